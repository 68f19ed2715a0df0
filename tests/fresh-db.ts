import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Db, makeDb } from "../db/client.server";

/** The name that tests/postgres.ts gives the migrated database. */
const TEMPLATE = "template_of_tests";

/**
 * A migrated database of this file's own, with the address of it; both are gone after the file's last test.
 * Call it at the top of a test file: `const db = await freshDb();`
 */
export async function freshDatabase(): Promise<{ db: Db; url: string }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdmin(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = `${inject("postgres")}${name}`;
  // A hundred at once wait their turn, however slow the machine is.
  // Each file asks the same few things many times over: planned anew each time, that is most of the database's work.
  const db = makeDb(url, { max: 20, waitMs: 60_000, prepared: true });
  afterAll(async () => {
    await db.destroy();
    await asAdmin(`drop database ${name} with (force)`);
  });
  return { db, url };
}

export const freshDb = async (): Promise<Db> => (await freshDatabase()).db;

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject("postgres")}postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
