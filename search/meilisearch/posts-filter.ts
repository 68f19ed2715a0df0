import type { OpportunityAsk, OpportunityFilter } from "../engine";
import { covers, mostHours, workable } from "../match/hours";
import { holdsCertificate } from "../match/judge";
import { ALL_REGIONS, LANGUAGE_SKILLS, MOST_ENGLISH, type Participant, type Pattern } from "../match/model";
import type { Week } from "../match/week";
import { minutesOf, RING_COUNT } from "../memory/person-plan";
import type { PostSearch } from "../memory/post-search";
import type { PostTable } from "../memory/post-table";
import { type CellOrder, NOWHERE, type Run } from "./cells";
import { AT_ONCE } from "./documents";
import { BY_AGREEMENT, dayNumber, patternToken, tokenOf } from "./tokens";

/** Strings that must all hold; of a list, one. */
export type Filter = (string | string[])[];

export const among = (field: string, values: Iterable<string | number>) =>
  `${field} IN [${[...values].join()}]`;

/** The server reads a text in time that grows with the square of its length: many values are told in several. */
const AT_ONCE_READ = 30;
export const amongMany = (field: string, values: readonly (string | number)[]): string[] =>
  Array.from({ length: Math.ceil(values.length / AT_ONCE_READ) }, (_, n) =>
    among(field, values.slice(n * AT_ONCE_READ, (n + 1) * AT_ONCE_READ)),
  );

/** Whatever the reader wishes of a post itself, wherever it is and whenever its hours are. */
export function listedFilter(
  filter: OpportunityFilter,
  ask: Pick<OpportunityAsk, "leaveOut" | "scope" | "today">,
): string[] {
  const { kinds, sectors, employers, towns, hourlyPay, publishedSince, termTimeOnly } = filter;
  const parts = [`closes >= ${dayNumber(ask.today)}`];
  if (kinds?.length) parts.push(among("kind", kinds));
  if (sectors?.length) parts.push(among("sector", sectors.map(tokenOf)));
  if (employers?.length) parts.push(among("employer", employers.map(tokenOf)));
  if (towns?.length) parts.push(among("town", towns));
  if (hourlyPay !== undefined) parts.push(`pay >= ${hourlyPay}`);
  if (publishedSince !== undefined) parts.push(`published >= ${publishedSince}`);
  if (termTimeOnly === true) parts.push("term = true");
  for (const keys of amongMany("key", (ask.leaveOut ?? []).map(tokenOf))) parts.push(`NOT ${keys}`);
  if (ask.scope) parts.push(among("visible", ask.scope.map(tokenOf)));
  return parts;
}

/** The constraints that one value of the post decides; null where only volunteering could fit and is not wanted. */
function personalFilter(p: Participant, table: PostTable, today: string): string[] {
  const parts: string[] = [];
  const attested = p.rightToWork;
  const now = dayNumber(today);
  const until = attested?.validUntil ? dayNumber(attested.validUntil) : null;
  if (attested === null || (until !== null && until < now)) parts.push("work = volunteering");
  else {
    const { work, socAllowed } = attested;
    const anyOccupation = work.filter(
      (one) => one !== "volunteering" && (one !== "paid" || socAllowed === null),
    );
    const lawful = anyOccupation.length === 0 ? [] : [among("work", anyOccupation)];
    if (work.includes("paid") && socAllowed?.length)
      lawful.push(`work = paid AND ${among("soc", socAllowed.map(tokenOf))}`);
    const inTime = until === null ? "" : ` AND starts <= ${until}`;
    const either = lawful.length === 0 ? [] : [`(${lawful.join(" OR ")})${inTime}`];
    parts.push(["work = volunteering", ...either].join(" OR "));
  }
  if (p.region !== null) parts.push(among("regions", new Set([tokenOf(ALL_REGIONS), tokenOf(p.region)])));
  if (p.availableFrom !== null) parts.push(`starts = ${AT_ONCE} OR starts >= ${dayNumber(p.availableFrom)}`);
  if (p.termTimeOnly === true) parts.push("term = true");
  for (const skill of LANGUAGE_SKILLS) {
    const has = p.english[skill];
    if (has !== null && has < MOST_ENGLISH) parts.push(`${skill} <= ${has}`);
  }
  const asked = new Set(table.certificates.values.flatMap((list) => list ?? []));
  const lacking = [...asked].filter((type) => !holdsCertificate(p, type, today));
  if (lacking.length > 0) parts.push(`NOT ${among("certificates", lacking.map(tokenOf))}`);
  if (p.excluded?.length) parts.push(`NOT ${among("conditions", p.excluded.map(tokenOf))}`);
  if (p.blockedEmployers.length > 0) parts.push(`NOT ${among("employer", p.blockedEmployers.map(tokenOf))}`);
  return parts;
}

/** Cells in runs, as texts of which one must hold. */
export function cellsIn(runs: readonly Run[]): string[] {
  if (runs.length === 0) return [`cell = ${NOWHERE}`];
  const single = runs.filter(([from, to]) => from === to).map(([cell]) => cell);
  const wider = runs.filter(([from, to]) => from !== to).map(([from, to]) => `cell ${from} TO ${to}`);
  return [...wider, ...amongMany("cell", single)];
}
export const oneOf = (texts: readonly string[]) =>
  texts.length === 1 ? texts.join() : `(${texts.join(" OR ")})`;

const tokensOf = new WeakMap<PostTable, string[]>();
function tokenOfPattern(table: PostTable, number: number): string {
  const known = tokensOf.get(table) ?? [];
  tokensOf.set(table, known);
  const token = known[number] ?? patternToken(table.patterns.values[number] as Pattern);
  known[number] = token;
  return token;
}

/** The widest ring, at most `reach`, at which a pattern can be worked; −1 where there is none: time only shrinks. */
function widestRing(available: Week | null, pattern: Pattern, reach: number): number {
  for (let ring = reach; ring >= 0; ring--)
    if (covers(workable(available, minutesOf(ring)), pattern)) return ring;
  return -1;
}

/** What is offered within reach. */
export type Within = {
  /** The widest ring of its places. */
  reach: number;
  /** How many posts lie there, whoever they fit. */
  posts: number;
  /** For each pattern, the nearest ring at which it is offered. */
  nearest: ReadonlyMap<number, number>;
  byAgreement: boolean;
};

export function offeredWithin({ table, plan, c }: PostSearch, { filter }: OpportunityAsk): Within {
  const reach = Math.min(plan.longestRing, Math.floor((filter?.withinMinutes ?? 90) / 15));
  const lists = new Map<number, number>();
  let posts = 0;
  for (const place of plan.reached) {
    const ring = plan.rings[place] as number;
    const rows = table.rowsAt[place];
    if (ring > reach || !rows) continue;
    posts += rows.length;
    for (const row of rows) {
      const list = c.patterns[row] as number;
      if ((lists.get(list) ?? RING_COUNT) > ring) lists.set(list, ring);
    }
  }
  const nearest = new Map<number, number>();
  let byAgreement = false;
  for (const [list, ring] of lists) {
    const patterns = table.patternLists.values[list] as readonly number[];
    if (patterns.length === 0) byAgreement = true;
    for (const number of patterns) nearest.set(number, Math.min(ring, nearest.get(number) ?? ring));
  }
  return { reach, posts, nearest, byAgreement: byAgreement && filter?.weeklyHours === undefined };
}

/** The patterns within reach whose weekly hours a person may work and wants, and whether only as a volunteer. */
function* patternsWithin({ table }: PostSearch, { nearest }: Within, p: Participant, ask: OpportunityAsk) {
  const most = { paid: mostHours(p, { work: "paid" }), volunteering: mostHours(p, { work: "volunteering" }) };
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = ask.filter?.weeklyHours ?? {};
  for (const [number, ring] of nearest) {
    const pattern = table.patterns.values[number] as Pattern;
    const { hours } = pattern;
    if (hours > most.volunteering || hours < atLeast || hours > atMost) continue;
    yield { pattern, nearest: ring, isUnpaid: hours > most.paid, token: tokenOfPattern(table, number) };
  }
}

/** The cells of the places that are so near. */
const discOf = ({ plan }: PostSearch, cells: CellOrder, ring: number) =>
  cellsIn(cells.runs((place) => (plan.rings[place] as number) <= ring));

/**
 * All that fits a person and passes the filter, and some more that would only fit nearer; null where there can be none.
 * Short, and to be judged here.
 */
export function wideFilter(
  search: PostSearch,
  cells: CellOrder,
  within: Within,
  p: Participant,
  ask: OpportunityAsk,
): Filter | null {
  const tokens = within.byAgreement ? [BY_AGREEMENT] : [];
  for (const { pattern, nearest, token } of patternsWithin(search, within, p, ask))
    if (covers(workable(p.available, minutesOf(nearest)), pattern)) tokens.push(token);
  if (within.reach < 0 || tokens.length === 0) return null;
  const filter = ask.filter ?? {};
  return [
    discOf(search, cells, within.reach),
    ...listedFilter(filter, ask),
    ...personalFilter(p, search.table, ask.today),
    ...(filter.schoolHours === true ? ["school >= 0"] : []),
    amongMany("patterns", tokens),
  ];
}

/** By ring, which tokens are sought within its disc. */
type ByRing = Map<number, string[]>;
function put(into: ByRing, ring: number, what: string) {
  const known = into.get(ring);
  if (known) known.push(what);
  else into.set(ring, [what]);
}

/**
 * Exactly what fits a person and passes the filter; null where there can be none. A disc of each ring with the patterns
 * whose widest workable ring it is: a nearer place lies in every wider disc.
 */
export function postsFilter(
  search: PostSearch,
  cells: CellOrder,
  within: Within,
  p: Participant,
  ask: OpportunityAsk,
): Filter | null {
  const { table } = search;
  const { reach } = within;
  const filter = ask.filter ?? {};
  const anyWork: ByRing = new Map();
  const unpaid: ByRing = new Map();
  for (const { pattern, nearest, isUnpaid, token } of patternsWithin(search, within, p, ask)) {
    const widest = widestRing(p.available, pattern, reach);
    if (widest >= nearest) put(isUnpaid ? unpaid : anyWork, widest, token);
  }
  if (within.byAgreement) put(anyWork, reach, BY_AGREEMENT);
  const discs = new Map<number, string>();
  const disc = (ring: number) => {
    const made = discs.get(ring) ?? oneOf(discOf(search, cells, ring));
    discs.set(ring, made);
    return made;
  };
  const rings = [...new Set([...anyWork.keys(), ...unpaid.keys()])].sort((a, b) => a - b);
  if (reach < 0 || rings.length === 0) return null;
  const fitting = rings.map((ring) => {
    const any = anyWork.get(ring);
    const only = unpaid.get(ring);
    const either = any ? [among("patterns", any)] : [];
    if (only) either.push(`work = volunteering AND ${among("patterns", only)}`);
    return `${disc(ring)} AND (${either.join(" OR ")})`;
  });
  const parts: Filter = [...listedFilter(filter, ask), ...personalFilter(p, table, ask.today), fitting];
  if (filter.schoolHours === true)
    parts.push(Array.from({ length: reach + 1 }, (_, ring) => `school >= ${ring} AND ${disc(ring)}`));
  return parts;
}
