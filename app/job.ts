import type { Db } from "../db/client.server";
import type { Config } from "./config.server";

/** What a background job is given besides its payload. */
export interface JobServices {
  db: Db;
  config: Config;
  log: JobLog;
  now: Date;
  /** Which try this is, from 1. */
  attempt: number;
  /** Aborted when the process must end: give up, and the job is run again later. */
  signal: AbortSignal;
}

interface JobLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

/**
 * A background job. It may be run more than once for one payload: what it does must bear repeating. A throw
 * means that it is tried again, with growing pauses.
 */
export type Job = (payload: unknown, services: JobServices) => Promise<void>;
