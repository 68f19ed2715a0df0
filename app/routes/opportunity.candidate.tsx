import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { turnDown, usualAnswerBy } from "../brokering/answer.server";
import { ANSWERS_FOR, AnswerForEmployer } from "../brokering/answer-for-page";
import { ownWords, withUsualWords } from "../brokering/answer-words";
import { heard } from "../brokering/behalf-forms.server";
import { candidateOf } from "../brokering/candidate.server";
import { NAMELESS } from "../brokering/employer-words";
import { InterviewChange, InterviewInput, REFUSED_AT, Standing } from "../brokering/interview";
import { arrangeInterview, changeInterview } from "../brokering/interview.server";
import { offerInput, TurnDownInput } from "../brokering/offer";
import { OfferCheck } from "../brokering/offer-check";
import { type OfferToCheck, pressOffer } from "../brokering/offer-form.server";
import { takeOfferBack } from "../brokering/offer-taken-back.server";
import { answerReasonsFor, ofOffer } from "../brokering/reasons";
import { momentOf } from "../brokering/said";
import { lookAtWords } from "../brokering/words-to-people.server";
import type { FormState } from "../web/form-state";
import { errorWords, parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.answer-for", async ({ caller, id, url, t, f, today }) => {
  const candidate = await candidateOf(caller, id("id"), id("candidacyId"), { t, f });
  const { title, employerName: employer } = candidate.post;
  return {
    ...candidate,
    today,
    only: ANSWERS_FOR.find((one) => one === url.searchParams.get("do")) ?? null,
    moment: momentOf(caller.now),
    hasBegun: candidate.interview !== null && candidate.interview.startsAt <= caller.now,
    usualAnswerBy: usualAnswerBy(today),
    reasons: withUsualWords(answerReasonsFor(candidate), { title: title ?? "", employer }, t),
  };
});

const Answer = z.enum(["turn-down", "take-back"]);

export const action = guardedAction("candidacy.answer-for", async (asked) => {
  const { caller, form, id, t, f, go } = asked;
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const candidate = await candidateOf(caller, postId, candidacyId, { t, f });
  const { post, work } = candidate;
  const here = `/opportunities/${postId}/candidates/${candidacyId}`;
  const params = { employer: post.employerName };
  // What an employer says of a person it says after it met them.
  const met = candidate.introducedOn && {
    at: candidate.introducedOn,
    when: f.instant(candidate.introducedOn),
  };
  const answer = Answer.safeParse(form.get("answer"));
  if (answer.success) {
    const told = heard(caller, "employer", form, TurnDownInput, t, met);
    if (!told.ok) return unprocessable(told.state);
    const { reason, ownMessage } = told.value;
    const said = { reason, message: ownWords(ownMessage, reason, { title: post.title ?? "", ...params }) };
    const takesBack = answer.data === "take-back";
    if (takesBack ? !ofOffer(reason) : !answerReasonsFor({ ...candidate, state: "" }).includes(reason))
      return unprocessable(refusedForm(form, { reason: t("form.choice") }));
    const look = await lookAtWords(caller.db, form, "ownMessage", said.message);
    if (look) return unprocessable(look);
    const done = takesBack
      ? await takeOfferBack(told.caller, candidacyId, said)
      : await turnDown(told.caller, candidacyId, said);
    return go(here, { key: done.ok ? "behalf.done.employer" : "behalf.not-in-turn", params });
  }
  const change = InterviewChange.shape.change.safeParse(form.get("answer"));
  if (change.success) {
    const told = heard(caller, "employer", form, Standing.required(), t, met);
    if (!told.ok) return unprocessable(told.state);
    const about = { change: change.data, interview: told.value.interview };
    const done = await changeInterview(told.caller, candidacyId, about);
    const key = change.data === "cancel" ? "behalf.done.employer" : "behalf.done.employer-alone";
    return go(here, { key: done.ok ? key : "behalf.not-in-turn", params });
  }
  if (form.get("answer") === "interview") {
    const standing = parseForm(form, Standing, t);
    if (!standing.ok) return unprocessable(standing.state);
    const told = heard(caller, "employer", form, InterviewInput(caller.now), t, met);
    if (!told.ok) return unprocessable(told.state);
    const look = await lookAtWords(caller.db, form, "bring", told.value.bring);
    if (look) return unprocessable(look);
    const replaces = standing.value.interview ?? null;
    const arranged = await arrangeInterview(told.caller, candidacyId, told.value, replaces);
    if (arranged.ok || arranged.because === "not-in-turn")
      return go(here, { key: arranged.ok ? "behalf.done.employer" : "behalf.not-in-turn", params });
    const { field, key } = REFUSED_AT[arranged.because];
    return unprocessable(refusedForm(form, { [field]: errorWords(t, field, key) }));
  }
  const told = heard(caller, "employer", form, offerInput(work), t, met);
  const pressed = await pressOffer(asked, { id: candidacyId, work }, told);
  if (pressed.becomes === "sent") return go(here, { key: "behalf.done.employer", params });
  if (pressed.becomes === "check") return pressed.check;
  return form.get("step") === "change" ? pressed.state : unprocessable(pressed.state);
});

export const meta = () => [{ title: "Answer for an employer – Foothold" }];

export default function AnswerFor() {
  const candidate = useLoaderData<typeof loader>();
  const sent = useActionData<FormState | OfferToCheck>();
  const { id, post, shared, agreed } = candidate;
  if (sent && "offer" in sent)
    return (
      <OfferCheck
        {...sent}
        post={post}
        agreed={agreed}
        name={shared?.name ?? NAMELESS}
        onBehalf
        here={`/opportunities/${post.id}/candidates/${id}`}
      />
    );
  return <AnswerForEmployer {...candidate} form={sent} />;
}
