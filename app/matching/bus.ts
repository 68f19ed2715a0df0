import { type Judgement, verdictOf } from "../../search/match/judge";
import type { Opportunity, Pattern } from "../../search/match/model";
import type { TravelVerdict } from "../../search/match/verdicts";
import { runsOf, SLOTS_A_DAY, type Week } from "../../search/match/week";

/** Buses are few before 07:00, after 20:00 and on Sundays. Slots of the day. */
const FIRST_BUSES = 28;
const LAST_BUSES = 80;
const SUNDAY = 6;

/** `at` is a slot of the day. */
export type BusQuestion = { when: "early" | "late"; at: number } | { when: "sunday" };

/** Weeks whose hours somebody else sets; a worker who picks the hours picks them by the bus. */
function setWeeks(pattern: Pattern): readonly Week[] {
  switch (pattern.shape) {
    case "fixed":
      return [pattern.week];
    case "rota":
      return [pattern.window];
    case "alternating":
      return pattern.weeks;
    case "flexible":
      return [];
  }
}

/** What somebody who comes by bus should check of the shifts that fit, or of all where none does; null for nothing. */
export function busQuestion(travel: TravelVerdict, o: Opportunity, judgement: Judgement): BusQuestion | null {
  if (travel.mode !== "bus" || travel.minutes === null) return null;
  const { fitting } = verdictOf(judgement, "hours");
  const patterns = fitting.length > 0 ? fitting.flatMap((i) => o.patterns[i] ?? []) : o.patterns;
  const shifts = patterns.flatMap(setWeeks).flatMap(runsOf);
  for (const { start } of shifts) {
    const at = start % SLOTS_A_DAY;
    if (at < FIRST_BUSES || at >= LAST_BUSES) return { when: "early", at };
  }
  for (const { start, length } of shifts) {
    const end = (start % SLOTS_A_DAY) + length;
    const at = end % SLOTS_A_DAY;
    if (end > LAST_BUSES && (at > LAST_BUSES || at < FIRST_BUSES)) return { when: "late", at };
  }
  const onSunday = shifts.some(({ start, length }) => start + length > SUNDAY * SLOTS_A_DAY);
  return onSunday ? { when: "sunday" } : null;
}
