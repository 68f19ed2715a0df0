import { judgeHours, verdictOf } from "../../search/match/judge";
import { weekOfRanges } from "../../search/match/week";
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
