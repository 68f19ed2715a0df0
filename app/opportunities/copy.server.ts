import { sql, type Transaction } from "kysely";
import type { DB } from "../../db/types";
import { copyDay } from "../events/copy-day.server";

/** What is not said by a post but happened to it: never copied. */
const STATE = [
  "id",
  "status",
  "created_by",
  "created_at",
  "updated_at",
  "submitted_at",
  "published_at",
  "version",
  "places_left",
  "places_filled_elsewhere",
  "shared_with_all",
  "revises",
];
/** What a post says and can never come to say otherwise. */
const FIXED = ["employer_id", "kind"];
/** What a post says in rows of their own, by its id. Its hours are moved, as offers name them. */
export const PARTS = [
  "opportunity_skill",
  "opportunity_certificate",
  "opportunity_condition",
  "word_answer",
] as const;

/** The columns of a table, but for some; a column that is added later is content. */
async function columnsOf(trx: Transaction<DB>, table: string, but: readonly string[]) {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' and is_identity = 'NO'
      and column_name <> all (${[...but]}::text[])
    order by ordinal_position`.execute(trx);
  return sql.raw(rows.map(({ name }) => `"${name}"`).join(", "));
}

export interface CopyTo {
  id: string;
  createdBy: string;
  now: Date;
  /** The post that the copy is a change of. */
  revises: string | null;
}

/** Makes a draft that says all that a post says. */
export async function copyPost(trx: Transaction<DB>, from: string, { id, createdBy, now, revises }: CopyTo) {
  const columns = await columnsOf(trx, "opportunity", STATE);
  await sql`
    insert into opportunity (id, created_by, created_at, updated_at, revises, ${columns})
    select ${id}::uuid, ${createdBy}::uuid, ${now}, ${now}, ${revises}::uuid, ${columns}
    from opportunity where id = ${from}`.execute(trx);
  await copyParts(trx, from, id);
  await copyDay(trx, from, id);
  const ofPattern = await columnsOf(trx, "shift_pattern", ["id", "opportunity_id"]);
  const ofWeek = await columnsOf(trx, "shift_week", ["pattern_id"]);
  await sql`
    insert into shift_pattern (opportunity_id, ${ofPattern})
    select ${id}::uuid, ${ofPattern} from shift_pattern where opportunity_id = ${from}`.execute(trx);
  await sql`
    insert into shift_week (pattern_id, ${ofWeek})
    select (select p.id from shift_pattern p where p.opportunity_id = ${id} and p.position = o.position), ${ofWeek}
    from shift_week join shift_pattern o on o.id = pattern_id where o.opportunity_id = ${from}`.execute(trx);
}

async function copyParts(trx: Transaction<DB>, from: string, to: string) {
  for (const part of PARTS) {
    const columns = await columnsOf(trx, part, ["opportunity_id"]);
    const table = sql.table(part);
    await sql`delete from ${table} where opportunity_id = ${to}`.execute(trx);
    await sql`
      insert into ${table} (opportunity_id, ${columns})
      select ${to}::uuid, ${columns} from ${table} where opportunity_id = ${from}`.execute(trx);
  }
}

/**
 * Lets a post say what its change says. Where the hours differ the two exchange them: the change keeps the hours
 * that the post had, because offers name them. Both are locked.
 */
export async function applyContent(trx: Transaction<DB>, edit: string, post: string) {
  const columns = await columnsOf(trx, "opportunity", [...STATE, ...FIXED]);
  await sql`
    update opportunity set (${columns}) = (select ${columns} from opportunity where id = ${edit})
    where id = ${post}`.execute(trx);
  await copyParts(trx, edit, post);
  await copyDay(trx, edit, post);
  if (await sameHours(trx, edit, post)) return;
  await sql`
    update shift_pattern set opportunity_id = case opportunity_id when ${edit}::uuid then ${post}::uuid else ${edit}::uuid end
    where opportunity_id in (${edit}, ${post})`.execute(trx);
}

async function sameHours(trx: Transaction<DB>, one: string, other: string): Promise<boolean> {
  const hours = (id: string) => sql`(
    select jsonb_agg(to_jsonb(p) - 'id' - 'opportunity_id' || jsonb_build_object('weeks', (
      select jsonb_agg(to_jsonb(w) - 'pattern_id' order by w.week) from shift_week w where w.pattern_id = p.id))
      order by p.position)
    from shift_pattern p where p.opportunity_id = ${id})`;
  const { rows } = await sql<{ same: boolean }>`
    select ${hours(one)} is not distinct from ${hours(other)} as same`.execute(trx);
  return rows[0]?.same ?? false;
}
