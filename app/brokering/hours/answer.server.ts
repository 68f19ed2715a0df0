import type { Transaction } from "kysely";
import { candidacyFacts, lockCandidacy, offerOf } from "../../../db/queries/candidacies.server";
import { type HoursQuestion, hoursHistoryOf, hoursQuestion } from "../../../db/queries/hours.server";
import { liveEditOf } from "../../../db/queries/own-posts.server";
import { members } from "../../../db/queries/people.server";
import { postOf } from "../../../db/queries/posts.server";
import { type SlotRanges, toMultirange } from "../../../db/slots";
import type { DB } from "../../../db/types";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { addable, addPattern } from "../../opportunities/add-pattern.server";
import { Denied, type Subjects } from "../../policy";
import { transact, type Write } from "../../transact.server";
import { changedTermsRefusal } from "../answer.server";
import { spoken } from "../behalf.server";
import { type LockedCandidacy, subjectOf } from "../candidacy.server";
import type { OfferRefusal } from "../offer";
import { moveHours } from "./moves.server";
import { type HoursAnswer, type HoursState, isOpen } from "./question";

export type HoursAnswered =
  | { ok: true; already: boolean; added: boolean }
  | { ok: false; because: "not-in-turn" }
  /** The offer cannot have these hours. */
  | { ok: false; because: OfferRefusal; cap?: number; lowest?: number };

type Facts = NonNullable<Awaited<ReturnType<typeof candidacyFacts>>>;

type Reader = Parameters<typeof offerOf>[0];

/** The offer that would have other hours, where one stands, and what stands against them. */
async function offerWith(
  db: Reader,
  candidacy: Facts,
  { hours, now }: { hours: SlotRanges; now: Date },
): Promise<{
  offer?: Offer;
  quarters: number;
  refused?: { because: OfferRefusal; cap?: number; lowest?: number };
}> {
  const quarters = hours.reduce((sum, [start, end]) => sum + end - start, 0);
  const offer = candidacy.state === "offered" ? await offerOf(db, candidacy.id) : undefined;
  if (offer?.state !== "made") return { quarters };
  const terms = { ...offer, quarters, payPer: offer.payPer as "hour" | "year" | null };
  const { refusal, ...limits } = await changedTermsRefusal(db, candidacy, terms, londonDate(now));
  const [cap, lowest] = [limits.cap ?? undefined, limits.lowest ?? undefined];
  return { offer, quarters, refused: refusal ? { because: refusal, cap, lowest } : undefined };
}
type Offer = NonNullable<Awaited<ReturnType<typeof offerOf>>>;

const hoursOf = (said: { times: readonly (readonly [number, number])[] }): SlotRanges =>
  said.times.map(([start, end]): [number, number] => [start, end]);

/**
 * What an answer would do, before it is sent: to the offer that stands, and to the post where its hours are offered to
 * everybody. Nothing is stored. The caller may read the question.
 */
export async function checkHours(caller: Caller, questionId: string, said: HoursAnswer) {
  const { db, now } = caller;
  const question = await hoursQuestion(db, questionId);
  const facts = question && (await candidacyFacts(db, question.candidacyId));
  if (!facts || !canBeAnswered(question.state as HoursState, facts))
    return { ok: false as const, because: "not-in-turn" as const };
  if (said.answer === "refuse") return { ok: true as const, hours: null, offer: null, add: null };
  const hours = hoursOf(said);
  const { offer, quarters, refused } = await offerWith(db, facts, { hours, now });
  if (refused) return { ok: false as const, ...refused };
  const [post, edit] = await Promise.all([
    postOf(db, facts.opportunityId),
    liveEditOf(db, facts.opportunityId),
  ]);
  const asks = said.add && caller.onBehalf === undefined && post;
  return {
    ok: true as const,
    hours,
    offer: offer ? { before: offer.quarters, terms: { ...offer, quarters } } : null,
    add: asks ? addable(post, { slots: hours, changing: edit !== undefined }) : null,
  };
}

/** What the policy decides on: an employer hears of a question once it is theirs, or was passed on. */
export const hoursSubject = (question: HoursQuestion, facts: Facts): Subjects["hours.answer"] => ({
  id: question.id,
  told: question.stage === "candidacy" ? facts.reachedEmployer : WAS_PASSED_ON.includes(question.state),
  candidacy: subjectOf(facts),
});
const WAS_PASSED_ON = ["passed_on", "agreed", "refused"];

/**
 * The employer's answer: a week, or kindly no. Where an offer stands it has the agreed week from now on, and the person
 * still accepts it or does not; its other terms and its answer-by date stay.
 */
export function answerHours(caller: Caller, questionId: string, said: HoursAnswer): Promise<HoursAnswered> {
  return transact(caller, spoken(caller, "hours.answer"), async (write) => {
    const { trx } = write;
    const { question, candidacy } = await hold(write, questionId);
    const state = question.state as HoursState;
    if (said.answer === "refuse") {
      if (state === "refused") return { ok: true, already: true, added: false };
      if (!canBeAnswered(state, candidacy)) return { ok: false, because: "not-in-turn" };
      await moveHours(trx, caller, question, "refused", { words: said.words });
      await tell(write, caller, question, candidacy);
      return { ok: true, already: false, added: false };
    }

    const hours = hoursOf(said);
    if (state === "agreed" && question.agreed && toMultirange(question.agreed) === toMultirange(hours))
      return { ok: true, already: true, added: false };
    if (!canBeAnswered(state, candidacy)) return { ok: false, because: "not-in-turn" };
    const { offer, quarters, refused } = await offerWith(trx, candidacy, { hours, now: caller.now });
    if (refused) return { ok: false, ...refused };
    const isOwnWord = caller.onBehalf === undefined && "personId" in caller.actor;
    const patternId =
      said.add && isOwnWord ? await addPattern(write, caller, candidacy.opportunityId, hours) : null;
    if (offer)
      await trx
        .updateTable("offer")
        .set({ quarters, patternId, hours: patternId === null ? toMultirange(hours) : null })
        .where("id", "=", offer.id)
        .execute();
    await moveHours(trx, caller, question, "agreed", {
      words: said.words,
      agreed: { hours, offer },
    });
    await tell(write, caller, question, candidacy);
    return { ok: true, already: false, added: patternId !== null };
  });
}

const canBeAnswered = (state: HoursState, { postStatus, state: at }: Facts) =>
  isOpen(state) && (at === "offered" || !["closed", "withdrawn"].includes(postStatus));

type Holding = Write<"hours.answer" | "hours.answer-for" | "hours.undo">;

/** Locks the post, the candidacy and with them the question, and checks the permission. */
async function hold(write: Holding, questionId: string) {
  const { trx, allow } = write;
  const found = await hoursQuestion(trx, questionId);
  const facts = found && (await lockCandidacy(trx, found.candidacyId));
  const question = found && (await hoursQuestion(trx, questionId));
  allow(question && facts && hoursSubject(question, facts), {
    subjectId: questionId,
    ownerId: facts?.participantId ?? null,
  });
  if (!question || !facts) throw new Denied("hours.answer");
  return { question, candidacy: facts as LockedCandidacy };
}

/** The person hears of it, with the officer who passed it on; and the employer, where an officer answered for it. */
async function tell(
  { trx, record }: Pick<Holding, "trx" | "record">,
  caller: Caller,
  question: HoursQuestion,
  candidacy: LockedCandidacy,
): Promise<void> {
  const about = { topic: "message" as const, subjectId: candidacy.id };
  record({ ...about, kind: "hours-answered", personId: candidacy.participantId });
  const own = "personId" in caller.actor ? caller.actor.personId : null;
  if (question.stage === "proposal" && candidacy.proposedBy && candidacy.proposedBy !== own)
    record({ ...about, kind: "hours-answered", personId: candidacy.proposedBy });
  if (!caller.onBehalf) return;
  for (const personId of await members(trx, candidacy.employerId))
    record({ topic: "message", kind: "hours-answered-for", subjectId: candidacy.opportunityId, personId });
}

/** Days within which an employer may take back what an officer answered for it. */
const UNDO_DAYS = 3;

/** The latest line, where an officer answered for the employer and that can be taken back still. */
export async function hoursToUndo(db: Transaction<DB> | Caller["db"], question: HoursQuestion, now: Date) {
  if (question.state !== "agreed" && question.state !== "refused") return null;
  const line = (await hoursHistoryOf(db, question.candidacyId)).at(-1);
  if (line?.questionId !== question.id || line.forSide !== "employer") return null;
  if (line.at.getTime() + UNDO_DAYS * 86_400_000 < now.getTime()) return null;
  const facts = await candidacyFacts(db, question.candidacyId);
  const still = question.stage === "proposal" ? ["proposed", "lapsed"] : ["interview", "offered"];
  if (!facts || !still.includes(facts.state)) return null;
  if (line.offerId) {
    const offer = await offerOf(db, question.candidacyId);
    if (offer?.id !== line.offerId || offer.state !== "made") return null;
  }
  return line;
}

/**
 * Takes back what an officer answered for the employer: the question waits again, and an offer says what it said before,
 * while the person has not answered it. A week that the post offers by now stays.
 */
export function undoHours(
  caller: Caller,
  questionId: string,
): Promise<{ ok: true; already: boolean } | { ok: false; because: "moved-on" }> {
  return transact(caller, "hours.undo", async (write) => {
    const { trx, record } = write;
    const { question, candidacy } = await hold(write, questionId);
    if (isOpen(question.state as HoursState)) return { ok: true, already: true };
    const line = await hoursToUndo(trx, question, caller.now);
    if (!line) return { ok: false, because: "moved-on" };
    if (line.offerId) {
      const patternId = line.patternBefore && (await patternThere(trx, line.patternBefore, candidacy));
      const hours = (line.hoursBefore as SlotRanges | null) ?? null;
      await trx
        .updateTable("offer")
        .set({ quarters: line.quartersBefore, patternId, hours: hours && toMultirange(hours) })
        .where("id", "=", line.offerId)
        .execute();
    }
    await moveHours(trx, caller, question, line.fromState as HoursState, { undoes: true });
    for (const personId of new Set([candidacy.participantId, line.personId]))
      if (personId) record({ topic: "message", kind: "answer-undone", subjectId: candidacy.id, personId });
    return { ok: true, already: false };
  });
}

const patternThere = async (trx: Transaction<DB>, id: string, { opportunityId }: LockedCandidacy) =>
  (
    await trx
      .selectFrom("shiftPattern")
      .select("id")
      .where("id", "=", id)
      .where("opportunityId", "=", opportunityId)
      .executeTakeFirst()
  )?.id ?? null;
