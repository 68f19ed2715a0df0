import { useActionData, useLoaderData } from "@remix-run/react";
import { InterviewAnswerPage } from "../brokering/application-interview";
import { InterviewAnswer } from "../brokering/interview";
import { askAnotherTime, confirmInterview } from "../brokering/interview.server";
import { waitsForLook } from "../brokering/private-words";
import { myApplication } from "../brokering/views.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.decide", async ({ caller, id, t, f }) => {
  const { post, interview, state, now } = await myApplication(caller, id("id"), { t, f });
  const employer = post.employerName;
  return {
    id: id("id"),
    interview: state === "interview" ? interview : null,
    employer,
    title: post.title ?? "",
    now,
    page: t("interview.title", { employer }),
  };
});

export const action = guardedAction("candidacy.decide", async ({ caller, form, id, t, f, locale, go }) => {
  const application = await myApplication(caller, id("id"), { t, f });
  const parsed = parseForm(form, InterviewAnswer, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const { value } = parsed;
  if (value.answer === "ask" && waitsForLook(form, value.wish, locale.code))
    return unprocessable(refusedForm(form, {}));
  const answered =
    value.answer === "confirm"
      ? await confirmInterview(caller, id("id"), value.interview)
      : await askAnotherTime(caller, id("id"), value.interview, value);
  const here = `/applications/${id("id")}`;
  if (!answered.ok)
    return go(answered.because === "clash" ? `${here}/interview` : here, {
      key: `interview.${answered.because}`,
      params: { employer: application.post.employerName },
    });
  const key = value.answer === "confirm" ? "interview.confirmed" : "interview.asked";
  return go(here, { key, params: { employer: application.post.employerName } });
});

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function Interview() {
  return <InterviewAnswerPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
