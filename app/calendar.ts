import { BANK_HOLIDAYS } from "../db/reference/bank-holidays";

/** Dates are London's, `YYYY-MM-DD`; arithmetic on them knows no hours and no zone. */

const KNOWN: ReadonlySet<string> = new Set(Object.values(BANK_HOLIDAYS).flat());

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** The date `days` later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day `months` later; the month's last day where it is too short (31 August and 6 is 28 February). */
export function addMonths(date: string, months: number): string {
  const moved = utc(date);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months + 1, 0);
  moved.setUTCDate(Math.min(day, moved.getUTCDate()));
  return moved.toISOString().slice(0, 10);
}

/** Monday to Friday, and no bank holiday in England. */
export function isWorkingDay(date: string, bankHolidays: ReadonlySet<string> = KNOWN): boolean {
  const weekday = utc(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(date);
}

/** A bank holiday in England, or Christmas Day, Boxing Day or New Year's Day where another day stands in for it. */
export const isPublicHoliday = (date: string, bankHolidays: ReadonlySet<string> = KNOWN): boolean =>
  bankHolidays.has(date) || ["12-25", "12-26", "01-01"].includes(date.slice(5));

/** The `count`th working day after a date, which itself is not counted; the date itself where `count` is 0. */
export function addWorkingDays(
  date: string,
  count: number,
  bankHolidays: ReadonlySet<string> = KNOWN,
): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, bankHolidays)) left--;
  }
  return day;
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(
  from: string,
  to: string,
  bankHolidays: ReadonlySet<string> = KNOWN,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, bankHolidays)) count++;
  return count;
}

/** From then on what comes in is read on the next working day. */
const LAST_READ = "16:00";

/** The day on which an officer reads what is told now: today while an office is open for long enough, else the next working day. */
export const readOn = (now: Date, today: string): string =>
  isWorkingDay(today) && now < londonInstant(today, LAST_READ) ? today : addWorkingDays(today, 1);

const LONDON_OFFSET = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  timeZoneName: "longOffset",
});

/** Milliseconds by which London's wall clock is ahead of UTC at an instant. */
function aheadOfUtc(instant: number): number {
  const name = LONDON_OFFSET.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return Number(/GMT\+(\d\d)/.exec(name)?.[1] ?? 0) * 3_600_000;
}

/**
 * The instant at which London's wall clock shows a date and time (`hh:mm`). Of the hour that comes twice in
 * October it is the first; an hour that there is not, in March, is one later.
 */
export function londonInstant(date: string, time: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const summer = wall - 3_600_000;
  return new Date(aheadOfUtc(summer) > 0 ? summer : wall);
}
