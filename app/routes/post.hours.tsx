import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerHours, undoHours } from "../brokering/hours/answer.server";
import { pressHours, refusedHours } from "../brokering/hours/answer-form.server";
import { AnswerHoursPage } from "../brokering/hours/answer-page";
import { hoursForEmployer } from "../brokering/hours/views.server";
import { isSuspended } from "../brokering/suspended";
import type { FormState } from "../web/form-state";
import { unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("hours.answer", async ({ caller, id }) => {
  if (isSuspended(caller.actor)) throw redirect(`/posts/${id("id")}/candidates`);
  return hoursForEmployer(caller, id("id"), id("questionId"));
});

export const action = guardedAction("hours.answer", async ({ caller, form, id, t, go }) => {
  if (isSuspended(caller.actor)) return go(`/posts/${id("id")}/candidates`, { key: "candidates.suspended" });
  const question = await hoursForEmployer(caller, id("id"), id("questionId"));
  const { candidacyId, post } = question;
  const back = `/posts/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`;
  if (form.get("step") === "undo") {
    const undone = await undoHours(caller, question.id);
    return go(back, { key: undone.ok ? "candidates.hours-undone" : "candidates.not-in-turn" });
  }
  const pressed = pressHours(form, t);
  if (pressed.becomes === "again") return pressed.state;
  if (pressed.becomes === "refused") return unprocessable(pressed.state);
  const done = await answerHours(caller, question.id, pressed.value);
  if (done.ok)
    return go(back, { key: done.added ? "candidates.hours-answered.added" : "candidates.hours-answered" });
  const refused = refusedHours(form, done);
  return refused ? unprocessable(refused) : go(back, { key: "candidates.not-in-turn" });
});

export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `Other hours: ${data?.post.title ?? "post"} – Foothold` },
];

export default function AnswerHours() {
  const question = useLoaderData<typeof loader>();
  const { post, candidacyId } = question;
  return (
    <AnswerHoursPage
      {...question}
      back={`/posts/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`}
      form={useActionData<FormState>()}
    />
  );
}
