/** `npm start` as a program: in a data folder of its own, killed and asked to stop from outside. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, vi } from "vitest";
import { serverPlace, serverUser } from "../../app/process/postgres-files.mjs";
import { root } from "../../app/process/prepare.mjs";

/** What is undone after each test, the last first. */
export const tidy: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of tidy.splice(0).reverse()) await one();
});

/** A data folder within one that other users cannot enter, with a space in its name. */
export function dataFolder(): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "foothold start ")));
  const home = join(parent, "its data");
  mkdirSync(home);
  tidy.push(() => {
    rmSync(serverPlace(home, serverUser()), { recursive: true, force: true });
    rmSync(parent, { recursive: true, force: true });
  });
  return home;
}

export interface Started {
  child: ChildProcess;
  /** All that it has said. */
  said(): string;
  /** Where it is ready, once it is. */
  address: Promise<string>;
  /** Its exit status, once it has ended. */
  ended: Promise<number | null>;
}

export function start(settings: Record<string, string>, command: string[] = []): Started {
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...environment } = process.env;
  const env = { ...environment, PORT: "4700", LOG_LEVEL: "warn", DEMO_DATA: "none", ...settings };
  const child = spawn(process.execPath, [join(root, "app/process/start.mjs"), ...command], { env });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const address = vi
    .waitUntil(() => /ready at (\S+)/.exec(said)?.[1] ?? child.exitCode !== null, { timeout: 270_000 })
    .then((found) => (typeof found === "string" ? found : Promise.reject(new Error(said))));
  address.catch(() => undefined);
  tidy.push(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return { child, said: () => said, address, ended };
}

/** The database server of a data folder, by what it writes down. */
export function databaseOf(home: string) {
  const [pid, , , port] = readFileSync(
    join(serverPlace(home, serverUser()), "data", "postmaster.pid"),
    "utf8",
  ).split("\n");
  const password = readFileSync(join(home, "postgres-password"), "utf8");
  return { pid: Number(pid), url: `postgres://foothold:${password}@127.0.0.1:${port}/foothold` };
}
export async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}
