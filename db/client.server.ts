import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { fromMultirange } from "./slots";
import type { DB } from "./types";

export type Db = Kysely<DB>;

const OID = { int8: 20, date: 1082, numeric: 1700, int4multirange: 4451 } as const;

/** Dates stay `YYYY-MM-DD`, week slots become ranges, and counts numbers: none here exceeds 2^53. */
function typesOf(): pg.CustomTypesConfig {
  const parsers = new Map<number, (text: string) => unknown>([
    [OID.int8, Number],
    [OID.numeric, Number],
    [OID.date, (text) => text],
    [OID.int4multirange, fromMultirange],
  ]);
  return {
    getTypeParser: ((oid: number, format?: "text" | "binary") =>
      (format !== "binary" && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as never,
  };
}

export interface DbOptions {
  /** Connections at most. */
  max?: number;
  /** Told of a lost idle connection; the pool replaces it by itself. */
  onLost?: (error: Error) => void;
}

/** A pool of connections to one PostgreSQL database. Close it with `db.destroy()`. */
export function makeDb(url: string, options: DbOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types: typesOf(),
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 60_000,
    statement_timeout: 30_000,
  });
  pool.on("error", options.onLost ?? (() => undefined));
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Whether the database answers. */
export async function isAlive(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
