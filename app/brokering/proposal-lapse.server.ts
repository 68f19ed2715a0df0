import { proposalsToLapse } from "../../db/queries/proposals.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { transact } from "../transact.server";
import { holdCandidacy, move } from "./candidacy.server";

/**
 * Ends the proposals whose day to answer has passed; the person and the officer who proposed are told. A late yes
 * still counts while the post is open. What another run ended first is passed over.
 * @returns how many ended
 */
export async function lapseProposals(caller: Caller): Promise<number> {
  const today = londonDate(caller.now);
  let lapsed = 0;
  for (const { id } of await proposalsToLapse(caller.db, today))
    lapsed += await transact(caller, "proposal.lapse", async (write) => {
      const candidacy = await holdCandidacy(write, id);
      if (candidacy.state !== "proposed" || candidacy.heldSince) return 0;
      await move(write.trx, caller, candidacy, "lapsed");
      for (const personId of [candidacy.participantId, candidacy.proposedBy])
        if (personId) write.record({ topic: "message", kind: "proposal-lapsed", subjectId: id, personId });
      return 1;
    });
  return lapsed;
}
