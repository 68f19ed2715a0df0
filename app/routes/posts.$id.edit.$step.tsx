import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../opportunities/answer.server";
import { Question } from "../opportunities/forms/question";
import { ownQuestion } from "../opportunities/own-pages.server";
import { askedPost } from "../opportunities/own-post.server";
import { FIELD_WORDS, QUESTIONS } from "../opportunities/questions";
import { type Field, isStep, numberOf, STEPS, type Step, stepAfter } from "../opportunities/steps";
import { PointedOut } from "../opportunities/wording/pointed-out";
import { lookAgain } from "../opportunities/wording/pointing.server";
import { Button, DefaultButton, ErrorSummary, Narrow, Notice, StepHeader } from "../ui";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

const stepOf = ({ word }: Asked): Step => {
  const step = word("step");
  if (!isStep(step)) throw notFound();
  return step;
};

export const loader = guardedLoader("post.write", (asked) => ownQuestion(asked, stepOf(asked)));

export const action = guardedAction("post.write", async (asked) => {
  const { id, url, go } = asked;
  await askedPost(asked, "post.write");
  const step = stepOf(asked);
  const answered = await answer(asked, step);
  if (answered.ok) {
    const again = await lookAgain(asked, step);
    if (again) return redirect(again);
    const next = url.searchParams.get("then") === "check" ? undefined : stepAfter(step);
    return redirect(next ? `/posts/${id("id")}/edit/${next}` : `/posts/${id("id")}/check`);
  }
  if (answered.reason === "not-a-draft") return go(`/posts/${id("id")}`, { key: "post.done.moved-on" });
  return data({ state: answered.state, again: answered.again }, { status: answered.status });
});

export const meta = ({ data }: { data?: { step: Step; post: { title: string | null } } }) => [
  { title: `${data ? QUESTIONS[data.step].title : ""} ${data?.post.title ?? ""} – Foothold` },
];

/** One question of a post. */
export default function EditPost() {
  const { post, step, notes, checking, pointed, backHref, choices } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <Narrow>
      <StepHeader
        backHref={backHref}
        subject={post.title ?? "New vacancy"}
        number={numberOf(step)}
        of={STEPS.length}
        saved={!sent}
      />
      <ErrorSummary errors={sent?.state.errors} />
      {notes.length > 0 && (
        <Notice title="What the officer wrote">
          {notes.map((note) => (
            <p key={note.field} className="fh-lines">
              <strong>{FIELD_WORDS[note.field as Field]}:</strong> {note.note}
            </p>
          ))}
        </Notice>
      )}
      {!sent && <PointedOut {...pointed} />}
      <form method="post" noValidate>
        <DefaultButton />
        <Question step={step} post={post} state={sent?.state} again={sent?.again} choices={choices} />
        <div className="fh-buttons">
          <Button>{checking ? "Save and go back to your answers" : "Save and continue"}</Button>
          <a href={`/posts/${post.id}`}>Leave for now</a>
        </div>
      </form>
    </Narrow>
  );
}
