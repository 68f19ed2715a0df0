import { type Kysely, sql } from "kysely";
import type { Kind, Work } from "../../search/match/model";
import type { DB } from "../types";
import { patternsOf } from "./posts.server";

type Reader = Kysely<DB>;

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

/** The regions that a post is for; null where it is for all. @param id of the post, in the query around it */
const onlyRegions = (id: string) => sql<string[] | null>`(
  select case when not p.shared_with_all then array(
    select p.region_code::text union select r.region_code::text from opportunity_region r where r.opportunity_id = p.id
    order by 1) end
  from opportunity p where p.id = ${sql.ref(id)})`;

/** The same of one post. */
export const onlyRegionsOf = async (db: Reader, id: string): Promise<string[] | null> =>
  (
    await db
      .selectFrom("opportunity as o")
      .select(onlyRegions("o.id").as("regions"))
      .where("o.id", "=", id)
      .executeTakeFirst()
  )?.regions ?? null;

/** Those of these posts that are open today, in the order in which they are asked for. */
export async function openPosts(db: Reader, today: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const found = await openOn(db, today)
    .innerJoin("town as t", "t.id", "o.townId")
    .select((eb) => eb.ref("o.kind").$castTo<Kind>().as("kind"))
    .select((eb) => eb.ref("o.work").$castTo<Work>().as("work"))
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName", "o.payPence", "o.contract"])
    .select((eb) => eb.ref("o.payPer").$castTo<"hour" | "year" | null>().as("payPer"))
    .select(["o.closesOn", "o.startsOn", "o.placesLeft", "o.sectorCode", "o.termTimeOnly", "o.lengthDays"])
    .select(["o.lat", "o.lon"])
    .select(onlyRegions("o.id").as("onlyRegions"))
    .where("o.id", "in", ids)
    .execute();
  const rows = new Map(found.map((row) => [row.id, row]));
  const patterns = await patternsOf(db, [...rows.keys()]);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [{ ...row, patterns: patterns.get(id) ?? [] }] : [];
  });
}
export type ListedPost = Awaited<ReturnType<typeof openPosts>>[number];

/** The titles of those of these posts that are open today, by their ids. */
export async function titlesOf(db: Reader, today: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const found = await openOn(db, today).select(["o.id", "o.title"]).where("o.id", "in", ids).execute();
  return new Map(found.map(({ id, title }) => [id, title ?? ""]));
}

/** Every post that is open today, with when it last changed, the newest first: for those who list addresses. */
export const openPostDates = (db: Reader, today: string, limit: number) =>
  openOn(db, today)
    .select(["o.id", "o.updatedAt"])
    .orderBy("o.publishedAt", "desc")
    .orderBy("o.id")
    .limit(limit)
    .execute();

/** What the open posts of a kind of work, or of a town, ask for most: required skills, and certificates on the first day. */
export async function askedIn(
  db: Reader,
  today: string,
  { sector, townId }: { sector: string | null; townId: number | null },
  limit: number,
) {
  const posts = openOn(db, today)
    .select("o.id")
    .$if(sector !== null, (query) => query.where("o.sectorCode", "=", sector))
    .$if(townId !== null, (query) => query.where("o.townId", "=", townId));
  const [skills, certificates] = await Promise.all([
    db
      .selectFrom("opportunitySkill")
      .select(({ fn }) => ["skillCode as code", fn.countAll<number>().as("count")])
      .where("required", "=", true)
      .where("opportunityId", "in", posts)
      .groupBy("skillCode")
      .orderBy("count", "desc")
      .orderBy("skillCode")
      .limit(limit)
      .execute(),
    db
      .selectFrom("opportunityCertificate")
      .select(({ fn }) => ["certificateCode as code", fn.countAll<number>().as("count")])
      .where("need", "=", "first_day")
      .where("opportunityId", "in", posts)
      .groupBy("certificateCode")
      .orderBy("count", "desc")
      .orderBy("certificateCode")
      .limit(limit)
      .execute(),
  ]);
  return { skills, certificates };
}

/** How many posts are open today, of every kind that the list of open posts has. */
export async function countOpenPosts(db: Reader, today: string): Promise<number> {
  const { count } = await openOn(db, today)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
