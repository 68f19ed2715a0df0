import type { MatchPage } from "../engine";
import { clientAt } from "../meilisearch/client.server";
import { createMeilisearchEngine } from "../meilisearch/engine.server";
import { createIndexing, namesUnder } from "../meilisearch/indexing.server";
import type { MemoryEngine } from "../memory/engine";
import { changesOf } from "./engine-source";
import type { ProgressOf } from "./progress";
import { ASK, mismatchesOf, type Queries } from "./queries";
import { timed, timesOf } from "./times";
import type { World } from "./world";

const WRITES = 20;
const BULK_MS = 600_000;

const share = (part: number, whole: number) => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));

export type SearchServer = {
  url: string;
  key: string | undefined;
  /** Up to which share of all posts it compares every vector, as it was told. */
  linearBelow: number | undefined;
};

/** @param memory holds the same world: the dictionary, and the forms that are judged */
export async function measureMeilisearch(
  { url, key, linearBelow = 0.1 }: SearchServer,
  memory: MemoryEngine,
  world: World,
  queries: Queries,
  progressOf: ProgressOf,
) {
  const client = clientAt({ url, key }, BULK_MS);
  const names = namesUnder("bench_");
  const refused: unknown[] = [];
  const indexing = createIndexing(client, names, (one) => refused.push(one));
  const engine = createMeilisearchEngine(client, names, memory.held, indexing, { scanned: linearBelow });
  try {
    const total = world.posts.length + world.people.length;
    await indexing.rebuild(changesOf(world, progressOf("filling Meilisearch", total)));
    const tops: MatchPage["top"][] = [];
    let found = 0;
    let wanted = 0;
    const mismatches = await mismatchesOf(queries, {
      matches: async (p) => {
        const page = await engine.matches(p, ASK);
        const defined = queries.matches[tops.length]?.hits ?? [];
        tops.push(page.top);
        wanted += defined.length;
        found += defined.filter(({ id }) => page.hits.some((hit) => hit.id === id)).length;
        return page;
      },
      candidates: (o) => engine.candidates(o, ASK),
    });
    const figures = {
      matches: await timed(queries.people, (p) => engine.matches(p, ASK)),
      candidates: await timed(queries.posts, (o) => engine.candidates(o, ASK)),
      bare: await timed(queries.people, () => client.index(names.posts).search("", { limit: 1 })),
      /** Of the true first hits those that were found, and of all answers those whose first hits are proven. */
      recall: share(found, wanted),
      certified: share(tops.filter((top) => top !== "uncertified").length, tops.length),
      foundMs: await writeToFound(),
    };
    return { figures, mismatches: mismatches + refused.length };
  } finally {
    for (const name of Object.values(names)) await client.deleteIndexIfExists(name);
  }

  /** From the writing of a post whose vector changes to its being found by its id. */
  async function writeToFound() {
    const open = world.posts.filter(({ form }) => form.status === "open" && form.placesLeft > 0);
    const took: number[] = [];
    for (const [n, post] of open.slice(0, WRITES).entries()) {
      const skills = { required: post.form.skills.required.slice(1), desired: [`skill-${n}`] };
      const now = { ...post, form: { ...post.form, skills } };
      const began = performance.now();
      const stamp = { revision: n + 1_000, committedAt: 0 };
      await indexing.apply([{ ...stamp, of: "opportunity", id: now.form.id, now }]);
      took.push(performance.now() - began);
    }
    return timesOf(took);
  }
}
