import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** Records in force of people who can still sign in, with the officer on whose caseload they are. */
const inForce = (db: Reader, today: string) =>
  db
    .selectFrom("attestation")
    .innerJoin("person", "person.id", "attestation.participantId")
    .leftJoin("caseload", (join) =>
      join
        .onRef("caseload.participantId", "=", "attestation.participantId")
        .on(sql<boolean>`caseload.during @> ${today}::date`),
    )
    .select(["attestation.id", "attestation.participantId", "caseload.officerId"])
    .where("attestation.supersededAt", "is", null)
    .where("person.disabledAt", "is", null)
    .orderBy("attestation.validUntil")
    .orderBy("attestation.id")
    .limit(1000);

/** Those that end by a day, and of which nobody was told yet. */
export const attestationsEndingSoon = (db: Reader, today: string, by: string) =>
  inForce(db, today)
    .where("attestation.validUntil", ">=", today)
    .where("attestation.validUntil", "<=", by)
    .where("attestation.warnedAt", "is", null)
    .execute();

/** Those that have ended, and of which nobody was told yet. */
export const attestationsEnded = (db: Reader, today: string) =>
  inForce(db, today)
    .where("attestation.validUntil", "<", today)
    .where("attestation.endedAt", "is", null)
    .execute();

/** Those whose day to look again has come, and of which no officer was told since they were recorded. */
export const attestationsToFollowUp = (db: Reader, today: string) =>
  inForce(db, today)
    .where("attestation.followUpOn", "<=", today)
    .where(
      sql<boolean>`not exists (select from outbox told where told.kind = 'right-to-work-look-again'
        and told.subject_id = attestation.participant_id
        and told.revision > coalesce((select max(made.revision) from outbox made
          where made.kind = 'attested' and made.subject_id = attestation.participant_id), 0))`,
    )
    .execute();

/** The second look at the record in force, as its page shows it; undefined where none was asked for. */
export const secondLookOf = (db: Reader, participantId: string) =>
  db
    .selectFrom("attestationSecond as second")
    .innerJoin("attestation", "attestation.id", "second.attestationId")
    .innerJoin("person as asker", "asker.id", "second.askedBy")
    .leftJoin("person as other", "other.id", "second.answeredBy")
    .select(["second.askedBy", "second.askedAt", "second.question", "asker.fullName as asker"])
    .select(["second.answeredAt", "second.agrees", "second.answer", "other.fullName as answerer"])
    .where("attestation.participantId", "=", participantId)
    .where("attestation.supersededAt", "is", null)
    .executeTakeFirst();

/** Terms of records, first day first. */
export const termsOf = (db: Reader, participantId: string) =>
  db
    .selectFrom("attestationTerm as term")
    .innerJoin("attestation", "attestation.id", "term.attestationId")
    .select(["term.attestationId", "term.startsOn", "term.endsOn"])
    .where("attestation.participantId", "=", participantId)
    .orderBy("term.startsOn")
    .execute();
