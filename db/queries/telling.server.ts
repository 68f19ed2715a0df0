import type { Db } from "../client.server";

/** The lists that a participant keeps of their life and of what they bring. */
export async function toldBy(db: Db, ownerId: string) {
  const [ties, jobs, qualifications, courses, languages, unwanted] = await Promise.all([
    db
      .selectFrom("participantTie")
      .select(["id", "kind", "slots"])
      .where("participantId", "=", ownerId)
      .orderBy("kind")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("pastJob")
      .select(["id", "title", "socCode", "country", "fromYear", "toYear"])
      .where("participantId", "=", ownerId)
      .orderBy("toYear", (order) => order.desc().nullsFirst())
      .orderBy("fromYear", (order) => order.desc().nullsLast())
      .orderBy("id")
      .execute(),
    db
      .selectFrom("participantQualification")
      .select(["id", "title", "country", "levelAsUnderstood", "year"])
      .where("participantId", "=", ownerId)
      .orderBy("year", (order) => order.desc().nullsLast())
      .orderBy("id")
      .execute(),
    db
      .selectFrom("sectorCourseCompleted")
      .select(["id", "sectorCode", "title", "completedOn", "confirmedAt"])
      .where("participantId", "=", ownerId)
      .orderBy("completedOn", "desc")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("participantLanguage")
      .select(["languageCode as code", "speaks", "reads"])
      .where("participantId", "=", ownerId)
      .orderBy("languageCode")
      .execute(),
    db
      .selectFrom("blockedEmployer")
      .innerJoin("employer", "employer.id", "blockedEmployer.employerId")
      .select(["employer.id", "employer.name"])
      .where("participantId", "=", ownerId)
      .orderBy("employer.name")
      .execute(),
  ]);
  return { ties, jobs, qualifications, courses, languages, unwanted };
}
