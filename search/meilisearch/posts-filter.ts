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
  if (ask.leaveOut?.length) parts.push(`NOT ${among("key", ask.leaveOut.map(tokenOf))}`);
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

export const cellIn = (runs: readonly Run[]) => {
  const single = runs.filter(([from, to]) => from === to).map(([cell]) => cell);
  const wider = runs.filter(([from, to]) => from !== to).map(([from, to]) => `cell ${from} TO ${to}`);
  if (single.length > 0) wider.push(single.length === 1 ? `cell = ${single[0]}` : among("cell", single));
  return wider.length === 1 ? (wider[0] as string) : `(${wider.join(" OR ")})`;
};

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

/** For each list of patterns that somebody offers within reach, the nearest ring at which it does. */
function listsWithin({ table, plan, c }: PostSearch, reach: number): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const [place, rows] of table.rowsAt.entries()) {
    const ring = plan.rings[place] as number;
    if (ring > reach || !rows) continue;
    for (const row of rows) {
      const list = c.patterns[row] as number;
      if ((nearest.get(list) ?? RING_COUNT) > ring) nearest.set(list, ring);
    }
  }
  return nearest;
}

/** By ring, which tokens are sought within its disc. */
type ByRing = Map<number, string[]>;
const put = (into: ByRing, ring: number, what: string) => into.set(ring, [...(into.get(ring) ?? []), what]);

/**
 * The posts that fit a person and pass the filter, as the server's filter; null where there can be none. A disc of each
 * ring with the patterns whose widest workable ring it is: a nearer place lies in every wider disc.
 */
export function postsFilter(
  search: PostSearch,
  cells: CellOrder,
  p: Participant,
  ask: OpportunityAsk,
): Filter | null {
  const { table, plan } = search;
  const filter = ask.filter ?? {};
  const reach = Math.min(plan.longestRing, Math.floor((filter.withinMinutes ?? 90) / 15));
  const most = { paid: mostHours(p, { work: "paid" }), volunteering: mostHours(p, { work: "volunteering" }) };
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = filter.weeklyHours ?? {};
  const anyWork: ByRing = new Map();
  const unpaid: ByRing = new Map();
  const nearestOf = new Map<number, number>();
  let byAgreement = false;
  for (const [list, ring] of listsWithin(search, reach)) {
    const patterns = table.patternLists.values[list] as readonly number[];
    if (patterns.length === 0) byAgreement = true;
    for (const number of patterns) nearestOf.set(number, Math.min(ring, nearestOf.get(number) ?? ring));
  }
  for (const [number, nearest] of nearestOf) {
    const pattern = table.patterns.values[number] as Pattern;
    if (pattern.hours > most.volunteering || pattern.hours < atLeast || pattern.hours > atMost) continue;
    const widest = widestRing(p.available, pattern, reach);
    if (widest < nearest) continue;
    put(pattern.hours > most.paid ? unpaid : anyWork, widest, tokenOfPattern(table, number));
  }
  if (byAgreement && filter.weeklyHours === undefined) put(anyWork, reach, BY_AGREEMENT);

  const discs = new Map<number, string>();
  const disc = (ring: number) => {
    const known = discs.get(ring);
    if (known !== undefined) return known;
    const runs = cells.runs((place) => (plan.rings[place] as number) <= ring);
    const made = cellIn(runs.length > 0 ? runs : [[NOWHERE, NOWHERE]]);
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
