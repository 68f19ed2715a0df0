import { sql } from "kysely";
import { type Db, makeDb } from "../../db/client.server";
import { loadReference } from "../../db/reference/load.server";
import type { Config } from "../config.server";
import { reference } from "../i18n/en/reference";
import { doShare, FULL, makeDemo } from "./demo/load.server";
import { timesOf } from "./demo/times";

/** Stands beside the readers of the outbox while the demo is being made: where a start finds it, one was cut short. */
const UNFINISHED = "demo-unfinished";
const HANDS = 8;

/** Fills an empty database with demo people and posts, and begins again where that was cut short. */
export async function loadDemoIfEmpty(db: Db, config: Pick<Config, "databaseUrl">): Promise<void> {
  const cutShort = await db
    .selectFrom("outboxCursor")
    .select("reader")
    .where("reader", "=", UNFINISHED)
    .executeTakeFirst();
  if (cutShort) await emptyAll(db);
  else if (await db.selectFrom("person").select("id").limit(1).executeTakeFirst()) return;

  const began = performance.now();
  console.error("• Making the demo: employers, vacancies, people and their applications …");
  await db.insertInto("outboxCursor").values({ reader: UNFINISHED }).execute();
  // Commits need not wait for the disk: the last one does, and all those before it are on disk by then.
  const url = new URL(config.databaseUrl);
  url.searchParams.set("options", "-c synchronous_commit=off");
  const hands = makeDb(url.href, { max: HANDS, patient: true });
  try {
    const world = { db: hands, times: timesOf(new Date()) };
    await makeDemo(world, FULL, (stage) => doShare(world, FULL, { stage, part: 0, of: 1 }, HANDS));
  } finally {
    await hands.destroy();
  }
  await db.deleteFrom("outboxCursor").where("reader", "=", UNFINISHED).execute();
  console.error(`• Made the demo in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
}

/** Takes out everything but the tables themselves, and puts the reference data back. */
async function emptyAll(db: Db): Promise<void> {
  const { rows } = await sql<{ tables: string }>`
    select string_agg(format('%I', tablename), ', ') as tables from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
  await sql`truncate ${sql.raw(rows[0]?.tables ?? "")} restart identity`.execute(db);
  await loadReference(db, reference);
}
