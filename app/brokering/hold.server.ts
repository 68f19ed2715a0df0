import { yesWaits } from "../../db/queries/candidacies.server";
import { officersFor } from "../../db/queries/people.server";
import { offerCap } from "../../search/match/hours";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { MessageKind } from "../messages/kinds";
import type { Write } from "../transact.server";
import type { LockedCandidacy, Mover } from "./candidacy.server";
import { lawfulFrom } from "./offer";

type Held = Pick<Write<"candidacy.decide">, "trx" | "record">;
/** The first day of work, and the quarter hours a week. */
interface Terms {
  day: string;
  quarters?: number | null;
}

/**
 * Whether an officer looks at the right to work before this goes on: it is held, or the record in force does not
 * reach that day or so many hours a week. Then the officers are told once that the person said yes, the employer nothing.
 */
export async function officerFirst(
  write: Held,
  caller: Mover,
  candidacy: LockedCandidacy,
  about: Terms,
): Promise<boolean> {
  if (candidacy.heldSince === null && (await isCarried(write, candidacy, about))) return false;
  if (!(await yesWaits(write.trx, candidacy))) await tellOfficers(write, caller, candidacy, "yes-waits");
  return true;
}

/**
 * An offer that the record in force does not carry is made like any other, so that nothing tells its employer how
 * somebody's right to work stands. It is held: it does not lapse, nobody can say yes to it before an officer has looked,
 * and the officers are told.
 */
export async function holdOffer(
  write: Held,
  caller: Mover,
  candidacy: LockedCandidacy,
  about: Terms,
): Promise<void> {
  if (candidacy.heldSince === null && (await isCarried(write, candidacy, about))) return;
  await write.trx
    .updateTable("candidacy")
    .set({ heldSince: candidacy.heldSince ?? caller.now })
    .where("id", "=", candidacy.id)
    .execute();
  await tellOfficers(write, caller, candidacy, "offer-waits");
}

async function isCarried({ trx }: Held, candidacy: LockedCandidacy, { day, quarters }: Terms) {
  const [opportunity] = await opportunitiesForMatching(trx, [candidacy.opportunityId]);
  const participant = await participantForMatching(trx, candidacy.participantId);
  if (!opportunity || !participant) return true;
  const cap = offerCap(participant, opportunity);
  return lawfulFrom(participant, opportunity, day) && (cap === null || (quarters ?? 0) <= cap * 4);
}

/** Those who look after the person; not the officer who did it. */
async function tellOfficers(
  { trx, record }: Held,
  { actor }: Mover,
  candidacy: LockedCandidacy,
  kind: MessageKind,
) {
  for (const personId of await officersFor(trx, candidacy.regionCode, candidacy.partnerId))
    if (!("personId" in actor && actor.personId === personId))
      record({ topic: "message", kind, subjectId: candidacy.id, personId });
}
