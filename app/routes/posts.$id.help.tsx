import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { helpFrom } from "../opportunities/help/help";
import { askHelp, endHelp } from "../opportunities/help/help.server";
import { helpForOwn } from "../opportunities/help/help-pages.server";
import { undoSaid } from "../opportunities/help/said.server";
import { nameOfPost } from "../opportunities/kinds";
import { BackLink, Button, DateInput, ErrorSummary, Heading, Narrow, Textarea } from "../ui";
import { dateOf, type FormState, fieldOf } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", helpForOwn);

export const action = guardedAction("post.write", async ({ caller, id, form, t, today, go }) => {
  const there = `/posts/${id("id")}`;
  if (form.get("intent") === "end") {
    await endHelp(caller, id("id"));
    return go(there, { key: "post.done.help-ended" });
  }
  if (form.get("intent") === "undo") {
    const undone = await undoSaid(caller, id("id"));
    return go(there, { key: undone.ok ? "post.done.word-undone" : "post.done.moved-on" });
  }
  const parsed = parseForm(form, helpFrom(today), t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const asked = await askHelp(caller, id("id"), parsed.value);
  return go(there, { key: asked.ok ? "post.done.help-asked" : "post.done.moved-on" });
});

export const meta = () => [{ title: "An officer writes it with you – Foothold" }];

/** Where an employer asks an officer to write a post with it. */
export default function AskForHelp() {
  const { post, standing, officer, usual } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  const f = useFormat();
  return (
    <Narrow>
      <p>
        <BackLink href={`/posts/${post.id}`} />
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading caption={nameOfPost(post)}>An officer writes it with you</Heading>
      {standing ? (
        <>
          <p>
            You asked {standing.officer ?? "our officers"} on {f.instant(standing.askedAt)}, for{" "}
            {f.dayAndDate(standing.wantedOn)}. You can go on with the questions meanwhile: you both see the
            same answers.
          </p>
          <form method="post">
            <Button look="secondary" name="intent" value="end">
              We write it ourselves
            </Button>
          </form>
        </>
      ) : (
        <>
          <p>
            {officer ?? "An officer in your area"} rings you or visits you, and fills in the questions. You
            check every answer, and nothing is sent before you say that it is right.
          </p>
          <form method="post" noValidate>
            <DateInput
              {...dateOf(state, "wantedOn", usual)}
              label="By which day would you like it?"
              hint="Five working days from now is usual."
            />
            <Textarea
              {...fieldOf(state, "note")}
              label="What should the officer know? (optional)"
              hint="For example: what the job is, and when to ring you."
              rows={4}
              maxLetters={500}
            />
            <Button>Ask the officer</Button>
          </form>
        </>
      )}
    </Narrow>
  );
}
