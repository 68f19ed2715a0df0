import { parseArgs } from "node:util";
import { sql } from "kysely";
import { type Db, makeDb } from "../../db/client.server";
import { DEMO_HOST } from "../accounts/demo-people";
import type { Config } from "../config.server";
import { prepareDatabase } from "./database.server";
import { type Copied, copyUntil, countOf } from "./demo/copies.server";
import { openWorld } from "./demo/world.server";
import { progressBar } from "./progress-bar.server";

const USAGE = "Usage: npm run demo -- --participants N --opportunities N";
const NUMBER = /^[1-9]\d{0,7}$/;

function wanted(args: string[]): Record<Copied, number> | null {
  try {
    const { values } = parseArgs({
      args,
      options: { participants: { type: "string" }, opportunities: { type: "string" } },
    });
    const { participants = "", opportunities = "" } = values;
    if (!NUMBER.test(participants) || !NUMBER.test(opportunities)) return null;
    return { people: Number(participants), posts: Number(opportunities) };
  } catch {
    return null;
  }
}

/** Whether there is nobody yet, the people of the demo, or others. */
async function inside(db: Db): Promise<"nobody" | "demo" | "others"> {
  const { rows } = await sql<{ people: boolean; demo: boolean }>`select exists (select from person) as people,
    exists (select from person where email like ${`%@${DEMO_HOST}`}) as demo`.execute(db);
  return rows[0]?.demo ? "demo" : rows[0]?.people ? "others" : "nobody";
}

/**
 * `npm run demo`: the demo, and copies of its people and open posts until there are so many of them. Fills nothing but an
 * empty database or a demo's.
 */
export async function demoCommand(args: string[], config: Config, stopping: AbortSignal): Promise<number> {
  const sizes = wanted(args);
  if (sizes === null) {
    console.error(`✗ Expected two whole numbers, 1 or more.\n  ${USAGE}`);
    return 2;
  }
  if (config.mode === "production") {
    console.error("✗ FOOTHOLD_MODE: production is never filled with invented people.");
    return 2;
  }
  await prepareDatabase({ ...config, demoData: "none" }, stopping);
  const db = makeDb(config.databaseUrl, { max: 2 });
  try {
    if ((await inside(db)) === "others") {
      console.error(
        "✗ DATABASE_URL: people are in this database, and they are not the demo's. Give an empty one.",
      );
      return 1;
    }
    const demoData = config.demoData === "none" ? "full" : config.demoData;
    await prepareDatabase({ ...config, demoData }, stopping);
    await fill(config.databaseUrl, sizes, stopping);
    console.log(
      `There are ${await countOf(db, "people")} people and ${await countOf(db, "posts")} open posts.`,
    );
  } finally {
    await db.destroy();
  }
  console.log(
    "Start Foothold again where it runs: it is not told of copies. Then, with Meilisearch, npm run search:rebuild.",
  );
  return 0;
}

async function fill(
  databaseUrl: string,
  sizes: Record<Copied, number>,
  stopping: AbortSignal,
): Promise<void> {
  const { db } = openWorld(databaseUrl, new Date(), 1);
  try {
    for (const what of ["posts", "people"] as const) {
      const began = performance.now();
      const onMade = progressBar(`copying ${what}`, Math.max(0, sizes[what] - (await countOf(db, what))));
      const made = await copyUntil(db, what, sizes[what], { stopping, onMade });
      const seconds = (performance.now() - began) / 1_000;
      if (made > 0)
        console.log(
          `${made} ${what} copied in ${seconds.toFixed(1)} s: ${Math.round(made / seconds)} a second`,
        );
    }
    await sql`analyze`.execute(db);
  } finally {
    await db.destroy();
  }
}
