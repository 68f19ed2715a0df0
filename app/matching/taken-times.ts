import { judgeHours, verdictOf } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import {
  countSlots,
  DAYS,
  hasSlot,
  intersection,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  type Week,
  weekOfRanges,
  weekOfRuns,
} from "../../search/match/week";
import type { PersonRelaxation } from "../../search/match/whatif";
import { withoutTies } from "../participants/week";
import type { Matter, TakenTime } from "./lines";

/**
 * Times taken by something else without which a post's hours would fit: those that are in the way by themselves, or all
 * where only several together are. None where the hours would not fit without them either.
 */
export function takenInTheWay({ p, o, judgement, taken }: Matter): readonly TakenTime[] {
  if (!taken?.given) return [];
  const { times } = taken;
  const week = { available: [...taken.given], daysAnswered: 0 };
  const fitsBeside = (kept: readonly TakenTime[]): boolean => {
    const left = withoutTies(
      week,
      kept.map(({ slots }) => slots),
    );
    const available = weekOfRanges(left.available ?? []);
    return judgeHours({ ...p, available }, o, verdictOf(judgement, "hours").judgedAt).holds;
  };
  if (times.length === 0 || !fitsBeside([])) return [];
  const alone = times.filter((time) => !fitsBeside([time]));
  return alone.length > 0 ? alone : times;
}

/** The time by which a longer week is longer; null where it is not the week that changes. */
function addedBy(relaxation: PersonRelaxation, { available }: Pick<Participant, "available">): Week | null {
  switch (relaxation.code) {
    case "start-earlier":
    case "end-later": {
      const { run, minutes, code } = relaxation;
      const length = minutes / 15;
      const start = code === "end-later" ? run.start + run.length : run.start + SLOTS_A_WEEK - length;
      return weekOfRuns([{ start: start % SLOTS_A_WEEK, length }]);
    }
    case "one-more-day": {
      if (available === null) return null;
      const [day, like] = [relaxation.day, relaxation.like].map((name) => DAYS.indexOf(name) * SLOTS_A_DAY);
      const slots = Array.from({ length: SLOTS_A_DAY }, (_, slot) => slot);
      return weekOfRuns(
        slots
          .filter((slot) => hasSlot(available, (like ?? 0) + slot))
          .map((slot) => ({ start: (day ?? 0) + slot, length: 1 })),
      );
    }
    default:
      return null;
  }
}

/**
 * Times taken by something else in which a longer week would lie. `only` where nothing else is in its way: the week as
 * it was given has that time.
 */
export function takenByLonger(
  relaxation: PersonRelaxation,
  { p, taken }: Pick<Matter, "p" | "taken">,
): { times: readonly TakenTime[]; only: boolean } {
  const added = addedBy(relaxation, p);
  if (!added || !taken?.given) return { times: [], only: false };
  const times = taken.times.filter(({ slots }) => countSlots(intersection(added, weekOfRanges(slots))) > 0);
  const given = intersection(added, weekOfRanges(taken.given));
  return { times, only: countSlots(given) === countSlots(added) };
}
