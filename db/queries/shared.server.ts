import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/**
 * What a person agreed to share, read field by field: a field that was not agreed to is never selected.
 * @param fields those of the consent in force
 */
export async function sharedOf(
  db: Reader,
  participantId: string,
  candidacyId: string,
  fields: readonly string[],
) {
  const agreed = new Set(fields);
  const when = <T>(field: string, read: () => Promise<T>): Promise<T | null> =>
    agreed.has(field) ? read() : Promise.resolve(null);
  const person = (column: "fullName" | "phone" | "email") =>
    db
      .selectFrom("person")
      .select(`${column} as value`)
      .where("id", "=", participantId)
      .executeTakeFirst()
      .then((row) => row?.value ?? null);
  return {
    name: await when("name", () => person("fullName")),
    phone: await when("phone", () => person("phone")),
    email: await when("email", () => person("email")),
    skills: await when("skills", () =>
      db
        .selectFrom("participantSkill")
        .innerJoin("skill", "skill.code", "participantSkill.skillCode")
        .select("skill.label")
        .where("participantId", "=", participantId)
        .orderBy("skill.label")
        .execute()
        .then((rows) => rows.map(({ label }) => label)),
    ),
    certificates: await when("certificates", () =>
      db
        .selectFrom("participantCertificate as held")
        .innerJoin("certificateType as type", "type.code", "held.certificateCode")
        .select(["type.label", "held.expiresOn"])
        .where("held.participantId", "=", participantId)
        .orderBy("type.label")
        .execute(),
    ),
    english: await when("english", () =>
      db
        .selectFrom("participant")
        .select([
          "englishSpeaking as speaking",
          "englishListening as listening",
          "englishReading as reading",
          "englishWriting as writing",
        ])
        .where("personId", "=", participantId)
        .executeTakeFirst()
        .then((row) => row ?? null),
    ),
    jobs: await when("jobs", () =>
      db
        .selectFrom("pastJob")
        .select(["title", "country", "fromYear", "toYear"])
        .where("participantId", "=", participantId)
        .orderBy("toYear", (order) => order.desc().nullsFirst())
        .execute(),
    ),
    qualifications: await when("qualifications", () =>
      db
        .selectFrom("participantQualification")
        .select(["title", "country", "year"])
        .where("participantId", "=", participantId)
        .orderBy("year", (order) => order.desc().nullsLast())
        .execute(),
    ),
    languages: await when("languages", () =>
      db
        .selectFrom("participantLanguage as known")
        .innerJoin("language", "language.code", "known.languageCode")
        .select(["language.label", "known.speaks", "known.reads"])
        .where("known.participantId", "=", participantId)
        .orderBy("language.label")
        .execute(),
    ),
    hours: await when("hours", () =>
      db
        .selectFrom("candidacy")
        .select("sentHours")
        .where("id", "=", candidacyId)
        .executeTakeFirst()
        .then((row) => row?.sentHours ?? null),
    ),
    message: await when("message", () =>
      db
        .selectFrom("candidacy")
        .select("message")
        .where("id", "=", candidacyId)
        .executeTakeFirst()
        .then((row) => row?.message ?? null),
    ),
  };
}

export type Shared = Awaited<ReturnType<typeof sharedOf>>;

/**
 * Which organisation had assessed a person's right to work by an instant, and recorded it by then, whatever became
 * of it since; nothing of what it found.
 */
export const assessedBefore = (db: Reader, participantId: string, at: Date) =>
  db
    .selectFrom("attestation")
    .innerJoin("partner", "partner.id", "attestation.partnerId")
    .select(["partner.name as organisation", "attestation.checkedOn"])
    .where("attestation.participantId", "=", participantId)
    .where("attestation.createdAt", "<=", at)
    .where(
      "attestation.checkedOn",
      "<=",
      sql<string>`(${at}::timestamptz at time zone 'Europe/London')::date`,
    )
    .orderBy("attestation.checkedOn", "desc")
    .orderBy("attestation.createdAt", "desc")
    .executeTakeFirst();

/** Which of the things that can be shared a person has told us at all. */
export async function thingsToShare(db: Reader, participantId: string) {
  const { rows } = await sql<
    Record<
      | "phone"
      | "email"
      | "skills"
      | "certificates"
      | "english"
      | "jobs"
      | "qualifications"
      | "languages"
      | "hours",
      boolean
    >
  >`
    select person.phone is not null as phone, person.email is not null as email,
      exists (select from participant_skill x where x.participant_id = p.person_id) as skills,
      exists (select from participant_certificate x where x.participant_id = p.person_id) as certificates,
      coalesce(p.english_speaking, p.english_listening, p.english_reading, p.english_writing) is not null as english,
      exists (select from past_job x where x.participant_id = p.person_id) as jobs,
      exists (select from participant_qualification x where x.participant_id = p.person_id) as qualifications,
      exists (select from participant_language x where x.participant_id = p.person_id) as languages,
      p.available is not null and not isempty(p.available) as hours
    from participant p join person on person.id = p.person_id
    where p.person_id = ${participantId}`.execute(db);
  const none = {
    phone: false,
    email: false,
    skills: false,
    certificates: false,
    english: false,
    jobs: false,
    qualifications: false,
    languages: false,
    hours: false,
  };
  return rows[0] ?? none;
}
