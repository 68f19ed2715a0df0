import type { MatchPage, OpportunityFacets, PersonFacets } from "../engine";
import type { Opportunity, Participant } from "../match/model";
import { isSamePage } from "./compare";
import { candidatesAsDefined, matchesAsDefined } from "./definition";
import type { ProgressOf } from "./progress";
import { sampleOf } from "./sample";
import { type Times, timesOf } from "./times";
import { TODAY, type World } from "./world";

/** How many people and how many open posts are asked about. */
const COUNT = 300;
export const ASK = { today: TODAY, limit: 20 };

type Defined<Facets> = Pick<MatchPage<Facets>, "hits" | "total" | "facets">;
type Found<Facets> = Defined<Facets> | Promise<Defined<Facets>>;

/** Who is asked about, and what the definition answers. */
export interface Queries {
  people: Participant[];
  posts: Opportunity[];
  matches: Defined<OpportunityFacets>[];
  candidates: Defined<PersonFacets>[];
  /** What one person's matches take where the definition is asked of each pair. */
  took: Times;
}

export function queriesOf(world: World, progressOf: ProgressOf): Queries {
  const people = sampleOf(world.people, COUNT).map(({ form }) => form);
  const posts = sampleOf(
    world.posts.filter(({ form }) => form.status === "open"),
    COUNT,
  ).map(({ form }) => form);
  const progress = progressOf("asking the definition", people.length + posts.length);
  const took: number[] = [];
  let done = 0;
  const told = <T>(answer: () => T): T => {
    const found = answer();
    done += 1;
    progress(done);
    return found;
  };
  const matches = people.map((p) =>
    told(() => {
      const began = performance.now();
      const page = matchesAsDefined(p, world.posts, ASK);
      took.push(performance.now() - began);
      return page;
    }),
  );
  const candidates = posts.map((o) => told(() => candidatesAsDefined(o, world.people, ASK)));
  return { people, posts, matches, candidates, took: timesOf(took) };
}

/** How many answers of an engine are not what the definition gives. */
export async function mismatchesOf(
  { people, posts, matches, candidates }: Queries,
  engine: {
    matches(p: Participant): Found<OpportunityFacets>;
    candidates(o: Opportunity): Found<PersonFacets>;
  },
): Promise<number> {
  let differing = 0;
  for (const [i, p] of people.entries())
    if (!isSamePage(await engine.matches(p), matches[i] as (typeof matches)[number])) differing += 1;
  for (const [i, o] of posts.entries())
    if (!isSamePage(await engine.candidates(o), candidates[i] as (typeof candidates)[number])) differing += 1;
  return differing;
}
