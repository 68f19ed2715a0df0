import { workable } from "../../search/match/hours";
import type { Judgement } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import { estimateMinutes, type Place, ringOfMinutes, UNSET_MODE } from "../../search/match/travel";
import { contains, SLOTS_A_DAY, weekOfRuns } from "../../search/match/week";

/** What of a recruitment day is judged. Minutes are after midnight, London wall clock. */
export interface DayForMatching {
  /** Null where it is by video: no journey. */
  place: Place | null;
  heldOn: string;
  sessions: readonly { start: number; end: number; free: number }[];
}

const MINUTES_A_SLOT = 15;
const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * The sessions with a free place that lie in the person's workable time on the day's date, by index. None where
 * the place is further than anybody travels.
 */
export function sessionsWithin(p: Participant, { place, heldOn, sessions }: DayForMatching): number[] {
  const ring =
    p.place === null || place === null
      ? 0
      : ringOfMinutes(estimateMinutes(p.place, place, p.travel.mode ?? UNSET_MODE));
  if (ring === null) return [];
  const time = workable(p.available, ring);
  const midnight = weekdayOf(heldOn) * SLOTS_A_DAY;
  return sessions.flatMap(({ start, end, free }, i) => {
    const first = Math.floor(start / MINUTES_A_SLOT);
    const length = Math.ceil(end / MINUTES_A_SLOT) - first;
    return free > 0 && contains(time, weekOfRuns([{ start: midnight + first, length }])) ? [i] : [];
  });
}

/**
 * Whether a day fits: one of its vacancies does, and one session with a free place lies in workable time on its
 * date. Nobody is invited to a day whose jobs they could not accept.
 */
export const dayFits = (
  p: Participant,
  day: DayForMatching,
  vacancies: readonly Pick<Judgement, "fits">[],
): boolean => vacancies.some(({ fits }) => fits) && sessionsWithin(p, day).length > 0;
