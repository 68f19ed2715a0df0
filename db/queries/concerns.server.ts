import { type RawBuilder, sql } from "kysely";
import type { Db } from "../client.server";
import { GRAVEST_WRONGS } from "../reference/concerns";

/**
 * Whether two rows are the same thing, told again: by one person of one post, with the same answer to whether they may
 * be asked, while it waits or looked at together. What nobody is known to have told is never told again.
 */
const isSame = (
  one: string,
  other: string,
) => sql<boolean>`(${sql.raw(one)}.kind = 'wrong' and ${sql.raw(other)}.kind = 'wrong'
  and ${sql.raw(one)}.participant_id = ${sql.raw(other)}.participant_id
  and ${sql.raw(one)}.opportunity_id = ${sql.raw(other)}.opportunity_id
  and ${sql.raw(one)}.about = ${sql.raw(other)}.about and ${sql.raw(one)}.may_contact = ${sql.raw(other)}.may_contact
  and ${sql.raw(one)}.done_at is not distinct from ${sql.raw(other)}.done_at)`;

/** Of a concern: nothing was told before that is the same. One row stands for all that are. */
export const isFirstTold: RawBuilder<boolean> = sql<boolean>`not exists (select from concern before
  where ${isSame("before", "concern")} and (before.at, before.id) < (concern.at, concern.id))`;

/** Of a concern: the gravest first. */
export const gravity: RawBuilder<number> = sql<number>`case when concern.about = any(${GRAVEST_WRONGS}) then 0 else 1 end`;

/** How often it was told; of what nobody is known to have told, once. */
export const timesTold: RawBuilder<number> = sql<number>`greatest(1, (select count(*) from concern told
  where ${isSame("told", "concern")}))::int`;

/** What was told of one concern, the first first: its own words, and what the same person told again. */
export const toldOf = (db: Db, id: string) =>
  db
    .selectFrom("concern as told")
    .innerJoin("concern as asked", (join) =>
      join.on((eb) => eb.or([eb("told.id", "=", eb.ref("asked.id")), isSame("told", "asked")])),
    )
    .select(["told.id", "told.words", "told.at"])
    .where("asked.id", "=", id)
    .orderBy("told.at")
    .orderBy("told.id")
    .execute();

/** A post as somebody may tell of it, with whether this person is or was a candidate for it. */
export const postToTellOf = (db: Db, opportunityId: string, personId: string | null) =>
  db
    .selectFrom("opportunity")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select((eb) => [
      "opportunity.id",
      "opportunity.title",
      "opportunity.kind",
      "opportunity.work",
      "employer.name as employer",
      eb
        .and([eb("employer.status", "=", "approved"), eb("opportunity.status", "in", ["open", "filled"])])
        .as("publiclyVisible"),
      eb
        .exists(
          eb
            .selectFrom("candidacy")
            .select("candidacy.id")
            .whereRef("candidacy.opportunityId", "=", "opportunity.id")
            .where("candidacy.participantId", "=", personId),
        )
        .as("isCandidate"),
    ])
    .where("opportunity.id", "=", opportunityId)
    .executeTakeFirst();

/** What was told, with the post and the person whom it is about. */
export const concernOf = (db: Db, id: string) =>
  db
    .selectFrom("concern")
    .innerJoin("opportunity", "opportunity.id", "concern.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .leftJoin("participant", "participant.personId", "concern.participantId")
    .leftJoin("person", "person.id", "concern.participantId")
    .leftJoin("person as officer", "officer.id", "concern.doneBy")
    .select([
      "concern.id",
      "concern.kind",
      "concern.about",
      "concern.mayContact",
      "concern.doneAt",
      "concern.outcome",
      "officer.fullName as doneBy",
      "opportunity.id as postId",
      "opportunity.title as post",
      "opportunity.regionCode",
      "employer.id as employerId",
      "employer.name as employer",
      "concern.participantId",
      "person.fullName as person",
      "participant.regionCode as personRegion",
      "participant.partnerId as personPartner",
    ])
    .where("concern.id", "=", id)
    .executeTakeFirst();

/** Whether a person waits to hear what they would keep of a post's pay. */
export const asksBenefits = async (db: Db, participantId: string, opportunityId: string): Promise<boolean> =>
  (await db
    .selectFrom("concern")
    .select("id")
    .where("kind", "=", "benefits")
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .where("doneAt", "is", null)
    .executeTakeFirst()) !== undefined;

/** What was last said to be wrong with an employer's posts of a region, what waits first. Who said it is not read. */
export const concernsAt = (db: Db, employerId: string, regionCode: string) =>
  db
    .selectFrom("concern")
    .innerJoin("opportunity", "opportunity.id", "concern.opportunityId")
    .select(["concern.id", "concern.about", "concern.at", "concern.doneAt", "opportunity.title as post"])
    .select(["concern.opportunityId as postId", timesTold.as("times")])
    .where("opportunity.employerId", "=", employerId)
    .where("opportunity.regionCode", "=", regionCode)
    .where("concern.kind", "=", "wrong")
    .where(isFirstTold)
    .orderBy((eb) => eb("concern.doneAt", "is not", null))
    .orderBy(gravity)
    .orderBy("concern.at", "desc")
    .orderBy("concern.id")
    .limit(20)
    .execute();
