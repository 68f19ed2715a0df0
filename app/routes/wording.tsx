import { useActionData, useLoaderData } from "@remix-run/react";
import { enterWord, wordingPage } from "../opportunities/wording/list.server";
import { WordFields } from "../opportunities/wording/word-fields";
import { WordInput } from "../opportunities/wording/word-form";
import { Button, ErrorSummary, Heading, Table, Tag } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("wording.write", wordingPage);

export const action = guardedAction("wording.write", async ({ caller, form, t, go }) => {
  const parsed = parseForm(form, WordInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const entered = await enterWord(caller, parsed.value);
  if (!entered.ok) return unprocessable(refusedForm(form, { phrase: t("wording.error.there") }));
  return go("/wording", { key: "wording.done.entered" });
});

export const meta = () => [{ title: "Words in posts – Foothold" }];

/** Words that keep people out, and the form by which a manager adds one. */
export default function Wording() {
  const { words } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const inForce = words.filter(({ endedAt }) => endedAt === null).length;
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <Heading lead="Pointed out to employers while they write, and to officers who check. The employer decides, unless it is unlawful.">
        Words in posts
      </Heading>
      <p>
        {inForce === 1 ? "1 word is" : `${inForce} words are`} pointed out. <a href="#add">Add a word</a>
      </p>
      <Table
        caption="Words that keep people out"
        columns={[{ label: "Word" }, { label: "Why, and what to write in its place" }, { label: "Then" }]}
        rows={words.map((word) => [
          <a key="word" href={`/wording/${word.id}`}>
            {word.phrase}
          </a>,
          <span key="why">
            {word.reason}
            <br />
            <span className="fh-quiet">{word.instead}</span>
          </span>,
          word.endedAt ? (
            <Tag key="then">No longer pointed out</Tag>
          ) : word.unlawful ? (
            <Tag key="then" tone="nearly">
              Not published
            </Tag>
          ) : (
            <Tag key="then">Pointed out</Tag>
          ),
        ])}
      />
      <h2 id="add">Add a word</h2>
      <form method="post" noValidate>
        <WordFields state={state} />
        <Button>Add the word</Button>
      </form>
    </>
  );
}
