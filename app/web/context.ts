import type { Db } from "../../db/client.server";
import type { MatchQueries } from "../../search/reflecting";
import type { Actor } from "../policy";

/** Who a request comes from, as the session tells. */
export interface Identity {
  actor: Actor;
  /** The person's chosen language, if signed in. */
  locale: string | null;
  /** The name shown in the header; never logged. */
  name: string | null;
  /** Every role the person could switch to. */
  roles: { id: string; label: string; active: boolean }[];
  /** The outbox revision of the person's last write, which the next page must reflect. */
  revision: number;
}

/** What the process hands to each request: the features' way to the database, the engine and the clock. */
export interface RequestServices {
  requestId: string;
  db: Db;
  now: Date;
  mode: "demo" | "production";
  /** The public origin, `https://example.org`. */
  origin: string;
  /** The client's network address, as far as the proxies in front are believed; never logged. */
  ip: string;
  /** Keys the hashes of what could be guessed. */
  secretKey: string;
  /** Resolved once a request, whoever asks first. */
  identify: () => Promise<Identity>;
  /** The match engine, for a reader whose last write has this revision. */
  engine: (revision: () => number) => MatchQueries;
  /** Remembers the last written revision in the session. */
  remember: (revision: number) => Promise<void>;
  log: { warn(about: object, message: string): void; error(about: object, message: string): void };
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestServices {}
}

// Loaders' values keep their types on their way to the page: dates stay dates.
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
