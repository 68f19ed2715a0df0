import type { Hit, MatchPage, NearMiss, NearMissPage, PersonAsk, PersonFacets, Unlock } from "../engine";
import { judgeEnglish } from "../match/judge";
import type { Opportunity } from "../match/model";
import { byScore } from "../match/score";
import type { ConstraintCode } from "../match/verdicts";
import { type OpportunityRelaxation, whatIfsOfOpportunity } from "../match/whatif";
import { lazily } from "./lazily";
import { PeopleSearch } from "./people-search";
import type { PeopleTable } from "./people-table";
import { BY_BIT, page } from "./post-answers";
import { hoursPlan, levelsOf } from "./post-plan";
import { FAILS } from "./post-search";

type Answer<Page> = Omit<Page, "revision">;
type Found = { id: string; row: number; score: number; ring: number };

type Visit = (row: number, ring: number) => void;

/** Everybody who could travel there; everybody at all where the journey is asked about. */
function eachRow({ table, plan, ringOf }: PeopleSearch, visit: Visit, isTravelAsked = false) {
  const visitAll = (rows: readonly number[] = []) => {
    for (let i = 0; i < rows.length; i++) visit(rows[i] as number, ringOf(rows[i] as number));
  };
  if (isTravelAsked || plan.reached === null) for (const rows of table.rowsAt) visitAll(rows);
  else for (const place of plan.reached) visitAll(table.rowsAt[place]);
}

/** @param among the ids of all who could fit, where somebody has looked for them; else everybody is judged */
export function candidatesIn(
  table: PeopleTable,
  o: Opportunity,
  ask: PersonAsk,
  among?: Iterable<string>,
): Answer<MatchPage<PersonFacets>> {
  const search = new PeopleSearch(table, o, ask);
  const found: Found[] = [];
  const judge: Visit = (row, ring) => {
    if (search.failing(row, ring, 0) !== 0 || !search.passes(row, ring)) return;
    found.push({ id: table.ids[row] as string, row, ring, score: search.score(row, ring) });
  };
  if (among === undefined) eachRow(search, judge);
  else
    for (const id of among) {
      const row = table.find(id);
      if (row !== null) judge(row, search.ringOf(row));
    }
  const compare = ask.sort === "nearest" ? (a: Found, b: Found) => a.ring - b.ring || byScore(a, b) : byScore;
  const hits = page(found, ask, compare).map(({ id, score }): Hit => ({ id, score }));
  return { hits, total: found.length, facets: search.facets(found.map(({ row }) => row)), top: "exhaustive" };
}

export function nearCandidatesIn(
  table: PeopleTable,
  o: Opportunity,
  ask: PersonAsk & { except?: readonly ConstraintCode[] },
): Answer<NearMissPage> {
  const search = new PeopleSearch(table, o, ask);
  const near: NearMiss[] = [];
  const constraints = new Map<ConstraintCode, number>();
  const judge: Visit = (row, ring) => {
    const constraint = BY_BIT.get(search.failing(row, ring, 1));
    if (constraint === undefined || ask.except?.includes(constraint) || !search.passes(row, ring)) return;
    near.push({ id: table.ids[row] as string, constraint, score: search.score(row, ring) });
    constraints.set(constraint, (constraints.get(constraint) ?? 0) + 1);
  };
  eachRow(search, judge, !ask.except?.includes("travel"));
  return {
    hits: page(near, ask, byScore),
    total: near.length,
    constraints: Object.fromEntries(constraints),
  };
}

/** All relaxations of a post in one pass over the people who fail one constraint alone. */
export function unlocksOfPostIn(
  table: PeopleTable,
  o: Opportunity,
  ask: PersonAsk,
): Unlock<OpportunityRelaxation>[] {
  const search = new PeopleSearch(table, o, ask);
  const { c } = search;
  const tries = whatIfsOfOpportunity(o).map((one, index) => ({ ...one, index }));
  const opens = new Uint32Array(tries.length);
  const count = (index: number) => {
    opens[index] = (opens[index] as number) + 1;
  };
  const of = (constraint: ConstraintCode) => tries.filter((one) => one.constraint === constraint);
  // In the order of the post's own list, one each.
  const forCertificates = of("certificates");
  const forEnglish = of("english");
  const english = lazily(1 << 12, (code) =>
    forEnglish.reduce(
      (mask, { relaxed }, i) =>
        mask | (judgeEnglish({ english: levelsOf(code) }, relaxed).holds ? 1 << i : 0),
      0,
    ),
  );
  const forHours = of("hours").map(({ index, relaxed }) => ({ index, hours: hoursPlan(table, relaxed) }));
  const [holidays] = of("school-holidays");
  eachRow(search, (row, ring) => {
    const failed = search.failing(row, ring, 1);
    if (failed === 0 || (failed & (failed - 1)) !== 0 || !search.passes(row, ring)) return;
    if (failed === FAILS.certificates) {
      const missing = forCertificates[search.missing(row)];
      if (missing) count(missing.index);
    } else if (failed === FAILS.english) {
      const mask = english(c.english[row] as number);
      for (const [i, { index }] of forEnglish.entries()) if (mask & (1 << i)) count(index);
    } else if (failed === FAILS.hours) {
      for (const { index, hours } of forHours)
        if (hours(c.week[row] as number, ring, c.terms[row] as number) & 1) count(index);
    } else if (failed === FAILS["school-holidays"] && holidays) count(holidays.index);
  });
  return tries
    .map(({ relaxation, index }) => ({ relaxation, opens: opens[index] as number }))
    .filter((one) => one.opens > 0)
    .sort((a, b) => b.opens - a.opens);
}
