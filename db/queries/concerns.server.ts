import type { Db } from "../client.server";

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
      "concern.words",
      "concern.mayContact",
      "concern.at",
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
    .where("opportunity.employerId", "=", employerId)
    .where("opportunity.regionCode", "=", regionCode)
    .where("concern.kind", "=", "wrong")
    .orderBy((eb) => eb("concern.doneAt", "is not", null))
    .orderBy("concern.at", "desc")
    .orderBy("concern.id")
    .limit(20)
    .execute();
