import type { WeekPattern } from "../ui/week-slots";

/** The week that an offer names: one of the post's, or the hours that were agreed with this person. */
export const weekOfOffer = <P extends WeekPattern & { id: string }>(
  offer: { patternId: string | null; hours: [number, number][] | null } | null | undefined,
  patterns: readonly P[],
): WeekPattern | null =>
  offer?.hours
    ? { shape: "fixed", slots: offer.hours }
    : (patterns.find(({ id }) => id === offer?.patternId) ?? null);
