import type { Db } from "../db/client.server";
import type { MatchQueries } from "../search/reflecting";
import type { Actor } from "./policy";

/** What one side said to an officer, who acts for them: how, when, and who helped to understand each other. */
export interface Behalf {
  side: "participant" | "employer";
  channel: "phone" | "face_to_face";
  saidAt: Date;
  interpreter: boolean;
  /** The interpreter's language, if it was noted. */
  interpreterLanguage: string | null;
}

/** Who asks, when, and with what: the first argument of every verb. */
export interface Caller {
  db: Db;
  actor: Actor;
  /** The instant of the request; nothing below looks at a clock. */
  now: Date;
  requestId?: string;
  /** An officer acting for one side: the policy decides whether they may, the history says so. */
  onBehalf?: Behalf;
  /** Told the outbox revision of each write, so that the next page waits for it. */
  wrote?: (revision: number) => void;
}

/** A caller who also asks what fits: every answer reflects what the caller wrote last. */
export interface MatchingCaller extends Caller {
  engine: MatchQueries;
}
