import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrateToLatest, migrateToNothing, OtherLine } from "../db/migrate.server";
import { migrations } from "../db/migrations/index.server";
import { freshDatabase } from "./fresh-db";

const { db, url } = await freshDatabase();

/** Everything in our schema that a migration can make, as text. */
async function shape(): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'relation ' || c.relkind::text || ' ' || c.relname as what from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%'
    union all
    select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull::text
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%' and a.attnum > 0 and not a.attisdropped
    union all
    select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely_%'
    union all
    select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select 'trigger ' || tgname || ' ' || tgrelid::regclass::text from pg_trigger where not tgisinternal
      and tgrelid::regclass::text not like 'graphile_worker.%'
    union all
    select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('d', 'e', 'c', 'r')
      and typname not like 'kysely_%'
    order by 1`.execute(db);
  return rows.map((row) => row.what);
}

it("takes every migration back to nothing, and runs them all again to the same shape", async () => {
  const before = await shape();
  expect(before.length).toBeGreaterThan(100);

  const undone = await migrateToNothing(db);
  expect(undone).toEqual(Object.keys(migrations).reverse());
  expect(await shape()).toEqual([]);

  expect(await migrateToLatest(db, url)).toEqual(Object.keys(migrations));
  expect(await shape()).toEqual(before);
});

it("says plainly that a database is of another line, and changes nothing in it", async () => {
  const { db, url } = await freshDatabase();
  const names = Object.keys(migrations);
  const ran = async () =>
    (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.length;
  const left = names.at(-2);
  await sql`delete from kysely_migration where name = ${left}`.execute(db);
  await expect(migrateToLatest(db, url)).rejects.toThrow(`it has run ${names.at(-1)} without ${left}`);
  await expect(migrateToLatest(db, url)).rejects.toThrow(OtherLine);
  expect(await ran()).toBe(names.length - 1);

  await sql`insert into kysely_migration (name, timestamp) values (${left}, ''), ('999_of_tomorrow', '')`.execute(
    db,
  );
  await expect(migrateToLatest(db, url)).rejects.toThrow("999_of_tomorrow, which this version does not have");
  expect(await ran()).toBe(names.length + 1);
});

it("runs nothing twice", async () => {
  expect(await migrateToLatest(db, url)).toEqual([]);
});
