import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import pg from "pg";
import { root } from "../../app/process/prepare.mjs";

export interface TestServer {
  address: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The built application on a copy of the demo's database, with a port and a log of its own. */
export async function startServer(name: string, settings: Record<string, string> = {}): Promise<TestServer> {
  const postgres = process.env.FOOTHOLD_TEST_POSTGRES ?? "";
  await statement(postgres, `create database ${name} template demo strategy file_copy`);
  const databaseUrl = `${postgres}${name}`;
  // A search server that the tests are given is only for those that ask for it.
  const search = { MEILISEARCH_URL: "", MEILISEARCH_KEY: "" };
  const application = { FOOTHOLD_MODE: "demo", PORT: "4500", DATABASE_URL: databaseUrl };
  const env = { ...process.env, ...search, ...application, ...settings };
  const child = spawn(process.execPath, ["build/server/index.js", "serve"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  mkdirSync("test-results", { recursive: true });
  const log = createWriteStream(`test-results/server-${name}.log`);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const address = await addressOf(child);
  return {
    address,
    databaseUrl,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await statement(postgres, `drop database ${name} with (force)`);
    },
  };
}

/** Where the server says that it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const take = (chunk: Buffer) => {
      said += chunk;
      const found = /ready at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.once("exit", () => reject(new Error(`The server did not start:\n${said}`)));
  });
}

async function statement(postgres: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${postgres}postgres` });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
