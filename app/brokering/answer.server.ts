import type { Kysely } from "kysely";
import { candidacyFacts } from "../../db/queries/candidacies.server";
import { agreedHours } from "../../db/queries/hours.server";
import { withPastInterview } from "../../db/queries/interviews.server";
import { payRates } from "../../db/queries/rates.server";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import { offerCap } from "../../search/match/hours";
import { addDays, addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import { reflectPlaces } from "../opportunities/places.server";
import { judgePay, type PayVerdict } from "../opportunities/wage";
import { allowRead, transact } from "../transact.server";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, move, subjectOf } from "./candidacy.server";
import { holdOffer } from "./hold.server";
import { ANSWER_DAYS, LONGEST_ANSWER_DAYS, lawRefusals, type OfferInput, type OfferRefusal } from "./offer";
import { needsNoFreePlace, needsPastInterview, ofOffer } from "./reasons";
import { before, type CandidacyState, canMove } from "./states";

/**
 * `also`: what else stands against it. `cap`: the person's limit in hours a week, and `lowest`: the minimum wage of the start in
 * pence an hour, each told only where it is why.
 */
export type Offered =
  | { ok: true; already: boolean }
  | { ok: false; because: OfferRefusal; also?: OfferRefusal[]; cap?: number; lowest?: number };

/** What would stand against an offer, asked before it is sent; how many places are free. Nothing is stored. */
export async function checkOffer(
  caller: Caller,
  candidacyId: string,
  input: OfferInput,
): Promise<{ ok: true; placesLeft: number | null } | Extract<Offered, { ok: false }>> {
  const { db } = caller;
  const candidacy = await candidacyFacts(db, candidacyId);
  await allowRead(caller, spoken(caller, "candidacy.answer"), candidacy && subjectOf(candidacy), {
    subjectId: candidacyId,
  });
  if (!candidacy || !canMove(candidacy.state as CandidacyState, "offered"))
    return { ok: false, because: "not-in-turn" };
  const { refusals, cap, lowest } = await refusalsOf(db, candidacy, input, londonDate(caller.now));
  if (refusals.length > 0) return refusedFor(refusals, cap, lowest);
  return { ok: true, placesLeft: await freePlaces(db, candidacy.opportunityId) };
}

/** How many places are neither held nor taken; null where they are not counted. */
const freePlaces = async (db: Kysely<DB>, opportunityId: string): Promise<number | null> =>
  (await db.selectFrom("opportunity").select("placesLeft").where("id", "=", opportunityId).executeTakeFirst())
    ?.placesLeft ?? null;

/** Everything that stands against an offer, the first first. */
const refusedFor = (
  [because = "not-in-turn", ...also]: OfferRefusal[],
  cap: number | null,
  lowest: number | null,
) => ({
  ok: false as const,
  because,
  also: also.length > 0 ? also : undefined,
  cap: because === "beyond-cap" || also.includes("beyond-cap") ? (cap ?? undefined) : undefined,
  lowest: lowest ?? undefined,
});

/**
 * Offers the post to a candidate. The offer holds a place until it is declined, withdrawn or lapses; where no
 * place is free it is refused. Sent twice, it stands once. What the right to work does not carry now stands all the
 * same, and waits for an officer before anybody can say yes.
 */
export function makeOffer(caller: Caller, candidacyId: string, input: OfferInput): Promise<Offered> {
  const today = londonDate(caller.now);
  return transact(caller, spoken(caller, "candidacy.answer"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "offered") return { ok: true, already: true };
    if (!canMove(candidacy.state, "offered")) return { ok: false, because: "not-in-turn" };

    const { refusals, cap, lowest } = await refusalsOf(trx, candidacy, input, today);
    if (refusals.length > 0) return refusedFor(refusals, cap, lowest);

    const agreed = await agreedWeek(trx, candidacyId, input.patternId);
    await trx
      .insertInto("offer")
      .values({
        candidacyId,
        opportunityId: candidacy.opportunityId,
        startsOn: input.startsOn,
        patternId: agreed ? null : (input.patternId ?? null),
        hours: agreed && toMultirange(agreed),
        quarters: input.quarters,
        hoursCapQuarters: cap === null ? null : cap * 4,
        payPence: input.payPence,
        payPer: input.payPer,
        message: input.message ?? null,
        answerBy: input.answerBy,
        madeBy: (caller.actor as { personId: string }).personId,
        madeAt: caller.now,
      })
      .execute();
    await move(trx, caller, candidacy, "offered", { answerDueOn: input.answerBy });
    await holdOffer(write, caller, candidacy, { day: input.startsOn, quarters: input.quarters });
    await reflectPlaces(write, candidacy.opportunityId, caller.now);
    record({
      topic: "message",
      kind: "offer-made",
      subjectId: candidacyId,
      personId: candidacy.participantId,
    });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/**
 * All that stands against an offer, of which some may not be known yet: what is not known is not judged. `lowest`: the minimum
 * wage in pence an hour that the pay is below; null where it is not, or no rate is known.
 */
export async function refusalsOf(
  db: Kysely<DB>,
  candidacy: { id: string; opportunityId: string; participantId: string },
  input: Partial<OfferInput>,
  today: string,
): Promise<{ refusals: OfferRefusal[]; cap: number | null; lowest: number | null }> {
  const [opportunity] = await opportunitiesForMatching(db, [candidacy.opportunityId]);
  const participant = await participantForMatching(db, candidacy.participantId);
  if (!opportunity || !participant) return { refusals: ["post-not-open"], cap: null, lowest: null };
  const cap = offerCap(participant, opportunity);
  if (opportunity.placesLeft < 1) return { refusals: ["no-places"], cap, lowest: null };
  // Closing to new applications does not stop offers to those who applied in time.
  if (!["open", "paused"].includes(opportunity.status))
    return { refusals: ["post-not-open"], cap, lowest: null };
  const refusals = lawRefusals(input, participant, opportunity, today, lastAnswerBy(today));
  const patterns = await db
    .selectFrom("shiftPattern")
    .select("id")
    .where("opportunityId", "=", candidacy.opportunityId)
    .execute();
  const agreed = await agreedWeek(db, candidacy.id, input.patternId);
  const isItsWeek =
    agreed !== null || patterns.length === 0 || patterns.some(({ id }) => id === input.patternId);
  if (!isItsWeek) refusals.push("pattern");
  const weeks = agreed ? [lengthOf(agreed)] : isItsWeek ? await weekLengths(db, input.patternId) : [];
  if (input.quarters !== undefined && weeks.length > 0 && input.quarters > Math.max(...weeks))
    refusals.push("beyond-week");
  const { payPence: pence, payPer: per, startsOn = null, quarters } = input;
  let lowest: number | null = null;
  if (pence === undefined || per === undefined) return { refusals, cap, lowest };
  if ((opportunity.work === "paid") !== (pence !== null && per !== null)) refusals.push("pay");
  // While the start is not known, by the rate of today; only a year's pay needs the hours.
  else if (pence !== null && per !== null && (per === "hour" || quarters !== undefined)) {
    const hours = quarters === undefined ? [] : [(quarters / 4) * shareOfWeeks(weeks)];
    const pay = { pence, per, hours, termTimeOnly: opportunity.termTimeOnly, startsOn };
    const judged = judgePay(pay, await payRates(db), today);
    if (!judged.ok) refusals.push("pay-below-rate");
    lowest = lowestOf(judged);
  }
  return { refusals, cap, lowest };
}

/** The minimum wage that pay is below, in pence an hour. */
const lowestOf = (judged: PayVerdict): number | null =>
  !judged.ok && judged.reason === "below" ? judged.rate.pencePerHour : null;

/** Of weeks that take turns, what the average is of the longest: hours offered are those of the longest. */
function shareOfWeeks(weeks: readonly number[]): number {
  const longest = Math.max(0, ...weeks);
  return longest === 0 ? 1 : weeks.reduce((sum, one) => sum + one, 0) / weeks.length / longest;
}

/** Quarter hours of each week of a pattern; of one week where the worker or a rota fills it. */
async function weekLengths(db: Kysely<DB>, patternId: string | undefined): Promise<number[]> {
  if (patternId === undefined) return [];
  const weeks = await db
    .selectFrom("shiftPattern")
    .innerJoin("shiftWeek", "shiftWeek.patternId", "shiftPattern.id")
    .select(["shiftPattern.quarters", "shiftWeek.slots"])
    .where("shiftPattern.id", "=", patternId)
    .execute();
  return weeks.map(({ quarters, slots }) => quarters ?? lengthOf(slots));
}

const lengthOf = (slots: SlotRanges) => slots.reduce((sum, [start, end]) => sum + end - start, 0);

/** The week that was agreed with this person, where that is what the offer names: by the id of their question. */
async function agreedWeek(db: Kysely<DB>, candidacyId: string, id: string | undefined) {
  if (id === undefined) return null;
  return (await agreedHours(db, candidacyId)).find((one) => one.id === id)?.agreed ?? null;
}

/** What stands against other hours for an offer that was made: the person's limit, or a year's pay below the rate. */
export async function changedTermsRefusal(
  db: Kysely<DB>,
  candidacy: { opportunityId: string; participantId: string },
  offer: Pick<OfferInput, "startsOn" | "quarters" | "payPence" | "payPer"> & {
    hoursCapQuarters: number | null;
  },
  today: string,
): Promise<{
  refusal: "beyond-cap" | "pay-below-rate" | null;
  cap: number | null;
  lowest: number | null;
}> {
  const [opportunity] = await opportunitiesForMatching(db, [candidacy.opportunityId]);
  const participant = await participantForMatching(db, candidacy.participantId);
  const caps = [
    ...(opportunity && participant ? [offerCap(participant, opportunity)] : []),
    offer.hoursCapQuarters === null ? null : offer.hoursCapQuarters / 4,
  ].filter((one) => one !== null);
  const cap = caps.length > 0 ? Math.min(...caps) : null;
  if (cap !== null && offer.quarters > cap * 4) return { refusal: "beyond-cap", cap, lowest: null };
  const { payPence: pence, payPer: per, startsOn, quarters } = offer;
  if (pence === null || per === null) return { refusal: null, cap, lowest: null };
  const pay = { pence, per, hours: [quarters / 4], termTimeOnly: opportunity?.termTimeOnly, startsOn };
  const judged = judgePay(pay, await payRates(db), today);
  return { refusal: judged.ok ? null : "pay-below-rate", cap, lowest: lowestOf(judged) };
}

/** The answer-by date an offer has unless the employer chooses another. */
export const usualAnswerBy = (today: string): string => addWorkingDays(today, ANSWER_DAYS);

/** The last answer-by date that may be chosen. */
export const lastAnswerBy = (today: string): string => addDays(today, LONGEST_ANSWER_DAYS);

export type TurnedDown =
  | { ok: true; already: boolean }
  | { ok: false; because: "not-in-turn" | "no-past-interview" | "places-free" };

/** An offer is taken back by itself: `takeOfferBack`. */
const TURNED_DOWN_FROM: readonly CandidacyState[] = before("turned_down").filter(
  (state) => state !== "offered",
);

/**
 * Turns a candidate down with a coded reason and a kind message. The message is the employer's to the person; the
 * code is for counts. That somebody did not come to an interview is said only of those who had one, and that all places
 * are filled only while none is free.
 * @param input.message instead of the usual one of the reason, which everybody reads in their own language
 */
export function turnDown(
  caller: Caller,
  candidacyId: string,
  input: { reason: string; message?: string },
): Promise<TurnedDown> {
  return transact(caller, spoken(caller, "candidacy.answer"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "turned_down") return { ok: true, already: true };
    if (!TURNED_DOWN_FROM.includes(candidacy.state) || ofOffer(input.reason))
      return { ok: false, because: "not-in-turn" };
    if (
      needsPastInterview(input.reason) &&
      !(await withPastInterview(trx, [candidacyId], caller.now)).has(candidacyId)
    )
      return { ok: false, because: "no-past-interview" };
    if (needsNoFreePlace(input.reason) && ((await freePlaces(trx, candidacy.opportunityId)) ?? 0) > 0)
      return { ok: false, because: "places-free" };
    await move(trx, caller, candidacy, "turned_down", {
      reason: { kind: "turn_down", code: input.reason },
      reasonHidden: false,
      note: input.message ?? null,
    });
    record({
      topic: "message",
      kind: "turned-down",
      subjectId: candidacyId,
      personId: candidacy.participantId,
    });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}
