import { useActionData, useLoaderData } from "@remix-run/react";
import { BehalfFields } from "../brokering/behalf-fields";
import { heard } from "../brokering/behalf-forms.server";
import { CheckAnswerPage } from "../brokering/hours/answer-check";
import { type HoursToCheck, pressHours } from "../brokering/hours/answer-form.server";
import { AnswerHoursPage } from "../brokering/hours/answer-page";
import { AnswerForm } from "../brokering/hours/question";
import { hoursForEmployer } from "../brokering/hours/views.server";
import { momentOf } from "../brokering/said";
import type { FormState } from "../web/form-state";
import { unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("hours.answer-for", async ({ caller, id }) => ({
  ...(await hoursForEmployer(caller, id("id"), id("questionId"))),
  moment: momentOf(caller.now),
}));

export const action = guardedAction("hours.answer-for", async ({ caller, form, id, t, go }) => {
  const question = await hoursForEmployer(caller, id("id"), id("questionId"));
  const { candidacyId, post } = question;
  const back = `/opportunities/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`;
  const params = { employer: post.employerName };
  const pressed = await pressHours(form, question.id, () => heard(caller, "employer", form, AnswerForm, t));
  switch (pressed.becomes) {
    case "again":
      return pressed.state;
    case "refused":
      return unprocessable(pressed.state);
    case "check":
      return pressed.check;
    default:
      return go(back, {
        key: pressed.becomes === "sent" ? "behalf.done.employer" : "behalf.not-in-turn",
        params,
      });
  }
});

export const meta = () => [{ title: "Other hours: answer for an employer – Foothold" }];

export default function AnswerHoursFor() {
  const { moment, ...question } = useLoaderData<typeof loader>();
  const form = useActionData<FormState | HoursToCheck>();
  if (form && "check" in form) return <CheckAnswerPage {...question} {...form} onBehalf />;
  const { post, candidacyId } = question;
  return (
    <AnswerHoursPage
      {...question}
      back={`/opportunities/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`}
      how={<BehalfFields side="employer" who={post.employerName} moment={moment} form={form} />}
      form={form}
    />
  );
}
