import { workable } from "../../search/match/hours";
import type { Opportunity, Participant, Pattern } from "../../search/match/model";
import type { HoursVerdict } from "../../search/match/verdicts";
import {
  countInRuns,
  countSlots,
  hasSlot,
  intersection,
  type Run,
  runsOf,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  union,
  type Week,
  weekOfRuns,
} from "../../search/match/week";

/** Weekly hours beyond the most that the person's wish, or the cap of their right to work, allows. */
export type TooMany = { hours: number; most: number; byCap: boolean };

/**
 * What keeps the nearest way of working a post from fitting a person's week. Times are slots of the day.
 * `tooMany`: its weekly hours fail besides.
 */
export type HoursGap = { pattern: number; tooMany: TooMany | null } & (
  | ({ gap: "too-many" } & TooMany)
  | { gap: "starts-early" | "ends-late"; at: number; slots: number }
  /** Earlier and later than their hours, on the days that they have. */
  | { gap: "both" }
  /** Whole shifts on days, 0 Monday … 6 Sunday, on which the person has no time at all. */
  | { gap: "days"; days: number[] }
  /** Whole shifts at other times than theirs. */
  | { gap: "elsewhere"; shifts: Week }
  | { gap: "outside" }
  /** The worker picks the hours, and too few are left to pick from. */
  | { gap: "not-enough"; asked: number; have: number }
);

const neededBy = (pattern: Pattern): Week => {
  switch (pattern.shape) {
    case "fixed":
      return pattern.week;
    case "flexible":
    case "rota":
      return pattern.window;
    case "alternating":
      return pattern.weeks.reduce(union);
  }
};

/** Slots of the pattern that the person's time leaves uncovered. */
function shortfall(pattern: Pattern, time: Week): number {
  if (pattern.shape === "flexible")
    return Math.max(
      0,
      pattern.hours * 4 - countInRuns(intersection(time, pattern.window), pattern.shortest * 4),
    );
  const needed = neededBy(pattern);
  return countSlots(needed) - countSlots(intersection(needed, time));
}

type Shift = { day: number; before: number; after: number; length: number; missing: number; run: Run };

/** How much of a run is uncovered, from its start and up to its end. */
function uncovered(run: Run, time: Week): Shift {
  const has = (i: number) => hasSlot(time, (run.start + i) % SLOTS_A_WEEK);
  let before = 0;
  while (before < run.length && !has(before)) before++;
  let after = 0;
  while (after < run.length - before && !has(run.length - 1 - after)) after++;
  let missing = 0;
  for (let i = 0; i < run.length; i++) if (!has(i)) missing++;
  return { day: Math.floor(run.start / SLOTS_A_DAY), before, after, length: run.length, missing, run };
}

const hasTimeOn = (week: Week, day: number) =>
  Array.from({ length: SLOTS_A_DAY }, (_, slot) => day * SLOTS_A_DAY + slot).some((slot) =>
    hasSlot(week, slot),
  );

function gapOf(
  pattern: Pattern,
  time: Week,
  available: Week,
): DistributedOmit<HoursGap, "pattern" | "tooMany"> {
  if (pattern.shape === "flexible") {
    const have = countInRuns(intersection(time, pattern.window), pattern.shortest * 4) / 4;
    return { gap: "not-enough", asked: pattern.hours, have };
  }
  const short = runsOf(neededBy(pattern))
    .map((run) => uncovered(run, time))
    .filter(({ missing }) => missing > 0);
  if (short.every(({ missing, length }) => missing === length)) {
    const days = [...new Set(short.map(({ day }) => day))].sort((a, b) => a - b);
    return days.some((day) => hasTimeOn(available, day))
      ? { gap: "elsewhere", shifts: weekOfRuns(short.map(({ run }) => run)) }
      : { gap: "days", days };
  }
  const atEnds = short.every(
    ({ before, after, missing, length }) => before + after === missing && missing < length,
  );
  if (!atEnds) return { gap: "outside" };
  const early = short.filter(({ before }) => before > 0);
  const late = short.filter(({ after }) => after > 0);
  if (early.length > 0 && late.length > 0) return { gap: "both" };
  const [end, shifts] = early.length > 0 ? (["before", early] as const) : (["after", late] as const);
  const worst = shifts.reduce((a, b) => (b[end] > a[end] ? b : a));
  const { start, length } = worst.run;
  return {
    gap: end === "before" ? "starts-early" : "ends-late",
    at: (end === "before" ? start : start + length) % SLOTS_A_DAY,
    slots: worst[end],
  };
}

type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Null where the hours hold. The nearest pattern is one that is only too many hours, else the one with least uncovered. */
export function hoursGap(p: Participant, o: Opportunity, verdict: HoursVerdict): HoursGap | null {
  if (verdict.holds) return null;
  const time = workable(p.available, verdict.judgedAt);
  const nearest = o.patterns
    .map((pattern, index) => ({ pattern, index, short: shortfall(pattern, time) }))
    .reduce((a, b) => (b.short < a.short ? b : a));
  const { pattern, index } = nearest;
  const most = verdict.mostHours ?? 0;
  const tooMany = { hours: pattern.hours, most, byCap: most !== p.maxHours };
  if (verdict.patterns[index]?.covered) return { pattern: index, tooMany: null, gap: "too-many", ...tooMany };
  const isTooMany = verdict.patterns[index]?.withinMost === false;
  return {
    ...{ pattern: index, tooMany: isTooMany ? tooMany : null },
    ...gapOf(pattern, time, p.available ?? time),
  };
}
