import { z } from "zod";
import { offerCap } from "../../search/match/hours";
import type { Opportunity, Participant, Work } from "../../search/match/model";
import { date, money, text, weeklyHours } from "../web/fields";

/** Working days in which an employer answers an application, and a participant an offer unless it says otherwise. */
export const ANSWER_DAYS = 5;
/** The latest answer-by date of an offer, in days from today: a place is not held for longer. */
export const LONGEST_ANSWER_DAYS = 28;

const terms = {
  startsOn: date(),
  /** Which of the post's patterns; unset where hours are by agreement. */
  patternId: z.uuid().optional(),
  hours: weeklyHours(),
  message: text(1000).optional(),
  answerBy: date(),
};

/** What an employer offers. Pay in pence, null for work that is not paid; hours a week in quarters of an hour. */
export interface OfferInput {
  startsOn: string;
  patternId?: string;
  quarters: number;
  payPence: number | null;
  payPer: "hour" | "year" | null;
  message?: string;
  answerBy: string;
}

const payTerms = { pay: money().pipe(z.int().min(1).max(10_000_000)), payPer: z.enum(["hour", "year"]) };

/** What the form of an offer for this work asks: only paid work is offered with pay. */
export const offerFields = (work: Work) => (work === "paid" ? { ...terms, ...payTerms } : terms);

interface Typed {
  startsOn?: string;
  patternId?: string;
  hours?: number;
  pay?: number;
  payPer?: "hour" | "year";
  message?: string;
  answerBy?: string;
}

/** What was typed, as an offer of which some may not be known. */
export const offerOf = (work: Work, { hours, pay, payPer, ...rest }: Typed): Partial<OfferInput> => ({
  ...rest,
  quarters: hours,
  payPence: work === "paid" ? pay : null,
  payPer: work === "paid" ? payPer : null,
});

/** The form of an offer for this work. */
export const offerInput = (work: Work) =>
  z.object(offerFields(work)).transform((typed) => offerOf(work, typed) as OfferInput);

/** A turn-down: a coded reason for counts, and the employer's own kind words. */
export const TurnDownInput = z.object({
  reason: z.string().regex(/^[a-z-]{1,40}$/),
  /** Instead of the usual message of the reason. Named apart from the offer's, which stands on the same page. */
  ownMessage: text(1000).optional(),
});

export type OfferRefusal =
  | "no-places"
  | "not-in-turn"
  | "post-not-open"
  | "beyond-cap"
  | "beyond-week"
  | "pattern"
  | "pay-below-rate"
  | "pay"
  | "start-date"
  | "answer-by"
  | "answer-by-passed";

/**
 * Why this offer cannot be made to this person, as far as law and the calendar go; empty when it can. What is not
 * known of the offer is not judged. Whether the right to work carries it is not judged either: an employer to whom
 * that were refused would learn how it stands. Such an offer is held instead (hold.server.ts).
 */
export function lawRefusals(
  { startsOn, answerBy, quarters }: Partial<OfferInput>,
  person: Participant,
  post: Opportunity,
  today: string,
  lastAnswerBy: string,
): OfferRefusal[] {
  const refusals: OfferRefusal[] = [];
  if (startsOn !== undefined && startsOn < today) refusals.push("start-date");
  if (answerBy !== undefined && answerBy < today) refusals.push("answer-by-passed");
  else if (answerBy !== undefined && answerBy > lastAnswerBy) refusals.push("answer-by");
  const cap = offerCap(person, post);
  if (cap !== null && quarters !== undefined && quarters > cap * 4) refusals.push("beyond-cap");
  return refusals;
}

/** Whether the attestation in force allows this work on that day, whatever its hours. */
export function lawfulFrom(person: Participant, post: Opportunity, day: string): boolean {
  if (post.work === "volunteering") return true;
  const attested = person.rightToWork;
  if (!attested?.work.includes(post.work)) return false;
  if (post.work === "paid" && attested.socAllowed !== null)
    if (post.soc === null || !attested.socAllowed.includes(post.soc)) return false;
  return attested.validUntil === null || attested.validUntil >= day;
}
