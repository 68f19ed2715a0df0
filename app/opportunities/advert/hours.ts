import { hoursOf } from "../../ui/week-slots";
import { patternOf } from "../patterns";
import { overlaps, type Shift } from "../shifts";
import type { Line, Sure } from "./lines";

/** Fixed shifts, and whether only in school terms. */
export interface SureHours {
  shifts: Shift[];
  termTimeOnly: boolean;
}

const DAY_NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY = /^(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?(?![a-z])/;
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)?(?![a-z\d%])/;
const NOON = /^(?:noon|midday|12 noon)(?![a-z])/;
const BETWEEN = /^(?:-|(?:to|until|till)(?![a-z]))/;
const AND = /^(?:[,;&]|and(?![a-z]))/;
const SAID_NOTHING = /^(?:from|on|every|working|work|hours|the|:)(?![a-z])/;

/** Whatever makes a week other than fixed, or leaves it open. */
const OPEN =
  /\brotas?\b|\brotat|\balternat|\bevery other\b|\bflexib|\bvar(?:y|ies|ied|iable|ious)\b|\bas required\b|\bon[- ]call\b|\bnights?\b|\bsome (?:weekends?|evenings?|saturdays?|sundays?)\b|\bweeks? [12ab]\b|\bshift patterns?\b|\bto be (?:agreed|arranged)\b|\boccasional|\bmay (?:also )?(?:be|change)\b|\bzero[- ]hours?\b/i;
/** Times of something else than the work. */
const ELSEWHERE =
  /\b(?:call|ring|phone|tel|telephone|contact|e-?mail|visit|pop in|drop in|interviews?|clos(?:es|ing)|apply|applications?|opening (?:hours|times)|open|our office|reception|training|induction|open day)\b/i;
const HOURS_A_WEEK =
  /(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)(?:\s*(?:a|per|each|\/)\s*week|\s+weekly|\s*pw)?/gi;
const LABELS =
  /^(?:working |work )?(?:hours|days|times|shifts|week)(?: of work| and hours| and times| \/ hours)?$/;
const HAS_DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\bweekends?\b|\bweekdays?\b/i;
const HAS_TIME =
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:-|to)\s?\d{1,2}\b/i;

/**
 * The week, where days and times are written out and nothing in the advert makes it another. Nothing is read from
 * "part time", from nights, or from times that may be morning or afternoon.
 */
export function sureHours(lines: readonly Line[]): Sure<SureHours> | undefined {
  if (lines.some(({ text }) => OPEN.test(text))) return undefined;
  const about = lines.filter(
    ({ text, label }) =>
      !ELSEWHERE.test(text) &&
      ((HAS_DAY.test(text) && (HAS_TIME.test(text) || LABELS.test(label ?? ""))) ||
        (LABELS.test(label ?? "") && HAS_TIME.test(text))),
  );
  if (about.length === 0) return undefined;
  const shifts: Shift[] = [];
  for (const line of about) {
    const read = week(LABELS.test(line.label ?? "") ? line.value : line.text);
    if (!read) return undefined;
    shifts.push(...read);
  }
  if (overlaps(shifts).length > 0) return undefined;
  const total = hoursOf(patternOf({ shape: "fixed", shifts }));
  const told = lines.flatMap(({ text }) =>
    ELSEWHERE.test(text) ? [] : [...text.matchAll(HOURS_A_WEEK)].map(([, hours]) => Number(hours)),
  );
  if (told.some((hours) => hours !== total)) return undefined;
  const termTimeOnly = lines.some(({ text }) => /\bterm[- ]time only\b/i.test(text));
  return { value: { shifts, termTimeOnly }, said: about.map(({ text }) => text).join("; ") };
}

/** "Monday to Friday 9:30am to 2:30pm, Saturdays 10:00-12:00" → shifts; undefined where anything else is said. */
function week(said: string): Shift[] | undefined {
  let rest = said
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/\bterm[- ]time only\b/g, " ")
    .replace(HOURS_A_WEEK, " ")
    .replace(/\b(?:a|per|each|every) week\b/g, " ");
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    rest = rest.trimStart();
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length).trimStart();
    return found;
  };
  const quiet = () => {
    while (eat(SAID_NOTHING));
  };
  const day = (): number | null => {
    const found = eat(DAY);
    return found ? DAY_NAMES.indexOf(found[0].slice(0, 3)) : null;
  };
  const days = (): number[] | null => {
    const all: number[] = [];
    do {
      quiet();
      const first = day();
      if (first === null) return null;
      if (!eat(BETWEEN)) all.push(first);
      else {
        const last = day();
        if (last === null || last <= first) return null;
        for (let each = first; each <= last; each++) all.push(each);
      }
    } while (eat(AND) && DAY.test(rest));
    return all;
  };
  const shifts: Shift[] = [];
  do {
    if (rest.replace(/[\s.,;:]/g, "") === "") break;
    const worked = days();
    quiet();
    const span = worked && spanOf(eat);
    if (!span) return undefined;
    shifts.push(...worked.map((each) => ({ day: each, ...span })));
  } while (eat(AND));
  return rest.replace(/[\s.,;:]/g, "") === "" && shifts.length > 0 ? shifts : undefined;
}

/** Quarter hours of a day. Undefined where a time can be morning or afternoon, or the end is not after the start. */
function spanOf(
  eat: (pattern: RegExp) => RegExpExecArray | null,
): { start: number; end: number } | undefined {
  const [from, between, to] = [clock(eat), eat(BETWEEN), clock(eat)];
  if (!from || !between || !to) return undefined;
  const isClear =
    from.sure && to.sure ? true : !from.half && !to.half && from.whole && to.whole && to.hour >= 13;
  if (!isClear) return undefined;
  const [start, end] = [from.quarter, to.quarter];
  return Number.isInteger(start) && Number.isInteger(end) && start < end ? { start, end } : undefined;
}

function clock(eat: (pattern: RegExp) => RegExpExecArray | null) {
  if (eat(NOON)) return { hour: 12, quarter: 48, half: true, whole: true, sure: true };
  const found = eat(TIME);
  if (!found) return undefined;
  const [, hours = "", minutes = "00", half] = found;
  const typed = Number(hours);
  if (typed > (half ? 12 : 23) || (half && typed === 0) || Number(minutes) > 59) return undefined;
  const hour = half ? (typed % 12) + (half === "pm" ? 12 : 0) : typed;
  const whole = found[2] !== undefined;
  // "09:30" and "14:30" are read on a clock of 24 hours; "2.30" alone may be either half of the day.
  const sure = half !== undefined || (whole && (hours.startsWith("0") || typed >= 13));
  return { hour, quarter: hour * 4 + Number(minutes) / 15, half: half !== undefined, whole, sure };
}
