import type { Db } from "../../../db/client.server";
import { candidacyFacts, consentInForce } from "../../../db/queries/candidacies.server";
import {
  agreedHours,
  type HoursLine,
  type HoursQuestion,
  hoursHistoryOf,
  hoursQuestion,
  knownByNameFrom,
  lastRefused,
  latestHours,
  unnamedHours,
} from "../../../db/queries/hours.server";
import { liveEditOf } from "../../../db/queries/own-posts.server";
import { postOf } from "../../../db/queries/posts.server";
import type { SlotRanges } from "../../../db/slots";
import { judge } from "../../../search/match/judge";
import { fixed } from "../../../search/match/model";
import { LONGEST_RING } from "../../../search/match/travel";
import { intersection, rangesOf, shrinkRuns, union, weekOfRanges } from "../../../search/match/week";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { opportunitiesForMatching, participantForMatching } from "../../matching/rows.server";
import { explainOnly } from "../../matching/wording";
import type { Words } from "../../matching/words";
import { canAddPattern } from "../../opportunities/add-pattern.server";
import { Denied } from "../../policy";
import { allowRead } from "../../transact.server";
import type { WeekPattern } from "../../ui/week-slots";
import { saidWords } from "../said";
import { hoursSubject, hoursToUndo } from "./answer.server";
import { type HoursStage, type HoursState, isOpen } from "./question";

/** The slots in which a way to do the job may lie. */
const slotsOf = (pattern: WeekPattern) =>
  "slots" in pattern ? weekOfRanges(pattern.slots) : pattern.weeks.map(weekOfRanges).reduce(union);

/**
 * What the form begins with: the part of the job's hours that the person can work, with the journey; all of them where
 * that is none. Shown to the person alone; only what they then send leaves their week.
 */
export async function hoursToBegin(
  { db, now }: Caller,
  { participantId, opportunityId }: { participantId: string; opportunityId: string },
  weeks: readonly WeekPattern[],
): Promise<SlotRanges> {
  const [pattern] = weeks;
  if (!pattern) return [];
  const job = slotsOf(pattern);
  const [opportunity] = await opportunitiesForMatching(db, [opportunityId]);
  const person = await participantForMatching(db, participantId);
  const ring = person && opportunity ? judge(person, opportunity, londonDate(now)).ring : null;
  const workable = person?.available
    ? intersection(job, shrinkRuns(person.available, (ring ?? LONGEST_RING) / 15))
    : job;
  const part = rangesOf(workable);
  return (part.length > 0 ? part : rangesOf(job)).map(([start, end]) => [start, end]);
}

/**
 * Whether hours that were agreed lie in the person's own week and within their most, in sentences: for the person and
 * their officer alone. Nothing where none are agreed.
 */
export async function agreedFit(
  { db, now }: Caller,
  { participantId, opportunityId }: { participantId: string; opportunityId: string },
  question: Pick<HoursQuestion, "state" | "agreed"> | null | undefined,
  words: Words,
): Promise<string[]> {
  if (question?.state !== "agreed" || !question.agreed) return [];
  const [opportunity] = await opportunitiesForMatching(db, [opportunityId]);
  const p = await participantForMatching(db, participantId);
  if (!p || !opportunity) return [];
  const o = { ...opportunity, patterns: [fixed(weekOfRanges(question.agreed))] };
  const judgement = judge(p, o, londonDate(now));
  return explainOnly("hours", { p, o, judgement }, words).map(({ text }) => text);
}

/** What an officer knows before a question goes to its employer without a name; null where none is to go now. */
export async function beforePassingOn(
  db: Db,
  opportunityId: string,
  question: Pick<HoursQuestion, "candidacyId" | "state" | "stage" | "hours"> | null,
) {
  if (question?.state !== "asked" || question.stage !== "proposal") return null;
  const [knownFrom, refusedAt] = await Promise.all([
    knownByNameFrom(db, question.candidacyId),
    lastRefused(db, opportunityId, question.hours),
  ]);
  return { knownFrom, refusedAt };
}

/** What a person's own page shows: whether they can ask now, and the latest question while it matters. */
export function ownHours(
  stage: HoursStage | null,
  latest: HoursQuestion | null,
  { lines, t }: { lines: readonly HoursLine[]; t: Translate },
) {
  const state = latest?.state as HoursState | undefined;
  const asked = lines.find((line) => line.questionId === latest?.id && line.fromState === null);
  const waits = state !== undefined && isOpen(state);
  const matters =
    waits || (stage !== null && latest?.stage === stage && (state === "agreed" || state === "refused"));
  return {
    stage,
    canAsk: stage !== null && !waits,
    question:
      latest && matters
        ? {
            ...latest,
            state: latest.state as HoursState,
            stage: latest.stage as HoursStage,
            said: asked ? saidWords(asked, t) : null,
          }
        : null,
  };
}

/** A line of a question's history as a page tells it: `undone` where an answer was taken back. */
export interface HoursStep {
  at: Date;
  step: HoursState | "undone";
  stage: HoursStage;
  role: string;
  forSide: "participant" | "employer" | null;
  said: string | null;
}

export const hoursSteps = (lines: readonly HoursLine[], t: Translate): HoursStep[] =>
  lines.map((line) => ({
    at: line.at,
    step:
      line.fromState === "agreed" || line.fromState === "refused" ? "undone" : (line.toState as HoursState),
    stage: line.stage as HoursStage,
    role: line.role,
    forSide: line.forSide as HoursStep["forSide"],
    said: saidWords(line, t),
  }));

/** The steps of a question that are the employer's to know: of one that came without a name, only what it agreed to. */
const EMPLOYERS_STEPS: readonly HoursStep["step"][] = ["asked", "agreed", "refused", "withdrawn", "undone"];

/**
 * What an employer sees of a candidate's questions. The hours that were asked for are shown while the person shares
 * anything with it; what it agreed to is its own word. Who asked about a proposal it learns only where it agreed.
 */
export async function hoursAtEmployer(
  db: Db,
  candidacyId: string,
  { shares, t }: { shares: boolean; t: Translate },
) {
  const [question, lines, agreed] = await Promise.all([
    latestHours(db, candidacyId),
    hoursHistoryOf(db, candidacyId),
    agreedHours(db, candidacyId),
  ]);
  const isTheirs = question !== undefined && question.stage === "candidacy" && question.state !== "ended";
  const known = lines.filter(
    ({ stage, questionId, toState, fromState }) =>
      stage === "candidacy" ||
      (toState === "agreed" && fromState !== null && agreed.some(({ id }) => id === questionId)),
  );
  return {
    question:
      isTheirs && shares
        ? {
            id: question.id,
            state: question.state as HoursState,
            hours: question.hours,
            agreed: question.agreed,
            isOpen: isOpen(question.state as HoursState),
          }
        : null,
    /** Weeks that were agreed with this person: an offer can name them. */
    agreed: agreed.flatMap(({ id, agreed }) => (agreed ? [{ id, slots: agreed }] : [])),
    asked: hoursSteps(known, t)
      .filter(({ step }) => EMPLOYERS_STEPS.includes(step))
      // How a person's words came is theirs.
      .map((line) => (line.forSide === "participant" ? { ...line, said: null } : line)),
  };
}

/** A question for its employer, or the officer to whom the employer said its answer. Others', and absent ones, throw `Denied`. */
export async function hoursForEmployer(caller: Caller, postId: string, questionId: string) {
  const { db, now } = caller;
  const question = await hoursQuestion(db, questionId);
  const facts = question && (await candidacyFacts(db, question.candidacyId));
  const action = caller.actor.role === "officer" ? "hours.answer-for" : "hours.answer";
  await allowRead(caller, action, question && facts && hoursSubject(question, facts), {
    subjectId: questionId,
    ownerId: facts?.participantId ?? null,
  });
  if (!question || !facts || facts.opportunityId !== postId) throw new Denied(action);
  const isNamed = question.stage === "candidacy";
  const [post, consent, undo, edit] = await Promise.all([
    postOf(db, postId),
    isNamed ? consentInForce(db, question.candidacyId, londonDate(now)) : undefined,
    hoursToUndo(db, question, now),
    liveEditOf(db, postId),
  ]);
  if (!post) throw new Denied(action);
  return {
    id: questionId,
    post,
    state: question.state as HoursState,
    /** Of somebody who ended what they share, nothing is shown, these hours neither. */
    hours: isNamed && !consent ? null : question.hours,
    agreed: question.agreed,
    /** The candidate's page; nobody is named while they are not introduced. */
    candidacyId: isNamed ? question.candidacyId : null,
    hasOffer: facts.state === "offered",
    isOver: ["closed", "withdrawn"].includes(post.status) && facts.state !== "offered",
    canAdd: caller.actor.role === "employer" && edit === undefined && canAddPattern(post),
    undo: undo && { said: undo.speaker },
  };
}

/** Days for which a list still shows what was answered. */
const SHOWN_DAYS = 3;

/**
 * Questions about proposals of a post, or of all posts of an employer, for it: hours without a person. The permission
 * was checked.
 */
export const unnamedFor = ({ db, now }: Caller, of: { opportunityId: string } | { employerId: string }) =>
  unnamedHours(db, of, new Date(now.getTime() - SHOWN_DAYS * 86_400_000));
