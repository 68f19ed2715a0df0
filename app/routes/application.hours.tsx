import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askHours, withdrawHours } from "../brokering/hours/ask.server";
import { AskedHoursPage, AskHoursPage, CheckHoursPage, type HoursToCheck } from "../brokering/hours/ask-page";
import { AskForm, isSameWeek, QuestionForm, weeksAskedOf } from "../brokering/hours/question";
import { rowsPressed } from "../brokering/hours/rows-form.server";
import { hoursToBegin } from "../brokering/hours/views.server";
import { myApplication } from "../brokering/views.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.decide", async ({ caller, id, t, f }) => {
  const { hours, post, state, pattern, answerDueOn, ...application } = await myApplication(caller, id("id"), {
    t,
    f,
  });
  if (hours.stage === null) throw redirect(`/applications/${id("id")}`);
  const patterns = weeksAskedOf({ state, pattern, post });
  return {
    id: id("id"),
    questionId: crypto.randomUUID() as string,
    title: post.title ?? "",
    employer: post.employerName,
    stage: hours.stage,
    hasOffer: state === "offered",
    dueOn:
      state === "lapsed" ? null : state === "offered" ? (application.offer?.answerBy ?? null) : answerDueOn,
    patterns,
    waits: hours.canAsk ? null : hours.question,
    begin: await hoursToBegin(caller, application.about, patterns),
  };
});

export const action = guardedAction("candidacy.decide", async ({ caller, form, id, t, f, go }) => {
  const { post, hours, state, pattern } = await myApplication(caller, id("id"), { t, f });
  const here = `/applications/${id("id")}`;
  const params = { employer: post.employerName };
  const again = rowsPressed(form);
  if (again) return again;
  const step = form.get("step");
  if (step === "withdraw") {
    const parsed = parseForm(form, QuestionForm, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const done = await withdrawHours(caller, id("id"), parsed.value.question);
    return go(here, { key: done.ok ? "other-hours.done.withdrawn" : `other-hours.${done.because}`, params });
  }
  if (step === "change") return refusedForm(form, {});
  const parsed = parseForm(form, AskForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  if (isSameWeek(parsed.value.times, weeksAskedOf({ state, pattern, post })))
    return unprocessable(refusedForm(form, { times: t("other-hours.same") }));
  if (step !== "send") {
    const { step: _step, ...sent } = refusedForm(form, {}).values;
    return { sent, times: parsed.value.times } satisfies HoursToCheck;
  }
  const asked = await askHours(caller, id("id"), parsed.value);
  if (!asked.ok) return go(here, { key: `other-hours.${asked.because}`, params });
  const key = hours.stage === "proposal" ? "other-hours.done.asked.proposal" : "other-hours.done.asked";
  return go(here, { key, params });
});

export const meta = ({ data }: { data?: { title: string; employer: string } }) => [
  { title: `${data?.employer}: ${data?.title} – Foothold` },
];

export default function AskHours() {
  const about = useLoaderData<typeof loader>();
  const sent = useActionData<FormState | HoursToCheck>();
  if (about.waits) return <AskedHoursPage {...about} question={about.waits} />;
  if (sent && "times" in sent) return <CheckHoursPage {...about} {...sent} />;
  return <AskHoursPage {...about} form={sent} />;
}
