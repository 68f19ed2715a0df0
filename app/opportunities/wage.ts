import { formatOf } from "../i18n/format";
import type { WeekPattern } from "../ui/week-slots";
import { says } from "../web/says";
import { checkPay, type DatedRate, offsetFor, type RateFound, rateFor, type WageBand } from "./pay";
import { LOWER_BANDS, type LowerBand, type PayTyped } from "./pay-answer";
import { averageHours, hourlyPence } from "./pay-year";

export interface PayAsked {
  pence: number;
  per: "hour" | "year";
  /** Average weekly hours of each pattern. */
  hours: readonly number[];
  termTimeOnly?: boolean;
  /** Null: at once. */
  startsOn: string | null;
  /** Hourly pence of those who are paid less; unset where nobody is. */
  lowerPay?: Readonly<Record<LowerBand, number | null>>;
  /** Pence a day taken off for a room. */
  liveInPence?: number | null;
}

/** What a post, or its draft with this pay, asks to be judged. */
export const payAsked = (
  post: {
    patterns: readonly WeekPattern[];
    termTimeOnly: boolean;
    startsOn: string | null;
    lowerPay: NonNullable<PayAsked["lowerPay"]>;
    liveInPence: number | null;
  },
  pence: number,
  per: "hour" | "year",
): PayAsked => ({
  pence,
  per,
  hours: post.patterns.map(averageHours),
  termTimeOnly: post.termTimeOnly,
  startsOn: post.startsOn,
  lowerPay: post.lowerPay,
  liveInPence: post.liveInPence,
});

export type PayVerdict =
  | { ok: true; hourly: number; rateUnknown: boolean }
  | { ok: false; reason: "no-week" }
  | { ok: false; reason: "no-rate" }
  | { ok: false; reason: "below"; band: WageBand; hourly: number; rate: RateFound }
  /** What is called lower pay is as much as the others get. */
  | { ok: false; reason: "not-lower"; band: LowerBand }
  | { ok: false; reason: "no-offset" }
  | { ok: false; reason: "above-offset"; rate: RateFound };

/** The day whose rate counts: the start, or today where it has passed or is at once. */
export const rateDay = (startsOn: string | null, today: string): string =>
  startsOn !== null && startsOn > today ? startsOn : today;

const BANDS = Object.keys(LOWER_BANDS) as LowerBand[];

/**
 * Whether a post's pay, as an hour's, may be offered at its start (`checkPay`); each lower pay against the rate of
 * its own band; and whether what is taken off for a room is within the accommodation offset.
 */
export function judgePay(
  { pence, per, startsOn, lowerPay, liveInPence = null, ...year }: PayAsked,
  rates: readonly DatedRate[],
  today: string,
): PayVerdict {
  const day = rateDay(startsOn, today);
  const hourly = hourlyPence(pence, per, year);
  if (hourly === null) return { ok: false, reason: "no-week" };
  const check = checkPay(rates, hourly, day);
  if (!check.ok)
    return check.reason === "no-rate"
      ? { ok: false, reason: "no-rate" }
      : { ok: false, reason: "below", band: "21-and-over", hourly, rate: check.rate };
  let rateUnknown = !check.rate.known;
  for (const band of BANDS) {
    const less = lowerPay?.[band] ?? null;
    if (less === null) continue;
    if (less >= hourly) return { ok: false, reason: "not-lower", band };
    const rate = rateFor(rates, band, day);
    if (rate === null) return { ok: false, reason: "no-rate" };
    if (less < rate.pencePerHour) return { ok: false, reason: "below", band, hourly: less, rate };
    rateUnknown ||= !rate.known;
  }
  if (liveInPence !== null) {
    const rate = offsetFor(rates, day);
    if (rate === null) return { ok: false, reason: "no-offset" };
    if (liveInPence > rate.pencePerHour) return { ok: false, reason: "above-offset", rate };
    rateUnknown ||= !rate.known;
  }
  return { ok: true, hourly, rateUnknown };
}

type Refusal = Extract<PayVerdict, { ok: false }>;

/** Why pay is refused, as an error of a form. */
export function payRefused(
  verdict: Refusal,
  key: "post.error.pay_below" | "post.error.pay_below_start" = "post.error.pay_below",
): string {
  const f = formatOf("en");
  switch (verdict.reason) {
    case "no-week":
      return says("post.error.pay_no_week");
    case "no-rate":
      return says("post.error.no_rate");
    case "not-lower":
      return says("post.error.pay_not_lower");
    case "no-offset":
      return says("post.error.no_offset");
    case "above-offset":
      return says("post.error.above_offset", {
        offset: f.money(verdict.rate.pencePerHour),
        from: f.date(verdict.rate.validFrom),
      });
    case "below": {
      const said = {
        hourly: f.money(verdict.hourly),
        rate: f.money(verdict.rate.pencePerHour),
        from: f.date(verdict.rate.validFrom),
      };
      return verdict.band === "21-and-over"
        ? says(key, said)
        : says(`post.error.pay_below.${verdict.band}`, said);
    }
  }
}

/** The field of the question of pay where a refusal belongs. */
export function payField(verdict: Refusal): string {
  switch (verdict.reason) {
    case "no-offset":
    case "above-offset":
      return "room";
    case "not-lower":
      return LOWER_BANDS[verdict.band];
    case "below":
      return verdict.band === "21-and-over" ? "pay" : LOWER_BANDS[verdict.band];
    default:
      return "pay";
  }
}

/**
 * All that is wrong with an answer to the question of pay, by field, each part of it by itself: nothing is left for a
 * second round. What could not be read is null.
 */
export function payErrors(
  post: Parameters<typeof payAsked>[0] & { contract: string | null },
  { pay, per, lowerPay, liveInPence }: PayTyped,
  rates: readonly DatedRate[],
  today: string,
): Record<string, string> {
  const isYearly = post.contract === "zero_hours" && per === "year";
  const errors: Record<string, string> = isYearly ? { per: says("post.error.zero_hours_year") } : {};
  const judge = (asked: PayAsked) => {
    const verdict = judgePay(asked, rates, today);
    if (!verdict.ok) errors[payField(verdict)] = payRefused(verdict);
    return verdict.ok;
  };
  const none = { "18-20": null, "16-17": null, apprentice: null };
  const known = pay === null || per === null || isYearly ? null : payAsked(post, pay, per);
  const alone = known && { ...known, lowerPay: none, liveInPence: null };
  // Beside pay that is wrong itself, nothing is compared with it.
  const enough =
    alone && judge(alone)
      ? alone
      : { ...payAsked(post, Number.MAX_SAFE_INTEGER, "hour"), lowerPay: none, liveInPence: null };
  for (const band of BANDS) judge({ ...enough, lowerPay: { ...none, [band]: lowerPay[band] } });
  judge({ ...enough, liveInPence });
  return errors;
}
