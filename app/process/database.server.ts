import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { isDatabaseLost } from "../../db/client.server";
import { migrateToLatest, preparing } from "../../db/migrate.server";
import { loadReference } from "../../db/reference/load.server";
import type { Config } from "../config.server";
import { reference } from "../i18n/en/reference";
import { loadDemoIfEmpty } from "./demo.server";

/** How long a start waits for a database that does not answer yet. */
const PATIENCE = 60_000;

/**
 * Migrates the database and brings its reference data up to date; in the demo, fills an empty one. Waits for one
 * that is still starting.
 * @param making told how much of the demo is made, from 0 to 1
 */
export async function prepareDatabase(
  config: Config,
  stopping: AbortSignal,
  making: (made: number) => void = () => undefined,
): Promise<void> {
  const began = performance.now();
  let demo: number | null = null;
  const heartbeat = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1_000);
    const made = demo === null ? "" : `, ${Math.floor(demo * 100)} % of the demo`;
    console.error(`  still preparing the database (${seconds} s${made})`);
  }, 10_000);
  const told = (made: number) => {
    demo = made;
    making(made);
  };
  try {
    // What is cut short here is taken up again by the next start.
    await Promise.race([prepare(config, stopping, told), whenAborted(stopping)]);
  } finally {
    clearInterval(heartbeat);
  }
}

async function whenAborted(stopping: AbortSignal): Promise<never> {
  if (!stopping.aborted) await once(stopping, "abort");
  throw new Error("Asked to stop while the database was being prepared");
}

async function prepare(config: Config, stopping: AbortSignal, making: (made: number) => void): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let tries = 1; ; tries += 1) {
    try {
      return await preparing(config.databaseUrl, async (db) => {
        const ran = await migrateToLatest(db, config.databaseUrl);
        if (ran.length > 0) console.error(`• Migrated the database: ${ran.join(", ")}`);
        await loadReference(db, reference);
        if (config.demoData !== "none")
          await loadDemoIfEmpty(db, { ...config, demoData: config.demoData }, { stopping, making });
      });
    } catch (error) {
      if (!isDatabaseLost(error) || performance.now() > end || stopping.aborted) throw error;
      if (tries === 1) console.error("• Waiting for the database to answer …");
      await pause(1_000, undefined, { signal: stopping });
    }
  }
}
