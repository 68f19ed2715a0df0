import { build, root } from "../../app/process/prepare.mjs";
import { run } from "../../app/process/processes.mjs";
import { cleanFolders, throwAwayPostgres } from "../../app/process/throw-away-postgres.mjs";
import { makeDb } from "../../db/client.server";
import { makeWorld } from "./world";

/** The migrated and filled database that each worker's own is a copy of. */
const DEMO = "demo";

/**
 * Builds if need be, and makes the demo's database once, with the world of the tests in it. Workers find the
 * server by FOOTHOLD_TEST_POSTGRES and the world by FOOTHOLD_TEST_WORLD.
 */
export default async function makeDemoDatabase() {
  await build();
  await cleanFolders();
  const server = await throwAwayPostgres();
  await server.createDatabase(DEMO);
  const env = { ...process.env, DATABASE_URL: server.urlOf(DEMO), FOOTHOLD_MODE: "demo" };
  const { code, output } = await run(process.execPath, ["build/server/index.js", "migrate"], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Error(`The demo could not be loaded:\n${output}`);
  const db = makeDb(server.urlOf(DEMO));
  const world = await makeWorld(db, new Date());
  await db.destroy();
  process.env.FOOTHOLD_TEST_POSTGRES = server.urlOf("");
  process.env.FOOTHOLD_TEST_WORLD = JSON.stringify(world);
  return () => server.remove();
}
