import { build, root } from "../../app/process/prepare.mjs";
import { run } from "../../app/process/processes.mjs";
import { cleanFolders, throwAwayPostgres } from "../../app/process/throw-away-postgres.mjs";

/** The migrated and filled database that each worker's own is a copy of. */
const DEMO = "demo";

/** Builds if need be, and makes the demo's database once. Workers find the server by FOOTHOLD_TEST_POSTGRES. */
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
  process.env.FOOTHOLD_TEST_POSTGRES = server.urlOf("");
  return () => server.remove();
}
