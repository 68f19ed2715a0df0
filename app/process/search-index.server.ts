import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { type Meilisearch, MeilisearchApiError } from "meilisearch";
import { type Db, makeDb } from "../../db/client.server";
import type { DB } from "../../db/types";
import { changesAfter, everything, type Source } from "../../search/feed";
import { clientAt } from "../../search/meilisearch/client.server";
import {
  createIndexing,
  type Indexing,
  type Mark,
  namesUnder,
  type Refused,
} from "../../search/meilisearch/indexing.server";
import type { Config } from "../config.server";
import { matchingSource } from "../matching/source.server";
import type { Log } from "./log.server";
import { onOutbox } from "./outbox-notices.server";

/** Held by whoever writes to the search server, and by a rebuild only while it swaps. */
const WRITING = 7_300_011;
/** Held for the whole of a rebuild. */
const REBUILDING = 7_300_012;

/** Pauses after failures: twice as long each time, and never all processes at once. */
const PAUSE_MS = { first: 500, longest: 30_000 };

/** A key that may do everything, where one that may do little is enough. */
export class MasterKey extends Error {
  constructor() {
    super("MEILISEARCH_KEY is the master key of the search server, or may list its keys as that may");
  }
}

/** Throws `MasterKey` where the key may list keys, and whatever the server throws that does not answer. */
export async function refuseMasterKey(client: Meilisearch): Promise<void> {
  try {
    await client.getKeys({ limit: 1 });
  } catch (error) {
    // A server without a master key has no keys, either.
    if (error instanceof MeilisearchApiError) return;
    throw error;
  }
  throw new MasterKey();
}

/** How long a start waits for a search server that may be away; its key is looked at again when it answers. */
const START_WAITS_MS = 2_000;

/** Throws `MasterKey` alone. */
export async function refuseMasterKeyAtStart(server: NonNullable<Config["meilisearch"]>): Promise<void> {
  await refuseMasterKey(clientAt(server, START_WAITS_MS)).catch((error: unknown) => {
    if (error instanceof MasterKey) throw error;
  });
}

/** The same, until the server has answered once. */
export function masterKeyRefused(client: Meilisearch): () => Promise<void> {
  let isKnown = false;
  return async () => {
    if (isKnown) return;
    await refuseMasterKey(client);
    isKnown = true;
  };
}

/** The indexes that are filled from this source; those of another database count as none. */
export function indexesAt(
  client: Meilisearch,
  source: Pick<Source, "wasAt">,
  onRefused?: (refused: Refused) => void,
) {
  const names = namesUnder();
  let known: Mark | null = null;
  const isOurs = async (mark: Mark) => {
    if (mark.revision === known?.revision && mark.committedAt === known.committedAt) return true;
    if (!(await source.wasAt(mark))) return false;
    known = mark;
    return true;
  };
  return { names, indexing: createIndexing(client, names, onRefused, isOurs) };
}

/** Locks take a connection each, beside the one that reads; a build may take long. */
export const connectionsFor = (databaseUrl: string): Db => makeDb(databaseUrl, { max: 5, patient: true });

/** Null where another process holds the lock. It ends with its connection, however the process ends. */
function withLock<T>(
  db: Db,
  lock: number,
  work: () => Promise<T>,
  { waits = false } = {},
): Promise<T | null> {
  return db.connection().execute(async (one: Kysely<DB>) => {
    if (waits) await sql`select pg_advisory_lock(${lock})`.execute(one);
    else {
      const { rows } = await sql<{ is: boolean }>`select pg_try_advisory_lock(${lock}) as is`.execute(one);
      if (rows[0]?.is !== true) return null;
    }
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(one);
    }
  });
}

/** Waits for its turn. */
export const whileNobodyWrites = async <T>(db: Db, work: () => Promise<T>): Promise<T> =>
  (await withLock(db, WRITING, work, { waits: true })) as T;

/** Builds everything aside and swaps it in. What is written meanwhile is read after it from the outbox; null where another does so. */
export function rebuildIndexes(
  db: Db,
  source: Source,
  indexing: Indexing,
  { isWriting = false, onProgress }: { isWriting?: boolean; onProgress?: (done: number) => void } = {},
): Promise<{ documents: number } | null> {
  return withLock(db, REBUILDING, async () => {
    const { revision, at } = await source.latest();
    let documents = 0;
    async function* counted() {
      for await (const change of everything(source, { revision, committedAt: at?.getTime() ?? 0 })) {
        yield change;
        if (change.of === "mark") continue;
        documents += 1;
        onProgress?.(documents);
      }
    }
    await indexing.rebuild(counted(), async (swap) => {
      if (isWriting) return swap();
      await whileNobodyWrites(db, swap);
    });
    return { documents };
  });
}

/** Reads on from the mark that the search server has to the end of the outbox; where it has none, builds everything. */
export async function catchUp(db: Db, source: Source, indexing: Indexing): Promise<void> {
  await withLock(db, WRITING, async () => {
    let mark = await indexing.mark();
    if (mark === null) {
      const rebuilt = await rebuildIndexes(db, source, indexing, { isWriting: true });
      if (rebuilt === null) return;
      mark = await indexing.mark();
    }
    while (mark !== null) {
      const changes = await changesAfter(source, mark.revision);
      const end = changes.at(-1);
      if (end === undefined) return;
      await indexing.apply(changes);
      mark = { revision: end.revision, committedAt: end.committedAt };
    }
  });
}

/** Of who writes to the search server: failures in a row, and documents refused since the start. */
export interface IndexingState {
  failures: number;
  refused: number;
}

export interface IndexingProcess {
  state(): IndexingState;
  stop(milliseconds: number): Promise<void>;
}

/** Follows the outbox into the search server, one process at a time, until stopped. */
export function startIndexing(
  databaseUrl: string,
  meilisearch: NonNullable<Config["meilisearch"]>,
  log: Log,
): IndexingProcess {
  const db = connectionsFor(databaseUrl);
  const stopped = new AbortController();
  const { signal } = stopped;
  const source = matchingSource(db);
  const client = clientAt(meilisearch, 60_000);
  const checkKey = masterKeyRefused(client);
  let failures = 0;
  let refused = 0;
  const { indexing } = indexesAt(client, source, (one) => {
    refused += 1;
    log.error(one, "the search server refused a document; all others of its batch were taken");
  });
  let prepared = false;
  let running: Promise<void> | null = null;
  let again = false;

  async function round(): Promise<void> {
    try {
      await checkKey();
      if (!prepared && (await indexing.mark()) !== null) await indexing.prepare();
      prepared = true;
      await catchUp(db, source, indexing);
      if (failures > 0) log.warn({ failures }, "the search server takes documents again");
      failures = 0;
    } catch (error) {
      if (failures === 0 && !signal.aborted)
        log.warn({ err: error }, "the search server cannot be written to");
      const length = Math.min(PAUSE_MS.longest, PAUSE_MS.first * 2 ** Math.min(failures, 10));
      failures += 1;
      await pause(length * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    }
  }

  /** What is told while a round runs is read by the one after it. */
  async function read(): Promise<void> {
    if (running !== null) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await round();
      } while (again && !signal.aborted);
      running = null;
    })();
    return running;
  }

  const following = onOutbox(databaseUrl, read, signal);
  return {
    state: () => ({ failures, refused }),
    // A document that is sent twice does no harm: what does not end in time is done again by the next process.
    stop: async (milliseconds) => {
      stopped.abort();
      const ended = following.catch(() => undefined).then(() => running);
      await Promise.race([ended.then(() => db.destroy()), pause(milliseconds, undefined, { ref: false })]);
    },
  };
}
