import { participantsIn } from "../../db/queries/candidacies.server";
import { candidatesStanding } from "../../db/queries/candidates.server";
import type { Ended } from "../opportunities/ending";
import type { Recording } from "../opportunities/move.server";
import { move } from "./candidacy.server";
import { AWAITING_EMPLOYER, type CandidacyState } from "./states";

const OPEN_TO_END: readonly CandidacyState[] = ["waiting", "proposed", ...AWAITING_EMPLOYER];

/**
 * Ends the candidacies of a post that is closed or withdrawn, and tells those who waited. Offers made stand:
 * an employer's word is kept until it is answered or lapses. Called inside the transaction that holds the post.
 * @returns what became of those who had reached the employer: of others it knows nothing
 */
export async function endCandidacies(
  { trx, record }: Recording,
  opportunityId: string,
  now: Date,
): Promise<Ended> {
  const standing = await candidatesStanding(trx, opportunityId, now);
  const caller = { actor: { role: "system" as const }, now };
  for (const { id, participantId, state } of await participantsIn(trx, opportunityId, OPEN_TO_END)) {
    await move(trx, caller, { id, state: state as CandidacyState }, "post_ended");
    const kind = state === "proposed" ? "proposal-ended" : "post-ended";
    record({ topic: "message", kind, subjectId: id, personId: participantId });
    record({ topic: "participant", kind: "post-ended", subjectId: participantId });
  }
  return standing;
}
