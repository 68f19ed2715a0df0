import {
  countSlots,
  intersection,
  type Run,
  rangesOf,
  runsOf,
  SLOTS_A_DAY,
  type SlotRange,
  union,
  weekOfRanges,
  weekOfRuns,
} from "../../search/match/week";
import type { WeekPattern } from "../ui/week-slots";

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

/** Indices of the shifts that overlap an earlier one. Shifts that only touch do not overlap. */
export function overlaps(shifts: readonly Shift[]): number[] {
  let taken = weekOfRuns([]);
  return shifts.flatMap((shift, i) => {
    const week = weekOfRuns([runOf(shift)]);
    if (countSlots(intersection(taken, week)) > 0) return [i];
    taken = union(taken, week);
    return [];
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

/** Whether somebody may have to work at night: not where they choose the hours themselves. */
export function mayWorkAtNight(pattern: WeekPattern): boolean {
  switch (pattern.shape) {
    case "flexible":
      return false;
    case "alternating":
      return pattern.weeks.some(worksAtNight);
    default:
      return worksAtNight(pattern.slots);
  }
}
