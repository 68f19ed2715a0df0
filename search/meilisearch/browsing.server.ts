import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import type {
  BrowsePage,
  BrowseQuery,
  BrowseSort,
  Counts,
  OpportunityDocument,
  OpportunityFacets,
  OpportunityFilter,
} from "../engine";
import { BROWSE_ORDER, browse as browseInMemory, kmFrom, ringFrom } from "../memory/browse";
import type { Documents } from "../memory/documents";
import { POST_ORDER, pageOf } from "../memory/order";
import { judgedRing, minutesOf } from "../memory/person-plan";
import type { PostTable } from "../memory/post-table";
import { BEYOND } from "../memory/rings";
import type { Found as FoundWords, WordAsked } from "../memory/words";
import { type CellOrder, NOWHERE } from "./cells";
import { ofPlace } from "./documents";
import { among, cellIn, type Filter, listedFilter } from "./posts-filter";
import { textOf, tokenOf, wordToken } from "./tokens";

/*
 * Looking around by filters alone. What the words of a query come to, which terms they begin and which are a slip away,
 * is asked of the index in memory, and so is how well a post answers them: the server finds which posts have such terms,
 * and counts them.
 */

type Around = {
  client: Meilisearch;
  uid: string;
  /** What the memory engine of this process holds. */
  documents: Documents;
  cellsOf: (table: PostTable) => CellOrder;
  windows: readonly number[];
};
type ServerCounts = Record<string, Record<string, number>>;
type Answer = { hits: { id: string }[]; totalHits: number; facetDistribution?: ServerCounts };
type Part = keyof OpportunityFilter;

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

const wordFilter = (fields: readonly string[], { oneOf, beginning }: WordAsked) =>
  fields
    .map((field) =>
      beginning === null
        ? among(field, oneOf.map(wordToken))
        : `${field} STARTS WITH ${wordToken(beginning)}`,
    )
    .join(" OR ");

/** How far each known place is from who looks around; beyond 90 minutes as `BEYOND`. */
const ringsOf = (table: PostTable, q: BrowseQuery) =>
  table.places.values.map((place) => {
    const minutes = ringFrom(q.reader, place);
    return minutes === null ? BEYOND : minutes / 15;
  });

/** Each part of a query as the server's filter. Those that everything passes are left out. */
function partsOf(
  q: BrowseQuery,
  table: PostTable,
  cells: CellOrder,
  rings: number[],
  words: FoundWords | null,
) {
  const { filter = {} } = q;
  const inCells = (isInside: (place: number) => boolean) => {
    const runs = cells.runs(isInside);
    return cellIn(runs.length > 0 ? runs : [[NOWHERE, NOWHERE]]);
  };
  const disc = (ring: number) => inCells((place) => (rings[place] as number) <= ring);
  const always: Filter = listedFilter({}, q);
  if (words !== null) {
    const fields = words.asked.broadly ? ["words", "broadly"] : ["words"];
    for (const word of words.asked.words) always.push(wordFilter(fields, word));
  }
  if (q.near) {
    const { withinKm } = q.near;
    always.push(inCells((place) => kmFrom(q, table.places.values[place] ?? null) <= withinKm));
  }
  const parts = new Map<Part, Filter>();
  for (const part of [
    "kinds",
    "sectors",
    "employers",
    "towns",
    "hourlyPay",
    "publishedSince",
    "termTimeOnly",
  ] as const) {
    const [, ...set] = listedFilter({ [part]: filter[part] }, { today: q.today });
    if (set.length > 0) parts.set(part, set);
  }
  const { withinMinutes, weeklyHours, schoolHours } = filter;
  if (withinMinutes !== undefined)
    parts.set("withinMinutes", [disc(Math.min(BEYOND - 1, Math.floor(withinMinutes / 15)))]);
  if (weeklyHours !== undefined) {
    const { atLeast = 0, atMost = 10_000 } = weeklyHours;
    parts.set("weeklyHours", [`weekly ${atLeast} TO ${atMost}`]);
  }
  if (schoolHours === true) {
    // Beyond 90 minutes as at 90.
    const widest = BEYOND - 1;
    const nearer = Array.from({ length: widest }, (_, ring) => `school >= ${ring} AND ${disc(ring)}`);
    parts.set("schoolHours", [[...nearer, `school >= ${widest}`]]);
  }
  return { always, parts };
}

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
  const { client, uid, documents, cellsOf, windows } = around;
  const { posts: table, revision } = documents;
  const words = documents.words.find(q.words ?? "");
  const meant = words?.meant ?? null;
  if (words?.scores.size === 0 || q.scope?.length === 0)
    return { hits: [], total: 0, facets: noFacets, meant, revision };
  const here = () => ({ ...browseInMemory(documents, q), revision });
  const end = (q.offset ?? 0) + q.limit;
  const sort = q.sort ?? "relevance";
  const isByWords = sort === "relevance" && words !== null;
  const rings = ringsOf(table, q);
  const cells = cellsOf(table);
  // What lies nearest, and long lists, would take the server to read every post: memory has read them.
  if (sort === "nearest" || end > (windows.at(-1) ?? 0) || cells.confuses(rings)) return here();

  const { always, parts } = partsOf(q, table, cells, rings, words);
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
  const asking = { indexUid: uid, attributesToRetrieve: ["id"], page: 1 };
  const countsFor = [...parts.keys()].flatMap((part) => {
    const fields = FACETS.filter(({ by }) => by === part).map(({ field }) => field);
    return fields.length === 0 ? [] : [{ part, fields }];
  });
  const countingAll = [...new Set(FACETS.map(({ field }) => field))];
  let counted: { total: number; facets: OpportunityFacets } | null = null;

  for (const most of end === 0 ? [0] : windows) {
    if (end > most) continue;
    const hits: MultiSearchQuery = isByWords
      ? {
          ...asking,
          filter: [
            ...whole,
            among(
              "key",
              best.slice(0, most).map(({ id }) => tokenOf(id)),
            ),
          ],
          hitsPerPage: most,
        }
      : {
          ...asking,
          filter: whole,
          hitsPerPage: most,
          sort: [SORTED[sort]],
        };
    const counts: MultiSearchQuery[] =
      counted !== null
        ? []
        : [
            { ...asking, filter: whole, hitsPerPage: 0, facets: countingAll },
            ...countsFor.map(({ part, fields }) => ({
              ...asking,
              filter: without(part),
              hitsPerPage: 0,
              facets: fields,
            })),
          ];
    const { results } = await client.multiSearch({ queries: [hits, ...counts] });
    const [window, all, ...others] = results as unknown as [Answer, Answer, ...Answer[]];
    if (counted === null) {
      const by = new Map(countsFor.map(({ part }, i) => [part, others[i]?.facetDistribution ?? {}]));
      const facets = facetsOf(table, cells, rings, (part) => by.get(part) ?? all.facetDistribution ?? {});
      counted = { total: all.totalHits, facets };
    }
    const found = window.hits.flatMap(({ id }) => orderOf(id)).sort(order);
    const shown = found[end - 1]?.document;
    const edge = documents.opportunity(window.hits.at(-1)?.id ?? "");
    const isCertain = isByWords
      ? shown !== undefined || best.length <= most
      : counted.total <= window.hits.length || isBefore(sort, shown, edge);
    if (end === 0 || isCertain)
      return { hits: pageOf(found, q).map(({ id }) => ({ id })), ...counted, meant, revision };
  }
  return here();
}

/** Whether what is shown last comes before the last of a window in what the server sorts by, and so before all outside of it. */
const isBefore = (
  sort: Exclude<BrowseSort, "nearest">,
  shown: OpportunityDocument | undefined,
  edge: OpportunityDocument | undefined,
) =>
  shown !== undefined &&
  edge !== undefined &&
  POST_ORDER[sort === "relevance" ? "newest" : sort](shown, edge) < 0;
