import { agreed, type Line, type Sure, sentencesOf } from "./lines";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY = "(?:\\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
const DATE = new RegExp(
  `${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b,?(?:\\s+(\\d{4})\\b)?|\\b(\\d{1,2})[/.](\\d{1,2})[/.](20\\d{2})\\b`,
  "gi",
);
const STARTS = /^(?:the )?(?:start(?:s|ing)?|start date|starting date|job starts|begins)\b/i;
const STARTS_BEFORE =
  /\b(?:to start|start(?:s|ing)?(?: date)?(?: is| will be)?|begins?|beginning|commenc(?:es|ing))(?: on)?[\s:,-]*$/i;
const CLOSES =
  /^(?:the )?(?:closing date|closes|applications? clos|applications? (?:by|before)|apply by|apply before|deadline|last day to apply|please apply by)\b/i;
const CLOSES_BEFORE =
  /\b(?:closing date(?: for applications)?(?: is| will be)?|closes|apply (?:by|before)|applications? (?:must (?:be in|reach us|arrive) )?(?:by|before)|applications? close|deadline(?: is)?|c\.?v\.?s? by)(?: on)?[\s:,-]*(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|noon)? on )?$/i;
/** Right before a date, with its label or without. */
const BEFORE = /\b(?:apply|applications?) before[\s:,-]*$/i;
const DOUBT =
  /\b(?:around|about|approx\w*|from|between|or|week commencing|w\/c|expected|hopefully|provisional\w*|tbc|negotiable|flexible|asap|earliest|latest|subject to|before)\b/i;

interface Dated {
  /** `YYYY-MM-DD`; null where there is no such day, or it leaves doubt. */
  date: string | null;
  /** Where it begins in the text. */
  at: number;
}

/**
 * Dates written in full, and that day of the week where it is named. In figures, only where the first number can be
 * no month; without its year, only where the day of the week is that of the next such date, or `yearless` allows the
 * next one that is near.
 */
function datesIn(text: string, today?: string, yearless = false): Dated[] {
  return [...text.matchAll(DATE)].map((found) => {
    const [, weekday, day, month = "", year, figures, figuredMonth, figuredYear] = found;
    const at = found.index;
    if (figures !== undefined)
      return {
        date:
          Number(figures) > 12 ? dayOf(Number(figuredYear), Number(figuredMonth) - 1, Number(figures)) : null,
        at,
      };
    const monthIndex = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    const isNamed = (date: string | null) =>
      date !== null &&
      (!weekday || WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()] === weekday.slice(0, 3).toLowerCase());
    if (year !== undefined) {
      const date = dayOf(Number(year), monthIndex, Number(day));
      return { date: isNamed(date) ? date : null, at };
    }
    if (!today || (!weekday && !yearless)) return { date: null, at };
    const thisYear = Number(today.slice(0, 4));
    const next = [thisYear, thisYear + 1]
      .map((each) => dayOf(each, monthIndex, Number(day)))
      .find((date) => date !== null && date >= today);
    const isNear = weekday || (next && next <= daysAfter(today, NEAR_DAYS));
    return { date: next && isNear && isNamed(next) ? next : null, at };
  });
}

/** A closing date without its year is the next such day, where that is no longer away. */
const NEAR_DAYS = 90;
const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month, day));
  return at.getUTCDate() === day && at.getUTCMonth() === month ? at.toISOString().slice(0, 10) : null;
}

/** A date written in full, and that day of the week where it is named; `YYYY-MM-DD`. */
export const fullDates = (text: string): (string | null)[] => datesIn(text).map(({ date }) => date);

interface SureDates {
  startsOn?: Sure<string>;
  closesOn?: Sure<string>;
}

/** The start and the closing date, where each is written in full, to come, and the closing not after the start. */
export function sureDates(lines: readonly Line[], today: string): SureDates {
  const said = (whole: RegExp, before: RegExp, yearless = false) => {
    const readings = lines.flatMap(sentencesOf).flatMap((line): Sure<string | null>[] => {
      const dates = datesIn(line.text, today, yearless);
      const isAbout = whole.test(line.text) || whole.test(line.label ?? "");
      const named = dates.filter(({ at }) => before.test(line.text.slice(0, at)));
      const meant = named.length > 0 ? named : isAbout ? dates : [];
      if (meant.length === 0) return [];
      const [one] = meant;
      // A sentence that tells the other date as well is read for what stands right before each.
      const only = named.length === 1 || dates.length === 1;
      // "Apply before 20 December" closes on the day before it.
      const date = one?.date && BEFORE.test(line.text.slice(0, one.at)) ? daysAfter(one.date, -1) : one?.date;
      const isSure = only && date && date >= today && !DOUBT.test(withoutLead(line.text));
      return [{ value: isSure ? date : null, said: line.text }];
    });
    const one = agreed(readings);
    return one && one.value !== null ? { value: one.value, said: one.said } : undefined;
  };
  const [startsOn, closesOn] = [said(STARTS, STARTS_BEFORE), said(CLOSES, CLOSES_BEFORE, true)];
  if (startsOn && closesOn && closesOn.value > startsOn.value) return {};
  return { ...(startsOn ? { startsOn } : {}), ...(closesOn ? { closesOn } : {}) };
}

/** "Apply before" says which date it is, and bends it no more. */
const withoutLead = (text: string) => text.replace(/\b(?:apply|applications?) before\b/gi, "apply by");
