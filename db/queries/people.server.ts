import { sql } from "kysely";
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

export type PeopleFilter = "all" | "not-assessed" | "waiting" | "look-again";

export interface PeopleAsked {
  regionCode: string;
  partnerId: string;
  /** Part of a name; empty for everybody. */
  search: string;
  filter: PeopleFilter;
  /** London's date: what ended or is due for a second look is judged on it. */
  today: string;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** Those whom an officer looks after: their partner's people in the region, and whom no partner has taken on. */
const lookedAfter = (db: Db, asked: PeopleAsked) =>
  db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .leftJoin("attestation", (join) =>
      join
        .onRef("attestation.participantId", "=", "participant.personId")
        .on("attestation.supersededAt", "is", null),
    )
    .where("participant.regionCode", "=", asked.regionCode)
    .where((eb) =>
      eb.or([eb("participant.partnerId", "is", null), eb("participant.partnerId", "=", asked.partnerId)]),
    )
    .where("person.disabledAt", "is", null)
    .$if(asked.search !== "", (query) =>
      query.where(
        sql<boolean>`unaccent(person.full_name) ilike '%' || unaccent(${asked.search.replace(/[\\%_]/g, "\\$&")}) || '%'`,
      ),
    );

const notAssessed = sql<boolean>`attestation.id is null`;
const waits = sql<boolean>`exists (select from candidacy c
  where c.participant_id = participant.person_id and c.state = 'waiting')`;
const lookAgain = (today: string) =>
  sql<boolean>`(attestation.valid_until < ${today}::date or attestation.follow_up_on <= ${today}::date)`;

/** How many people each filter finds. */
export async function countPeople(db: Db, asked: PeopleAsked): Promise<Record<PeopleFilter, number>> {
  const row = await lookedAfter(db, asked)
    .select((eb) => [
      eb.fn.countAll<number>().as("all"),
      eb.fn.countAll<number>().filterWhere(notAssessed).as("notAssessed"),
      eb.fn.countAll<number>().filterWhere(waits).as("waiting"),
      eb.fn.countAll<number>().filterWhere(lookAgain(asked.today)).as("lookAgain"),
    ])
    .executeTakeFirstOrThrow();
  return {
    all: row.all,
    "not-assessed": row.notAssessed,
    waiting: row.waiting,
    "look-again": row.lookAgain,
  };
}

/**
 * A page of an officer's people: those not yet assessed first, the longest waiting before the others; then
 * whose assessment needs a second look, then by name.
 */
export const peopleFor = (db: Db, asked: PeopleAsked) =>
  lookedAfter(db, asked)
    .leftJoin("town", "town.id", "participant.townId")
    .select([
      "participant.personId as id",
      "person.fullName",
      "town.name as town",
      "participant.createdAt",
      "participant.partnerId",
      "participant.stepsAnswered",
      "attestation.id as attestationId",
      "attestation.validUntil",
      "attestation.followUpOn",
      sql<number>`(select count(*) from candidacy c
        where c.participant_id = participant.person_id and c.state = 'waiting')`.as("waiting"),
    ])
    .$if(asked.filter === "not-assessed", (query) => query.where(notAssessed))
    .$if(asked.filter === "waiting", (query) => query.where(waits))
    .$if(asked.filter === "look-again", (query) => query.where(lookAgain(asked.today)))
    .orderBy(notAssessed, "desc")
    .orderBy(sql`case when ${notAssessed} then participant.created_at end`)
    .orderBy(sql`coalesce(${lookAgain(asked.today)}, false)`, "desc")
    .orderBy("person.fullName")
    .orderBy("participant.personId")
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize)
    .execute();

export type PersonInList = Awaited<ReturnType<typeof peopleFor>>[number];
