import type { Kysely } from "kysely";
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

/** Which organisation assessed a person's right to work, and when; nothing of what it found. */
export const assessedBy = (db: Reader, participantId: string) =>
  db
    .selectFrom("attestation")
    .innerJoin("partner", "partner.id", "attestation.partnerId")
    .select(["partner.name as organisation", "attestation.checkedOn"])
    .where("attestation.participantId", "=", participantId)
    .where("attestation.supersededAt", "is", null)
    .executeTakeFirst();
