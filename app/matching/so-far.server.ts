import { personSubject } from "../../db/queries/people.server";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { demand } from "../policy";
import { leftOutBy } from "./life.server";
import { onceChecked } from "./matching.server";
import { participantForMatching } from "./rows.server";

/** How many posts fit a person by what is told so far. */
export interface SoFar {
  count: number;
  /** The week is known: without it, they only could fit. */
  knowsWeek: boolean;
}

/** For the person themselves, or an officer who fills in the profile with them. Throws `Denied`. */
export async function soFarOf(caller: MatchingCaller, ownerId: string): Promise<SoFar> {
  const { db, engine, now, actor } = caller;
  if (actor.role === "officer") demand(actor, "person.matches", await personSubject(db, ownerId));
  else demand(actor, "matches.read", { ownerId });
  const [p, leftOut] = await Promise.all([participantForMatching(db, ownerId), leftOutBy(db, ownerId)]);
  if (!p) return { count: 0, knowsWeek: false };
  const today = londonDate(now);
  const { total } = await engine.matches(onceChecked(p, today), {
    today,
    limit: 0,
    leaveOut: [...leftOut.setAside, ...leftOut.begun],
  });
  return { count: total, knowsWeek: p.available !== null };
}
