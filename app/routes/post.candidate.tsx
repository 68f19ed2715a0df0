import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { lastAnswerBy, turnDown, usualAnswerBy } from "../brokering/answer.server";
import { ownWords, withUsualWords } from "../brokering/answer-words";
import { candidateOf } from "../brokering/candidate.server";
import { CandidatePage } from "../brokering/candidate-page";
import { NAMELESS } from "../brokering/employer-words";
import { offerInput, TurnDownInput } from "../brokering/offer";
import { OfferCheck } from "../brokering/offer-check";
import { type OfferToCheck, pressOffer } from "../brokering/offer-form.server";
import { takeOfferBack } from "../brokering/offer-taken-back.server";
import { answerReasonsFor, ofOffer } from "../brokering/reasons";
import { isSuspended } from "../brokering/suspended";
import { lookAtWords } from "../brokering/words-to-people.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

const answering = ({ post }: { post: { title: string | null; employerName: string } }) => ({
  title: post.title ?? "",
  employer: post.employerName,
});

export const loader = guardedLoader("candidacy.answer", async ({ caller, id, t, f, today }) => {
  const candidate = await candidateOf(caller, id("id"), id("candidacyId"), { t, f });
  return {
    ...candidate,
    today,
    usualAnswerBy: usualAnswerBy(today),
    lastAnswerBy: lastAnswerBy(today),
    reasons: withUsualWords(answerReasonsFor(candidate), answering(candidate), t),
  };
});

const Answer = z.enum(["turn-down", "take-back"]);

export const action = guardedAction("candidacy.answer", async (asked) => {
  const { caller, form, id, t, f, go } = asked;
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const here = `/posts/${postId}/candidates/${candidacyId}`;
  const list = `/posts/${postId}/candidates`;
  const candidate = await candidateOf(caller, postId, candidacyId, { t, f });

  if (isSuspended(caller.actor)) return go(here, { key: "candidates.suspended" });

  const answer = Answer.safeParse(form.get("answer"));
  if (answer.success) {
    const parsed = parseForm(form, TurnDownInput, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const { reason } = parsed.value;
    const said = { reason, message: ownWords(parsed.value.ownMessage, reason, answering(candidate)) };
    const takesBack = answer.data === "take-back";
    if (takesBack ? !ofOffer(reason) : !answerReasonsFor({ ...candidate, state: "" }).includes(reason))
      return unprocessable(refusedForm(form, { reason: t("form.choice") }));
    const look = await lookAtWords(caller.db, form, "ownMessage", said.message);
    if (look) return unprocessable(look);
    if (takesBack) {
      const taken = await takeOfferBack(caller, candidacyId, said);
      const key = taken.ok ? `offer-taken-back.${ofOffer(reason)}` : taken.because;
      return go(here, { key: `candidates.${key}` });
    }
    const done = await turnDown(caller, candidacyId, said);
    return go(list, { key: done.ok ? "candidates.turned-down" : "candidates.not-in-turn" });
  }

  const { work } = candidate;
  const parsed = parseForm(form, offerInput(work), t);
  const pressed = await pressOffer(
    asked,
    { id: candidacyId, work },
    parsed.ok ? { ...parsed, caller } : parsed,
  );
  if (pressed.becomes === "sent") return go(list, { key: "candidates.sent-offer" });
  if (pressed.becomes === "check") return pressed.check;
  return form.get("step") === "change" ? pressed.state : unprocessable(pressed.state);
});

// Titles stand in histories and on shared screens: they name no person.
export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `A candidate: ${data?.post.title ?? ""} – Foothold` },
];

export default function Candidate() {
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
        onBehalf={false}
        here={`/posts/${post.id}/candidates/${id}`}
      />
    );
  return <CandidatePage {...candidate} form={sent} />;
}
