import { members } from "../../db/queries/people.server";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import type { Write } from "../transact.server";
import type { LockedCandidacy } from "./candidacy.server";

const SPOKEN = {
  "candidacy.decide": { side: "participant", action: "candidacy.decide-for" },
  "candidacy.answer": { side: "employer", action: "candidacy.answer-for" },
  "hours.answer": { side: "employer", action: "hours.answer-for" },
  "consent.change": { side: "participant", action: "consent.change-for" },
} as const;
type Spoken = typeof SPOKEN;

/**
 * The action that the policy decides on: one's own, or that of an officer to whom this side said it. Speaking for
 * the other side throws `Denied`.
 */
export function spoken<A extends keyof Spoken>(caller: Caller, own: A): A | Spoken[A]["action"] {
  if (!caller.onBehalf) return own;
  const { side, action } = SPOKEN[own];
  if (caller.onBehalf.side !== side) throw new Denied(action);
  return action;
}

/** Tells the side for which an officer answered that this was done, and that they can take it back. */
export async function tellAnsweredFor(
  { trx, record }: Pick<Write<never>, "trx" | "record">,
  { onBehalf }: Caller,
  candidacy: Pick<LockedCandidacy, "id" | "participantId" | "employerId">,
): Promise<void> {
  if (!onBehalf) return;
  const side =
    onBehalf.side === "participant" ? [candidacy.participantId] : await members(trx, candidacy.employerId);
  for (const personId of side)
    record({ topic: "message", kind: "answered-for-you", subjectId: candidacy.id, personId });
}
