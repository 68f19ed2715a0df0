import type { Meilisearch } from "meilisearch";
import { judge } from "../match/judge";
import type { MemoryEngine } from "../memory/engine";
import { isHeld } from "./documents";
import type { MeilisearchEngine } from "./engine.server";
import type { IndexNames } from "./indexing.server";
import { EVERYTHING } from "./settings";

/** How many of each kind of difference are told by name. */
const TOLD = 10;
const SAMPLE = 1_000;

export type Verified = { posts: number; people: number; sampled: number; differences: string[] };

/** Each nth, so that the same are looked at when it is asked again. */
function sampleOf<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, n) => all[Math.floor(n * step)] as T);
}

/**
 * What differs between the server and what an engine in memory was filled with: documents that only one of them holds,
 * and the answers to a sample of people, of which each hit is judged by the definition as well.
 */
export async function differences(
  client: Meilisearch,
  names: IndexNames,
  engine: Pick<MeilisearchEngine, "matches">,
  memory: MemoryEngine,
  today: string,
): Promise<Verified> {
  const held = memory.held();
  const posts = new Set([...held.opportunities()].filter(isHeld).map(({ form }) => form.id));
  const everyone = [...held.participants()].map(({ form }) => form);
  const found: string[] = [];
  const tell = (what: string, ids: string[]) => {
    if (ids.length === 0) return;
    const more = ids.length > TOLD ? ` and ${ids.length - TOLD} more` : "";
    found.push(`${ids.length} ${what}: ${ids.slice(0, TOLD).join(", ")}${more}`);
  };
  for (const [name, wanted] of [
    ["posts", posts],
    ["people", new Set(everyone.map(({ id }) => id))],
  ] as const) {
    const { results } = await client
      .index<{ id: string }>(names[name])
      .getDocuments<{ id: string }>({ filter: [], fields: ["id"], limit: EVERYTHING });
    const there = new Set(results.map(({ id }) => id));
    tell(
      `${name} of the database that the search server lacks`,
      [...wanted].filter((id) => !there.has(id)),
    );
    tell(
      `${name} of the search server that the database lacks`,
      [...there].filter((id) => !wanted.has(id)),
    );
  }
  const sampled = sampleOf(everyone, SAMPLE);
  const otherwise: string[] = [];
  for (const p of sampled) {
    const ask = { today, limit: 20 };
    const [there, here] = await Promise.all([engine.matches(p, ask), memory.matches(p, ask)]);
    const asDefined = there.hits.every(({ id, score }) => {
      const form = held.opportunity(id)?.form;
      const judged = form && judge(p, form, today);
      return judged?.fits === true && judged.score === score;
    });
    if (!asDefined || there.total !== here.total || JSON.stringify(there.hits) !== JSON.stringify(here.hits))
      otherwise.push(p.id);
  }
  tell("people are answered otherwise than the definition has it", otherwise);
  return { posts: posts.size, people: everyone.length, sampled: sampled.length, differences: found };
}
