import { hoursOf } from "../../ui/week-slots";
import { patternOf } from "../patterns";
import { overlaps, type Shift } from "../shifts";
import { type Line, type Sure, sentencesOf } from "./lines";

/** Fixed shifts, and whether only in school terms. */
export interface SureHours {
  shifts: Shift[];
  termTimeOnly: boolean;
}

const DAY_NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const A_DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?(?![a-z])";
const SOME_DAYS = "(?:weekdays?|weekends?)(?![a-z])";
const A_TIME = "\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)?\\s?(?:-|to(?![a-z])|until|till)\\s?(?:\\d|noon|midday)";
const FIRST = new RegExp(`\\b${A_DAY}|\\b${SOME_DAYS}|\\b${A_TIME}`);
const DAY = new RegExp(`^${A_DAY}`);
const WHOLE = new RegExp(`^${SOME_DAYS}`);
const TIME_FIRST = /^\d/;
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|noon)?(?![a-z\d%])/;
const NOON = /^(?:noon|midday|12 noon)(?![a-z])/;
const BETWEEN = /^(?:-|(?:to|until|till|and)(?![a-z]))/;
const TO_DAY = new RegExp(`^(?:-|(?:to|until|till|through)(?![a-z]))(?=\\s*${A_DAY})`);
const AND_DAY = new RegExp(
  `^(?:[,&/]\\s*(?:and\\s+)?|and(?![a-z]))(?=\\s*(?:every\\s+|on\\s+)?(?:${A_DAY}|${SOME_DAYS}))`,
);
const AND_TIME =
  /^(?:[,&]\s*(?:and\s+)?|and(?![a-z])|then(?![a-z]))(?=\s*(?:from\s+)?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?\s?(?:-|to(?![a-z]))\s?\d[^\n]*$)(?!\s*\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?\s?(?:-|to)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?\s+(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun|week))/;
const AND_MORE = new RegExp(
  `^(?:[,;&]\\s*(?:and\\s+)?|and(?![a-z]))(?=\\s*(?:on\\s+|every\\s+)?(?:${A_DAY}|${SOME_DAYS}|${A_TIME}))`,
);
const PART_OF_DAY = /^(?:mornings?|afternoons?|evenings?|lunchtimes?)(?![a-z])/;
const SAID_NOTHING = /^(?:(?:from|on|every|working|work|hours|the|each)(?![a-z])|:)/;

/** Whatever makes a week other than fixed, or leaves it open. */
const OPEN =
  /\brotas?\b|\brota'?d\b|\brotat|\balternat|\bevery other\b|\bflexib(?!\w* (?:and |, ?)?(?:approach|attitude|friendly|reliable|team|person))|\bvar(?:y|ies|ied|iable|ious) (?:shifts?|hours?|days?|times?|patterns?)|\b(?:hours|shifts|days|times)\b[^.]{0,20}\bvar(?:y|ies|ied|iable)\b|\bas required\b|\bon[- ]call\b|\bsome (?:weekends?|evenings?|nights?|saturdays?|sundays?)\b|\bweeks? [12ab]\b|\bshift patterns?\b|\bto be (?:agreed|arranged)\b|\boccasional|\bmay (?:also )?(?:be|change)\b|\bzero[- ]hours?\b|\bany (?:two|three|four|five|\d) (?:days|from)\b|\bovertime is (?:expected|required)\b/i;
const NIGHTS = /\bnights?\b/i;
/** Times of something else than the work. */
const ELSEWHERE =
  /\b(?:call|ring|phone|tel|telephone|contact|e-?mail|visit|pop in|drop in|interviews?|clos(?:es|ing)|apply|applications?|opening (?:hours|times)|we are open|is open|are open|open (?:from|mon|7|seven|every|all|daily)|our office|reception is|training|induction|open day|breakfast is|meals? (?:is|are) served|pupils|children (?:arrive|leave)|residents (?:get up|have))\b/i;
const HOURS_A_WEEK =
  /(\d{1,2}(?:\.\d{1,2})?)\s*-?(?:hours?|hrs?)(?:\s*(?:a|per|each|\/)\s*week|\s+weekly|\s*p\.?w\.?)/gi;
/** "Hours: 16" says a week's. */
const HOURS_ALONE = /^(\d{1,2}(?:\.\d{1,2})?)(?:\s*(?:hours?|hrs?))?$/i;
const LABELS =
  /^(?:working |work )?(?:hours|days|nights|times|shifts|week)(?: of work| and hours| and times| \/ hours)?$/;
/** "24-hour cover", "24 hours": a time that ends where it starts is then a whole day. */
const WHOLE_DAY = /\b24[- ]?(?:hours?|hrs?|h)\b(?: (?:cover|care|shifts?|sleep[- ]?ins?))?/g;
const BREAK = /\b(?:unpaid|lunch|breaks?)\b/i;
const HAS_DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\bweekends?\b|\bweekdays?\b/i;
const HAS_TIME =
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:-|to)\s?\d{1,2}\b/i;
/** What stands before the week in a sentence and changes nothing of it. */
const LEAD =
  /^(?:.*?\b(?:hours|shifts?|days|nights|times|week|work|working|position|role|job|post|part[- ]time|full[- ]time|permanent|temporary|required|needed|available|is for|term[- ]time|assistant|cleaner)\b)?[\s:,;.(-]*(?:(?:will be|would be|are|is|you (?:will )?work|you'd work|it is|of work|and|to work|from|for|on|working|work)\b[\s:,-]*)*$/i;
/** What may follow it. */
const TAIL =
  /^[\s.,;:)(-]*(?:(?:with|including|plus|minus|less)\s+)?(?:an?\s+)?(?:(?:\d{1,2}|half(?: an)?|one|an)[\s-]?(?:minutes?|mins?|hours?)?\s*)?(?:(?:unpaid|paid|for)\s+)*(?:(?:lunch(?:es)?|breaks?)\s*)*(?:term[- ]time only|(?:full|part)[- ]time|no (?:evenings?|weekends?|nights?)(?: or (?:evenings?|weekends?))?)?[\s.,;:)(]*$/i;

/**
 * The week, where days and times are written out and nothing in the advert makes it another. Nothing is read from
 * "part time", from nights without their times, or from times that may be morning or afternoon.
 */
export function sureHours(lines: readonly Line[]): Sure<SureHours> | undefined {
  const sentences = lines.flatMap(sentencesOf);
  if (sentences.some(({ text }) => OPEN.test(text))) return undefined;
  const about = sentences.filter(
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
    for (const shift of read) if (!shifts.some((each) => same(each, shift))) shifts.push(shift);
  }
  // "Nights" beside shifts of the day are more than those shifts.
  const isNight = shifts.every(({ start, end }) => end < start);
  if (!isNight && sentences.some(({ text }) => NIGHTS.test(text))) return undefined;
  if (overlaps(shifts).length > 0) return undefined;
  const total = hoursOf(patternOf({ shape: "fixed", shifts }));
  const told = sentences.flatMap(({ text, label, value }) => {
    if (ELSEWHERE.test(text)) return [];
    const alone = LABELS.test(label ?? "") ? HOURS_ALONE.exec(value) : null;
    return [...(alone ? [alone] : []), ...text.matchAll(HOURS_A_WEEK)].map(([, hours]) => Number(hours));
  });
  // The hours that are paid leave out a break, where the advert speaks of one; the shifts are the same.
  const breaks = sentences.some(({ text }) => BREAK.test(text)) ? shifts.length : 0;
  if (told.some((hours) => hours > total || hours < total - breaks)) return undefined;
  const termTimeOnly = sentences.some(({ text }) => /\bterm[- ]time only\b/i.test(text));
  return { value: { shifts, termTimeOnly }, said: about.map(({ text }) => text).join("; ") };
}

const same = (a: Shift, b: Shift) => a.day === b.day && a.start === b.start && a.end === b.end;

/** "You work Monday to Friday 9:30am to 2:30pm, Saturdays 10:00-12:00" → shifts; undefined where anything else is said. */
function week(said: string): Shift[] | undefined {
  const told = said.toLowerCase().replace(HOURS_A_WEEK, " ");
  const isWholeDay = told.search(WHOLE_DAY) >= 0;
  const text = told
    .replace(WHOLE_DAY, " ")
    .replace(/\bterm[- ]time only\b/g, " ")
    .replace(/\b(?:\d|two|three|four|five|six) days?(?: (?:a|per|each|every) week)?\b/g, " ")
    .replace(/\b(?:a|per|each|every) week\b/g, " ")
    .replace(/\(\s*\)/g, " ");
  const from = text.search(FIRST);
  if (from < 0 || !LEAD.test(text.slice(0, from))) return undefined;
  const read = shiftsAt(text.slice(from));
  if (!read || !TAIL.test(read.rest)) return undefined;
  if (read.shifts.some(({ start, end }) => start === end) && !isWholeDay) return undefined;
  return read.shifts.flatMap(halvesOfWholeDay);
}

/** A shift of 24 hours as two of twelve, as people type them; any other as it is. */
function halvesOfWholeDay(shift: Shift): Shift[] {
  const { day, start, end } = shift;
  if (start !== end) return [shift];
  const half = (start + 48) % 96;
  return [
    { day, start, end: half },
    { day: half < start ? (day + 1) % 7 : day, start: half, end },
  ];
}

/** Days with their times, in either order, as far as they go. */
function shiftsAt(text: string): { shifts: Shift[]; rest: string } | undefined {
  let rest = text;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    rest = rest.trimStart();
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length).trimStart();
    return found;
  };
  const quiet = () => {
    while (eat(SAID_NOTHING));
  };
  const days = (): number[] | null => {
    const all: number[] = [];
    do {
      quiet();
      const some = eat(WHOLE) ?? null;
      if (some) {
        all.push(...(some[0].startsWith("weekend") ? [5, 6] : [0, 1, 2, 3, 4]));
        continue;
      }
      const first = eat(DAY);
      if (!first) return null;
      const range = eat(TO_DAY);
      if (!range) all.push(dayNumber(first[0]));
      else {
        const last = eat(DAY);
        if (!last || dayNumber(last[0]) === dayNumber(first[0])) return null;
        // "Sunday to Thursday" goes on over the end of the week.
        const more = (dayNumber(last[0]) - dayNumber(first[0]) + 7) % 7;
        for (let each = 0; each <= more; each++) all.push((dayNumber(first[0]) + each) % 7);
      }
    } while (eat(AND_DAY));
    eat(PART_OF_DAY);
    return all;
  };
  const spans = () => {
    const all = [];
    do {
      const span = spanOf(eat);
      if (!span) return null;
      all.push(span);
    } while (eat(AND_TIME));
    return all;
  };
  const shifts: Shift[] = [];
  do {
    quiet();
    const first = TIME_FIRST.test(rest) ? spans() : null;
    if (first) {
      eat(/^[,(-]/);
      quiet();
    }
    const worked = days();
    if (!worked) return undefined;
    if (!first) {
      eat(/^(?:[-,:(]|of (?:between )?|between )/);
      quiet();
    }
    const times = first ?? spans();
    if (!times) return undefined;
    for (const day of worked) shifts.push(...times.map((span) => ({ day, ...span })));
  } while (eat(AND_MORE));
  return shifts.length > 0 ? { shifts, rest } : undefined;
}

const dayNumber = (name: string) => DAY_NAMES.indexOf(name.slice(0, 3));

/**
 * Quarter hours of a day; an end that is the start is the next day's. Undefined where a time can be morning or
 * afternoon, or the end is neither after the start nor surely the next day's.
 */
function spanOf(
  eat: (pattern: RegExp) => RegExpExecArray | null,
): { start: number; end: number } | undefined {
  const [from, between, to] = [clock(eat), eat(BETWEEN), clock(eat)];
  if (!from || !between || !to) return undefined;
  const half = (typed: NonNullable<ReturnType<typeof clock>>) =>
    typed.sure || typed.hour >= 13 ? [typed.quarter] : [typed.quarter % 48, (typed.quarter % 48) + 48];
  // "22:00-6:00": a start in the afternoon says that both are on a clock of 24 hours.
  const byClock = !from.half && !to.half && from.whole && to.whole;
  const onClock = byClock && (to.hour >= 13 || from.hour >= 13);
  // Where one of the two is sure, the other may have one reading alone that is a shift of at most twelve hours.
  const readings =
    onClock || (from.sure && to.sure)
      ? [[from.quarter, to.quarter] as const]
      : from.sure || to.sure
        ? half(from)
            .flatMap((first) => half(to).map((last) => [first, last] as const))
            .filter(([first, last]) => first < last && last - first <= 48)
        : [];
  const [only] = readings;
  if (!only || readings.length > 1) return undefined;
  const [start, end] = only;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  // Past midnight only where both say which half of the day they are in, for twelve hours at most.
  const isTold = (from.half && to.half) || (byClock && from.hour >= 13);
  const isNight = isTold && end < start && end + 96 - start <= 48;
  return start <= end || isNight ? { start, end } : undefined;
}

function clock(eat: (pattern: RegExp) => RegExpExecArray | null) {
  if (eat(NOON)) return { hour: 12, quarter: 48, half: true, whole: true, sure: true };
  const found = eat(TIME);
  if (!found) return undefined;
  const [, hours = "", minutes = "00", half] = found;
  const typed = Number(hours);
  if (typed > (half ? 12 : 23) || (half && typed === 0) || Number(minutes) > 59) return undefined;
  if (half === "noon" && typed !== 12) return undefined;
  const hour = half ? (typed % 12) + (half === "am" ? 0 : 12) : typed;
  const whole = found[2] !== undefined;
  // "09:30" and "14:30" are read on a clock of 24 hours; "2.30" alone may be either half of the day.
  const sure = half !== undefined || (whole && (hours.startsWith("0") || typed >= 13));
  return { hour, quarter: hour * 4 + Number(minutes) / 15, half: half !== undefined, whole, sure };
}
