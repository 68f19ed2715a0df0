import { hoursOf, type WeekPattern } from "../ui/week-slots";

/** Days of the year by which HMRC shares a year's pay and hours out (National Minimum Wage Manual, NMWM08050). */
const DAYS_A_YEAR = 365;

/** Weeks of a year as pay is counted: a week's share of it, at work or on paid leave. */
export const WEEKS_A_YEAR = DAYS_A_YEAR / 7;

/** Weeks of a usual English school year: 190 pupil days. */
const TERM_WEEKS = 38;

/** Paid leave of those who work a part of the year, of the hours they work (Working Time Regulations 1998, reg. 15B). */
const LEAVE_SHARE = 0.1207;

/** Weeks that a year's pay is for: of work in term time alone, those of school and the paid leave earned in them. */
export const paidWeeks = (termTimeOnly: boolean): number =>
  termTimeOnly ? TERM_WEEKS * (1 + LEAVE_SHARE) : WEEKS_A_YEAR;

/** Hours a week over the weeks that take turns, weeks off among them; of any other pattern, its hours. */
export function averageHours(pattern: WeekPattern): number {
  if (pattern.shape !== "alternating") return hoursOf(pattern);
  const hours = pattern.weeks.map((slots) => hoursOf({ shape: "fixed", slots }));
  return hours.length === 0 ? 0 : hours.reduce((sum, one) => sum + one, 0) / hours.length;
}

/** The nearest quarter of an hour, as hours are said. */
export const toQuarter = (hours: number): number => Math.round(hours * 4) / 4;

/** What a week of work is in a year: how many hours, on average, and whether only in term time. */
export interface YearOfWork {
  /** Average weekly hours of each pattern that may be chosen. */
  hours: readonly number[];
  termTimeOnly?: boolean;
}

/** The most hours of a year for which its pay is paid (basic hours: NMW Regulations 2015, reg. 21 and 22); 0 by agreement. */
const basicHours = ({ hours, termTimeOnly = false }: YearOfWork): number =>
  paidWeeks(termTimeOnly) * Math.max(0, ...hours);

/** What a year must pay to come to this an hour, pence, rounded up to a pound. */
export const yearlyPence = (pencePerHour: number, year: YearOfWork): number =>
  Math.ceil((pencePerHour * basicHours(year)) / 100) * 100;

/** What an hour pays, in whole pence, rounded down; null where a year's pay has no week to be divided by. */
export function hourlyPence(pence: number, per: "hour" | "year", year: YearOfWork): number | null {
  if (per === "hour") return pence;
  const most = basicHours(year);
  return most > 0 ? Math.floor(pence / most) : null;
}
