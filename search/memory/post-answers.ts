import type {
  Hit,
  MatchPage,
  NearMiss,
  NearMissPage,
  OpportunityAsk,
  OpportunityFacets,
  OpportunitySort,
} from "../engine";
import type { Participant } from "../match/model";
import { byScore } from "../match/score";
import { CONSTRAINTS, type ConstraintCode } from "../match/verdicts";
import { ascending } from "./order";
import { FAILS, PostSearch } from "./post-search";
import { type PostTable, UNKNOWN } from "./post-table";
import { BEYOND } from "./rings";
import { firstOf } from "./top";

type Answer<Page> = Omit<Page, "revision">;
export type Found = { id: string; row: number; score: number; ring: number };

/** Where so many times more posts lie at one place than there are patterns, hours are soon all judged, and tell most. */
const CROWD = 2;

/** Every row of the places whose ring is `most` or less. */
export function eachRow(
  search: PostSearch,
  most: number,
  visit: (row: number, ring: number, isInCrowd: boolean) => void,
) {
  const { rowsAt } = search.table;
  const { rings, reached } = search.plan;
  const count = most < BEYOND ? reached.length : rowsAt.length;
  for (let i = 0; i < count; i++) {
    const place = most < BEYOND ? (reached[i] as number) : i;
    const ring = rings[place] as number;
    const rows = rowsAt[place];
    if (ring > most || rows === undefined) continue;
    const isCrowd = rows.length > CROWD * search.table.patterns.size;
    for (let at = 0; at < rows.length; at++) visit(rows[at] as number, ring, isCrowd);
  }
}

/** What is not known comes last. */
const last = Number.POSITIVE_INFINITY;

export function orderOf({ table }: PostSearch, sort: OpportunitySort): (a: Found, b: Found) => number {
  const { closesOn, hourlyPay, publishedAt } = table.rows.columns;
  const keyOf: Record<Exclude<OpportunitySort, "best">, (row: number, ring: number) => number | string> = {
    newest: (row) => {
      const at = publishedAt[row] as number;
      return Number.isNaN(at) ? last : -at;
    },
    closing: (row) => table.dates.values[closesOn[row] as number] ?? "9999-12-31",
    nearest: (_, ring) => ring,
    pay: (row) => (hourlyPay[row] === UNKNOWN ? last : -(hourlyPay[row] as number)),
  };
  if (sort === "best") return byScore;
  const key = keyOf[sort];
  return (a, b) => ascending(key(a.row, a.ring), key(b.row, b.ring)) || byScore(a, b);
}

export const page = <T>(
  all: readonly T[],
  ask: { offset?: number; limit: number },
  compare: (a: T, b: T) => number,
) => firstOf(all, (ask.offset ?? 0) + ask.limit, compare).slice(ask.offset ?? 0);

export function matchesIn(
  table: PostTable,
  p: Participant,
  ask: OpportunityAsk,
): Answer<MatchPage<OpportunityFacets>> {
  const search = new PostSearch(table, p, ask);
  const found: Found[] = [];
  eachRow(search, search.plan.longestRing, (row, ring, isInCrowd) => {
    if (isInCrowd && (search.hours(row, ring, search.isUnpaid(row)) & 1) === 0) return;
    const one = foundIn(search, row, ring);
    if (one !== null) found.push(one);
  });
  return matchesOf(search, found, ask);
}

/** The row where it fits the person and passes the filter, as the definition has it. */
export function foundIn(search: PostSearch, row: number, ring: number): Found | null {
  if (search.failing(row, ring, 0) !== 0 || !search.passes(row, ring)) return null;
  return { id: search.table.ids[row] as string, row, ring, score: search.score(row, ring) };
}

/** The answer where all that fits has been found. */
export function matchesOf(
  search: PostSearch,
  found: readonly Found[],
  ask: OpportunityAsk,
): Answer<MatchPage<OpportunityFacets>> {
  const hits = page(found, ask, orderOf(search, ask.sort ?? "best")).map(
    ({ id, score }): Hit => ({ id, score }),
  );
  return { hits, total: found.length, facets: search.facets(found.map(({ row }) => row)), top: "exhaustive" };
}

export const BY_BIT = new Map<number, ConstraintCode>(CONSTRAINTS.map((code) => [FAILS[code], code]));

/** @param tables of open posts, and of those that are not */
export function nearMissesIn(
  tables: { posts: PostTable; closed: PostTable },
  p: Participant,
  ask: OpportunityAsk & { except?: readonly ConstraintCode[] },
): Answer<NearMissPage> {
  const near: NearMiss[] = [];
  const constraints = new Map<ConstraintCode, number>();
  for (const table of ask.except?.includes("open") ? [tables.posts] : [tables.posts, tables.closed]) {
    const search = new PostSearch(table, p, ask);
    const farthest = ask.except?.includes("travel") ? search.plan.longestRing : BEYOND;
    eachRow(search, farthest, (row, ring) => {
      const constraint = BY_BIT.get(search.failing(row, ring, 1));
      if (constraint === undefined || ask.except?.includes(constraint) || !search.passes(row, ring)) return;
      near.push({ id: table.ids[row] as string, constraint, score: search.score(row, ring) });
      constraints.set(constraint, (constraints.get(constraint) ?? 0) + 1);
    });
  }
  return {
    hits: page(near, ask, byScore),
    total: near.length,
    constraints: Object.fromEntries(constraints),
  };
}
