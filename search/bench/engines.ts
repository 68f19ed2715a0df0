import { measureMeilisearch, type SearchServer } from "./meilisearch";
import { measureChanges, measureMemory } from "./memory";
import type { ProgressOf } from "./progress";
import { ASK, mismatchesOf, queriesOf } from "./queries";
import { scanOfPeople } from "./scan-people";
import { scanOfPosts } from "./scan-posts";
import { timed } from "./times";
import { makeWorld } from "./world";

/** Every engine over one world, each held to the definition. */
export async function measureEngines(
  sizes: { opportunities: number; participants: number },
  meilisearch: SearchServer | null,
  progressOf: ProgressOf,
) {
  const world = makeWorld(sizes, progressOf("making the world", sizes.opportunities + sizes.participants));
  const queries = queriesOf(world, progressOf);
  const posts = scanOfPosts(world.posts);
  const people = scanOfPeople(world.people);
  const scan = {
    matches: (p: (typeof queries.people)[number]) => posts.matches(p, ASK),
    candidates: (o: (typeof queries.posts)[number]) => people.candidates(o, ASK),
  };
  let mismatches = await mismatchesOf(queries, scan);
  const exhaustive = {
    matches: await timed(queries.people, scan.matches),
    candidates: await timed(queries.posts, scan.candidates),
  };
  const memory = await measureMemory(world, queries, progressOf);
  mismatches += memory.mismatches;
  // Last of what is asked, as its server takes what it can get of the machine.
  const there =
    meilisearch && (await measureMeilisearch(meilisearch, memory.engine, world, queries, progressOf));
  mismatches += there?.mismatches ?? 0;
  const changes = await measureChanges(memory.engine, world);
  return {
    judge: { matches: queries.took },
    exhaustive,
    memory: { ...memory.figures, ...changes },
    meilisearch: there?.figures ?? null,
    mismatches,
  };
}
