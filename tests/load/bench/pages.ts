import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { digest } from "../../../app/accounts/secrets.server";
import { build } from "../../../app/process/prepare.mjs";
import { throwAwayPostgres } from "../../../app/process/throw-away-postgres.mjs";
import { type Db, makeDb } from "../../../db/client.server";
import { served, started } from "../served";

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

async function fill(url: string, sizes: typeof MOST) {
  const { child, ended } = await started(
    ["demo", "--participants", String(sizes.participants), "--opportunities", String(sizes.opportunities)],
    url,
  );
  child.stdout?.resume();
  const [code] = await ended;
  if (code !== 0) throw new Error("The database could not be filled");
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
