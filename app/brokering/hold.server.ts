import { yesWaits } from "../../db/queries/candidacies.server";
import { officersFor } from "../../db/queries/people.server";
import { offerCap } from "../../search/match/hours";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { Write } from "../transact.server";
import type { LockedCandidacy, Mover } from "./candidacy.server";
import { lawfulFrom } from "./offer";

/**
 * Whether an officer looks at the right to work before this goes on: it is held, or the record in force does not
 * reach that day or so many hours a week. Then the officers are told once that the person said yes, the employer nothing.
 */
export async function officerFirst(
  { trx, record }: Pick<Write<"candidacy.decide">, "trx" | "record">,
  { actor }: Mover,
  candidacy: LockedCandidacy,
  about: { day: string; quarters?: number | null },
): Promise<boolean> {
  const [opportunity] = await opportunitiesForMatching(trx, [candidacy.opportunityId]);
  const participant = await participantForMatching(trx, candidacy.participantId);
  if (!opportunity || !participant) return false;
  const cap = offerCap(participant, opportunity);
  const isLawful =
    lawfulFrom(participant, opportunity, about.day) && (cap === null || (about.quarters ?? 0) <= cap * 4);
  if (isLawful && candidacy.heldSince === null) return false;
  if (!(await yesWaits(trx, candidacy)))
    for (const personId of await officersFor(trx, candidacy.regionCode, candidacy.partnerId))
      if (!("personId" in actor && actor.personId === personId))
        record({ topic: "message", kind: "yes-waits", subjectId: candidacy.id, personId });
  return true;
}
