import { type EnqueuedTaskPromise, type Meilisearch, MeilisearchApiError, type Settings } from "meilisearch";
import type { Change } from "../engine";
import { isHeld, personDocument, postDocument, rankedBy, vectorOf } from "./documents";
import { PEOPLE, POSTS, STATE, settingsToChange } from "./settings";
import { tokenOf } from "./tokens";
import { DIMENSIONS } from "./vectors";

/** Counts up when documents or their meaning change: what an older form filled is built anew. */
const FORM = `3/${DIMENSIONS}`;

const SETTINGS = { posts: POSTS, people: PEOPLE, state: STATE };
type IndexName = keyof typeof SETTINGS;
export type IndexNames = Readonly<Record<IndexName, string>>;
const NAMES = Object.keys(SETTINGS) as IndexName[];

export const PREFIX = "foothold_";
export const namesUnder = (prefix = PREFIX): IndexNames => ({
  posts: `${prefix}posts`,
  people: `${prefix}people`,
  state: `${prefix}state`,
});

/** How far the server's documents reflect the source, in the order of revisions. */
export type Mark = { revision: number; committedAt: number };

/** A document that the server would not take; the others of its batch were. */
export type Refused = { of: IndexName; id: string; because: string };

/** `build` tells one rebuild from another. */
type MarkDocument = Mark & { key: string; form: string; build: string };
type Document = { key: string; id: string; revision: number } & Record<string, unknown>;
type Held = { key: string; revision: number; ranked?: string };

const AT_A_TIME = 500;
const WAIT = { timeout: 30 * 60_000, interval: 20 };

/** Writes documents, one process at a time, and says when they are found. */
export interface Indexing {
  /** Null where nothing was built, or by another form of documents, or from another source. */
  mark(): Promise<Mark | null>;
  /** In the order of revisions, up to the mark that ends them; a change older than its document is passed over. */
  apply(changes: readonly Change[]): Promise<void>;
  /**
   * Builds aside, then swaps all indexes at once.
   * @param swapping holds whatever else writes until the swap is done
   */
  rebuild(
    source: AsyncIterable<Change>,
    swapping?: (swap: () => Promise<void>) => Promise<void>,
  ): Promise<void>;
  /** Settings as they stand in code; only what differs is sent. */
  prepare(): Promise<void>;
  /** Removes all its indexes. */
  remove(): Promise<void>;
}

export function createIndexing(
  client: Meilisearch,
  names: IndexNames,
  onRefused: (refused: Refused) => void = () => undefined,
  /** Whether a mark was made from the source that is followed here. */
  isOurs: (mark: Mark) => Promise<boolean> = async () => true,
): Indexing {
  const aside = Object.fromEntries(NAMES.map((name) => [name, `${names[name]}_aside`])) as IndexNames;
  let arrived: Change[] | null = null;

  /** Null where the task was done, else why not. What is no answer of the server is thrown. */
  async function failureOf(task: () => EnqueuedTaskPromise): Promise<string | null> {
    try {
      const { status, error } = await task().waitTask(WAIT);
      return status === "succeeded" ? null : (error?.message ?? status);
    } catch (error) {
      const refused = error instanceof MeilisearchApiError && [400, 413].includes(error.response.status);
      if (!refused) throw error;
      return error.message;
    }
  }

  async function done(task: () => EnqueuedTaskPromise): Promise<void> {
    const failure = await failureOf(task);
    if (failure !== null) throw new Error(`The search server failed: ${failure}`);
  }

  /** One bad document fails its whole task: then each is sent alone, and the bad one left out. */
  async function send(
    documents: readonly Document[],
    task: (some: Document[]) => EnqueuedTaskPromise,
    of: IndexName,
  ): Promise<void> {
    if (documents.length === 0 || (await failureOf(() => task([...documents]))) === null) return;
    for (const document of documents) {
      const because = await failureOf(() => task([document]));
      if (because !== null) onRefused({ of, id: document.id, because });
    }
  }

  async function heldIn(uid: string, keys: string[]): Promise<Map<string, Held>> {
    // The client would ask by GET, where so many keys are too long for an address.
    const { results } = await client.httpRequest.post<{ results: Held[] }>({
      path: `indexes/${uid}/documents/fetch`,
      body: { ids: keys, fields: ["key", "revision", "ranked"], limit: keys.length },
    });
    return new Map(results.map((held) => [held.key, held]));
  }

  async function write(into: IndexNames, changes: readonly Change[], isNew: boolean): Promise<void> {
    for (const name of ["posts", "people"] as const) {
      const of = name === "posts" ? "opportunity" : "participant";
      const last = new Map<string, Extract<Change, { of: "opportunity" | "participant" }>>();
      for (const change of changes) if (change.of === of) last.set(tokenOf(change.id), change);
      if (last.size === 0) continue;
      const index = client.index(into[name]);
      const held = isNew ? new Map<string, Held>() : await heldIn(into[name], [...last.keys()]);
      const gone: string[] = [];
      const whole: Document[] = [];
      const partly: Document[] = [];
      for (const [key, change] of last) {
        const { revision, id } = change;
        const before = held.get(key);
        if (before !== undefined && before.revision > revision) continue;
        if (change.of === "participant" && change.now !== null)
          whole.push({ ...personDocument(change.now), key, id, revision });
        else if (change.of === "opportunity" && change.now !== null && isHeld(change.now)) {
          const ranked = rankedBy(change.now);
          const document = { ...postDocument(change.now), key, id, revision, ranked };
          // A vector that is left out stays, and costs nothing.
          if (before?.ranked === ranked) partly.push(document);
          else whole.push({ ...document, _vectors: vectorOf(change.now) });
        } else if (!isNew) gone.push(key);
      }
      if (gone.length > 0) await done(() => index.deleteDocuments(gone));
      await send(whole, (some) => index.addDocuments(some, { primaryKey: "key" }), name);
      await send(partly, (some) => index.updateDocuments(some, { primaryKey: "key" }), name);
    }
  }

  /** A partial update, so that a server that was emptied meanwhile is left without the rest, and so without a mark. */
  const putMark = (uid: string, mark: Partial<MarkDocument>) =>
    done(() => client.index(uid).updateDocuments([{ ...mark, key: "mark" }], { primaryKey: "key" }));

  async function configure(uid: string, wanted: Settings): Promise<void> {
    const index = client.index(uid);
    const change = settingsToChange(await index.getSettings(), wanted);
    if (change !== null) await done(() => index.updateSettings(change));
  }

  async function create(uid: string): Promise<void> {
    const failure = await failureOf(() => client.createIndex(uid, { primaryKey: "key" }));
    if (failure !== null && !/already exists/.test(failure)) throw new Error(failure);
  }

  async function build(source: AsyncIterable<Change>): Promise<string> {
    for (const name of NAMES) {
      await client.deleteIndexIfExists(aside[name]);
      await create(aside[name]);
      await configure(aside[name], SETTINGS[name]);
    }
    const mark: Mark = { revision: 0, committedAt: 0 };
    let batch: Change[] = [];
    const seen = new Set<string>();
    const flush = async () => {
      const isNew = batch.every((change) => change.of === "mark" || !seen.has(`${change.of} ${change.id}`));
      for (const change of batch) if (change.of !== "mark") seen.add(`${change.of} ${change.id}`);
      await write(aside, batch, isNew);
      batch = [];
    };
    for await (const change of source) {
      if (change.revision >= mark.revision) {
        mark.revision = change.revision;
        mark.committedAt = change.committedAt;
      }
      batch.push(change);
      if (batch.length === AT_A_TIME) await flush();
    }
    await flush();
    const id = `${Date.now()}-${Math.random()}`;
    await putMark(aside.state, { ...mark, form: FORM, build: id });
    return id;
  }

  const indexing: Indexing = {
    async mark() {
      try {
        const found = await client.index<MarkDocument>(names.state).getDocument("mark");
        const mark = { revision: found.revision, committedAt: found.committedAt };
        return found.form === FORM && (await isOurs(mark)) ? mark : null;
      } catch (error) {
        if (error instanceof MeilisearchApiError && error.response.status === 404) return null;
        throw error;
      }
    },

    async apply(changes) {
      arrived?.push(...changes);
      for (let at = 0; at < changes.length; at += AT_A_TIME)
        await write(names, changes.slice(at, at + AT_A_TIME), false);
      const { revision, committedAt } = changes.reduce((a, b) => (b.revision >= a.revision ? b : a), {
        revision: -1,
        committedAt: 0,
      });
      if (revision >= 0) await putMark(names.state, { revision, committedAt });
    },

    async rebuild(source, swapping = (swap) => swap()) {
      const meanwhile: Change[] = [];
      arrived = meanwhile;
      try {
        const built = await build(source);
        await swapping(async () => {
          for (const name of NAMES) await create(names[name]);
          await client.swapIndexes(
            NAMES.map((name) => ({ indexes: [names[name], aside[name]], rename: false })),
          );
          // A swap is no one index's task, so a key for some indexes may not ask about it: what is done after it may.
          await putMark(names.state, {});
          const { build } = await client.index<MarkDocument>(names.state).getDocument("mark");
          if (build !== built) throw new Error("The search server did not swap its indexes");
        });
      } finally {
        arrived = null;
      }
      for (const name of NAMES) await client.deleteIndexIfExists(aside[name]);
      if (meanwhile.length > 0) await indexing.apply(meanwhile);
    },

    async prepare() {
      for (const name of NAMES) await configure(names[name], SETTINGS[name]);
    },

    async remove() {
      for (const uid of NAMES.flatMap((name) => [names[name], aside[name]]))
        await client.deleteIndexIfExists(uid);
    },
  };
  return indexing;
}
