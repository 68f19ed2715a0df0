import type { Db } from "../db/client.server";
import type { MatchQueries } from "../search/reflecting";
import type { Actor } from "./policy";

/** Who asks, when, and with what: the first argument of every verb. */
export interface Caller {
  db: Db;
  actor: Actor;
  /** The instant of the request; nothing below looks at a clock. */
  now: Date;
  requestId?: string;
  /** Told the outbox revision of each write, so that the next page waits for it. */
  wrote?: (revision: number) => void;
}

/** A caller who also asks what fits: every answer reflects what the caller wrote last. */
export interface MatchingCaller extends Caller {
  engine: MatchQueries;
}
