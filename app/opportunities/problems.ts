import { says } from "../web/says";
import type { DatedRate } from "./pay";
import { hoursOfRanges } from "./shifts";
import { openSteps, type Step } from "./steps";
import { judgePay, payRefused } from "./wage";

/** What stands between a post and its publication, and the question that answers it. */
export interface Problem {
  step: Step;
  /** As `says` writes it. */
  error: string;
}

/** What of a post can become wrong by itself: dates pass, rates change. */
export interface Checked {
  title: string | null;
  description: string | null;
  sectorCode: string | null;
  townId: number | null;
  payPence: number | null;
  payPer: "hour" | "year" | null;
  contract: string | null;
  places: number | null;
  startsOn: string | null;
  closesOn: string | null;
  patterns: readonly { slots: readonly (readonly [number, number])[] }[];
}

/** Everything that has to be put right before a post can be sent or published. @param today `YYYY-MM-DD` */
export function problemsOf(post: Checked, rates: readonly DatedRate[], today: string): Problem[] {
  const problems: Problem[] = openSteps(post, []).missing.map((step) => ({
    step,
    error: says("post.error.missing"),
  }));
  if (post.payPence !== null && post.payPer !== null) {
    const verdict = judgePay(payOf(post, post.payPence, post.payPer), rates, today);
    if (!verdict.ok) problems.push({ step: "pay", error: payRefused(verdict) });
  }
  if (post.startsOn !== null && post.startsOn < today)
    problems.push({ step: "dates", error: says("post.error.start_passed") });
  if (post.closesOn !== null && post.closesOn < today)
    problems.push({ step: "dates", error: says("post.error.closing_passed") });
  return problems;
}

const payOf = (post: Checked, pence: number, per: "hour" | "year") => ({
  pence,
  per,
  hours: post.patterns.map((pattern) => hoursOfRanges(pattern.slots)),
  startsOn: post.startsOn,
});
