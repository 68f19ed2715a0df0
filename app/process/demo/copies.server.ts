import { type Kysely, sql, type Transaction } from "kysely";
import type { Db } from "../../../db/client.server";
import { REGIONS } from "../../../db/reference/regions";
import { TOWNS } from "../../../db/reference/towns";
import type { DB } from "../../../db/types";

/*
 * Copies of the demo's people and open posts, straight into the tables: for load, where a hundred thousand could not be made
 * by the features' own verbs. Each copy lives in another town of its region. Nobody is told of them: no outbox, no history.
 */

type Trx = Transaction<DB>;
type Column = string;

/** What of a person or a post is copied with them, by the column that names whose it is. */
const OF_A_PERSON = {
  participant_skill: "participant_id",
  participant_sector: "participant_id",
  participant_certificate: "participant_id",
  participant_language: "participant_id",
  participant_exclusion: "participant_id",
  participant_consent: "participant_id",
  past_job: "participant_id",
  english_assessment: "participant_id",
  sector_course_completed: "participant_id",
  blocked_employer: "participant_id",
  attestation: "participant_id",
  caseload: "participant_id",
} as const;
const OF_A_POST = {
  opportunity_skill: "opportunity_id",
  opportunity_certificate: "opportunity_id",
  opportunity_condition: "opportunity_id",
  opportunity_region: "opportunity_id",
} as const;

const ORIGINALS = {
  people: sql`select p.id from person p where p.disabled_at is null and exists (
    select from person_role r where r.person_id = p.id and r.kind = 'participant' and r.ended_at is null)`,
  posts: sql`select o.id from opportunity o join employer e on e.id = o.employer_id
    where o.status = 'open' and e.status = 'approved' and o.kind <> 'recruitment_day' and o.revises is null`,
};
export type Copied = keyof typeof ORIGINALS;

export async function countOf(db: Db, what: Copied): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${ORIGINALS[what]}) o`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

/** Of a thousand who live in a region, where the `slot`th does. */
const homes = REGIONS.flatMap(({ code }) => {
  const towns = TOWNS.filter((town) => (town.region ?? "elsewhere") === code);
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  let upTo = 0;
  return towns.flatMap(({ id, lat, lon, population }) => {
    const from = Math.round((upTo / people) * 1_000);
    upTo += population;
    const slots = Math.round((upTo / people) * 1_000) - from;
    return Array.from({ length: slots }, (_, i) => ({ code, slot: from + i, id, lat, lon }));
  });
});

/** Columns that a row is copied with; those that the database makes by itself are not among them. */
async function columnsOf(db: Kysely<DB>, table: string): Promise<Column[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' and is_identity = 'NO'
    order by ordinal_position`.execute(db);
  return rows.map(({ name }) => name);
}

type Instead = Record<Column, ReturnType<typeof sql>>;
const HOME = {
  town_id: sql`coalesce(h.town_id, t.town_id)`,
  lat: sql`coalesce(h.lat, t.lat)`,
  lon: sql`coalesce(h.lon, t.lon)`,
};

/** Inserts the rows of a table once more for each copy of whose they are. @param instead what differs in a copy */
async function copyRows(trx: Trx, table: string, owner: Column, instead: Instead = {}): Promise<void> {
  const columns = (await columnsOf(trx, table)).filter(
    (name) => name !== "id" || name === owner || name in instead,
  );
  const values = columns.map((name) =>
    name === owner ? sql`c.copy` : (instead[name] ?? sql.ref(`t.${name}`)),
  );
  const at = columns.includes("lat")
    ? sql`left join home h on h.region = t.region_code and h.slot = c.slot`
    : sql``;
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(values)} from ${sql.table(table)} t
      join copied c on c.original = t.${sql.ref(owner)} ${at}`.execute(trx);
}

/** Which copies are made of whom, in this transaction alone. */
async function choose(trx: Trx, originals: string[], from: number, count: number): Promise<void> {
  await sql`create temporary table copied on commit drop as
    select id as original, gen_random_uuid() as copy, n, (n * 7919 + k * 104729) % 1000 as slot
    from generate_series(${from}::int, ${from + count - 1}::int) n
      join unnest(${originals}::uuid[]) with ordinality o (id, k) on k = n % ${originals.length}::int + 1`.execute(
    trx,
  );
  await sql`create temporary table home on commit drop as
    select * from json_to_recordset(${JSON.stringify(homes)}::json)
      as h(code text, slot bigint, id int, lat double precision, lon double precision)`.execute(trx);
  await sql`alter table home rename column code to region`.execute(trx);
  await sql`alter table home rename column id to town_id`.execute(trx);
  await sql`create index on home (region, slot)`.execute(trx);
  await sql`analyze copied, home`.execute(trx);
}

async function copyPeople(trx: Trx): Promise<void> {
  await copyRows(trx, "person", "id", {
    channel: sql`'email'`,
    email: sql`c.copy || '@people.example'`,
    phone: sql`null`,
    password_hash: sql`null`,
  });
  await sql`insert into person_role (person_id, kind) select copy, 'participant' from copied`.execute(trx);
  await copyRows(trx, "participant", "person_id", { ...HOME, postcode_district: sql`null` });
  for (const [table, owner] of Object.entries(OF_A_PERSON)) await copyRows(trx, table, owner);
}

async function copyPosts(trx: Trx): Promise<void> {
  const ofCopy = (id: string) => sql`md5(${sql.ref(id)}::text || c.copy::text)::uuid`;
  await copyRows(trx, "opportunity", "id", {
    ...HOME,
    published_at: sql`t.published_at - make_interval(mins => (c.n % 20000)::int)`,
    interview_vacancy_id: sql`null`,
  });
  for (const [table, owner] of Object.entries(OF_A_POST)) await copyRows(trx, table, owner);
  await copyRows(trx, "shift_pattern", "opportunity_id", { id: ofCopy("t.id") });
  await sql`insert into shift_week (pattern_id, week, slots)
    select ${ofCopy("p.id")}, w.week, w.slots from shift_week w
      join shift_pattern p on p.id = w.pattern_id join copied c on c.original = p.opportunity_id`.execute(
    trx,
  );
}

const COPY = { people: copyPeople, posts: copyPosts };
const AT_ONCE = 2_000;

/** Copies until there are so many. @param onMade told how many copies are made, of how many */
export async function copyUntil(
  db: Db,
  what: Copied,
  wanted: number,
  { stopping, onMade }: { stopping?: AbortSignal; onMade?: (made: number) => void } = {},
): Promise<number> {
  const missing = Math.max(0, wanted - (await countOf(db, what)));
  const { rows } = await sql<{ id: string }>`${ORIGINALS[what]} order by 1 limit ${AT_ONCE}`.execute(db);
  const originals = rows.map(({ id }) => id);
  for (let made = 0; made < missing; ) {
    stopping?.throwIfAborted();
    const count = Math.min(AT_ONCE, missing - made);
    await db.transaction().execute(async (trx) => {
      await choose(trx, originals, made, count);
      await COPY[what](trx);
    });
    made += count;
    onMade?.(made);
  }
  return missing;
}
