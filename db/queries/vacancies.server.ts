import { type Kysely, sql } from "kysely";
import type { DB } from "../types";
import { patternsOf } from "./posts.server";

type Reader = Kysely<DB>;

export interface VacancyFilter {
  sector: string | null;
  townId: number | null;
}

/** Vacancies that anyone may apply for today: open, a place left, not past its closing date, the employer approved. */
const openOn = (db: Reader, today: string) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .where("o.kind", "=", sql.lit("vacancy"))
    .where("o.status", "=", sql.lit("open"))
    .where("o.placesLeft", ">", 0)
    .where("o.closesOn", ">=", today)
    .where("e.status", "=", "approved");

/** A page of open vacancies, the newest first. */
export async function openVacancies(
  db: Reader,
  today: string,
  { sector, townId }: VacancyFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const rows = await openOn(db, today)
    .innerJoin("town as t", "t.id", "o.townId")
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName", "o.payPence", "o.payPer"])
    .select(["o.closesOn", "o.startsOn", "o.placesLeft", "o.sectorCode", "o.termTimeOnly"])
    .$if(sector !== null, (query) => query.where("o.sectorCode", "=", sector))
    .$if(townId !== null, (query) => query.where("o.townId", "=", townId))
    .orderBy("o.publishedAt", "desc")
    .orderBy("o.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const patterns = await patternsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, patterns: patterns.get(row.id) ?? [] }));
}
export type ListedVacancy = Awaited<ReturnType<typeof openVacancies>>[number];

export interface VacancyCounts {
  total: number;
  /** In the chosen town. */
  sectors: { code: string; count: number }[];
  /** In the chosen sector. */
  towns: { id: number; count: number }[];
}

/** How many open vacancies there are, and beside each other choice of sector or town, in one reading. */
export async function countVacancies(
  db: Reader,
  today: string,
  { sector, townId }: VacancyFilter,
): Promise<VacancyCounts> {
  const here = sql<boolean>`(${townId}::int is null or o.town_id = ${townId}::int)`;
  const ofIt = sql<boolean>`(${sector}::text is null or o.sector_code = ${sector}::text)`;
  const rows = await openOn(db, today)
    .select(["o.sectorCode as code", "o.townId as id"])
    .select(sql<number>`grouping(o.sector_code, o.town_id)`.as("level"))
    .select(sql<number>`count(*) filter (where ${here})`.as("inTown"))
    .select(sql<number>`count(*) filter (where ${ofIt})`.as("inSector"))
    .select(sql<number>`count(*) filter (where ${here} and ${ofIt})`.as("inBoth"))
    .groupBy(sql`grouping sets ((o.sector_code), (o.town_id), ())`)
    .execute();
  return {
    total: rows.find((row) => row.level === 3)?.inBoth ?? 0,
    sectors: rows.flatMap(({ level, code, inTown }) =>
      level === 1 && code !== null && inTown > 0 ? [{ code, count: inTown }] : [],
    ),
    towns: rows.flatMap(({ level, id, inSector }) =>
      level === 2 && id !== null && inSector > 0 ? [{ id, count: inSector }] : [],
    ),
  };
}

/** How many vacancies are open today. */
export async function countOpenVacancies(db: Reader, today: string): Promise<number> {
  const { count } = await openOn(db, today)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
