import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { createMemoryEngine } from "../memory/engine";
import { changesOf, describeContract } from "../testing/contract";
import { FakeMeilisearch } from "../testing/fake-meilisearch";
import type { World } from "../testing/hostile";
import { createMeilisearchEngine } from "./engine.server";
import { createIndexing, namesUnder } from "./indexing.server";

/** `MEILISEARCH_URL=http://localhost:7700 HOSTILE_RUNS=2000` for a long search on a real server, of 1.50 or later. */
const real = process.env.MEILISEARCH_URL;
const runs = process.env.HOSTILE_RUNS === undefined ? null : Number(process.env.HOSTILE_RUNS);

vi.setConfig({ testTimeout: 60_000 + (runs ?? 100) * 2_000 });

/** Windows of one and two, so that worlds of five posts are ranked, proven and widened. */
const ASKING = { windows: [1, 2], scanned: 1 };

function contractOn(addressOf: () => Promise<string>, count: number) {
  const names = namesUnder(`contract_${Math.random().toString(36).slice(2)}_`);
  let client: Meilisearch;
  beforeAll(async () => {
    client = new Meilisearch({ host: await addressOf(), apiKey: process.env.MEILISEARCH_KEY ?? "" });
    await createIndexing(client, names).rebuild((async function* () {})());
  });
  afterAll(async () => {
    for (const name of Object.values(names)) await client.deleteIndexIfExists(name);
  });
  async function engineOf(world: World) {
    const memory = createMemoryEngine(() => 0);
    const indexing = createIndexing(client, names, ({ id, because }) => {
      throw new Error(`${id} was refused: ${because}`);
    });
    await Promise.all([names.posts, names.people].map((uid) => client.index(uid).deleteAllDocuments()));
    const changes = changesOf(world);
    await memory.apply(changes);
    await indexing.apply(changes);
    return createMeilisearchEngine(client, names, memory.held, indexing, ASKING);
  }
  describeContract(engineOf, count);
}

describe("on a server that behaves as Meilisearch's manual says", () => {
  const fake = new FakeMeilisearch();
  let close = async () => {};
  afterAll(() => close());
  contractOn(async () => {
    const listening = await fake.listen();
    close = listening.close;
    return listening.url;
  }, runs ?? 60);
});

describe.skipIf(real === undefined)("on the server at MEILISEARCH_URL", () => {
  contractOn(async () => real ?? "", runs ?? 20);
});
