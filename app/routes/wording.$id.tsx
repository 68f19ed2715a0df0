import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { changeWord, wordPage } from "../opportunities/wording/list.server";
import { WordFields } from "../opportunities/wording/word-fields";
import { WordInput } from "../opportunities/wording/word-form";
import { BackLink, Button, ErrorSummary, Heading, Narrow } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("wording.write", wordPage);

export const action = guardedAction("wording.write", async (asked) => {
  const { caller, form, id, t, go } = asked;
  await wordPage(asked);
  const intent = form.get("intent");
  if (intent === "end" || intent === "bring-back") {
    const done = await changeWord(caller, id("id"), intent);
    if (!done.ok) return unprocessable(refusedForm(form, { "": t("wording.error.there") }));
    return go("/wording", { key: intent === "end" ? "wording.done.ended" : "wording.done.back" });
  }
  const parsed = parseForm(form, WordInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const done = await changeWord(caller, id("id"), parsed.value);
  if (!done.ok) return unprocessable(refusedForm(form, { phrase: t("wording.error.there") }));
  return go("/wording", { key: "wording.done.changed" });
});

export const meta = ({ data }: { data?: { word: { phrase: string } } }) => [
  { title: `${data?.word.phrase ?? ""} – Words in posts – Foothold` },
];

/** One word of the list: changed, ended, or pointed out again. */
export default function Word() {
  const { word } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  return (
    <Narrow>
      <p>
        <BackLink href="/wording">Words in posts</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading
        lead={
          word.enteredBy
            ? `Last changed by ${word.enteredBy}, ${f.instantDate(word.enteredAt)}`
            : "It came with Foothold, and nobody has changed it."
        }
      >
        {word.phrase}
      </Heading>
      <form method="post" noValidate>
        <WordFields state={state} word={word} />
        <Button>Save the word</Button>
      </form>
      <form method="post">
        {word.endedAt ? (
          <>
            <p>It has not been pointed out since {f.instantDate(word.endedAt)}.</p>
            <Button look="secondary" name="intent" value="bring-back">
              Point it out again
            </Button>
          </>
        ) : (
          <>
            <p>It stays in this list, so that it can be pointed out again. Posts are not changed.</p>
            <Button look="secondary" name="intent" value="end">
              Do not point it out any more
            </Button>
          </>
        )}
      </form>
    </Narrow>
  );
}
