import { averageHours, paidWeeks, toQuarter, WEEKS_A_YEAR } from "../opportunities/pay-year";
import type { WeekPattern } from "../ui/week-slots";
import { hours, type Words } from "./words";

export interface Pay {
  pence: number;
  per: "hour" | "year";
  /** Hours are promised; with zero hours there is no week to work out. */
  promised?: boolean;
}

/** Pence a week before tax. */
const weekly = ({ pence, per }: Pay, hours: number) =>
  per === "hour" ? pence * hours : pence / WEEKS_A_YEAR;

/**
 * "£12.90 an hour · about £226 a week for 17½ hours, before tax"; null where nothing is paid. By agreement, and
 * where it would say nothing, the week's sum is left out. Weeks that take turns count on average.
 */
export function payWords(pay: Pay | null, patterns: readonly WeekPattern[], words: Words): string | null {
  const { t, f } = words;
  if (pay === null) return null;
  const money = f.money(pay.pence);
  const each = pay.per === "hour" ? t("pay.hour", { money }) : t("pay.year", { money: f.pounds(pay.pence) });
  if (pay.promised === false) return t("pay.not_promised", { pay: each });
  if (patterns.length === 0) return each;
  const lengths = patterns.map(averageHours);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const [low, high] = [f.pounds(weekly(pay, least)), f.pounds(weekly(pay, most))];
  return low === high
    ? t("pay.week", { pay: each, sum: low, hours: hours(toQuarter(most), words) })
    : t("pay.week_range", { pay: each, least: low, most: high });
}

const MONTHS = 12;

/**
 * "17½ hours: about £226 a week, £980 a month, before tax", a line for each number of hours that the patterns come to.
 * A month is a twelfth of the weeks of the year that are paid. None where nothing is paid or no hours are promised.
 */
export function paySums(
  pay: Pay | null,
  patterns: readonly WeekPattern[],
  termTimeOnly: boolean,
  words: Words,
): string[] {
  const { t, f } = words;
  if (pay === null || pay.promised === false) return [];
  const lengths = [...new Set(patterns.map((pattern) => toQuarter(averageHours(pattern))))].sort(
    (a, b) => a - b,
  );
  return lengths.map((length) => {
    const week = weekly(pay, length);
    const year = pay.per === "year" ? pay.pence : week * paidWeeks(termTimeOnly);
    return t("keep.sum", {
      hours: hours(length, words),
      week: f.pounds(week),
      month: f.pounds(year / MONTHS),
    });
  });
}
