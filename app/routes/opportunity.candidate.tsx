import { useActionData, useLoaderData } from "@remix-run/react";
import { makeOffer, turnDown, usualAnswerBy } from "../brokering/answer.server";
import { ANSWERS_FOR, AnswerForEmployer } from "../brokering/answer-for-page";
import { heard } from "../brokering/behalf-forms.server";
import { candidateOf } from "../brokering/candidate.server";
import { InterviewInput, REFUSED_AT, Standing } from "../brokering/interview";
import { arrangeInterview } from "../brokering/interview.server";
import { offerInput, TurnDownInput } from "../brokering/offer";
import { refusedOffer, withRefusals } from "../brokering/offer-form.server";
import { turnDownReasonsFor } from "../brokering/reasons";
import { momentOf } from "../brokering/said";
import type { MessageKey } from "../i18n/catalogue";
import type { FormState } from "../web/form-state";
import { errorWords, parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.answer-for", async ({ caller, id, url, t, f, today }) => {
  const candidate = await candidateOf(caller, id("id"), id("candidacyId"), { t, f });
  const { title, employerName } = candidate.post;
  return {
    ...candidate,
    today,
    only: ANSWERS_FOR.find((one) => one === url.searchParams.get("do")) ?? null,
    moment: momentOf(caller.now),
    usualAnswerBy: usualAnswerBy(today),
    reasons: turnDownReasonsFor(candidate.post, candidate.hadInterview).map((code) => ({
      code,
      label: t(`reason.${code}` as MessageKey),
      message: t(`reason.${code}.message` as MessageKey, { title: title ?? "", employer: employerName }),
    })),
  };
});

export const action = guardedAction("candidacy.answer-for", async (asked) => {
  const { caller, form, id, t, f, go } = asked;
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const { post, work, hadInterview } = await candidateOf(caller, postId, candidacyId, { t, f });
  const here = `/opportunities/${postId}/candidates/${candidacyId}`;
  if (form.get("answer") === "turn-down") {
    const told = heard(caller, "employer", form, TurnDownInput, t);
    if (!told.ok) return unprocessable(told.state);
    const { reason, ownMessage } = told.value;
    if (!turnDownReasonsFor(post, hadInterview).includes(reason))
      return unprocessable(refusedForm(form, { reason: t("form.choice") }));
    const words = { title: post.title ?? "", employer: post.employerName };
    const message = ownMessage ?? t(`reason.${reason}.message` as MessageKey, words);
    const done = await turnDown(told.caller, candidacyId, { reason, message });
    return go(here, { key: done.ok ? "behalf.done" : "behalf.not-in-turn" });
  }
  if (form.get("answer") === "interview") {
    const standing = parseForm(form, Standing, t);
    if (!standing.ok) return unprocessable(standing.state);
    const told = heard(caller, "employer", form, InterviewInput(caller.now), t);
    if (!told.ok) return unprocessable(told.state);
    const replaces = standing.value.interview ?? null;
    const arranged = await arrangeInterview(told.caller, candidacyId, told.value, replaces);
    if (arranged.ok || arranged.because === "not-in-turn")
      return go(here, { key: arranged.ok ? "behalf.done" : "behalf.not-in-turn" });
    const { field, key } = REFUSED_AT[arranged.because];
    return unprocessable(refusedForm(form, { [field]: errorWords(t, field, key) }));
  }
  const told = heard(caller, "employer", form, offerInput(work), t);
  if (!told.ok)
    return unprocessable(await withRefusals(caller, candidacyId, { form, work, t, state: told.state }));
  const offered = await makeOffer(told.caller, candidacyId, told.value);
  if (!offered.ok) return unprocessable(refusedOffer(form, offered));
  return go(here, { key: "behalf.done" });
});

export const meta = () => [{ title: "Answer for an employer – Foothold" }];

export default function AnswerFor() {
  return <AnswerForEmployer {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
