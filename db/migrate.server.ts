import { Logger, runMigrations } from "graphile-worker";
import { type Kysely, Migrator, NO_MIGRATIONS, sql } from "kysely";
import { type Db, makeDb } from "./client.server";
import { migrations } from "./migrations/index.server";

/** Held while the database is prepared, so that processes that start together take turns. */
const PREPARE_LOCK = 7_300_002;

/**
 * Runs a piece of work that prepares the database, alone among all processes, over connections that may
 * take as long as they need.
 */
export async function preparing<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = makeDb(url, { max: 4, patient: true });
  try {
    return await db.connection().execute(async (one) => {
      await sql`select pg_advisory_lock(${PREPARE_LOCK})`.execute(one);
      try {
        return await work(db);
      } finally {
        await sql`select pg_advisory_unlock(${PREPARE_LOCK})`.execute(one);
      }
    });
  } finally {
    await db.destroy();
  }
}

/** The database was made by a version of Foothold whose migrations are not those of this one. */
export class OtherLine extends Error {
  override name = "OtherLine";
}

/**
 * Brings the tables, and those of the job queue, up to date. Returns the names of the migrations it ran. Throws
 * `OtherLine`, and changes nothing, where the database has run others than this version has, or in another order.
 */
export async function migrateToLatest(db: Db, url: string): Promise<string[]> {
  await refuseOtherLine(db);
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
  return outcome(await migratorOf(db).migrateToLatest());
}

/** Takes every migration back, newest first. Returns their names. */
export const migrateToNothing = async (db: Db): Promise<string[]> =>
  outcome(await migratorOf(db).migrateTo(NO_MIGRATIONS));

// The names are a static list: the migrations are part of the server's bundle.
const migratorOf = (db: Db) =>
  new Migrator({ db: db as unknown as Kysely<unknown>, provider: { getMigrations: async () => migrations } });

/** What was run has to be the beginning of what is to be run. */
async function refuseOtherLine(db: Db): Promise<void> {
  const { rows: tables } = await sql<{ table: string | null }>`
    select to_regclass('public.kysely_migration')::text as table`.execute(db);
  if (!tables[0]?.table) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const known = Object.keys(migrations).sort();
  const unknown = rows.filter(({ name }) => !known.includes(name));
  const last = rows.at(-1)?.name ?? "";
  const left = known.filter((name) => name < last && !rows.some((row) => row.name === name));
  const names = (list: readonly string[]) => list.join(", ");
  if (unknown.length > 0)
    throw new OtherLine(
      `The database was made by another version of Foothold: it has run ${names(unknown.map(({ name }) => name))}, which this version does not have.`,
    );
  if (left.length > 0)
    throw new OtherLine(
      `The database was made by another version of Foothold: it has run ${last} without ${names(left)}, which comes before it.`,
    );
}

type Outcome = Awaited<ReturnType<Migrator["migrateToLatest"]>>;
function outcome({ error, results = [] }: Outcome): string[] {
  const failed = results.find((result) => result.status === "Error");
  if (error)
    throw new Error(
      `${failed ? `Migration ${failed.migrationName}` : "Migrating"} failed: ${String(error)}`,
      {
        cause: error,
      },
    );
  return results.map((result) => result.migrationName);
}
