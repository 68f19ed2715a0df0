import type { Meilisearch } from "meilisearch";
import type { MatchEngine, MatchPage } from "../engine";
import { judge } from "../match/judge";
import type { Opportunity, Participant } from "../match/model";
import type { MemoryEngine } from "../memory/engine";
import { isHeld } from "./documents";
import type { IndexNames } from "./indexing.server";
import { EVERYTHING } from "./settings";

/** How many of each kind of difference are told by name. */
const TOLD = 10;
const SAMPLE = { people: 1_000, posts: 300 };

export type Count = { posts: number; people: number };
/** What there is, how many of it were asked about, and what differs. */
export type Verified = { all: Count; sampled: Count; differences: string[] };

/** Each nth, so that the same are looked at when it is asked again. */
function sampleOf<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, n) => all[Math.floor(n * step)] as T);
}

/**
 * What differs between the server and what an engine in memory was filled with: documents that only one of them holds,
 * and the answers to a sample of people and of posts, of which each hit is judged by the definition as well.
 */
export async function differences(
  client: Meilisearch,
  names: IndexNames,
  engine: Pick<MatchEngine, "matches" | "candidates">,
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
  const ask = { today, limit: 20 };
  const isDefined = (p: Participant | undefined, o: Opportunity | undefined, score: number) => {
    const judged = p && o && judge(p, o, today);
    return judged?.fits === true && judged.score === score;
  };
  const otherwise = async <One extends { id: string }>(
    sampled: readonly One[],
    answers: (of: One) => Promise<MatchPage>[],
    pairOf: (of: One, id: string) => [Participant | undefined, Opportunity | undefined],
  ) => {
    const ids: string[] = [];
    for (const one of sampled) {
      const [there, here] = (await Promise.all(answers(one))) as [MatchPage, MatchPage];
      const isSame = there.total === here.total && JSON.stringify(there.hits) === JSON.stringify(here.hits);
      if (!isSame || !there.hits.every(({ id, score }) => isDefined(...pairOf(one, id), score)))
        ids.push(one.id);
    }
    return ids;
  };
  const people = sampleOf(everyone, SAMPLE.people);
  tell(
    "people are answered otherwise than the definition has it",
    await otherwise(
      people,
      (p) => [engine.matches(p, ask), memory.matches(p, ask)],
      (p, id) => [p, held.opportunity(id)?.form],
    ),
  );
  const open = sampleOf([...posts], SAMPLE.posts).flatMap((id) => held.opportunity(id)?.form ?? []);
  const personOf = new Map(everyone.map((p) => [p.id, p]));
  tell(
    "posts are given other people than the definition has it",
    await otherwise(
      open,
      (o) => [engine.candidates(o, ask), memory.candidates(o, ask)],
      (o, id) => [personOf.get(id), o],
    ),
  );
  return {
    all: { posts: posts.size, people: everyone.length },
    sampled: { posts: open.length, people: people.length },
    differences: found,
  };
}
