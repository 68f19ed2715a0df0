import type { Opportunity, Pattern } from "../../search/match/model";
import type { Ring } from "../../search/match/travel";
import {
  hasSlot,
  type Run,
  runsOf,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  union,
  type Week,
  weekOfRuns,
} from "../../search/match/week";

const weeksOf = (pattern: Pattern): readonly Week[] => {
  switch (pattern.shape) {
    case "fixed":
      return [pattern.week];
    case "rota":
    case "flexible":
      return [pattern.window];
    case "alternating":
      return pattern.weeks;
  }
};

const dayOf = (slot: number) => Math.floor(slot / SLOTS_A_DAY);

const daysOf = (week: Week): Set<number> =>
  new Set(
    Array.from({ length: SLOTS_A_WEEK }, (_, slot) => slot)
      .filter((slot) => hasSlot(week, slot))
      .map(dayOf),
  );

/** Hours at work, door to door: with the journey before and after each run. */
const doorToDoor = (would: Week, ring: Ring): Week =>
  weekOfRuns(
    runsOf(would).map(({ start, length }): Run => {
      const way = ring / 15;
      return {
        start: (start + SLOTS_A_WEEK - way) % SLOTS_A_WEEK,
        length: Math.min(SLOTS_A_WEEK, length + 2 * way),
      };
    }),
  );

/**
 * Somebody's week after they said which hours at work would have suited them in place of a job's: on the days of the
 * job, and on those that they name, only these, door to door; on all other days as before.
 */
export function weekInstead(
  available: Week,
  o: Pick<Opportunity, "patterns">,
  would: Week,
  ring: Ring,
): Week {
  const touched = new Set([...o.patterns.flatMap(weeksOf), would].flatMap((week) => [...daysOf(week)]));
  const kept = weekOfRuns(
    Array.from({ length: SLOTS_A_WEEK }, (_, slot) => slot)
      .filter((slot) => hasSlot(available, slot) && !touched.has(dayOf(slot)))
      .map((start) => ({ start, length: 1 })),
  );
  return union(kept, doorToDoor(would, ring));
}
