import { doShare, makeDemo } from "../../app/process/demo/load.server";
import { SIZES } from "../../app/process/demo/size";
import { openWorld } from "../../app/process/demo/world.server";
import { build, root } from "../../app/process/prepare.mjs";
import { run } from "../../app/process/processes.mjs";
import { cleanFolders, throwAwayPostgres } from "../../app/process/throw-away-postgres.mjs";
import { makeWorld } from "./world";

/** The migrated and filled database that each worker's own is a copy of. */
const DEMO = "demo";
const HANDS = 8;

/**
 * Builds if need be, and makes the demo's database once, with the world of the tests in it. Workers find the
 * server by FOOTHOLD_TEST_POSTGRES and the world by FOOTHOLD_TEST_WORLD.
 */
export default async function makeDemoDatabase() {
  await build();
  await cleanFolders();
  const server = await throwAwayPostgres();
  const url = server.urlOf(DEMO);
  await server.createDatabase(DEMO);
  const env = { ...process.env, DATABASE_URL: url, FOOTHOLD_MODE: "demo", DEMO_DATA: "none" };
  const { code, output } = await run(process.execPath, ["build/server/index.js", "migrate"], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Error(`The database could not be made:\n${output}`);
  const now = new Date();
  const demo = openWorld(url, now, HANDS);
  await makeDemo(demo, SIZES.small, (stage) => doShare(demo, SIZES.small, { stage, part: 0, of: 1 }, HANDS));
  const world = await makeWorld(demo.db, now);
  await demo.db.destroy();
  process.env.FOOTHOLD_TEST_POSTGRES = server.urlOf("");
  process.env.FOOTHOLD_TEST_WORLD = JSON.stringify(world);
  return () => server.remove();
}
