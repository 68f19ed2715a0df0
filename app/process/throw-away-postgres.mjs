// @ts-check
/** An embedded PostgreSQL for tests and checks: in memory where there is room, and gone afterwards. */
import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedPostgres } from "./postgres.mjs";
import { root } from "./prepare.mjs";
import { identity, lives } from "./processes.mjs";

const PREFIX = "foothold-test-";

/** `/dev/shm` is memory: copying a database there takes a tenth of the time. */
function roomyFolder() {
  try {
    accessSync("/dev/shm", constants.W_OK);
    const { bavail, bsize } = statfsSync("/dev/shm");
    if (bavail * bsize > 1_000_000_000) return "/dev/shm";
  } catch {}
  return tmpdir();
}

/** A server of its own with its folder, which `remove` ends and deletes. */
export async function throwAwayPostgres() {
  const home = mkdtempSync(join(roomyFolder(), PREFIX));
  // As root the server runs as another user, who must get in.
  chmodSync(home, 0o755);
  writeFileSync(join(home, "owner"), identity());
  const server = await embeddedPostgres({ root, home, throwAway: true });
  return {
    home,
    urlOf: server.urlOf,
    /** @param {string} name */
    async createDatabase(name) {
      const { default: pg } = await import("pg");
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
    },
    async remove() {
      await server.release();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Ends the servers, and deletes the folders, of test runs that were killed. */
export async function cleanFolders() {
  const parent = roomyFolder();
  for (const name of readdirSync(parent).filter((one) => one.startsWith(PREFIX))) {
    const home = join(parent, name);
    try {
      if (lives(readFileSync(join(home, "owner"), "utf8"))) continue;
      const server = await embeddedPostgres({ root, home, throwAway: true });
      await server.release();
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Another user's, or being cleaned by another run.
    }
  }
}
