import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
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
  /** Milliseconds that a query waits for a free connection before it fails; 5,000 unless set. */
  waitMs?: number;
  /** Told of a lost connection; the pool replaces it by itself. */
  onLost?: (error: Error) => void;
  /** Lets a statement take as long as it needs, for migrations and bulk work. */
  patient?: boolean;
  /** Keeps each statement prepared on its connection: for work that repeats the same ones thousands of times. */
  prepared?: boolean;
}

/** Names each statement by its text, so that the server parses it once a connection. */
class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const names = new Map<string, string>();
    const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]) => {
      const [text, values] = args;
      if (typeof text !== "string" || !Array.isArray(values) || values.length === 0) return plain(...args);
      const name = names.get(text) ?? `s${names.size}`;
      names.set(text, name);
      return plain({ name, text, values });
    };
    this.query = query as typeof this.query;
  }
}

/** A pool of connections to one PostgreSQL database. Close it with `db.destroy()`. */
export function makeDb(url: string, options: DbOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types: typesOf(),
    connectionTimeoutMillis: options.waitMs ?? 5_000,
    ...(options.prepared ? { Client: PreparingClient } : {}),
    ...(options.patient ? {} : { idle_in_transaction_session_timeout: 60_000, statement_timeout: 30_000 }),
  });
  const lost = options.onLost ?? (() => undefined);
  pool.on("error", lost);
  // The pool itself listens only while a connection is idle; between two statements of a transaction nobody would.
  pool.on("connect", (client) => void client.on("error", lost));
  const db: Db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  pools.set(db, pool);
  return db;
}

const pools = new WeakMap<Db, pg.Pool>();

/** How many connections there are, how many of them nobody uses now, and how many wait for one. */
export function connectionsOf(db: Db): { open: number; idle: number; awaited: number } {
  const pool = pools.get(db);
  return { open: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, awaited: pool?.waitingCount ?? 0 };
}

/** Whether an error means that the database could not be reached, or broke off: nothing the request did is at fault. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  if (
    /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|08\d{3}|57P0[1-3]|53300)$/.test(
      code,
    )
  )
    return true;
  if (
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    )
  )
    return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseLost);
  return isDatabaseLost(error.cause);
}
