import type { Change, MatchEngine, NearMissEngine } from "../engine";
import { browse } from "./browse";
import { Documents } from "./documents";
import { candidatesIn, nearCandidatesIn, unlocksOfPostIn } from "./people-answers";
import { matchesIn, nearMissesIn } from "./post-answers";
import { unlocksIn } from "./post-unlocks";
import { Turns } from "./turns";

/** What it holds now: a rebuild replaces it. */
export type MemoryEngine = MatchEngine & NearMissEngine & { held(): Documents };

/**
 * The in-process engine: judges everything, so its totals and its order are exact. `clock` gives milliseconds
 * since 1970.
 */
export function createMemoryEngine(clock: () => number): MemoryEngine {
  let documents = new Documents();
  let lagMs = 0;
  /** Changes that arrive while a rebuild reads its source, to be applied again on what it built. */
  let arrivedDuringRebuild: Change[] | null = null;
  let rebuilding: Promise<void> = Promise.resolve();

  function measureLag() {
    if (documents.committedAt !== null) lagMs = Math.max(0, clock() - documents.committedAt);
  }

  async function rebuildFrom(source: AsyncIterable<Change>) {
    const arrived: Change[] = [];
    arrivedDuringRebuild = arrived;
    try {
      const aside = new Documents();
      const turns = new Turns();
      for await (const change of source) {
        aside.keep(change);
        if (turns.isOver()) await turns.next();
      }
      for (const _ of aside.entering()) if (turns.isOver()) await turns.next();
      for (let change = arrived.shift(); change !== undefined; change = arrived.shift()) aside.apply(change);
      documents = aside;
      measureLag();
    } finally {
      arrivedDuringRebuild = null;
    }
  }

  return {
    name: "memory",
    held: () => documents,

    async matches(p, ask) {
      return { ...matchesIn(documents.posts, p, ask), revision: documents.revision };
    },

    async candidates(o, ask) {
      return { ...candidatesIn(documents.people, o, ask), revision: documents.revision };
    },

    async browse(q) {
      return { ...browse(documents, q), revision: documents.revision };
    },

    async nearMisses(p, ask) {
      return { ...nearMissesIn(documents, p, ask), revision: documents.revision };
    },

    async nearCandidates(o, ask) {
      return { ...nearCandidatesIn(documents.people, o, ask), revision: documents.revision };
    },

    async whatIf(p, ask) {
      return unlocksIn(documents.posts, p, ask);
    },

    async whatIfCandidates(o, ask) {
      return unlocksOfPostIn(documents.people, o, ask);
    },

    async apply(changes) {
      arrivedDuringRebuild?.push(...changes);
      for (const change of changes) documents.apply(change);
      measureLag();
    },

    rebuild(source) {
      const next = rebuilding.then(() => rebuildFrom(source));
      rebuilding = next.catch(() => {});
      return next;
    },

    async health() {
      return { ok: true, revision: documents.revision, lagMs };
    },
  };
}
