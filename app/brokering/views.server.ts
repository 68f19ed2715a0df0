import { answerToUndo } from "../../db/queries/answers.server";
import {
  applicationsOf,
  candidacyFacts,
  candidacyOf,
  consentInForce,
  historyOf,
  messagesOf,
  offerOf,
} from "../../db/queries/candidacies.server";
import { hoursHistoryOf, latestHours } from "../../db/queries/hours.server";
import { interviewHistoryOf, standingInterview } from "../../db/queries/interviews.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import { judge, verdictOf } from "../../search/match/judge";
import type { Participant, Work } from "../../search/match/model";
import { applicationStanding } from "../../search/match/standing";
import { addMonths } from "../calendar";
import type { Caller } from "../caller";
import { type Format, londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { sessionsWithin } from "../matching/day-fit";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import { explain } from "../matching/wording";
import { Denied, may } from "../policy";
import { allowRead } from "../transact.server";
import { answerWords, isOfferTakenBack } from "./answer-words";
import { CONSENT_MONTHS } from "./application";
import { subjectOf } from "./candidacy.server";
import { appointmentOf } from "./candidate.server";
import { standingOf } from "./candidates.server";
import { canShare, shareable } from "./consent.server";
import { firstDayOf } from "./first-day.server";
import { stageOf } from "./hours/question";
import { agreedFit, hoursSteps, ownHours } from "./hours/views.server";
import type { InterviewState } from "./interview";
import { weekOfOffer } from "./offer-week";
import { momentOf, saidWords } from "./said";
import { afterNo } from "./said-no.server";
import { AWAITING_EMPLOYER, type CandidacyState } from "./states";
import { turnOf } from "./turns";

/** Of a person's own, what may still come to something. */
const STILL_OPEN: readonly CandidacyState[] = [
  "waiting",
  "proposed",
  ...AWAITING_EMPLOYER,
  "offered",
  "accepted",
];

interface Words {
  t: Translate;
  f: Format;
}

/** A participant's own candidacies: those that wait for their answer, then the newest. */
export async function myApplications(caller: Caller) {
  if (caller.actor.role !== "participant") throw new Denied("candidacy.own");
  const rows = (await applicationsOf(caller.db, caller.actor.personId)).map((row) => ({
    ...row,
    state: row.state as CandidacyState,
    interview: standingOf(row, caller.now),
  }));
  const waits = (row: (typeof rows)[number]) =>
    Number(
      turnOf({ state: row.state, postStatus: row.postStatus, interview: row.interview }, caller.now) ===
        "participant",
    );
  return rows.sort((a, b) => waits(b) - waits(a));
}

export interface AcceptCheckView {
  /** Something else of theirs is still open. */
  hasOthers: boolean;
}

/**
 * What somebody is shown before their yes to an offer counts; null where there is none to say yes to, so that the yes
 * itself says why.
 */
export async function acceptCheck(
  caller: Caller,
  { id, state, offer, officerFirst, held }: Awaited<ReturnType<typeof myApplication>>,
): Promise<AcceptCheckView | null> {
  const canAnswer = offer?.state === "made" && (officerFirst || offer.answerBy >= londonDate(caller.now));
  if (state !== "offered" || held || !canAnswer) return null;
  const others = await myApplications(caller);
  return { hasOthers: others.some((other) => other.id !== id && STILL_OPEN.includes(other.state)) };
}

/** What a person is shown before they apply. A post they cannot see throws `Denied`. */
export async function applyingFor(caller: Caller, opportunityId: string, words: Words) {
  if (caller.actor.role !== "participant") throw new Denied("candidacy.apply");
  const { personId } = caller.actor;
  const today = londonDate(caller.now);
  const subject = await postSubject(caller.db, opportunityId);
  const existing = await candidacyOf(caller.db, personId, opportunityId);
  if (!subject || (!existing && !may(caller.actor, "post.read", subject)))
    throw new Denied("candidacy.apply");
  const post = await postOf(caller.db, opportunityId);
  const [o] = await opportunitiesForMatching(caller.db, [opportunityId]);
  const p = await participantForMatching(caller.db, personId);
  if (!post || !o || !p) throw new Denied("candidacy.apply");
  const standing = applicationStanding(p, o, today);
  const judgement = judge(p, o, today);
  const failing = explain({ p, o, judgement, town: post.townName }, words).filter(
    ({ verdict }) => verdict === "fails",
  );
  const warnings = failing
    .filter((line) => standing.warnings.some((code) => code === line.code))
    .map((line) => line.text);
  return {
    id: opportunityId,
    title: post.title ?? "",
    employer: post.employerName,
    existing: existing && existing.state !== "withdrawn" ? existing.id : null,
    standing: standing.standing,
    because: standing.standing === "refused" ? standing.because : null,
    notOpen: failing.filter(({ code }) => code === "open").map(({ text }) => text),
    warnings,
    until: addMonths(today, CONSENT_MONTHS),
    choices: await shareable(caller.db, personId),
    byAgreement: verdictOf(judgement, "hours").byAgreement,
  };
}

/** One candidacy as its participant sees it. Absent or another's throws `Denied`. */
export async function myApplication(caller: Caller, id: string, words: Words) {
  const { db } = caller;
  const today = londonDate(caller.now);
  const facts = await candidacyFacts(db, id);
  await allowRead(caller, "candidacy.read", facts && subjectOf(facts), { subjectId: id });
  if (!facts) throw new Denied("candidacy.read");
  const [post, history, offer, consent, messages, interview, meetings, question, asked] = await Promise.all([
    postOf(db, facts.opportunityId),
    historyOf(db, id),
    offerOf(db, id),
    consentInForce(db, id, today),
    messagesOf(db, id),
    standingInterview(db, id),
    interviewHistoryOf(db, id),
    latestHours(db, id),
    hoursHistoryOf(db, id),
  ]);
  if (!post) throw new Denied("candidacy.read");
  const answered = await answerToUndo(db, id, "participant", caller.now);
  const p = interview && (await participantForMatching(db, facts.participantId));
  const proposed = facts.origin === "proposal" && !facts.reachedEmployer;
  const sideOf = new Map(history.map((line) => [line.id, line.forSide as "participant" | "employer" | null]));
  const last = history.at(-1);
  const answering = { title: post.title ?? "", employer: post.employerName };
  const offered = history.findLastIndex((step) => step.toState === "offered");
  return {
    id,
    state: facts.state as CandidacyState,
    post,
    /** Whether it is a job, or a place that is not paid. */
    isPaid: facts.work === "paid",
    interview: interview
      ? { ...appointmentOf(interview, caller.now), isOutside: p ? isOutside(p, interview) : false }
      : null,
    meetings: meetings.map((line) => ({ ...line, toState: line.toState as InterviewState })),
    firstDay: ["accepted", "started"].includes(facts.state)
      ? await firstDayOf(caller, id, facts.work as Work)
      : null,
    now: caller.now,
    answerDueOn: messages?.answerDueOn ?? null,
    neverSent: !facts.reachedEmployer,
    /** An officer is looking into the employer: nothing moves meanwhile. */
    held: facts.employerStatus !== "approved",
    /** An officer looks at the right to work first. */
    officerFirst: facts.heldSince !== null,
    proposed,
    /** Waits for a yes or a no, or did until its day passed. */
    toAnswer:
      proposed && (facts.state === "proposed" || (facts.state === "lapsed" && post.status === "open")),
    personalLine: facts.origin === "proposal" ? (messages?.personalLine ?? null) : null,
    history: history.map((line) => ({
      at: line.at,
      toState: line.toState as CandidacyState,
      fromState: line.fromState as CandidacyState | null,
      // How the employer's answers came is theirs.
      said: line.forSide === "participant" ? saidWords(line, words.t) : null,
      undoes: line.undoes === null ? null : (sideOf.get(line.undoes) ?? ("own" as const)),
      offerTakenBack: isOfferTakenBack(line),
    })),
    /** What an officer answered for the person, as long as it can be taken back. */
    answeredFor: answered && {
      id: answered.id,
      toState: answered.toState as CandidacyState,
      said: saidWords(answered, words.t),
    },
    offer: offer ?? null,
    pattern: weekOfOffer(offer, post.patterns),
    /** Whose candidacy it is, and for which post. */
    about: { participantId: facts.participantId, opportunityId: facts.opportunityId },
    afterNo: facts.state === "declined" ? await afterNo(db, facts, caller.now) : null,
    hours: ownHours(stageOf({ ...facts, state: facts.state as CandidacyState }), question ?? null, {
      lines: asked,
      t: words.t,
    }),
    agreedFit: await agreedFit(
      caller,
      { participantId: facts.participantId, opportunityId: facts.opportunityId },
      question,
      words,
    ),
    asked: hoursSteps(asked, words.t),
    consent: consent ?? null,
    canShare: canShare(facts),
    /** The employer's words with its latest turn-down, or with an offer that it took back. */
    words:
      history
        .slice(offered + 1)
        .map((line) => answerWords(line, answering, words.t))
        .findLast((said) => said !== null) ?? null,
    /** The officer's own words, where a proposal was taken back before it was answered. */
    takenBack: last?.toState === "withdrawn" && last.fromState === "proposed" ? (last.note ?? "") : null,
  };
}

const minuteOf = (at: Date) => {
  const [hours = 0, minutes = 0] = momentOf(at).time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Whether an appointment lies outside the hours that the person gave, the journey not counted. */
function isOutside(p: Participant, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean {
  if (p.available === null) return false;
  const start = minuteOf(startsAt);
  const end = start + (endsAt.getTime() - startsAt.getTime()) / 60_000;
  const heldOn = londonDate(startsAt);
  return sessionsWithin(p, { place: null, heldOn, sessions: [{ start, end, free: 1 }] }).length === 0;
}
