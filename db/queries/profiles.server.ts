import { sql } from "kysely";
import type { Db } from "../client.server";
import { childrenOf } from "./children.server";
import { toldBy } from "./telling.server";

/** Everything that a participant said of themselves, as the profile's pages and their officers read it. */
export async function profileOf(db: Db, ownerId: string) {
  const person = await db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .leftJoin("town", "town.id", "participant.townId")
    .leftJoin("region", "region.code", "participant.regionCode")
    .select([
      "person.fullName",
      "person.phone",
      "person.email",
      "participant.personId as id",
      "participant.regionCode",
      "town.id as townId",
      "town.label as town",
      "participant.postcodeDistrict as district",
      "participant.lat",
      "participant.lon",
      "participant.travelMode",
      "participant.maxMinutes",
      "participant.available",
      "participant.weekGiven",
      "participant.daysAnswered",
      "participant.holidayCare",
      "participant.maxQuarters",
      "participant.wantedQuarters",
      "participant.availableFrom",
      "participant.englishSpeaking",
      "participant.englishListening",
      "participant.englishReading",
      "participant.englishWriting",
      "participant.exclusionsConsentedAt",
      "participant.stepsAnswered",
      "participant.updatedAt",
    ])
    .where("participant.personId", "=", ownerId)
    .executeTakeFirst();
  if (!person) return undefined;
  const [children, skills, sectors, certificates, limits, told] = await Promise.all([
    childrenOf(db, ownerId),
    db
      .selectFrom("participantSkill")
      .select("skillCode as code")
      .where("participantId", "=", ownerId)
      .orderBy("skillCode")
      .execute(),
    db
      .selectFrom("participantSector")
      .select("sectorCode as code")
      .where("participantId", "=", ownerId)
      .orderBy("rank")
      .execute(),
    db
      .selectFrom("participantCertificate")
      .select(["certificateCode as code", "expiresOn", "verifiedAt"])
      .where("participantId", "=", ownerId)
      .orderBy("certificateCode")
      .execute(),
    db
      .selectFrom("participantExclusion")
      .select("conditionCode as code")
      .where("participantId", "=", ownerId)
      .orderBy("conditionCode")
      .execute(),
    toldBy(db, ownerId),
  ]);
  const codes = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
  return {
    ...person,
    children,
    skills: codes(skills),
    sectors: codes(sectors),
    certificates,
    limits: codes(limits),
    ...told,
  };
}

export type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

/** What names a person at the top of their pages, and how many notes there are. */
export const headOf = (db: Db, participantId: string) =>
  db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .leftJoin("town", "town.id", "participant.townId")
    .select(["participant.personId as id", "person.fullName", "person.phone", "person.email"])
    .select("town.label as town")
    .select((eb) =>
      eb
        .selectFrom("note")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("note.participantId", "=", "participant.personId")
        .as("notes"),
    )
    .where("participant.personId", "=", participantId)
    .executeTakeFirst();

/** Assessments of a person's right to work, the one in force first, then the latest. */
export const attestationsOf = (db: Db, participantId: string) =>
  db
    .selectFrom("attestation")
    .innerJoin("person", "person.id", "attestation.checkedBy")
    .innerJoin("partner", "partner.id", "attestation.partnerId")
    .select([
      "attestation.id",
      "attestation.basis",
      "attestation.work",
      "attestation.paidWork",
      "attestation.hoursCapQuarters",
      "attestation.occupations",
      "attestation.validUntil",
      "attestation.followUpOn",
      "attestation.checkedOn",
      "attestation.method",
      "attestation.evidenceRef",
      "attestation.hoursElsewhereQuarters",
      "attestation.studyLevel",
      "attestation.signedOff",
      "attestation.appliedOn",
      "attestation.createdAt",
      "attestation.supersededAt",
      "person.fullName as checkedBy",
      "partner.name as partner",
    ])
    .where("attestation.participantId", "=", participantId)
    .orderBy(sql`attestation.superseded_at desc nulls first`)
    .orderBy("attestation.createdAt", "desc")
    .execute();

/** Who, other than the person, read or changed a record: the latest first, one line a reader, action and day. */
export const readersOf = (db: Db, ownerId: string, limit = 50) =>
  db
    .selectFrom("audit")
    .leftJoin("person", "person.id", "audit.personId")
    .select((eb) => [
      "person.fullName as who",
      "audit.role",
      "audit.action",
      sql<string>`(audit.at at time zone 'Europe/London')::date`.as("day"),
      eb.fn.max("audit.at").as("at"),
      eb.fn.countAll<number>().as("times"),
    ])
    .where("audit.ownerId", "=", ownerId)
    .where((eb) => eb.or([eb("audit.personId", "is", null), eb("audit.personId", "!=", ownerId)]))
    .groupBy(["person.fullName", "audit.personId", "audit.role", "audit.action", "day"])
    .orderBy("at", "desc")
    .limit(limit)
    .execute();
