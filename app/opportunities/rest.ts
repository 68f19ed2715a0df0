import { runsOf, type SlotRange, type WeekPattern } from "../ui/week-slots";

const HOUR = 4;
const DAY = 24 * HOUR;

/** Hours of rest in a row that people must have in each 24 (Working Time Regulations 1998, reg. 10). */
export const DAILY_REST = 11;
/** Between two rests of a day nobody is at work for longer. */
const LONGEST_SPELL = DAY - DAILY_REST * HOUR;

/**
 * The longest time in hours from a first start to a last end without the daily rest between: a shift, or split
 * shifts. 0 where every 24 hours have that rest. A whole week without any is a day.
 */
function longestSpell(ranges: readonly SlotRange[]): number {
  const runs = runsOf(ranges);
  const [first] = runs;
  if (!first) return 0;
  // Once round the week twice, so that what goes over Sunday midnight is one.
  const twice = [...runs, ...runs.map(({ start, end }) => ({ start: start + 7 * DAY, end: end + 7 * DAY }))];
  let [start, end, longest] = [first.start, first.end, 0];
  for (const run of twice) {
    if (run.start - end >= DAILY_REST * HOUR) start = run.start;
    end = Math.max(end, run.end);
    longest = Math.max(longest, end - start);
  }
  return longest > LONGEST_SPELL ? Math.min(longest, DAY) / HOUR : 0;
}

export interface LittleRest {
  name: string | null;
  /** Hours from the first start to the last end. */
  hours: number;
}

/**
 * Weeks whose shifts leave less than the daily rest. Only where the shifts are known: in a window nobody knows them
 * before.
 */
export const littleRest = (patterns: readonly WeekPattern[]): LittleRest[] =>
  patterns.flatMap((pattern) => {
    const weeks =
      pattern.shape === "fixed" ? [pattern.slots] : pattern.shape === "alternating" ? pattern.weeks : [];
    const hours = Math.max(0, ...weeks.map(longestSpell));
    return hours > 0 ? [{ name: pattern.name || null, hours }] : [];
  });
