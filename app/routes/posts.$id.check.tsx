import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdvertPanel } from "../opportunities/advert/advert-panel";
import { Answers } from "../opportunities/answers";
import { EditNotice, WhatChanges } from "../opportunities/edit-notices";
import { FindingsList } from "../opportunities/findings-list";
import { WrittenWithYou } from "../opportunities/help/written-with-you";
import { nameOfPost } from "../opportunities/kinds";
import { NoteAnswersInput } from "../opportunities/note-answers";
import { NotesToAnswer } from "../opportunities/notes-to-answer";
import { inWords, ownAnswers } from "../opportunities/own-pages.server";
import { askedPost } from "../opportunities/own-post.server";
import { errorsOfAnswers, FIELD_WORDS } from "../opportunities/questions";
import { ReachMeter } from "../opportunities/reach/meter";
import { sendForReview } from "../opportunities/review.server";
import { type Step, stepAsked } from "../opportunities/steps";
import { BackLink, Button, Columns, ErrorSummary, Heading, Notice } from "../ui";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownAnswers);

export const action = guardedAction("post.write", async (asked) => {
  const { caller, id, form, t, go } = asked;
  const { revises } = await askedPost(asked, "post.write");
  const answers = parseForm(form, NoteAnswersInput, t);
  if (!answers.ok) return data({ problems: [], state: answers.state }, { status: 422 });
  const sent = await sendForReview(caller, id("id"), answers.value);
  if (sent.ok && sent.applied) return go(`/posts/${revises}`, { key: "post.done.changed" });
  if (sent.ok) {
    const key = sent.already ? "post.done.already" : revises ? "post.done.change-sent" : "post.done.sent";
    return go(`/posts/${id("id")}`, { key });
  }
  if (sent.reason === "ended" && revises) return go(`/posts/${revises}`, { key: "post.done.change-over" });
  if (sent.reason === "ended") return go(`/posts/${id("id")}`, { key: "post.done.moved-on" });
  const errors: Record<string, string> =
    sent.reason === "unanswered"
      ? Object.fromEntries(
          sent.fields.map((field) => [
            `answers.${field}`,
            t("post.error.note_unanswered", { about: FIELD_WORDS[field] }),
          ]),
        )
      : sent.reason === "nothing-changed"
        ? { "": t("post.error.nothing_changed") }
        : {};
  const problems = sent.reason === "incomplete" ? inWords(sent.problems, t) : [];
  return data({ problems, state: refusedForm(form, errors) }, { status: 422 });
});

export const meta = ({ data }: { data?: { edit: unknown } }) => [
  { title: `${data?.edit ? "Check your change" : "Check your answers"} – Foothold` },
];

/** Everything that a post will say, before it is sent to the officers. */
export default function CheckPost() {
  const { post, unanswered, problems, findings, notes, edit, help, advert, backHref, meter } =
    useLoaderData<typeof loader>();
  const refused = useActionData<{ problems: { step: Step; error: string }[]; state: FormState }>();
  const listed = refused?.problems ?? [];
  return (
    <>
      <p>
        <BackLink href={backHref} />
      </p>
      <ErrorSummary
        errors={{
          ...refused?.state.errors,
          ...errorsOfAnswers(post.kind, listed),
        }}
      />
      <Heading caption={nameOfPost(post)}>{edit ? "Check your change" : "Check your answers"}</Heading>
      <Columns asideFirst aside={<ReachMeter meter={meter} source={null} />}>
        {help && <WrittenWithYou help={help} />}
        {edit && <EditNotice edit={edit} />}
        {edit && <WhatChanges edit={edit} after={post} />}
        {edit && <h2>What the post says then</h2>}
        {advert && advert.read.length > 0 && (
          <Notice title="We read some answers from the advert">
            <p>They are marked below. Check each one: if you send the post, you say that they are right.</p>
          </Notice>
        )}
        <Answers
          reader="employer"
          post={post}
          unanswered={unanswered}
          read={advert?.read}
          problems={problems}
          hrefOf={(step) => `/posts/${post.id}/edit/${step}`}
        />
        {advert && <AdvertPanel {...advert} />}
        {findings.length > 0 && (
          <section aria-labelledby="worth-a-look">
            <h2 id="worth-a-look">Worth a look before you send it</h2>
            <FindingsList
              findings={findings}
              hrefOfPost={(other) => `/posts/${other}`}
              hrefOfField={(field) => {
                const step = stepAsked(post, field);
                return step && `/posts/${post.id}/edit/${step}?then=check`;
              }}
            />
          </section>
        )}
        <form method="post" noValidate>
          {notes && <NotesToAnswer review={notes} post={post} state={refused?.state} />}
          <SendIt atOnce={edit?.atOnce && edit.edits.length > 0} isEdit={edit !== null} />
        </form>
      </Columns>
    </>
  );
}

function SendIt({ atOnce, isEdit }: { atOnce: boolean | undefined; isEdit: boolean }) {
  if (atOnce)
    return (
      <>
        <h2>Publish the change</h2>
        <p>It takes effect as soon as you press. Nobody has to read it first.</p>
        <Button>Publish the change</Button>
      </>
    );
  return (
    <>
      <h2>Send it to our officers</h2>
      <p>
        {isEdit
          ? "An officer in your area reads the change within 2 working days. The published post stays as it is until then. They publish the change, or send it back to you with notes."
          : "An officer in your area reads every post before anyone sees it, within 2 working days. They publish it, or send it back to you with a note on what to change."}
      </p>
      <Button>{isEdit ? "Send the change" : "Send for review"}</Button>
    </>
  );
}
