import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/**
 * The employer was introduced at some time: an application sent on, or a proposal consented to. A yes that was taken
 * back is a proposal again.
 */
export const reachedEmployer = sql<boolean>`candidacy.state <> 'proposed' and exists (select from candidacy_history met
  where met.candidacy_id = candidacy.id and met.to_state in ('applied', 'introduced'))`;

/** What the policy decides on, with what every command needs to know of it. */
export const candidacyFacts = (db: Reader, id: string) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .innerJoin("participant", "participant.personId", "candidacy.participantId")
    .select([
      "candidacy.id",
      "candidacy.participantId",
      "candidacy.opportunityId",
      "candidacy.state",
      "candidacy.origin",
      "candidacy.heldSince",
      "opportunity.employerId",
      "opportunity.regionCode as postRegionCode",
      "opportunity.work",
      "opportunity.kind as postKind",
      "opportunity.status as postStatus",
      "participant.regionCode",
      "participant.partnerId",
      "candidacy.proposedBy",
      "employer.regionCode as employerRegionCode",
      "employer.status as employerStatus",
      reachedEmployer.as("reachedEmployer"),
    ])
    .where("candidacy.id", "=", id)
    .executeTakeFirst();

export type CandidacyFacts = NonNullable<Awaited<ReturnType<typeof candidacyFacts>>>;

/** Locks the post and then the candidacy, in this order everywhere, so that commands never wait for each other in a ring. */
export async function lockCandidacy(db: Reader, id: string): Promise<CandidacyFacts | undefined> {
  const found = await db
    .selectFrom("candidacy")
    .select("opportunityId")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) return undefined;
  await lockPost(db, found.opportunityId);
  await db.selectFrom("candidacy").select("id").where("id", "=", id).forUpdate().execute();
  return candidacyFacts(db, id);
}

export const lockPost = (db: Reader, opportunityId: string) =>
  db.selectFrom("opportunity").select("id").where("id", "=", opportunityId).forUpdate().execute();

/** The one candidacy of this participant for this post, if there is one. */
export const candidacyOf = (db: Reader, participantId: string, opportunityId: string) =>
  db
    .selectFrom("candidacy")
    .select(["id", "state", "origin"])
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .executeTakeFirst();

/** A participant's own candidacies with the post and the standing offer, newest first. */
export const applicationsOf = (db: Reader, participantId: string) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .leftJoin("town", "town.id", "opportunity.townId")
    .leftJoin("offer", (join) =>
      join.onRef("offer.candidacyId", "=", "candidacy.id").on("offer.state", "in", ["made", "accepted"]),
    )
    .leftJoin("interview", (join) =>
      join
        .onRef("interview.candidacyId", "=", "candidacy.id")
        .on("interview.state", "in", ["invited", "asked", "confirmed"]),
    )
    .select([
      "interview.state as interviewState",
      sql<Date | null>`lower(interview.during)`.as("interviewStartsAt"),
      sql<Date | null>`upper(interview.during)`.as("interviewEndsAt"),
      "candidacy.id",
      "candidacy.state",
      "candidacy.stateSince",
      "candidacy.createdAt",
      "candidacy.answerDueOn",
      "candidacy.opportunityId",
      "candidacy.origin",
      "opportunity.title",
      "opportunity.status as postStatus",
      "employer.name as employerName",
      "town.name as townName",
      "offer.startsOn",
      reachedEmployer.as("reachedEmployer"),
    ])
    .where("candidacy.participantId", "=", participantId)
    .orderBy("candidacy.stateSince", "desc")
    .orderBy("candidacy.id")
    .execute();

/** Every step of a candidacy, oldest first. `person` and the reason are for the side that may see them. */
export const historyOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("candidacyHistory")
    // Who spoke for a side; other people's names are nobody's business here.
    .leftJoin("person as speaker", (join) =>
      join
        .onRef("speaker.id", "=", "candidacyHistory.personId")
        .on("candidacyHistory.forSide", "is not", null),
    )
    .leftJoin("language", "language.code", "candidacyHistory.interpreterLanguage")
    .select([
      "candidacyHistory.id",
      "candidacyHistory.at",
      "candidacyHistory.fromState",
      "candidacyHistory.toState",
      "candidacyHistory.role",
      "candidacyHistory.channel",
      "candidacyHistory.reasonKind",
      "candidacyHistory.reasonCode",
      "candidacyHistory.reasonHidden",
      "candidacyHistory.note",
      "candidacyHistory.forSide",
      "candidacyHistory.saidAt",
      "candidacyHistory.interpreter",
      "candidacyHistory.undoes",
      "speaker.fullName as speaker",
      "language.label as interpreterLanguage",
    ])
    .where("candidacyHistory.candidacyId", "=", candidacyId)
    .orderBy("candidacyHistory.id")
    .execute();

/** What was written with a candidacy, and by when it is to be answered. */
export const messagesOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("candidacy")
    .select(["message", "sentHours", "personalLine", "answerDueOn", "seenByEmployerAt"])
    .where("id", "=", candidacyId)
    .executeTakeFirst();

/** The latest offer of a candidacy, whatever became of it. */
export const offerOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("offer")
    .select([
      "id",
      "state",
      "startsOn",
      "patternId",
      "hours",
      "quarters",
      "hoursCapQuarters",
      "payPence",
      "payPer",
      "message",
      "answerBy",
      "madeAt",
      "answeredAt",
    ])
    .where("candidacyId", "=", candidacyId)
    .orderBy("madeAt", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();

/** What the person agreed to share with the employer on this candidacy, in force on that date. */
export const consentInForce = (db: Reader, candidacyId: string, today: string) =>
  db
    .selectFrom("consent")
    .select(["id", "fields", "givenAt", "until"])
    .where("candidacyId", "=", candidacyId)
    .where("withdrawnAt", "is", null)
    .where("until", ">=", today)
    .executeTakeFirst();

/** Applications of a person that wait for an officer, oldest first. */
export const waitingOf = (db: Reader, participantId: string) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .select(["candidacy.id", "candidacy.opportunityId", "candidacy.createdAt", "opportunity.title"])
    .where("candidacy.participantId", "=", participantId)
    .where("candidacy.state", "=", "waiting")
    .orderBy("candidacy.createdAt")
    .execute();

/** People whose candidacies on this post are in one of these states. */
export const participantsIn = (db: Reader, opportunityId: string, states: readonly string[]) =>
  db
    .selectFrom("candidacy")
    .select(["id", "participantId", "state"])
    .where("opportunityId", "=", opportunityId)
    .where("state", "in", states as string[])
    .orderBy("id")
    .execute();

/** Whether officers were told that a yes waits for them, since the person's right to work last changed. */
export const yesWaits = async (db: Reader, { id, participantId }: { id: string; participantId: string }) =>
  (await db
    .selectFrom("outbox as told")
    .select("told.revision")
    .where("told.subjectId", "=", id)
    .where("told.kind", "=", "yes-waits")
    .where(
      sql<boolean>`told.revision > coalesce((select max(record.revision) from outbox record
        where record.subject_id = ${participantId} and record.topic = 'participant'
          and record.kind in ('attested', 'attestation-ended')), 0)`,
    )
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Offers that were to be answered before this date and were not; those held for an officer stand. */
export const offersToLapse = (db: Reader, today: string) =>
  db
    .selectFrom("offer")
    .innerJoin("candidacy", "candidacy.id", "offer.candidacyId")
    .select(["offer.id", "offer.candidacyId", "offer.opportunityId"])
    .where("offer.state", "=", "made")
    .where("candidacy.heldSince", "is", null)
    .where("answerBy", "<", today)
    .orderBy("answerBy")
    .limit(500)
    .execute();
