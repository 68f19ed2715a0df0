import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { askedAt, SPOKEN, type Spoken, SpokenInput, TakeBackInput } from "../brokering/behalf";
import { heard } from "../brokering/behalf-forms.server";
import { changeConsent, endConsent } from "../brokering/consent.server";
import { acceptOffer, declineOffer, withdraw } from "../brokering/decide.server";
import { askHours, passHoursOn } from "../brokering/hours/ask.server";
import { PassOnForm, weeksAskedOf } from "../brokering/hours/question";
import { rowsPressed } from "../brokering/hours/rows-form.server";
import { hoursToBegin } from "../brokering/hours/views.server";
import { askAnotherTime, confirmInterview } from "../brokering/interview.server";
import { candidacyForOfficer } from "../brokering/officer-candidacy.server";
import { OfficerCandidacyPage } from "../brokering/officer-candidacy-page";
import { waitsForLook } from "../brokering/private-words";
import { acceptProposal, declineProposal } from "../brokering/proposal-answer.server";
import { DECLINE_REASONS, WITHDRAW_REASONS } from "../brokering/reasons";
import { momentOf } from "../brokering/said";
import { takeProposalBack } from "../brokering/take-back.server";
import type { Caller } from "../caller";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.decide-for", async ({ caller, id, url, t, f }) => {
  const candidacy = await candidacyForOfficer(caller, id("id"), id("candidacyId"), { t, f });
  const asked = SPOKEN.find((one) => one === url.searchParams.get("do"));
  const doing = asked && candidacy.sayable.includes(asked) ? asked : null;
  return {
    ...candidacy,
    doing,
    questionId: crypto.randomUUID() as string,
    begin: doing === "hours" ? await hoursToBegin(caller, candidacy.about, weeksAskedOf(candidacy)) : [],
    moment: momentOf(caller.now),
    reasons: { decline: DECLINE_REASONS, withdraw: WITHDRAW_REASONS },
  };
});

export const action = guardedAction("candidacy.decide-for", async (asked) => {
  const { caller, form, id, t, f, locale, go } = asked;
  const { post, history, meetings } = await candidacyForOfficer(caller, id("id"), id("candidacyId"), {
    t,
    f,
  });
  const here = `/people/${id("id")}/candidacies/${id("candidacyId")}`;
  if (form.get("intent") === "take-back") {
    const parsed = parseForm(form, TakeBackInput, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const taken = await takeProposalBack(caller, id("candidacyId"), parsed.value.why);
    return go(here, { key: taken.ok ? "behalf.taken-back" : `behalf.${taken.because}` });
  }
  if (form.get("intent") === "pass-on") {
    const parsed = parseForm(form, PassOnForm, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const { question, allTheSame } = parsed.value;
    const passed = await passHoursOn(caller, id("candidacyId"), question, allTheSame === "yes");
    if (!passed.ok && passed.because === "may-guess")
      return unprocessable(
        refusedForm(form, {
          allTheSame: `${post.employerName} may guess who it is: tick this box to ask all the same`,
        }),
      );
    const key = passed.ok ? "behalf.hours-passed-on" : `behalf.${passed.because}`;
    return go(here, { key, params: { employer: post.employerName } });
  }
  const again = rowsPressed(form);
  if (again) return again;
  const said = SPOKEN.find((one) => one === form.get("do"));
  const at = said ? askedAt(said, { history, meetings }) : null;
  const told = heard(caller, "participant", form, SpokenInput, t, at && { at, when: f.instant(at) });
  if (!told.ok) return unprocessable(told.state);
  const { value } = told;
  const words = value.do === "yes" ? value.message : value.do === "ask" ? value.wish : undefined;
  if (waitsForLook(form, words, locale.code)) return unprocessable(refusedForm(form, {}));
  const done = await decide(told.caller, id("candidacyId"), told.value);
  if (!done.ok && done.because === "same")
    return unprocessable(refusedForm(form, { times: t("other-hours.same") }));
  const key = EMPLOYER_HEARS.includes(told.value.do) ? "behalf.done.both" : "behalf.done";
  return go(here, {
    key: done.ok ? key : `behalf.${done.because}`,
    params: { employer: post.employerName },
  });
});

/** What is told to the employer at once. A yes may have to wait for the right to work. */
const EMPLOYER_HEARS: readonly Spoken[] = ["confirm", "ask", "accept", "decline"];

/** The verb for what the person said. */
function decide(caller: Caller, candidacyId: string, said: z.output<typeof SpokenInput>) {
  switch (said.do) {
    case "yes":
      return acceptProposal(caller, candidacyId, said);
    case "no":
      return declineProposal(caller, candidacyId, said.reason);
    case "confirm":
      return confirmInterview(caller, candidacyId, said.interview);
    case "ask":
      return askAnotherTime(caller, candidacyId, said.interview, said);
    case "accept":
      return acceptOffer(caller, candidacyId);
    case "decline":
      return declineOffer(caller, candidacyId, said.reason);
    case "hours":
      return askHours(caller, candidacyId, said);
    case "withdraw":
      return withdraw(caller, candidacyId, said.reason);
    case "share":
      return changeConsent(caller, candidacyId, said.share);
    case "end":
      return endConsent(caller, candidacyId);
  }
}

export const meta = () => [{ title: "Candidacy – Foothold" }];

export default function Candidacy() {
  return <OfficerCandidacyPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
