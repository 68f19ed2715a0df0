import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { undoHours } from "../brokering/hours/answer.server";
import { CheckAnswerPage } from "../brokering/hours/answer-check";
import { type HoursToCheck, pressHours, typedHours } from "../brokering/hours/answer-form.server";
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
  const pressed = await pressHours(form, question.id, () => typedHours(caller, form, t));
  switch (pressed.becomes) {
    case "again":
      return pressed.state;
    case "refused":
      return unprocessable(pressed.state);
    case "check":
      return pressed.check;
    case "not-in-turn":
      return go(back, { key: "candidates.not-in-turn" });
    case "sent": {
      const key = pressed.done.added ? "hours-answered.added" : "hours-answered";
      return go(back, { key: `candidates.${pressed.notAdded ? "hours-answered.not-added" : key}` });
    }
  }
});

export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `Other hours: ${data?.post.title ?? "post"} – Foothold` },
];

export default function AnswerHours() {
  const question = useLoaderData<typeof loader>();
  const { post, candidacyId } = question;
  const sent = useActionData<FormState | HoursToCheck>();
  if (sent && "check" in sent) return <CheckAnswerPage {...question} {...sent} />;
  return (
    <AnswerHoursPage
      {...question}
      back={`/posts/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`}
      form={sent}
    />
  );
}
