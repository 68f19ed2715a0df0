import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "../../db/client.server";
import { createFeed, type FeedHealth } from "../../search/feed";
import { clientAt } from "../../search/meilisearch/client.server";
import { createMeilisearchEngine } from "../../search/meilisearch/engine.server";
import { createMemoryEngine } from "../../search/memory/engine";
import { type MatchQueries, reflecting } from "../../search/reflecting";
import { createRouter, type Router, type RouterState } from "../../search/router";
import type { Config } from "../config.server";
import { matchingSource } from "../matching/source.server";
import type { Log } from "./log.server";
import { onOutbox } from "./outbox-notices.server";
import { indexesAt, masterKeyRefused } from "./search-index.server";

/** The engine of this process, which follows the outbox until it is stopped. */
export interface LiveEngine {
  /** For a reader who must find their own last write in every answer: its revision, asked each time. */
  for(revision: () => number): MatchQueries;
  /** Filled, and reading the outbox without failing. */
  isReady(): Promise<boolean>;
  health(): Promise<FeedHealth>;
  /** Which engine answers what now, and why; null where there is only the one in memory. */
  search(): RouterState | null;
  /** Resolves once it is filled for the first time, or stopped before. */
  filled: Promise<void>;
  stop(): Promise<void>;
}

/** How long a page waits for the reader's own last write; then it shows what there is. */
const PATIENCE_MS = 2_000;
const RETRY_MS = 1_000;
/** How often it is asked how far the search server has come. */
const PROBE_MS = 1_000;
/** How long a page waits for the search server; then memory answers. */
const SEARCH_MS = 750;

/**
 * @param stopping ends a first filling that cannot succeed; what follows it ends with `stop`
 * @param meilisearch answers matches, candidates and browsing while it can
 */
export function startEngine(
  db: Db,
  databaseUrl: string,
  log: Log,
  stopping: AbortSignal,
  meilisearch?: Config["meilisearch"],
): LiveEngine {
  const engine = createMemoryEngine(() => Date.now());
  const source = matchingSource(db);
  const feed = createFeed(engine, source);
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

  let router: Router | null = null;
  if (meilisearch) {
    const client = clientAt(meilisearch, SEARCH_MS);
    const { names, indexing } = indexesAt(client, source);
    const checkKey = masterKeyRefused(client);
    const asking = { scanned: meilisearch.linearBelow };
    const away = createMeilisearchEngine(client, names, engine.held, indexing, asking);
    router = createRouter(
      { ...away, health: () => checkKey().then(away.health) },
      {
        revision: () => engine.held().revision,
        clock: () => Date.now(),
        random: Math.random,
        pause,
        onChange: (question, state) =>
          log.warn({ search: state }, `${question} is answered by ${state[question].engine} from now on`),
      },
    );
  }
  async function probe(): Promise<void> {
    while (router !== null && !signal.aborted) {
      await router.probe();
      await rest(PROBE_MS * (0.5 + Math.random()));
    }
  }

  const filled = fill();
  const following = filled.then(() => Promise.all([onOutbox(databaseUrl, readOn, signal), probe()]));

  return {
    filled,
    for: (revision) => {
      const reflected = reflecting(engine, async () => {
        const wanted = revision();
        if (!(await feed.caughtUpTo(wanted, PATIENCE_MS)))
          log.warn({ wanted }, "a page did not wait any longer for the match engine");
      });
      return router === null ? reflected : router.for(reflected, revision);
    },
    isReady: async () => {
      const { filled, failure } = await feed.health();
      return filled && failure === null;
    },
    health: () => feed.health(),
    search: () => router?.state() ?? null,
    stop: async () => {
      stopped.abort();
      await following.catch(() => undefined);
    },
  };
}
