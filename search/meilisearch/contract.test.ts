import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { createMemoryEngine } from "../memory/engine";
import { describeBrowsing } from "../testing/browse-contract";
import { changesOf, describeContract } from "../testing/contract";
import { FakeMeilisearch } from "../testing/fake-meilisearch";
import type { World } from "../testing/hostile";
import { createMeilisearchEngine } from "./engine.server";
import { createIndexing, namesUnder } from "./indexing.server";

/** `MEILISEARCH_URL=http://localhost:7700 HOSTILE_RUNS=2000` for a long search on a real server, of 1.50 or later. */
const real = process.env.MEILISEARCH_URL;
const runs = process.env.HOSTILE_RUNS === undefined ? null : Number(process.env.HOSTILE_RUNS);

vi.setConfig({ testTimeout: 60_000 + (runs ?? 100) * 6_000 });

/** Windows of one and two, so that worlds of five posts are ranked, proven and widened; smaller ones are brought whole. */
const ASKING = { fetched: 1, listed: 2, windows: [1, 2], scanned: 1 };

/** @param clientOf asks of the server at an address, given the client that prepares it */
function contractOn(
  address: () => Promise<string>,
  clientOf: (prepares: Meilisearch) => Meilisearch,
  count: number,
) {
  const names = namesUnder(`contract_${Math.random().toString(36).slice(2)}_`);
  let prepares: Meilisearch;
  beforeAll(async () => {
    prepares = new Meilisearch({ host: await address(), apiKey: process.env.MEILISEARCH_KEY ?? "" });
    await createIndexing(prepares, names).rebuild((async function* () {})());
  });
  afterAll(() => createIndexing(prepares, names).remove());
  async function enginesOf(world: World, asking = ASKING) {
    const client = clientOf(prepares);
    const memory = createMemoryEngine(() => 0);
    const indexing = createIndexing(client, names, ({ id, because }) => {
      throw new Error(`${id} was refused: ${because}`);
    });
    // Before they are gone, a vector of the world before would be taken for this one's.
    const emptied = (uid: string) => client.index(uid).deleteAllDocuments().waitTask({ interval: 5 });
    await Promise.all([names.posts, names.people].map(emptied));
    const changes = changesOf(world);
    await memory.apply(changes);
    await indexing.apply(changes);
    return [memory, createMeilisearchEngine(client, names, memory.held, indexing, asking)];
  }
  describeContract(enginesOf, count);
  const wider = { ...ASKING, windows: [3, 9] };
  describeBrowsing((world) => enginesOf(world, wider), Math.ceil(count / 8));
}

describe("on a server that behaves as Meilisearch's manual says", () => {
  const fake = new FakeMeilisearch();
  let close = async () => {};
  afterAll(() => close());
  const listen = async () => {
    const listening = await fake.listen();
    close = listening.close;
    return listening.url;
  };
  contractOn(listen, () => fake.client(), runs ?? 2_000);
});

describe.skipIf(real === undefined)("on the server at MEILISEARCH_URL", () => {
  contractOn(
    async () => real ?? "",
    (client) => client,
    runs ?? 20,
  );
});
