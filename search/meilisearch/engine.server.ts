import type { Meilisearch } from "meilisearch";
import type {
  Counts,
  MatchEngine,
  MatchPage,
  OpportunityAsk,
  OpportunityFacets,
  PersonAsk,
  PersonFacets,
} from "../engine";
import { LANGUAGE_SKILLS, type Opportunity, type Participant } from "../match/model";
import type { Documents } from "../memory/documents";
import { pageOf } from "../memory/order";
import { candidatesIn } from "../memory/people-answers";
import { minutesOf } from "../memory/person-plan";
import { type Found, foundIn, matchesOf, orderOf } from "../memory/post-answers";
import { PostSearch } from "../memory/post-search";
import type { PostTable } from "../memory/post-table";
import { BEYOND } from "../memory/rings";
import { type Answer, browseIn } from "./browsing.server";
import { CellOrder } from "./cells";
import { AT_ONCE, EMBEDDER, ofPlace } from "./documents";
import type { Indexing, IndexNames } from "./indexing.server";
import { among, type Filter, offeredWithin, postsFilter, wideFilter } from "./posts-filter";
import { EVERYTHING } from "./settings";
import { squaresOf } from "./squares";
import { dayNumber, textOf, tokenOf } from "./tokens";
import { LEFT_OUT, rankedPoints, wishVector } from "./vectors";

/** How the server is asked. */
export type Asking = {
  /** Where no more posts can be meant, those that may fit are all brought and judged here, and nothing need be ranked there. */
  fetched: number;
  /** Where no more posts can be listed, those are brought and read here. */
  listed: number;
  /** How many are ranked here of what the server ranked, one after the other until the top is proven. */
  windows: readonly number[];
  /** Beyond this share of all posts the server looks for near vectors, and may pass some over. */
  scanned: number;
};
/** As the server has it unless it was told otherwise. */
const ASKING: Asking = { fetched: 20_000, listed: 5_000, windows: [200, 1_000], scanned: 0.1 };

/** From so many on it does as well, whatever their share. */
const MOST_SCANNED = 300_000;

const SERVER_FACETS = ["kind", "sector", "term", "place", "town", "pounds", "employer"];
type ServerCounts = Record<string, Record<string, number>>;

const noFacets: OpportunityFacets = {
  kind: {},
  sector: {},
  schoolHours: {},
  termTime: {},
  ring: {},
  town: {},
  pay: {},
  employer: {},
};
const noPersonFacets: PersonFacets = { sector: {}, ring: {}, caseload: {}, partner: {} };

/** What people for a post must carry. Whether they fit is judged here: this leaves out those who cannot. */
export function peopleFilter(o: Opportunity, ask: PersonAsk): Filter {
  const { sectors, caseloads, partners } = ask.filter ?? {};
  const parts: Filter = [];
  if (o.place !== null) parts.push(among("reach", squaresOf(o.place)));
  if (o.startsOn !== null) parts.push(`from <= ${Math.max(AT_ONCE, dayNumber(o.startsOn))}`);
  for (const skill of LANGUAGE_SKILLS)
    if (o.english[skill] > 0) parts.push(`${skill} >= ${o.english[skill]}`);
  for (const type of o.certificates) parts.push(`certificates = ${tokenOf(type)}`);
  if (sectors?.length) parts.push(among("sectors", sectors.map(tokenOf)));
  if (caseloads?.length) parts.push(among("officer", caseloads.map(tokenOf)));
  if (partners?.length) parts.push(among("partner", partners.map(tokenOf)));
  if (ask.scope) parts.push(among("visible", ask.scope.map(tokenOf)));
  return parts;
}

const isKnownToFail = (o: Opportunity) => o.status !== "open" || o.placesLeft <= 0;
const isBlind = ({ scope }: { scope?: readonly string[] | null }) => scope?.length === 0;

/** @param held what the memory engine of this process holds: the dictionary, and the forms that are judged */
export function createMeilisearchEngine(
  client: Meilisearch,
  names: IndexNames,
  held: () => Documents,
  indexing: Indexing,
  asking: Partial<Asking> = {},
): MatchEngine {
  const { fetched, listed, windows, scanned } = { ...ASKING, ...asking };
  const orders = new WeakMap<PostTable, CellOrder>();
  const orderOfCells = (table: PostTable): CellOrder => {
    const known = orders.get(table) ?? new CellOrder(table);
    orders.set(table, known);
    return known;
  };

  async function everyId(uid: string, filter: Filter): Promise<string[]> {
    const { results } = await client
      .index<{ id: string }>(uid)
      .getDocuments<{ id: string }>({ filter, fields: ["id"], limit: EVERYTHING });
    return results.map(({ id }) => id);
  }

  function judged(search: PostSearch, ids: Iterable<string>): Found[] {
    const found: Found[] = [];
    for (const id of ids) {
      const row = search.table.find(id);
      if (row === null) continue;
      const one = foundIn(search, row, search.plan.rings[search.c.place[row] as number] as number);
      if (one !== null) found.push(one);
    }
    return found;
  }

  async function window(p: Participant, ask: OpportunityAsk, filter: Filter, most: number) {
    const sort = { newest: "published:desc", closing: "closes:asc", pay: "pay:desc" }[
      ask.sort as "newest" | "closing" | "pay"
    ];
    const { hits, totalHits, facetDistribution } = await client
      .index<{ id: string }>(names.posts)
      .search(null, {
        filter,
        page: 1,
        hitsPerPage: most,
        attributesToRetrieve: ["id"],
        facets: SERVER_FACETS,
        ...(sort === undefined
          ? { vector: wishVector(p), hybrid: { embedder: EMBEDDER, semanticRatio: 1 } }
          : { sort: [sort] }),
      });
    return {
      ids: hits.map(({ id }) => id),
      total: totalHits,
      counts: (facetDistribution ?? {}) as ServerCounts,
    };
  }

  /** Whether a window is in the order that was asked for: one that is not proves nothing. */
  function isRanked(ids: readonly string[], points: (o: Opportunity) => number): boolean {
    let before = Number.POSITIVE_INFINITY;
    for (const id of ids) {
      const form = held().opportunity(id)?.form;
      if (form === undefined) continue;
      const now = points(form);
      // The last digits are lost in vectors of 32 bits.
      if (now > before + 1) return false;
      before = now;
    }
    return true;
  }

  /** Whether nothing outside of the window can come before the last that is shown. */
  function isCertain(
    p: Participant,
    ask: OpportunityAsk,
    search: PostSearch,
    { shown, ids, total }: { shown: Found | undefined; ids: string[]; total: number },
  ): boolean {
    const edge = ids.at(-1);
    const row = edge === undefined ? null : search.table.find(edge);
    const form = edge === undefined ? undefined : held().opportunity(edge)?.form;
    if (shown === undefined || row === null || form === undefined) return false;
    const sort = ask.sort ?? "best";
    if (sort !== "best") {
      // Equal in what is sorted by, they would be told apart by their scores: a score above all others loses.
      const best = { ...shown, row, score: Number.POSITIVE_INFINITY, id: "" };
      return orderOf(search, sort)(shown, best) < 0;
    }
    const points = rankedPoints(p);
    const isScanned = total < MOST_SCANNED && total <= scanned * search.table.size;
    return isScanned && shown.score > points(form) + LEFT_OUT + 1 && isRanked(ids, points);
  }

  function facetsOf(search: PostSearch, counts: ServerCounts): OpportunityFacets {
    const { table, plan } = search;
    const texts = (field: string, known: readonly (string | null)[]): Counts =>
      Object.fromEntries(
        Object.entries(counts[field] ?? {}).map(([token, n]) => [textOf(token, known) ?? token, n]),
      );
    const ringOfCell = orderOfCells(table).byText(plan.rings);
    const ring: Record<string, number> = {};
    const schoolHours = { yes: 0, no: 0 };
    for (const [value, n] of Object.entries(counts.place ?? {})) {
      const { cell, isAtSchool } = ofPlace(value);
      const number = ringOfCell.get(cell) ?? BEYOND;
      if (number === BEYOND) continue;
      const minutes = String(minutesOf(number));
      ring[minutes] = (ring[minutes] ?? 0) + n;
      schoolHours[isAtSchool(number) ? "yes" : "no"] += n;
    }
    const some = (all: Record<string, number>) =>
      Object.fromEntries(Object.entries(all).filter(([, n]) => n > 0));
    return {
      kind: counts.kind ?? {},
      sector: texts("sector", table.sectors.values),
      schoolHours: some(schoolHours),
      termTime: some({ yes: counts.term?.true ?? 0, no: counts.term?.false ?? 0 }),
      ring,
      town: counts.town ?? {},
      pay: counts.pounds ?? {},
      employer: texts("employer", table.employers.values),
    };
  }

  return {
    name: "meilisearch",

    async matches(p, ask): Promise<MatchPage<OpportunityFacets>> {
      const { posts: table, revision } = held();
      const nothing = { hits: [], total: 0, facets: noFacets, revision, top: "exhaustive" as const };
      if (isBlind(ask)) return nothing;
      const search = new PostSearch(table, p, ask);
      const cells = orderOfCells(table);
      const within = offeredWithin(search, ask);
      const order = orderOf(search, ask.sort ?? "best");
      const end = (ask.offset ?? 0) + ask.limit;
      const isByWindow =
        within.posts > fetched && ask.sort !== "nearest" && !cells.confuses(search.plan.rings);
      const exact = isByWindow ? postsFilter(search, cells, within, p, ask) : null;
      for (const most of windows) {
        if (exact === null || end > most) continue;
        const { ids, total, counts } = await window(p, ask, exact, most);
        const found = judged(search, ids);
        if (total <= ids.length) return { ...matchesOf(search, found, ask), revision };
        found.sort(order);
        if (!isCertain(p, ask, search, { shown: found[Math.max(0, end - 1)], ids, total })) continue;
        const hits = pageOf(found, ask).map(({ id, score }) => ({ id, score }));
        return { hits, total, facets: facetsOf(search, counts), revision, top: "certified" };
      }
      const wide = wideFilter(search, cells, within, p, ask);
      if (wide === null) return nothing;
      return { ...matchesOf(search, judged(search, await everyId(names.posts, wide)), ask), revision };
    },

    async candidates(o, ask): Promise<MatchPage<PersonFacets>> {
      const { people, revision } = held();
      if (isKnownToFail(o) || isBlind(ask))
        return { hits: [], total: 0, facets: noPersonFacets, revision, top: "exhaustive" };
      const among = await everyId(names.people, peopleFilter(o, ask));
      return { ...candidatesIn(people, o, ask, among), revision };
    },

    browse: (q) =>
      browseIn(q, {
        documents: held(),
        cellsOf: orderOfCells,
        listed,
        windows,
        everyId: (filter) => everyId(names.posts, filter),
        ask: async (queries) => {
          const asked = queries.map((query) => ({ ...query, indexUid: names.posts }));
          const { results } = await client.multiSearch({ queries: asked });
          return results as unknown as Answer[];
        },
      }),

    apply: (changes) => indexing.apply(changes),
    rebuild: (source) => indexing.rebuild(source),

    async health() {
      const mark = await indexing.mark();
      if (mark === null) return { ok: false, revision: 0, lagMs: 0 };
      // A server may hand out documents and search none.
      await client.multiSearch({
        queries: [names.posts, names.people].map((indexUid) => ({ indexUid, limit: 0 })),
      });
      return {
        ok: true,
        revision: mark.revision,
        lagMs: Math.max(0, (held().committedAt ?? 0) - mark.committedAt),
      };
    },
  };
}
