import type { SlotRanges } from "../../db/slots";
import type { Judgement } from "../../search/match/judge";
import type { Opportunity, Participant } from "../../search/match/model";
import type { ConstraintCode, Question, Verdict } from "../../search/match/verdicts";
import type { SlotRange, Week } from "../../search/match/week";
import type { Words } from "./words";

/** One sentence about one constraint. A tick holds; a question mark is not known; a bar does not hold. */
export interface Line {
  code: ConstraintCode | "bus";
  verdict: "holds" | "unknown" | "fails";
  text: string;
  /** The same in English, where it stands beside it. */
  english?: string;
  /** What the sentence asks for. */
  asks: readonly Question[];
  /** What is left of it where the question stands elsewhere already; empty where that is nothing. */
  told?: string;
}

/** A time of the week that a class, care or another job takes. */
export interface TakenTime {
  kind: string;
  slots: SlotRanges;
}

/** What sentences are about: a person, a post, and how the one was judged for the other. */
export interface Matter {
  p: Participant;
  o: Opportunity;
  judgement: Judgement;
  /** From drop-off to pick-up on the days of the school run; null without one. */
  schoolWeek?: Week | null;
  /** The week as it was given, and what is taken off it. */
  taken?: { given: readonly SlotRange[] | null; times: readonly TakenTime[] };
  town?: string | null;
}

/** How one constraint's verdict is said. */
export type Of<V extends Verdict> = (verdict: V, matter: Matter, words: Words) => Line[];

export const holds = (code: Line["code"], text: string): Line => ({ code, verdict: "holds", text, asks: [] });
export const fails = (code: Line["code"], text: string): Line => ({ code, verdict: "fails", text, asks: [] });
export const asking = (
  code: Line["code"],
  asks: readonly Question[],
  text: string,
  told: string = text,
): Line => ({ code, verdict: "unknown", text, asks, told });
