import { sql } from "kysely";
import type { Db } from "../client.server";

/** What decides who may see a participant. `undefined`: there is no such participant. */
export const personSubject = (db: Db, participantId: string) =>
  db
    .selectFrom("participant")
    .select(["personId as ownerId", "regionCode", "partnerId"])
    .where("personId", "=", participantId)
    .executeTakeFirst();

/**
 * The officer whom a participant asks: whose caseload they are on, while that one is in office, else the first of the
 * partner that took them on, else the region's first.
 */
export const officerOfPerson = (db: Db, participantId: string) =>
  db
    .selectFrom("participant as me")
    .innerJoin("personRole as r", "r.regionCode", "me.regionCode")
    .innerJoin("person as p", "p.id", "r.personId")
    .leftJoin("caseload as c", (join) =>
      join
        .onRef("c.participantId", "=", "me.personId")
        .onRef("c.officerId", "=", "p.id")
        .on(sql<boolean>`upper_inf(c.during)`),
    )
    .select(["p.fullName as name", "p.phone", "p.email"])
    .where("me.personId", "=", participantId)
    .where("r.kind", "=", "officer")
    .where("r.endedAt", "is", null)
    .where("p.disabledAt", "is", null)
    .where((eb) => eb.or([eb("me.partnerId", "is", null), eb("r.partnerId", "=", eb.ref("me.partnerId"))]))
    .orderBy(sql`c.officer_id is not null`, "desc")
    .orderBy("r.grantedAt")
    .orderBy("r.id")
    .limit(1)
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
