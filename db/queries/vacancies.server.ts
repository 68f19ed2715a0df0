import { type Kysely, sql } from "kysely";
import type { Kind, Work } from "../../search/match/model";
import type { DB } from "../types";
import { patternsOf } from "./posts.server";

type Reader = Kysely<DB>;

export interface OpenFilter {
  kind: Kind | null;
  sector: string | null;
  townId: number | null;
}

/** Posts that anyone may apply for today: open, a place left, not past their closing date, the employer approved. */
const openOn = (db: Reader, today: string) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .where("o.kind", "<>", sql.lit("recruitment_day"))
    .where("o.status", "=", sql.lit("open"))
    .where("o.placesLeft", ">", 0)
    .where("o.closesOn", ">=", today)
    .where("e.status", "=", "approved");

/** A page of open posts, the newest first. */
export async function openPosts(
  db: Reader,
  today: string,
  { kind, sector, townId }: OpenFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const rows = await openOn(db, today)
    .innerJoin("town as t", "t.id", "o.townId")
    .select((eb) => eb.ref("o.kind").$castTo<Kind>().as("kind"))
    .select((eb) => eb.ref("o.work").$castTo<Work>().as("work"))
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName", "o.payPence", "o.contract"])
    .select((eb) => eb.ref("o.payPer").$castTo<"hour" | "year" | null>().as("payPer"))
    .select(["o.closesOn", "o.startsOn", "o.placesLeft", "o.sectorCode", "o.termTimeOnly", "o.lengthDays"])
    .$if(kind !== null, (query) => query.where("o.kind", "=", kind))
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
export type ListedPost = Awaited<ReturnType<typeof openPosts>>[number];

/** Each count is of what all the other choices leave. */
export interface OpenCounts {
  total: number;
  kinds: { code: Kind; count: number }[];
  sectors: { code: string; count: number }[];
  towns: { id: number; count: number }[];
}

/** How many open posts there are, and beside each other choice of kind, sector or town, in one reading. */
export async function countOpen(
  db: Reader,
  today: string,
  { kind, sector, townId }: OpenFilter,
): Promise<OpenCounts> {
  const ofKind = sql<boolean>`(${kind}::text is null or o.kind = ${kind}::text)`;
  const here = sql<boolean>`(${townId}::int is null or o.town_id = ${townId}::int)`;
  const ofIt = sql<boolean>`(${sector}::text is null or o.sector_code = ${sector}::text)`;
  const rows = await openOn(db, today)
    .select((eb) => eb.ref("o.kind").$castTo<Kind>().as("kind"))
    .select(["o.sectorCode as code", "o.townId as id"])
    .select(sql<number>`grouping(o.kind, o.sector_code, o.town_id)`.as("level"))
    .select(sql<number>`count(*) filter (where ${here} and ${ofIt})`.as("otherKinds"))
    .select(sql<number>`count(*) filter (where ${here} and ${ofKind})`.as("otherSectors"))
    .select(sql<number>`count(*) filter (where ${ofIt} and ${ofKind})`.as("otherTowns"))
    .select(sql<number>`count(*) filter (where ${here} and ${ofIt} and ${ofKind})`.as("all"))
    .groupBy(sql`grouping sets ((o.kind), (o.sector_code), (o.town_id), ())`)
    .execute();
  return {
    total: rows.find((row) => row.level === 7)?.all ?? 0,
    kinds: rows.flatMap(({ level, kind: code, otherKinds: count }) =>
      level === 3 && count > 0 ? [{ code, count }] : [],
    ),
    sectors: rows.flatMap(({ level, code, otherSectors: count }) =>
      level === 5 && code !== null && count > 0 ? [{ code, count }] : [],
    ),
    towns: rows.flatMap(({ level, id, otherTowns: count }) =>
      level === 6 && id !== null && count > 0 ? [{ id, count }] : [],
    ),
  };
}

/** How many jobs are open today. */
export async function countOpenVacancies(db: Reader, today: string): Promise<number> {
  const { count } = await openOn(db, today)
    .where("o.kind", "=", sql.lit("vacancy"))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
