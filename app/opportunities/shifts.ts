import {
  countSlots,
  intersection,
  type Run,
  rangesOf,
  runsOf,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  type SlotRange,
  union,
  weekOfRanges,
  weekOfRuns,
} from "../../search/match/week";

/** A shift as it is typed: day 0 Monday … 6 Sunday, times in quarter hours of the day; an end before its start is the next day's. */
export interface Shift {
  day: number;
  start: number;
  end: number;
}

const runOf = ({ day, start, end }: Shift): Run => ({
  start: day * SLOTS_A_DAY + start,
  length: end > start ? end - start : end + SLOTS_A_DAY - start,
});

/** Index of the first shift that overlaps an earlier one, or -1. Shifts that only touch do not overlap. */
export function firstOverlap(shifts: readonly Shift[]): number {
  let taken = weekOfRuns([]);
  return shifts.findIndex((shift) => {
    const week = weekOfRuns([runOf(shift)]);
    if (countSlots(intersection(taken, week)) > 0) return true;
    taken = union(taken, week);
    return false;
  });
}

/** The slots of shifts, as the database stores a week. */
export const rangesOfShifts = (shifts: readonly Shift[]): SlotRange[] =>
  rangesOf(weekOfRuns(shifts.map(runOf)));

/** Quarter hours of a day that are night for anybody: 23:00 to 06:00 (Working Time Regulations 1998, reg. 2). */
const NIGHT_STARTS = 23 * 4;
const NIGHT_ENDS = 6 * 4;
/** Worked in the night for three hours or more on one run: what the regulations call night work. */
const NIGHT_WORK = 3 * 4;

/** Whether a week has night work: an unbroken run with at least three hours between 23:00 and 06:00. */
export const worksAtNight = (ranges: readonly SlotRange[]): boolean =>
  runsOf(weekOfRanges(ranges)).some(({ start, length }) => {
    let night = 0;
    for (let slot = start; slot < start + length; slot++) {
      const ofDay = slot % SLOTS_A_DAY;
      if (ofDay >= NIGHT_STARTS || ofDay < NIGHT_ENDS) night++;
    }
    return night >= NIGHT_WORK;
  });

/** Hours a week. */
export const hoursOfRanges = (ranges: readonly SlotRange[]): number => countSlots(weekOfRanges(ranges)) / 4;

const HALF_DAY = SLOTS_A_DAY / 2;

/** A stored week as rows to edit. Work without a break for a day or more is cut into parts of half a day. */
export function shiftsOfRanges(ranges: readonly SlotRange[]): Shift[] {
  return runsOf(weekOfRanges(ranges))
    .flatMap(({ start, length }) => {
      if (length < SLOTS_A_DAY) return [{ start, length }];
      const parts: Run[] = [];
      for (let done = 0; done < length; done += HALF_DAY)
        parts.push({ start: (start + done) % SLOTS_A_WEEK, length: Math.min(HALF_DAY, length - done) });
      return parts;
    })
    .map(({ start, length }) => ({
      day: Math.floor(start / SLOTS_A_DAY),
      start: start % SLOTS_A_DAY,
      end: (start + length) % SLOTS_A_DAY,
    }));
}

const clock = (slot: number) =>
  `${String(Math.floor(slot / 4)).padStart(2, "0")}:${String((slot % 4) * 15).padStart(2, "0")}`;

/** Shifts as the rows of the form. */
export const rowsOf = (shifts: readonly Shift[]) =>
  shifts.map(({ day, start, end }) => ({ day: String(day), start: clock(start), end: clock(end) }));

interface TypedRow {
  day: string;
  start: string;
  end: string;
}
const isBlank = ({ day, start, end }: TypedRow) => !day && !start && !end;

/** Rows of each pattern as they were sent, right or wrong: `patterns[0].shifts[2].day`. */
export function sentPatterns(form: FormData): TypedRow[][] {
  const patterns: TypedRow[][] = [];
  for (const [key, value] of form) {
    const [, p, s, part] = /^patterns\[(\d{1,2})\]\.shifts\[(\d{1,2})\]\.(day|start|end)$/.exec(key) ?? [];
    if (p === undefined) continue;
    patterns[Number(p)] ??= [];
    const rows = patterns[Number(p)] as TypedRow[];
    rows[Number(s)] ??= { day: "", start: "", end: "" };
    if (typeof value === "string")
      (rows[Number(s)] as unknown as Record<string, string>)[part as string] = value;
  }
  return patterns.filter(Boolean).map((rows) => rows.filter(Boolean));
}

/** Rows in which something was chosen. */
export const withoutBlanks = (patterns: readonly (readonly TypedRow[])[]): TypedRow[][] =>
  patterns.map((rows) => rows.filter((row) => !isBlank(row)));

/** The same form with these rows in place of those that were sent, so that errors stand at the rows that are shown. */
export function withPatterns(form: FormData, patterns: readonly (readonly TypedRow[])[]): FormData {
  const clean = new FormData();
  for (const [key, value] of form) if (!key.startsWith("patterns[")) clean.append(key, value);
  patterns.forEach((rows, p) => {
    rows.forEach((row, s) => {
      for (const part of ["day", "start", "end"] as const)
        clean.append(`patterns[${p}].shifts[${s}].${part}`, row[part]);
    });
  });
  return clean;
}
