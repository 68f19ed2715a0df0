import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Db } from "../../db/client.server";
import { createFeed, type FeedHealth } from "../../search/feed";
import { createMemoryEngine } from "../../search/memory/engine";
import { type MatchQueries, reflecting } from "../../search/reflecting";
import { matchingSource } from "../matching/source.server";
import type { Log } from "./log.server";

/** The engine of this process, which follows the outbox until it is stopped. */
export interface LiveEngine {
  /** For a reader who must find their own last write in every answer: its revision, asked each time. */
  for(revision: () => number): MatchQueries;
  /** Filled, and reading the outbox without failing. */
  isReady(): Promise<boolean>;
  health(): Promise<FeedHealth>;
  /** Resolves once it is filled for the first time, or stopped before. */
  filled: Promise<void>;
  stop(): Promise<void>;
}

/** A notice may be lost with its connection; what it told of is found by looking again this often. */
const LOOK_AGAIN_MS = 2_000;
/** How long a page waits for the reader's own last write; then it shows what there is. */
const PATIENCE_MS = 2_000;
const RETRY_MS = 1_000;

/** @param stopping ends a first filling that cannot succeed; what follows it ends with `stop` */
export function startEngine(db: Db, databaseUrl: string, log: Log, stopping: AbortSignal): LiveEngine {
  const engine = createMemoryEngine(() => Date.now());
  const feed = createFeed(engine, matchingSource(db));
  const stopped = new AbortController();
  const { signal } = stopped;
  const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal }).catch(() => undefined);

  async function fill(): Promise<void> {
    while (!signal.aborted && !stopping.aborted) {
      try {
        return await feed.fill();
      } catch (error) {
        if (!signal.aborted) log.warn({ err: error }, "the match engine could not be filled; trying again");
        await rest(RETRY_MS);
      }
    }
  }

  let failing = false;
  async function readOn(): Promise<void> {
    try {
      await feed.read();
      failing = false;
    } catch (error) {
      if (!failing && !signal.aborted) log.warn({ err: error }, "the match engine cannot read the outbox");
      failing = true;
    }
  }

  async function look(): Promise<void> {
    while (!signal.aborted) {
      await rest(LOOK_AGAIN_MS);
      if (!signal.aborted) await readOn();
    }
  }

  async function listen(): Promise<void> {
    while (!signal.aborted) {
      const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
      let letGo: () => void = () => undefined;
      const lost = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      client.on("error", letGo);
      client.on("end", letGo);
      signal.addEventListener("abort", letGo, { once: true });
      client.on("notification", () => void readOn());
      try {
        await client.connect();
        await client.query("listen outbox");
        await readOn();
        await lost;
      } catch {
        // The next look finds what was missed meanwhile.
      }
      signal.removeEventListener("abort", letGo);
      await client.end().catch(() => undefined);
      if (!signal.aborted) await rest(RETRY_MS);
    }
  }

  const filled = fill();
  const following = filled.then(() => Promise.all([look(), listen()]));

  return {
    filled,
    for: (revision) =>
      reflecting(engine, async () => {
        const wanted = revision();
        if (!(await feed.caughtUpTo(wanted, PATIENCE_MS)))
          log.warn({ wanted }, "a page did not wait any longer for the match engine");
      }),
    isReady: async () => {
      const { filled, failure } = await feed.health();
      return filled && failure === null;
    },
    health: () => feed.health(),
    stop: async () => {
      stopped.abort();
      await following.catch(() => undefined);
    },
  };
}
