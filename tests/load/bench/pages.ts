import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import autocannon from "autocannon";
import { digest } from "../../../app/accounts/secrets.server";
import { build, root } from "../../../app/process/prepare.mjs";
import { throwAwayPostgres } from "../../../app/process/throw-away-postgres.mjs";
import { type Db, makeDb } from "../../../db/client.server";

/** Pages are measured with so much at most: what a page does with more of it is the engines' part. */
const MOST = { opportunities: 20_000, participants: 100_000 };
const CONNECTIONS = 16;
const READERS = 20;

/** Requests a second. */
export interface PageFigures {
  /** An address that answers "ok" after the one SELECT that tells who asks. */
  selectOne: number;
  /** The matches page, with what the engine said kept from before. */
  constant: number;
  matchesPage: number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** One of the built application's commands, in a demo of its own. */
async function started(args: string[], url: string) {
  const settings = {
    FOOTHOLD_MODE: "demo",
    DEMO_DATA: args[0] === "serve" ? "none" : "small",
    PROCESS: "web",
    RATE_LIMIT: "0",
    LOG_LEVEL: "error",
    MEILISEARCH_URL: "",
    PORT: String(await freePort()),
    DATABASE_URL: url,
  };
  const child = spawn(process.execPath, ["build/server/index.js", ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, ended: once(child, "exit") };
}

async function fill(url: string, sizes: typeof MOST) {
  const { child, ended } = await started(
    ["demo", "--participants", String(sizes.participants), "--opportunities", String(sizes.opportunities)],
    url,
  );
  child.stdout?.resume();
  const [code] = await ended;
  if (code !== 0) throw new Error("The database could not be filled");
}

async function served(url: string) {
  const { child, ended } = await started(["serve"], url);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /ready at (\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error("The server did not start")));
  });
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Cookies of participants who are signed in. */
async function readers(db: Db): Promise<string[]> {
  const roles = await db
    .selectFrom("personRole")
    .select(["id", "personId"])
    .where("kind", "=", "participant")
    .where("endedAt", "is", null)
    .orderBy("id")
    .limit(READERS)
    .execute();
  const sessions = roles.map(({ id, personId }) => ({ secret: randomUUID(), userId: personId, roleId: id }));
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db
    .insertInto("session")
    .values(sessions.map(({ secret, ...own }) => ({ ...own, id: digest(secret), expiresAt })))
    .execute();
  return sessions.map(({ secret }) => `session=${secret}`);
}

async function perSecond(address: string, path: string, cookies: string[], seconds: number): Promise<number> {
  const requests = cookies.map((cookie) => ({
    method: "GET" as const,
    path,
    headers: { cookie, "accept-encoding": "gzip" },
  }));
  const options = { url: address, connections: CONNECTIONS, requests };
  await autocannon({ ...options, amount: Math.max(CONNECTIONS, cookies.length * 3) });
  const result = await autocannon({ ...options, duration: seconds });
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 200`);
  return Number((result.requests.total / result.duration).toFixed(1));
}

/**
 * Requests a second of the built application, asked by participants who are signed in.
 * @param database one that is filled already; else one of its own is made, filled and thrown away
 */
export async function measurePages(
  sizes: { opportunities: number; participants: number },
  { seconds, database }: { seconds: number; database: string | undefined },
): Promise<PageFigures> {
  await build();
  const server = database === undefined ? await throwAwayPostgres() : null;
  try {
    const url = database ?? server?.urlOf("bench") ?? "";
    if (server) {
      await server.createDatabase("bench");
      await fill(url, {
        opportunities: Math.min(sizes.opportunities, MOST.opportunities),
        participants: Math.min(sizes.participants, MOST.participants),
      });
    }
    const db = makeDb(url, { max: 2 });
    const { address, stop } = await served(url);
    try {
      const cookies = await readers(db);
      return {
        selectOne: await perSecond(address, "/dev/ok", cookies, seconds),
        constant: await perSecond(address, "/dev/matches", cookies, seconds),
        matchesPage: await perSecond(address, "/matches", cookies, seconds),
      };
    } finally {
      await stop();
      await db.destroy();
    }
  } finally {
    await server?.remove();
  }
}
