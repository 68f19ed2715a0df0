import { randomBytes } from "node:crypto";
import { MeilisearchError } from "meilisearch";
import type { Change, MatchEngine, NearMissEngine } from "./engine";
import type { Opportunity, Participant } from "./match/model";
import { clientAt } from "./meilisearch/client.server";
import { createMeilisearchEngine } from "./meilisearch/engine.server";
import { createIndexing, namesUnder, PREFIX } from "./meilisearch/indexing.server";
import { createMemoryEngine } from "./memory/engine";

/* The engines that hold no more than two files, for as long as somebody asks about them. */

export const ENGINES = ["memory", "meilisearch"] as const;
export type EngineName = (typeof ENGINES)[number];

export type SearchServer = { url: string; key: string | undefined };
export type Matching = Pick<MatchEngine, "matches" | "candidates"> & NearMissEngine;

function* changesOf(opportunities: Opportunity[], participants: Participant[]): Generator<Change> {
  const stamp = { revision: 1, committedAt: 0 };
  const nothing = { title: "", employerName: "", town: null, townId: null, text: "", alike: "", broadly: "" };
  const listing = { ...nothing, hourlyPay: null, publishedAt: null, visibleTo: [] };
  for (const form of opportunities)
    yield { ...stamp, of: "opportunity", id: form.id, now: { ...listing, form } };
  const unlisted = { partnerId: null, officerId: null, visibleTo: [] };
  for (const form of participants)
    yield { ...stamp, of: "participant", id: form.id, now: { ...unlisted, form } };
}

/** Whatever its client throws: no answer, no leave, no such thing. */
export const isOfServer = (error: unknown): error is Error => error instanceof MeilisearchError;

/** A page waits no time for this: whoever typed a command waits for its answer. */
const PATIENCE_MS = 120_000;

/**
 * Answers by the engine of this name while `ask` runs. On a search server it makes indexes of its own, and removes them
 * whatever happens; what only the engine in memory answers, it answers.
 */
export async function* withEngine<Answer>(
  server: SearchServer | null,
  [opportunities, participants]: [Opportunity[], Participant[]],
  ask: (engine: Matching) => AsyncIterable<Answer>,
): AsyncGenerator<Answer> {
  const memory = createMemoryEngine(() => 0);
  await memory.apply([...changesOf(opportunities, participants)]);
  if (server === null) return yield* ask(memory);
  const client = clientAt(server, PATIENCE_MS);
  const names = namesUnder(`${PREFIX}match_${randomBytes(8).toString("hex")}_`);
  const indexing = createIndexing(client, names, ({ id, because }) => {
    throw new Error(`The search server refused ${id}: ${because}`);
  });
  try {
    await indexing.rebuild(
      (async function* () {
        yield* changesOf(opportunities, participants);
      })(),
    );
    const { matches, candidates } = createMeilisearchEngine(client, names, memory.held, indexing);
    yield* ask({ ...memory, matches, candidates });
  } finally {
    await indexing.remove();
  }
}
