import { sql } from "kysely";
import type { Db } from "../client.server";

/** Among what somebody set aside, what is not a no to a proposal or an offer: that stands with its candidacy. */
export const toAMatch = sql<boolean>`not exists (select from candidacy said
  where said.participant_id = dismissal.participant_id and said.opportunity_id = dismissal.opportunity_id
    and said.state = 'declined')`;

/** A no to a match, a proposal or an offer, with what the person changed for it. */
export const dismissalOf = (db: Db, participantId: string, opportunityId: string) =>
  db
    .selectFrom("dismissal")
    .leftJoin("candidacy", (join) =>
      join
        .onRef("candidacy.participantId", "=", "dismissal.participantId")
        .onRef("candidacy.opportunityId", "=", "dismissal.opportunityId")
        .on("candidacy.state", "=", "declined"),
    )
    .select([
      "reasonCode",
      "wouldWork",
      "tellHours",
      "weekAfter",
      "minutesAfter",
      /** Where it was said: of a no to a match, none. */
      "candidacy.id as candidacyId",
    ])
    .where("dismissal.participantId", "=", participantId)
    .where("dismissal.opportunityId", "=", opportunityId)
    .executeTakeFirst();

/**
 * Noes that these people said since, the latest first, for reasons of these. What somebody changed in the profile for a
 * no is settled by it, and left out.
 */
export async function noesSince(
  db: Db,
  asked: { participantIds: readonly string[]; reasonCodes: readonly string[]; since: Date },
) {
  if (asked.participantIds.length === 0) return [];
  return db
    .selectFrom("dismissal")
    .select(["participantId", "opportunityId", "reasonCode", "wouldWork", "at"])
    .where("participantId", "=", sql<string>`any(${[...asked.participantIds]}::uuid[])`)
    .where("reasonCode", "=", sql<string>`any(${[...asked.reasonCodes]}::text[])`)
    .where("at", ">=", asked.since)
    .where("weekAfter", "is", null)
    .where("minutesAfter", "is", null)
    .orderBy("at", "desc")
    .orderBy("opportunityId")
    .execute();
}
