import {
  candidacyFacts,
  consentInForce,
  historyOf,
  messagesOf,
  offerOf,
} from "../../db/queries/candidacies.server";
import { hoursHistoryOf, latestHours } from "../../db/queries/hours.server";
import { interviewHistoryOf, standingInterview } from "../../db/queries/interviews.server";
import { postOf } from "../../db/queries/posts.server";
import { namesOf } from "../../db/queries/proposals.server";
import type { Caller } from "../caller";
import type { MessageKey } from "../i18n/catalogue";
import { type Format, londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { beforeProposing } from "../matching/risks.server";
import { participantForMatching, postsForMatching } from "../matching/rows.server";
import { aboutThem } from "../matching/them";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { answerWords, isOfferTakenBack } from "./answer-words";
import type { Spoken } from "./behalf";
import { subjectOf } from "./candidacy.server";
import { appointmentOf } from "./candidate.server";
import { mayAnswerFor } from "./candidates-for.server";
import { canShare, shareable } from "./consent.server";
import { stageOf } from "./hours/question";
import { agreedFit, beforePassingOn, hoursSteps, ownHours } from "./hours/views.server";
import { canInterviewMove, type InterviewState } from "./interview";
import { weekOfOffer } from "./offer-week";
import { saidWhen, saidWords } from "./said";
import { type CandidacyState, canMove } from "./states";
import { turnOf } from "./turns";

/** What the person could say to the officer now. */
function sayable(
  state: CandidacyState,
  about: {
    origin: string;
    reachedEmployer: boolean;
    shares: boolean;
    canShare: boolean;
    open: boolean;
    /** Other hours can be asked for. */
    asksHours: boolean;
    /** The appointment that stands and lies ahead. */
    interview: { state: InterviewState } | null;
  },
): Spoken[] {
  const answers = { confirm: "confirmed", ask: "asked" } as const;
  const late = state === "lapsed" && about.origin === "proposal" && !about.reachedEmployer && about.open;
  return [
    ...(state === "proposed" ? (["yes", "no"] as const) : late ? (["yes"] as const) : []),
    ...(["confirm", "ask"] as const).filter(
      (one) => about.interview && canInterviewMove(about.interview.state, answers[one]),
    ),
    ...(state === "offered" ? (["accept", "decline"] as const) : []),
    ...(about.asksHours ? (["hours"] as const) : []),
    ...(state !== "proposed" && canMove(state, "withdrawn") ? (["withdraw"] as const) : []),
    ...(about.canShare ? (["share"] as const) : []),
    ...(about.shares ? (["end"] as const) : []),
  ];
}

/** States from which an offer may come. */
const BEFORE_OFFER: readonly CandidacyState[] = ["proposed", "waiting", "applied", "introduced", "interview"];

/** What an officer would ask the person before an offer comes; null where none is to come, or one came. */
async function beforeOffer(
  { db, now }: Caller,
  { participantId, opportunityId, state }: { participantId: string; opportunityId: string; state: string },
  words: { t: Translate; f: Format },
) {
  if (!BEFORE_OFFER.includes(state as CandidacyState)) return null;
  const [[post], person] = await Promise.all([
    postsForMatching(db, [opportunityId]),
    participantForMatching(db, participantId),
  ]);
  if (!post || !person) return null;
  return (await beforeProposing({ db, now }, post, [person], words)).get(participantId) ?? null;
}

/**
 * One candidacy as the officer who looks after the person sees it: how it stands, who said what and how, and what the
 * person could say now. Absent, another's or another person's throws `Denied`.
 */
export async function candidacyForOfficer(
  caller: Caller,
  personId: string,
  id: string,
  { t, f }: { t: Translate; f: Format },
) {
  const { db, now } = caller;
  const facts = await candidacyFacts(db, id);
  await allowRead(caller, "candidacy.read", facts && subjectOf(facts), { subjectId: id });
  if (!facts || facts.participantId !== personId || caller.actor.role !== "officer")
    throw new Denied("candidacy.read");
  const [
    post,
    history,
    offer,
    consent,
    written,
    choices,
    names,
    hearsEmployer,
    standing,
    meetings,
    latest,
    asked,
  ] = await Promise.all([
    postOf(db, facts.opportunityId),
    historyOf(db, id),
    offerOf(db, id),
    consentInForce(db, id, londonDate(now)),
    messagesOf(db, id),
    shareable(db, personId),
    namesOf(db, [personId, ...(facts.proposedBy ? [facts.proposedBy] : [])]),
    mayAnswerFor(caller, facts.opportunityId),
    standingInterview(db, id),
    interviewHistoryOf(db, id),
    latestHours(db, id),
    hoursHistoryOf(db, id),
  ]);
  if (!post) throw new Denied("candidacy.read");
  const state = facts.state as CandidacyState;
  const employerApproved = facts.employerStatus === "approved";
  const hours = ownHours(stageOf({ ...facts, state }), latest ?? null, { lines: asked, t });
  const interview = standing && state === "interview" ? appointmentOf(standing, now) : null;
  return {
    id,
    personId,
    name: names.get(personId) ?? "",
    post,
    state,
    before: await beforeOffer(caller, facts, { t, f }),
    dueOn: written?.answerDueOn ?? null,
    turn: turnOf({ state, postStatus: post.status, interview, employerApproved }, now),
    /** Nobody answers for it while an officer looks into it. */
    employerApproved,
    interview,
    /** When the interview begins to which they said yes, until it is over. */
    comesAt: interview?.state === "confirmed" && interview.endsAt > now ? interview.startsAt : null,
    meetings: meetings.map((line) => ({ ...line, toState: line.toState as InterviewState })),
    question: hours.question,
    passing: await beforePassingOn(db, facts.opportunityId, hours.question),
    agreedFit: await agreedFit(
      caller,
      { participantId: personId, opportunityId: facts.opportunityId },
      hours.question,
      { t: aboutThem(t), f },
    ),
    about: { participantId: personId, opportunityId: facts.opportunityId },
    asked: hoursSteps(asked, t),
    /** Since when the right to work keeps it from going on. */
    heldSince: facts.heldSince,
    /** Where its employer is one of the officer’s region: who to call, and where to write down what it says. */
    employer: hearsEmployer
      ? { address: `/employers/${facts.employerId}`, reached: facts.reachedEmployer }
      : null,
    proposedBy: facts.proposedBy ? (names.get(facts.proposedBy) ?? null) : null,
    personalLine: written?.personalLine ?? null,
    consent: consent ?? null,
    choices,
    offer: offer ?? null,
    pattern: weekOfOffer(offer, post.patterns),
    sayable: sayable(state, {
      origin: facts.origin,
      reachedEmployer: facts.reachedEmployer,
      shares: consent !== undefined,
      canShare: canShare(facts),
      open: post.status === "open",
      asksHours: hours.canAsk && (hours.stage === "proposal" || consent !== undefined),
      interview: interview && interview.startsAt > now ? interview : null,
    }),
    history: history.map((line) => ({
      at: line.at,
      toState: line.toState as CandidacyState,
      fromState: line.fromState as CandidacyState | null,
      role: line.role,
      said: line.forSide === null ? null : `${saidWords(line, t)}, ${saidWhen(line, f)}`,
      forSide: line.forSide as "participant" | "employer" | null,
      reason: line.reasonCode ? t(`reason.${line.reasonCode}` as MessageKey) : null,
      words: answerWords(line, { title: post.title ?? "", employer: post.employerName }, t)?.text ?? null,
      offerTakenBack: isOfferTakenBack(line),
      takenBack: line.fromState === "proposed" && line.toState === "withdrawn" ? line.note : null,
      undoes: line.undoes !== null,
    })),
  };
}
export type OfficerCandidacy = Awaited<ReturnType<typeof candidacyForOfficer>>;
