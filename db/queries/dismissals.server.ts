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
