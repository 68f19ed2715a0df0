import type {
  BrowsePage,
  BrowseQuery,
  BrowseSort,
  Counts,
  OpportunityDocument,
  OpportunityFacets,
} from "../engine";
import { BROWSE_ORDER, browse as browseInMemory, listOf, ringFrom } from "../memory/browse";
import type { Documents } from "../memory/documents";
import { POST_ORDER, pageOf } from "../memory/order";
import { judgedRing, minutesOf } from "../memory/person-plan";
import type { PostTable } from "../memory/post-table";
import { BEYOND } from "../memory/rings";
import { alwaysFilter, type Part, partsFilter, placesNear } from "./browse-filter";
import type { CellOrder } from "./cells";
import { ofPlace } from "./documents";
import { amongMany, type Filter } from "./posts-filter";
import { textOf, tokenOf } from "./tokens";

/*
 * Looking around by filters alone. What the words of a query come to, which terms they begin and which are a slip away,
 * is asked of the index in memory, and so is how well a post answers them: the server finds which posts have such terms,
 * and counts them.
 */

type Query = {
  filter: Filter;
  facets?: string[];
  sort?: string[];
  hitsPerPage: number;
};

type Around = {
  /** The ids of all posts that pass. */
  everyId: (filter: Filter) => Promise<string[]>;
  /** All in one call. */
  ask: (queries: (Query & typeof ASKING)[]) => Promise<Answer[]>;
  /** What the memory engine of this process holds. */
  documents: Documents;
  cellsOf: (table: PostTable) => CellOrder;
  /** Where no more posts can be meant, those are brought and read here. */
  listed: number;
  windows: readonly number[];
};
const ASKING = { attributesToRetrieve: ["id"], page: 1 };
type ServerCounts = Record<string, Record<string, number>>;
export type Answer = { hits: { id: string }[]; totalHits: number; facetDistribution?: ServerCounts };

/** What the server counts for a facet, and the part of a filter that chooses one of it. */
const FACETS: readonly { by: Part; field: string }[] = [
  { by: "kinds", field: "kind" },
  { by: "sectors", field: "sector" },
  { by: "schoolHours", field: "place" },
  { by: "termTimeOnly", field: "term" },
  { by: "withinMinutes", field: "place" },
  { by: "towns", field: "town" },
  { by: "hourlyPay", field: "pounds" },
  { by: "employers", field: "employer" },
];

const SORTED = {
  relevance: "published:desc",
  newest: "published:desc",
  closing: "closes:asc",
  pay: "pay:desc",
};

/** How far each known place is from who looks around; beyond 90 minutes as `BEYOND`. */
const ringsOf = (table: PostTable, q: BrowseQuery) =>
  table.places.values.map((place) => {
    const minutes = ringFrom(q.reader, place);
    return minutes === null ? BEYOND : minutes / 15;
  });

/** Counts by the texts that tokens stand for. */
const named = (counts: Record<string, number> = {}, known: readonly (string | null)[]): Counts =>
  Object.fromEntries(Object.entries(counts).map(([token, n]) => [textOf(token, known) ?? token, n]));

/** @param countsBy what the server counts where this part of the filter is not set */
function facetsOf(
  table: PostTable,
  cells: CellOrder,
  rings: number[],
  countsBy: (part: Part) => ServerCounts,
): OpportunityFacets {
  const ringOfCell = cells.byText(rings);
  const add = (to: Record<string, number>, value: string, n: number) => {
    to[value] = (to[value] ?? 0) + n;
  };
  const schoolHours: Record<string, number> = {};
  const ring: Record<string, number> = {};
  const places = (part: Part) =>
    Object.entries(countsBy(part).place ?? {}).flatMap(([value, n]) => {
      const { cell, isAtSchool } = ofPlace(value);
      const number = ringOfCell.get(cell);
      return number === undefined ? [] : [{ number, isAtSchool, n }];
    });
  for (const { number, isAtSchool, n } of places("schoolHours"))
    add(schoolHours, isAtSchool(judgedRing(number)) ? "yes" : "no", n);
  for (const { number, n } of places("withinMinutes"))
    if (number !== BEYOND) add(ring, String(minutesOf(number)), n);
  const termTime: Record<string, number> = {};
  for (const [value, n] of Object.entries(countsBy("termTimeOnly").term ?? {}))
    termTime[value === "true" ? "yes" : "no"] = n;
  return {
    kind: countsBy("kinds").kind ?? {},
    sector: named(countsBy("sectors").sector, table.sectors.values),
    schoolHours,
    termTime,
    ring,
    town: countsBy("towns").town ?? {},
    pay: countsBy("hourlyPay").pounds ?? {},
    employer: named(countsBy("employers").employer, table.employers.values),
  };
}

const noFacets = {
  kind: {},
  sector: {},
  schoolHours: {},
  termTime: {},
  ring: {},
  town: {},
  pay: {},
  employer: {},
};

export async function browseIn(q: BrowseQuery, around: Around): Promise<BrowsePage> {
  const { documents, cellsOf, listed, windows } = around;
  const { posts: table, revision } = documents;
  const words = documents.words.find(q.words ?? "");
  const meant = words?.meant ?? null;
  if (words?.scores.size === 0 || q.scope?.length === 0)
    return { hits: [], total: 0, facets: noFacets, meant, revision };
  const cells = cellsOf(table);
  const near = placesNear(q, table);
  const always = alwaysFilter(q, cells, near, words);
  if (Math.min(words?.scores.size ?? table.size, postsAt(table, near)) <= listed) {
    const those = (await around.everyId(always)).flatMap((id) => {
      const document = documents.opportunity(id);
      return document === undefined ? [] : [{ document, score: words?.scores.get(id) ?? 0 }];
    });
    return { ...listOf(those, q), meant, revision };
  }
  const here = () => ({ ...browseInMemory(documents, q), revision });
  const end = (q.offset ?? 0) + q.limit;
  const sort = q.sort ?? "relevance";
  const isByWords = sort === "relevance" && words !== null;
  const rings = ringsOf(table, q);
  // What lies nearest, and long lists, would take the server to read every post: memory has read them.
  if (sort === "nearest" || end > (windows.at(-1) ?? 0) || cells.confuses(rings)) return here();

  const parts = partsFilter(q, cells, rings);
  const whole = [...always, ...[...parts.values()].flat()];
  const without = (part: Part): Filter => [
    ...always,
    ...[...parts].flatMap(([name, one]) => (name === part ? [] : one)),
  ];
  const orderOf = (id: string) => {
    const document = documents.opportunity(id);
    return document === undefined ? [] : [{ id, document, km: 0, score: words?.scores.get(id) ?? 0 }];
  };
  const order = BROWSE_ORDER[sort];
  const best = isByWords ? [...words.scores.keys()].flatMap(orderOf).sort(order) : [];
  const asking = { ...ASKING, hitsPerPage: 0 };
  const beside = [...parts.keys()].flatMap((part) => {
    const facets = FACETS.filter(({ by }) => by === part).map(({ field }) => field);
    return facets.length === 0 ? [] : [{ part, query: { ...asking, filter: without(part), facets } }];
  });
  const everyFacet = [...new Set(FACETS.map(({ field }) => field))];

  for (const most of windows) {
    if (end > most) continue;
    const page = isByWords
      ? { ...asking, filter: [...whole, amongMany("key", keysOf(best.slice(0, most)))], hitsPerPage: most }
      : { ...asking, filter: whole, hitsPerPage: end === 0 ? 0 : most, sort: [SORTED[sort]] };
    const counting = { ...asking, filter: whole, facets: everyFacet };
    const queries = isByWords ? [counting, page] : [{ ...counting, ...page }];
    const answers = await around.ask([...queries, ...beside.map(({ query }) => query)]);
    const [all, window] = [answers[0], answers[queries.length - 1]] as [Answer, Answer];
    const found = window.hits.flatMap(({ id }) => orderOf(id)).sort(order);
    const shown = found[end - 1]?.document;
    const edge = documents.opportunity(window.hits.at(-1)?.id ?? "");
    const isCertain = isByWords
      ? shown !== undefined || best.length <= most
      : all.totalHits <= window.hits.length || isBefore(sort, shown, edge);
    if (end > 0 && !isCertain) continue;
    const counts = new Map(
      beside.map(({ part }, i) => [part, answers[queries.length + i]?.facetDistribution ?? {}]),
    );
    const facets = facetsOf(table, cells, rings, (part) => counts.get(part) ?? all.facetDistribution ?? {});
    return {
      hits: pageOf(found, q).map(({ id }) => ({ id })),
      total: all.totalHits,
      facets,
      meant,
      revision,
    };
  }
  return here();
}

/** How many posts lie at these places; everywhere where there are none. */
function postsAt(table: PostTable, places: ReadonlySet<number> | null): number {
  if (places === null) return table.size;
  let posts = 0;
  for (const place of places) posts += table.rowsAt[place]?.length ?? 0;
  return posts;
}

const keysOf = (posts: readonly { id: string }[]) => posts.map(({ id }) => tokenOf(id));

/** Whether what is shown last comes before the last of a window in what the server sorts by, and so before all outside of it. */
const isBefore = (
  sort: Exclude<BrowseSort, "nearest">,
  shown: OpportunityDocument | undefined,
  edge: OpportunityDocument | undefined,
) =>
  shown !== undefined &&
  edge !== undefined &&
  POST_ORDER[sort === "relevance" ? "newest" : sort](shown, edge) < 0;
