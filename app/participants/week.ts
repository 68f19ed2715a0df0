import {
  type Run,
  rangesOf,
  runsOf,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  type SlotRange,
  type Week,
  weekOfRanges,
  weekOfRuns,
} from "../../search/match/week";

/** A time at which a person can be away from home, as they give it. */
export interface Row {
  /** 0 Monday … 6 Sunday: the day on which it begins. */
  day: number;
  /** Quarter hours of that day, 0–95. */
  from: number;
  /** 0–95, never equal to `from`; not after it means the next day. */
  to: number;
}

/**
 * Over night: it ends at or before the time at which it begins, and not at midnight. That may as well be a slip, so
 * that forms take it only where it is said that it ends the next day.
 */
export const isOvernight = (from: number, to: number): boolean => to <= from && to % SLOTS_A_DAY !== 0;

/** Whether some of these times go over night. */
export const goesOvernight = (slots: Iterable<SlotRange>): boolean =>
  rowsOf(slots).some(({ from, to }) => isOvernight(from, to));

const LONGEST_ROW = SLOTS_A_DAY - 1;

const runOf = ({ day, from, to }: Row): Run => ({
  start: day * SLOTS_A_DAY + from,
  length: to > from ? to - from : to - from + SLOTS_A_DAY,
});

/** Rows → the week's slots as the database stores them. */
export const slotsOf = (rows: readonly Row[]): SlotRange[] => rangesOf(weekOfRuns(rows.map(runOf)));

function rowOf({ start, length }: Run): Row {
  const inWeek = start % SLOTS_A_WEEK;
  const from = inWeek % SLOTS_A_DAY;
  return { day: Math.floor(inWeek / SLOTS_A_DAY), from, to: (from + length) % SLOTS_A_DAY };
}

/** Parts that a row can say: longer than a day is cut at midnight, and a whole day at noon. */
function parts(run: Run): Run[] {
  if (run.length <= LONGEST_ROW) return [run];
  const cut: Run[] = [];
  for (let start = run.start; start < run.start + run.length; ) {
    const half = start % (SLOTS_A_DAY / 2) === 0 ? SLOTS_A_DAY / 2 : SLOTS_A_DAY;
    const end = Math.min(run.start + run.length, (Math.floor(start / half) + 1) * half);
    cut.push({ start, length: end - start });
    start = end;
  }
  return cut;
}

/** The week's slots → rows that give the same slots, by day and time. */
export const rowsOf = (slots: Iterable<SlotRange>): Row[] =>
  runsOf(weekOfRanges(slots))
    .flatMap(parts)
    .map(rowOf)
    .sort((a, b) => a.day - b.day || a.from - b.from);

/** The first row that shares time with one before it; null where none does. */
export function overlapAt(rows: readonly Row[]): number | null {
  for (const [i, row] of rows.entries()) {
    const earlier = weekOfRuns(rows.slice(0, i).map(runOf));
    const own = weekOfRuns([runOf(row)]);
    if (own.some((bits, word) => (bits & (earlier[word] as number)) !== 0)) return i;
  }
  return null;
}

/** Days as the database stores them: bit d is day d, 0 Monday. */
export const bitsOf = (days: Iterable<number>): number => {
  let bits = 0;
  for (const day of days) bits |= 1 << day;
  return bits;
};
export const daysOf = (bits: number): number[] => [0, 1, 2, 3, 4, 5, 6].filter((day) => (bits >> day) & 1);

/** A week as it is stored: `null` slots where no day was asked, and then no day is answered. */
export interface StoredWeek {
  available: SlotRange[] | null;
  daysAnswered: number;
}

/** Week of rows and of days with no time at all; a day in neither was not asked and counts as no time. */
export function storedWeek(rows: readonly Row[], daysOff: readonly number[]): StoredWeek {
  const daysAnswered = bitsOf([...rows.map((row) => row.day), ...daysOff]);
  return { available: daysAnswered === 0 ? null : slotsOf(rows), daysAnswered };
}

export const ALWAYS: StoredWeek = { available: [[0, SLOTS_A_WEEK]], daysAnswered: 127 };

/** Rows and days off that give the stored week again. */
export function givenWeek({ available, daysAnswered }: StoredWeek): { rows: Row[]; daysOff: number[] } {
  const rows = rowsOf(available ?? []);
  const withTime = new Set(daysWithTime(available ?? []));
  return { rows, daysOff: daysOf(daysAnswered).filter((day) => !withTime.has(day)) };
}

/** Days on which any slot lies, whichever day its row began. */
const daysWithTime = (slots: readonly SlotRange[]): number[] =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) =>
    slots.some(([start, end]) => start < (day + 1) * SLOTS_A_DAY && end > day * SLOTS_A_DAY),
  );

/** A day as a person answered it. */
export type DayAnswer = "yes" | "no" | "not_asked";
export function answerOf({ available, daysAnswered }: StoredWeek, day: number): DayAnswer {
  if (daysWithTime(available ?? []).includes(day)) return "yes";
  return (daysAnswered >> day) & 1 ? "no" : "not_asked";
}

/** The school run of one child: days as bits, times in quarter hours of the day. */
export interface SchoolTimes {
  days: number;
  dropOff: number;
  pickUp: number;
}

/** Each day on which some child goes: free after the last drop-off, until the first pick-up. Apart, they leave none. */
const schoolDays = (children: readonly SchoolTimes[]): Row[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((day) => {
    const going = children.filter(({ days }) => (days >> day) & 1);
    if (going.length === 0) return [];
    const from = Math.max(...going.map(({ dropOff }) => dropOff));
    return [{ day, from, to: Math.max(from, Math.min(...going.map(({ pickUp }) => pickUp))) }];
  });

/** Times at which all children are at school or nursery, of the days on which any goes. */
export const schoolRows = (children: readonly SchoolTimes[]): Row[] =>
  schoolDays(children).filter(({ from, to }) => to > from);

/** The first day on which one child is collected before the last one is brought; undefined where there is none. */
export const apartOn = (children: readonly SchoolTimes[]): number | undefined =>
  schoolDays(children).find(({ from, to }) => to === from)?.day;

/** Whether the week is filled alike, whoever the times are of. */
export const sameSchool = (a: readonly SchoolTimes[], b: readonly SchoolTimes[]): boolean =>
  JSON.stringify(schoolRows(a)) === JSON.stringify(schoolRows(b));

/**
 * Fills the week from the school run: between drop-off and pick-up on each of its days, in place of what the
 * days held. Days that the previous school run had filled and the new one does not name are open again.
 */
export function withSchool(
  week: StoredWeek,
  school: readonly SchoolTimes[],
  before: readonly SchoolTimes[],
): StoredWeek {
  const { rows, daysOff } = givenWeek(week);
  const [filled, fills] = [schoolRows(before), schoolRows(school)];
  const isFilled = (row: Row) =>
    filled.some((f) => f.day === row.day && f.from === row.from && f.to === row.to);
  const isSchoolDay = (day: number) => fills.some((row) => row.day === day);
  return storedWeek(
    [...rows.filter((row) => !isFilled(row) && !isSchoolDay(row.day)), ...fills],
    daysOff.filter((day) => !isSchoolDay(day)),
  );
}

/** What is left of the week when classes, prayer, care or other work are taken away. */
export function withoutTies(week: StoredWeek, ties: readonly (readonly SlotRange[])[]): StoredWeek {
  if (week.available === null) return week;
  const tied: Week = weekOfRanges(ties.flat());
  const left = weekOfRanges(week.available).map((bits, i) => bits & ~(tied[i] as number));
  return { ...week, available: rangesOf(left) };
}
