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
    .where("o.kind", "=", "vacancy")
    .where("o.status", "=", "open")
    .where("o.placesLeft", ">", 0)
    .where("o.closesOn", ">=", today)
    .where("e.status", "=", "approved");

type Open = ReturnType<typeof openOn>;
const inSector = (query: Open, sector: string | null): Open =>
  sector === null ? query : (query.where("o.sectorCode", "=", sector) as Open);
const inTown = (query: Open, townId: number | null): Open =>
  townId === null ? query : (query.where("o.townId", "=", townId) as Open);

/** A page of open vacancies, the newest first, with the exact total. */
export async function openVacancies(
  db: Reader,
  today: string,
  { sector, townId }: VacancyFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const all = inTown(inSector(openOn(db, today), sector), townId);
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await all
    .innerJoin("town as t", "t.id", "o.townId")
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName", "o.payPence", "o.payPer"])
    .select(["o.closesOn", "o.startsOn", "o.placesLeft", "o.sectorCode", "o.termTimeOnly"])
    .orderBy("o.publishedAt", "desc")
    .orderBy("o.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const patterns = await patternsOf(
    db,
    rows.map((row) => row.id),
  );
  return { total, rows: rows.map((row) => ({ ...row, patterns: patterns.get(row.id) ?? [] })) };
}
export type ListedVacancy = Awaited<ReturnType<typeof openVacancies>>["rows"][number];

/** How many open vacancies each sector has, in a town or in all. */
export const vacanciesBySector = (db: Reader, today: string, townId: number | null) =>
  inTown(openOn(db, today), townId)
    .select("o.sectorCode as code")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("o.sectorCode", "is not", null)
    .groupBy("o.sectorCode")
    .$narrowType<{ code: string }>()
    .execute();

/** How many open vacancies each town has, in a sector or in all, by the town's name. */
export const vacanciesByTown = (db: Reader, today: string, sector: string | null) =>
  inSector(openOn(db, today), sector)
    .innerJoin("town as t", "t.id", "o.townId")
    .select(["t.id", "t.label"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .groupBy(["t.id", "t.label"])
    .orderBy(sql`t.label`)
    .execute();

/** How many vacancies are open today. */
export async function countOpenVacancies(db: Reader, today: string): Promise<number> {
  const { count } = await openOn(db, today)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
