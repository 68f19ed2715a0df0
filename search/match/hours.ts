import type { Opportunity, Participant, Pattern } from "./model";
import type { Ring } from "./travel";
import { contains, countInRuns, FULL_WEEK, shrinkRuns, union, type Week, weekOf } from "./week";

const shrunk = new WeakMap<Week, (Week | undefined)[]>();

/** Time at work that availability leaves after the journey there and back. Null availability is any time. */
export function workable(available: Week | null, ring: Ring): Week {
  if (available === null) return FULL_WEEK;
  let byRing = shrunk.get(available);
  if (byRing === undefined) {
    byRing = [];
    shrunk.set(available, byRing);
  }
  const slots = ring / 15;
  const known = byRing[slots];
  if (known !== undefined) return known;
  const made = shrinkRuns(available, slots);
  byRing[slots] = made;
  return made;
}

/** Whether a pattern can be worked in this time, whatever its weekly hours come to. */
export function covers(time: Week, pattern: Pattern): boolean {
  switch (pattern.shape) {
    case "fixed":
      return contains(time, pattern.week);
    case "rota":
      return contains(time, pattern.window);
    case "alternating":
      return pattern.weeks.every((week) => contains(time, week));
    case "flexible":
      return countInRuns(pattern.window, pattern.shortest * 4, time) >= pattern.hours * 4;
  }
}

/** The time that has to be free, all of it, for a pattern to be covered; null where a part of its window does. */
export function neededBy(pattern: Pattern): Week | null {
  switch (pattern.shape) {
    case "fixed":
      return pattern.week;
    case "rota":
      return pattern.window;
    case "alternating":
      return pattern.weeks.reduce(union);
    case "flexible":
      return null;
  }
}

/** The weekly hours that the attestation allows for this work; null is no cap. No offer may exceed it. */
export const offerCap = (p: Pick<Participant, "rightToWork">, o: Pick<Opportunity, "work">): number | null =>
  o.work === "volunteering" ? null : (p.rightToWork?.hoursCap ?? null);

/** The most weekly hours that the person's wish and the attestation allow; Infinity without a limit. */
export const mostHours = (
  p: Pick<Participant, "maxHours" | "rightToWork">,
  o: Pick<Opportunity, "work">,
): number => Math.min(p.maxHours ?? Number.POSITIVE_INFINITY, offerCap(p, o) ?? Number.POSITIVE_INFINITY);

/** The usual English school day, as somebody who takes children there is free. */
export const SCHOOL_DAYS = weekOf(["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 08:45-15:15`));

/**
 * Whether someone free for the usual English school day could work one of the patterns at this ring, whatever
 * its weekly hours. Hours by agreement are not known, so they do not count.
 */
export const inSchoolHours = (o: Pick<Opportunity, "patterns">, ring: Ring): boolean =>
  o.patterns.some((pattern) => covers(workable(SCHOOL_DAYS, ring), pattern));
