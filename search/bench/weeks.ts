import { alternating, fixed, flexible, type Pattern, rota } from "../match/model";
import { SLOTS_A_DAY, type Week, weekKey, weekOfRuns } from "../match/week";
import { patternKey } from "../memory/post-table";
import { type Random, weighed } from "./random";

/*
 * Weeks as people work them and as people are free for them, to the quarter hour: most of them usual, some at night,
 * at weekends or round Sunday midnight.
 */

const DAYS = weighed(
  [
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4, 5],
    [0, 2, 4],
    [1, 3],
    [0, 1, 2],
    [2, 3, 4],
    [5, 6],
    [4, 5, 6],
    [0, 1, 2, 3, 4, 5, 6],
    [3],
    [1, 2, 3, 4],
  ],
  (days) => [0, 8, 14, 16, 12, 30, 5, 5][days.length] ?? 1,
);

/** Hours after midnight at which work begins. */
const BEGINNINGS = weighed([9, 8, 7, 6, 10, 17, 14, 12, 16, 18, 22, 5, 13, 20], (_, i) => 1 / (i + 2));

const weekFrom = (days: readonly number[], start: number, length: number): Week =>
  weekOfRuns(days.map((day) => ({ start: day * SLOTS_A_DAY + start, length })));

const beginning = (random: Random) => BEGINNINGS(random) * 4 + random.pick([0, 0, 0, 2, 2, 1, 3]);

function patternFrom(random: Random): Pattern {
  const days = DAYS(random);
  const start = beginning(random);
  const length = random.pick([12, 14, 16, 16, 18, 20, 20, 22, 24, 26, 30, 32, 32, 34, 36, 40]);
  const kind = random.next();
  if (kind < 0.6) return fixed(weekFrom(days, start, length));
  const window = weekFrom(days, Math.min(start, 64), Math.min(length + random.pick([8, 16, 24]), 56));
  const most = (Math.min(length + 8, 56) * days.length) / 4;
  const hours = Math.max(1, Math.round(most * random.pick([0.3, 0.4, 0.5, 0.6])));
  if (kind < 0.76) return flexible(window, hours, random.pick([0, 2, 3, 4]));
  if (kind < 0.9) return rota(window, hours);
  const other = random.chance(0.2) ? weekOfRuns([]) : weekFrom(DAYS(random), beginning(random), length);
  return alternating([weekFrom(days, start, length), other]);
}

export function distinctPatterns(count: number, random: Random): Pattern[] {
  const patterns = new Map<string, Pattern>();
  while (patterns.size < count) {
    const pattern = patternFrom(random);
    patterns.set(patternKey(pattern), pattern);
  }
  return [...patterns.values()];
}

/** When somebody can be away from home. */
function freeFrom(random: Random): Week {
  const kind = random.next();
  const early = random.whole(-2, 4);
  const late = random.whole(-3, 4);
  // After the school gate, and back before the bell; on some days a club runs longer.
  if (kind < 0.42)
    return weekOfRuns(
      [0, 1, 2, 3, 4].map((day) => {
        const club = random.chance(0.2) ? random.whole(1, 6) : 0;
        return { start: day * SLOTS_A_DAY + 35 + early, length: 26 + late - early + club };
      }),
    );
  if (kind < 0.72) return weekFrom([0, 1, 2, 3, 4], 28 + early * 2, 44 + late * 2);
  if (kind < 0.84) return weekFrom([0, 1, 2, 3, 4, 5, 6], 24 + early * 2, 56 + late * 2);
  if (kind < 0.92) return weekFrom(DAYS(random), 64 + early, 24 + late);
  return weekFrom(DAYS(random), 80 + early * 2, 44 + late * 2);
}

export function distinctWeeks(count: number, random: Random): Week[] {
  const weeks = new Map<string, Week>();
  while (weeks.size < count) {
    const week = freeFrom(random);
    weeks.set(weekKey(week), week);
  }
  return [...weeks.values()];
}
