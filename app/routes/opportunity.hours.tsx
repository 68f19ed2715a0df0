import { useActionData, useLoaderData } from "@remix-run/react";
import { BehalfFields } from "../brokering/behalf-fields";
import { heard } from "../brokering/behalf-forms.server";
import { answerHours } from "../brokering/hours/answer.server";
import { refusedHours } from "../brokering/hours/answer-form.server";
import { AnswerHoursPage } from "../brokering/hours/answer-page";
import { AnswerForm } from "../brokering/hours/question";
import { rowsPressed } from "../brokering/hours/rows-form.server";
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
  const again = rowsPressed(form);
  if (again) return again;
  const told = heard(caller, "employer", form, AnswerForm, t);
  if (!told.ok) return unprocessable(told.state);
  const done = await answerHours(told.caller, question.id, told.value);
  const back = `/opportunities/${post.id}/candidates${candidacyId ? `/${candidacyId}` : ""}`;
  const params = { employer: post.employerName };
  if (done.ok) return go(back, { key: "behalf.done.employer", params });
  const refused = refusedHours(form, done);
  return refused ? unprocessable(refused) : go(back, { key: "behalf.not-in-turn", params });
});

export const meta = () => [{ title: "Other hours: answer for an employer – Foothold" }];

export default function AnswerHoursFor() {
  const { moment, ...question } = useLoaderData<typeof loader>();
  const form = useActionData<FormState>();
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
