// @ts-check
/**
 * `npm start`, and every other command that needs the whole of Foothold: installs, builds, provides a
 * database and hands over to the built server in this same process. Uses only Node's own modules until the
 * packages are there.
 */
import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { embeddedPostgres } from "./postgres.mjs";
import { checkNode, prepareToRun, root } from "./prepare.mjs";
import { say, sayFailure, Trouble } from "./progress.mjs";

const [command = "serve", ...rest] = process.argv.slice(2);
const stopping = new AbortController();
let signals = 0;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    signals += 1;
    if (signals === 1) stopping.abort(signal);
    // npm and the terminal may both pass one Ctrl-C on; only a later one means "at once".
    else if (signals > 2) process.exit(1);
  });
}
endWithParent();

let status = 1;
/** @type {import("./postgres.mjs").Embedded | undefined} */
let postgres;
try {
  checkNode();
  const home = dataFolder();
  process.chdir(root);
  await prepareToRun(stopping.signal);
  // Before the import, which decides whether React's production build is loaded.
  process.env.NODE_ENV = "production";
  process.env.FOOTHOLD_DATA = home;
  const { main, findProblems } = await import(pathToFileURL(join(root, "build", "server", "index.js")).href);
  const wrong = (await findProblems([command])).length > 0;
  if (!wrong && !process.env.DATABASE_URL) {
    postgres = await embeddedPostgres({ root, home });
    process.env.DATABASE_URL = await ownDatabase(postgres);
  }
  if (!stopping.signal.aborted) status = await main([command, ...rest], stopping.signal);
} catch (error) {
  if (!stopping.signal.aborted) sayFailure(error);
}
try {
  await postgres?.release();
} catch (error) {
  sayFailure(error);
  status = 1;
}
if (stopping.signal.aborted && status === 1) status = stopping.signal.reason === "SIGINT" ? 130 : 143;
process.exit(status);

/** Where data is kept: FOOTHOLD_DATA, else `.foothold` in the project. */
function dataFolder() {
  const folder = resolve(process.env.FOOTHOLD_DATA || join(root, ".foothold"));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new Trouble(
      `Foothold may not write in its data folder ${folder} (${/** @type {Error} */ (error).message}).`,
      "run it as the user who started it first, change the folder's owner, or set FOOTHOLD_DATA to another folder.",
    );
  }
}

/** The address of Foothold's database in the embedded server, made if it is missing. @param {import("./postgres.mjs").Embedded} server */
async function ownDatabase(server) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'foothold'");
    if (rowCount === 0) await client.query("create database foothold");
  } finally {
    await client.end();
  }
  return server.urlOf("foothold");
}

/** npm that is killed cannot pass the signal on: when it started us and is gone, stop as if asked to. */
function endWithParent() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || parent === 1) return;
  setInterval(() => {
    if (process.ppid === parent || stopping.signal.aborted) return;
    say("The npm that started this has gone; stopping.");
    stopping.abort("SIGTERM");
  }, 100).unref();
}
