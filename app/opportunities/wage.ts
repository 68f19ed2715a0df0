import { formatOf } from "../i18n/format";
import { says } from "../web/says";
import { checkPay, type DatedRate, type RateFound } from "./pay";
import { hourlyPence } from "./vacancy";

export interface PayAsked {
  pence: number;
  per: "hour" | "year";
  /** Weekly hours of each pattern. */
  hours: readonly number[];
  /** Null: at once. */
  startsOn: string | null;
}

export type PayVerdict =
  | { ok: true; hourly: number; rateUnknown: boolean }
  | { ok: false; reason: "no-week" }
  | { ok: false; reason: "no-rate" }
  | { ok: false; reason: "below"; hourly: number; rate: RateFound };

/** The day whose rate counts: the start, or today where it has passed or is at once. */
export const rateDay = (startsOn: string | null, today: string): string =>
  startsOn !== null && startsOn > today ? startsOn : today;

/** Whether a post's pay, as an hour's, may be offered at its start (`checkPay`). */
export function judgePay(
  { pence, per, hours, startsOn }: PayAsked,
  rates: readonly DatedRate[],
  today: string,
): PayVerdict {
  const hourly = hourlyPence(pence, per, hours);
  if (hourly === null) return { ok: false, reason: "no-week" };
  const check = checkPay(rates, hourly, rateDay(startsOn, today));
  if (check.ok) return { ok: true, hourly, rateUnknown: !check.rate.known };
  return check.reason === "no-rate"
    ? { ok: false, reason: "no-rate" }
    : { ok: false, reason: "below", hourly, rate: check.rate };
}

/** Why pay is refused, as an error of a form. */
export function payRefused(
  verdict: Extract<PayVerdict, { ok: false }>,
  key: "post.error.pay_below" | "post.error.pay_below_start" = "post.error.pay_below",
): string {
  if (verdict.reason === "no-week") return says("post.error.pay_no_week");
  if (verdict.reason === "no-rate") return says("post.error.no_rate");
  const f = formatOf("en");
  return says(key, {
    hourly: f.money(verdict.hourly),
    rate: f.money(verdict.rate.pencePerHour),
    from: f.date(verdict.rate.validFrom),
  });
}
