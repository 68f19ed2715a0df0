import type { Db } from "../client.server";

/** What decides who may see a participant. `undefined`: there is no such participant. */
export const personSubject = (db: Db, participantId: string) =>
  db
    .selectFrom("participant")
    .select(["personId as ownerId", "regionCode", "partnerId"])
    .where("personId", "=", participantId)
    .executeTakeFirst();

/** Person ids of those who act for an employer now. */
export async function members(db: Db, employerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select("personRole.personId")
    .distinct()
    .where("personRole.kind", "=", "employer")
    .where("personRole.employerId", "=", employerId)
    .where("personRole.endedAt", "is", null)
    .where("person.disabledAt", "is", null)
    .orderBy("personRole.personId")
    .execute();
  return rows.map((row) => row.personId);
}

/**
 * Person ids of the officers who look after a region's people or posts.
 * @param partnerId the partner that took the person on; null: every officer of the region
 */
export async function officersFor(
  db: Db,
  regionCode: string | null,
  partnerId: string | null,
): Promise<string[]> {
  if (regionCode === null) return [];
  const rows = await db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select("personRole.personId")
    .distinct()
    .where("personRole.kind", "=", "officer")
    .where("personRole.regionCode", "=", regionCode)
    .$if(partnerId !== null, (query) => query.where("personRole.partnerId", "=", partnerId))
    .where("personRole.endedAt", "is", null)
    .where("person.disabledAt", "is", null)
    .orderBy("personRole.personId")
    .execute();
  return rows.map((row) => row.personId);
}
