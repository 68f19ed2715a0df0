import type { Caller } from "../caller";
import { transact } from "../transact.server";
import { holdCandidacy, move } from "./candidacy.server";

export type TakenBack = { ok: true; already: boolean } | { ok: false; because: "not-in-turn" };

/**
 * Takes a proposal back before it is answered, with a reason that the person reads. The employer never heard of it.
 * The person may still apply while the post is open; nobody is proposed the same post twice.
 */
export function takeProposalBack(caller: Caller, candidacyId: string, why: string): Promise<TakenBack> {
  return transact(caller, "proposal.take-back", async (write) => {
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "withdrawn") return { ok: true, already: true };
    if (candidacy.state !== "proposed") return { ok: false, because: "not-in-turn" };
    await move(write.trx, caller, candidacy, "withdrawn", { note: why });
    write.record({
      topic: "message",
      kind: "proposal-taken-back",
      subjectId: candidacyId,
      personId: candidacy.participantId,
    });
    // The post is among this person's matches again.
    write.record({ topic: "participant", kind: "proposal-taken-back", subjectId: candidacy.participantId });
    return { ok: true, already: false };
  });
}
