import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Answers } from "../opportunities/answers";
import { FindingsList } from "../opportunities/findings-list";
import { nameOfPost } from "../opportunities/kinds";
import { NoteAnswersInput } from "../opportunities/note-answers";
import { NotesToAnswer } from "../opportunities/notes-to-answer";
import { inWords, ownAnswers } from "../opportunities/own-pages.server";
import { askedPost } from "../opportunities/own-post.server";
import { questionOf } from "../opportunities/questions";
import { sendForReview } from "../opportunities/review.server";
import { FIELDS, type Step } from "../opportunities/steps";
import { BackLink, Button, ErrorSummary, Heading } from "../ui";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownAnswers);

export const action = guardedAction("post.write", async (asked) => {
  const { caller, id, form, t, go } = asked;
  await askedPost(asked, "post.write");
  const answers = parseForm(form, NoteAnswersInput, t);
  if (!answers.ok) return data({ problems: [], state: answers.state }, { status: 422 });
  const sent = await sendForReview(caller, id("id"), answers.value);
  if (sent.ok)
    return go(`/posts/${id("id")}`, { key: sent.already ? "post.done.already" : "post.done.sent" });
  if (sent.reason === "ended") return go(`/posts/${id("id")}`, { key: "post.done.moved-on" });
  const errors =
    sent.reason === "unanswered"
      ? Object.fromEntries(sent.fields.map((field) => [`answers.${field}`, t("post.error.note_unanswered")]))
      : {};
  const problems = sent.reason === "incomplete" ? inWords(sent.problems, t) : [];
  return data({ problems, state: refusedForm(form, errors) }, { status: 422 });
});

export const meta = () => [{ title: "Check your answers – Foothold" }];

/** Everything that a post will say, before it is sent to the officers. */
export default function CheckPost() {
  const { post, unanswered, problems, findings, notes, last } = useLoaderData<typeof loader>();
  const refused = useActionData<{ problems: { step: Step; error: string }[]; state: FormState }>();
  const listed = refused?.problems ?? [];
  return (
    <>
      <p>
        <BackLink href={`/posts/${post.id}/edit/${last}`} />
      </p>
      <ErrorSummary
        errors={{
          ...refused?.state.errors,
          ...Object.fromEntries(
            listed.map(({ step, error }) => [
              `answer-${step}`,
              [`${questionOf(post.kind, step).short}: ${error}`],
            ]),
          ),
        }}
      />
      <Heading caption={nameOfPost(post)}>Check your answers</Heading>
      <Answers post={post} unanswered={unanswered} problems={problems} changeable />
      {findings.length > 0 && (
        <section aria-labelledby="worth-a-look">
          <h2 id="worth-a-look">Worth a look before you send it</h2>
          <FindingsList
            findings={findings}
            hrefOfPost={(other) => `/posts/${other}`}
            hrefOfField={(field) => `/posts/${post.id}/edit/${FIELDS[field]}?then=check`}
          />
        </section>
      )}
      <form method="post" noValidate>
        {notes && <NotesToAnswer review={notes} postId={post.id} state={refused?.state} />}
        <h2>Send it to our officers</h2>
        <p>
          An officer in your area reads every post before anyone sees it, within 2 working days. They publish
          it, or send it back to you with a note on what to change.
        </p>
        <Button>Send for review</Button>
      </form>
    </>
  );
}
