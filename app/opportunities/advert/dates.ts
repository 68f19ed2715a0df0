import { agreed, type Line, type Sure } from "./lines";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const DATE =
  /(?:\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?),?\s+(\d{4})\b/gi;
const STARTS = /^(?:the )?(?:start(?:s|ing)?|start date|starting date|job starts|begins)\b/i;
const CLOSES =
  /^(?:the )?(?:closing date|closes|applications? clos|applications? by|apply by|apply before|deadline|last day to apply|please apply by)\b/i;
const DOUBT =
  /\b(?:around|about|approx\w*|from|between|or|week commencing|w\/c|expected|hopefully|provisional\w*|tbc|negotiable|flexible|asap|earliest|latest|subject to|before)\b/i;

/** A date written in full, and that day of the week where it is named; `YYYY-MM-DD`. */
export function fullDates(text: string): (string | null)[] {
  return [...text.matchAll(DATE)].map(([, weekday, day, month = "", year]) => {
    const at = new Date(Date.UTC(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()), Number(day)));
    const isReal = at.getUTCDate() === Number(day);
    const isThatDay = !weekday || WEEKDAYS[at.getUTCDay()] === weekday.slice(0, 3).toLowerCase();
    return isReal && isThatDay ? at.toISOString().slice(0, 10) : null;
  });
}

interface SureDates {
  startsOn?: Sure<string>;
  closesOn?: Sure<string>;
}

/** The start and the closing date, where each is written in full, to come, and the closing not after the start. */
export function sureDates(lines: readonly Line[], today: string): SureDates {
  const said = (what: RegExp) => {
    const about = lines.filter((line) => what.test(line.text) || what.test(line.label ?? ""));
    const readings = about.flatMap((line): Sure<string | null>[] => {
      const dates = fullDates(line.text);
      if (dates.length === 0) return [];
      const [date = null] = dates;
      const isSure = dates.length === 1 && date !== null && date >= today && !DOUBT.test(line.text);
      return [{ value: isSure ? date : null, said: line.text }];
    });
    const one = agreed(readings);
    return one && one.value !== null ? { value: one.value, said: one.said } : undefined;
  };
  const [startsOn, closesOn] = [said(STARTS), said(CLOSES)];
  if (startsOn && closesOn && closesOn.value > startsOn.value) return {};
  return { ...(startsOn ? { startsOn } : {}), ...(closesOn ? { closesOn } : {}) };
}
