import { offersToLapse } from "../../db/queries/candidacies.server";
import { members } from "../../db/queries/people.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { reflectPlaces } from "../opportunities/places.server";
import { transact } from "../transact.server";
import { holdCandidacy, move } from "./candidacy.server";

/**
 * Ends the offers whose answer-by date has passed: their places come free, both sides are told. What another
 * run ended first is passed over, and what is held for an officer.
 * @returns how many ended
 */
export async function lapseOffers(caller: Caller): Promise<number> {
  const today = londonDate(caller.now);
  let lapsed = 0;
  for (const { id, candidacyId } of await offersToLapse(caller.db, today))
    lapsed += await transact(caller, "candidacy.release", async (write) => {
      const { trx, record } = write;
      const candidacy = await holdCandidacy(write, candidacyId);
      if (candidacy.heldSince) return 0;
      const ended = await trx
        .updateTable("offer")
        .set({ state: "lapsed", answeredAt: caller.now })
        .where("id", "=", id)
        .where("state", "=", "made")
        .returning("id")
        .execute();
      if (ended.length === 0) return 0;
      await move(trx, caller, candidacy, "lapsed");
      await reflectPlaces(write, candidacy.opportunityId, caller.now);
      for (const personId of [candidacy.participantId, ...(await members(trx, candidacy.employerId))])
        record({ topic: "message", kind: "offer-lapsed", subjectId: candidacyId, personId });
      return 1;
    });
  return lapsed;
}
