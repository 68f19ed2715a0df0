import { availableParallelism } from "node:os";
import type { Db } from "../../db/client.server";
import { migrateToLatest, migrateToNothing } from "../../db/migrate.server";
import { loadReference } from "../../db/reference/load.server";
import { reference } from "../i18n/en/reference";
import { countMatches } from "../matching/counting.server";
import { SIZES, type Size } from "./demo/size";

/** Stands beside the readers of the outbox while the demo is being made: where a start finds it, one was cut short. */
const UNFINISHED = "demo-unfinished";
/** More threads than this wait for the database, and for each other. */
const MOST_THREADS = 3;
const HANDS = 8;

interface Around {
  stopping?: AbortSignal;
  /** Told how much is made, from 0 to 1. */
  making?: (made: number) => void;
}

/** Fills an empty database with demo people and posts, and begins again where that was cut short. */
export async function loadDemoIfEmpty(
  db: Db,
  { databaseUrl, demoData }: { databaseUrl: string; demoData: keyof typeof SIZES },
  around: Around = {},
): Promise<void> {
  const cutShort = await db
    .selectFrom("outboxCursor")
    .select("reader")
    .where("reader", "=", UNFINISHED)
    .executeTakeFirst();
  if (cutShort) await startAfresh(db, databaseUrl);
  else if (await db.selectFrom("person").select("id").limit(1).executeTakeFirst()) return;

  const began = performance.now();
  console.error("• Making the demo: employers, vacancies, people and their applications …");
  around.making?.(0);
  await db.insertInto("outboxCursor").values({ reader: UNFINISHED }).execute();
  await make(databaseUrl, SIZES[demoData], around);
  await countMatches(db, new Date());
  await db.deleteFrom("outboxCursor").where("reader", "=", UNFINISHED).execute();
  console.error(`• Made the demo in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
}

async function make(databaseUrl: string, size: Size, { stopping, making }: Around): Promise<void> {
  // Only an empty database needs it.
  const [{ canSpread, withThreads }, { openWorld }] = await Promise.all([
    import("./demo/threads.server"),
    import("./demo/world.server"),
  ]);
  const now = new Date();
  const world = { ...openWorld(databaseUrl, now, HANDS), stopping, making };
  const others = canSpread ? Math.max(0, Math.min(MOST_THREADS, availableParallelism() - 1) - 1) : 0;
  const task = { databaseUrl, now: now.getTime(), size, hands: Math.ceil(HANDS / (others + 1)) };
  try {
    await withThreads(others, task, { world, stopping });
  } finally {
    await world.db.destroy();
  }
}

/** Takes the tables down and puts them up again, empty but for the reference data: histories refuse to be emptied. */
async function startAfresh(db: Db, databaseUrl: string): Promise<void> {
  await migrateToNothing(db);
  await migrateToLatest(db, databaseUrl);
  await loadReference(db, reference);
}
