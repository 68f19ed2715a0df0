import type { OpportunityAsk, OpportunityFacets, OpportunityFilter } from "../engine";
import { inSchoolHours } from "../match/hours";
import { KINDS, type Opportunity, type Participant } from "../match/model";
import { SKILL_WEIGHT, skillPoints } from "../match/score";
import { lazily } from "./lazily";
import { hoursKey, judgedRing, minutesOf, type PersonPlan, personPlan, RING_COUNT } from "./person-plan";
import { OPEN, type PostTable, REQUIRED, TERM_TIME_ONLY, UNKNOWN } from "./post-table";
import { BEYOND } from "./rings";

/** Which constraints fail, a bit each. */
export const FAILS = {
  open: 1,
  "right-to-work": 2,
  travel: 4,
  hours: 8,
  "school-holidays": 16,
  dates: 32,
  english: 64,
  certificates: 128,
  conditions: 256,
  blocked: 512,
} as const;

/** One person's search through a table of posts, row by row. Nothing may be put into the table meanwhile. */
export class PostSearch {
  readonly plan: PersonPlan;
  readonly c: PostTable["rows"]["columns"];
  private readonly filters: ((row: number, ring: number) => boolean)[];
  private readonly leftOut: ReadonlySet<number>;
  private readonly visible: ((audience: number) => number) | null;
  private readonly isInSchoolHours: (key: number) => number;

  constructor(
    readonly table: PostTable,
    p: Participant,
    ask: Pick<OpportunityAsk, "today" | "filter" | "scope" | "leaveOut">,
  ) {
    this.plan = personPlan(table, p, ask.today);
    this.c = table.rows.columns;
    this.isInSchoolHours = lazily(table.patternLists.size * RING_COUNT, (key) => {
      const list = table.patternLists.values[Math.floor(key / RING_COUNT)] as readonly number[];
      const patterns = list.map((i) => table.patterns.values[i]) as Opportunity["patterns"];
      return Number(inSchoolHours({ patterns }, minutesOf(key % RING_COUNT)));
    });
    this.leftOut = new Set((ask.leaveOut ?? []).flatMap((id) => table.find(id) ?? []));
    const scope = ask.scope ? new Set(ask.scope) : null;
    this.visible = scope
      ? lazily(table.audiences.size, (i) =>
          Number(table.audiences.values[i]?.visibleTo.some((token) => scope.has(token))),
        )
      : null;
    this.filters = this.filtersOf(ask.filter ?? {});
  }

  /** Whether the reader may see the row and wants to. `ring` is the number of the place's. */
  passes(row: number, ring: number): boolean {
    if (this.visible !== null && this.visible(this.c.audience[row] as number) !== 1) return false;
    if (this.leftOut.size > 0 && this.leftOut.has(row)) return false;
    for (const filter of this.filters) if (!filter(row, ring)) return false;
    return true;
  }

  /** The constraints that fail, as soon as there are more than `most` of them; 0 is a fit. */
  failing(row: number, ring: number, most: number): number {
    const { c, plan } = this;
    let fails = 0;
    let count = 0;
    const fail = (bit: number) => {
      fails |= bit;
      count += 1;
      return count > most;
    };
    const standing = c.standing[row] as number;
    const employment = c.employment[row] as number;
    const startsOn = c.startsOn[row] as number;
    if (
      (standing & OPEN) === 0 ||
      plan.audience(c.audience[row] as number) === 0 ||
      plan.closing(c.closesOn[row] as number) === 0
    )
      if (fail(FAILS.open)) return fails;
    if (ring > plan.longestRing && fail(FAILS.travel)) return fails;
    if ((plan.hours(this.hoursKey(row, ring)) & 1) === 0 && fail(FAILS.hours)) return fails;
    if (plan.lawful(employment * this.table.dates.size + startsOn) === 0 && fail(FAILS["right-to-work"]))
      return fails;
    if (plan.english(c.english[row] as number) === 0 && fail(FAILS.english)) return fails;
    if (plan.certificates(c.certificates[row] as number) === 0 && fail(FAILS.certificates)) return fails;
    if (plan.conditions(c.conditions[row] as number) === 0 && fail(FAILS.conditions)) return fails;
    if (plan.starting(startsOn) === 0 && fail(FAILS.dates)) return fails;
    if (plan.schoolHolidays[(standing & TERM_TIME_ONLY) >> 1] === 0 && fail(FAILS["school-holidays"]))
      return fails;
    if (plan.employer(c.employer[row] as number) === 0) fail(FAILS.blocked);
    return fails;
  }

  score(row: number, ring: number): number {
    const { c, plan, table } = this;
    const { starts, lengths, items } = table.skills;
    const start = starts[row] as number;
    const end = start + (lengths[row] as number);
    let has = 0;
    let asked = 0;
    for (let i = start; i < end; i++) {
      const item = items[i] as number;
      const weight = item & REQUIRED ? SKILL_WEIGHT.required : SKILL_WEIGHT.desired;
      asked += weight;
      if (plan.held[item & ~REQUIRED] === 1) has += weight;
    }
    return (
      skillPoints(has, asked) +
      plan.sectorPoints(c.sector[row] as number) +
      plan.occupationPoints(c.employment[row] as number) +
      plan.closenessPoints(ring) +
      (plan.hours(this.hoursKey(row, ring)) >> 1)
    );
  }

  hoursKey(row: number, ring: number): number {
    const { c, plan } = this;
    const unpaid = plan.isVolunteering(c.employment[row] as number);
    return hoursKey(c.patterns[row] as number, ring, unpaid);
  }

  inSchoolHours = (row: number, ring: number): boolean =>
    this.isInSchoolHours((this.c.patterns[row] as number) * RING_COUNT + judgedRing(ring)) === 1;

  /** Counts of what was found, by the values of the columns. */
  facets(rows: readonly number[]): OpportunityFacets {
    const { c, table, plan } = this;
    const kinds = new Uint32Array(KINDS.length);
    const sectors = new Uint32Array(table.sectors.size);
    const rings = new Uint32Array(RING_COUNT);
    const employers = new Map<number, number>();
    const towns = new Map<number, number>();
    const pounds = new Map<number, number>();
    let inSchool = 0;
    let inTerm = 0;
    const add = (counts: Uint32Array, n: number) => {
      counts[n] = (counts[n] as number) + 1;
    };
    const count = (counts: Map<number, number>, n: number) => counts.set(n, (counts.get(n) ?? 0) + 1);
    for (const row of rows) {
      const ring = plan.rings[c.place[row] as number] as number;
      add(kinds, c.kind[row] as number);
      add(sectors, c.sector[row] as number);
      if (ring !== BEYOND) add(rings, ring);
      if (this.inSchoolHours(row, ring)) inSchool += 1;
      if ((c.standing[row] as number) & TERM_TIME_ONLY) inTerm += 1;
      count(employers, c.employer[row] as number);
      if (c.town[row] !== UNKNOWN) count(towns, c.town[row] as number);
      if (c.hourlyPay[row] !== UNKNOWN) count(pounds, Math.floor((c.hourlyPay[row] as number) / 100));
    }
    const named = (counts: Uint32Array, nameOf: (n: number) => string | null) =>
      Object.fromEntries(
        Array.from(counts).flatMap((each, n) => {
          const name = nameOf(n);
          return each === 0 || name === null ? [] : [[name, each]];
        }),
      );
    const yesAndNo = (yes: number) =>
      Object.fromEntries(Object.entries({ yes, no: rows.length - yes }).filter(([, each]) => each > 0));
    return {
      kind: named(kinds, (n) => KINDS[n] ?? null),
      sector: named(sectors, (n) => table.sectors.values[n] ?? null),
      schoolHours: yesAndNo(inSchool),
      termTime: yesAndNo(inTerm),
      ring: named(rings, (n) => String(minutesOf(n))),
      town: Object.fromEntries(towns),
      pay: Object.fromEntries(pounds),
      employer: Object.fromEntries(
        Array.from(employers, ([n, each]) => [table.employers.values[n] ?? "", each]),
      ),
    };
  }

  private filtersOf(filter: OpportunityFilter): ((row: number, ring: number) => boolean)[] {
    const { c, table } = this;
    const made: ((row: number, ring: number) => boolean)[] = [];
    const among = (
      wanted: readonly string[] | undefined,
      find: (value: string) => number | null,
      column: { readonly [row: number]: number },
    ) => {
      if (!wanted?.length) return;
      const numbers = new Set(wanted.flatMap((value) => find(value) ?? []));
      made.push((row) => numbers.has(column[row] as number));
    };
    among(filter.kinds, (kind) => KINDS.indexOf(kind as never), c.kind);
    among(filter.sectors, (sector) => table.sectors.find(sector), c.sector);
    among(filter.employers, (employer) => table.employers.find(employer), c.employer);
    if (filter.towns?.length) {
      const towns = new Set(filter.towns);
      made.push((row) => towns.has(c.town[row] as number));
    }
    const { withinMinutes, hourlyPay, publishedSince, weeklyHours } = filter;
    if (withinMinutes !== undefined)
      made.push((_, ring) => ring !== BEYOND && minutesOf(ring) <= withinMinutes);
    if (hourlyPay !== undefined)
      made.push((row) => c.hourlyPay[row] !== UNKNOWN && (c.hourlyPay[row] as number) >= hourlyPay);
    // What is not known is not a number, which is never as great.
    if (publishedSince !== undefined) made.push((row) => (c.publishedAt[row] as number) >= publishedSince);
    if (weeklyHours !== undefined) {
      const has = lazily(table.patternLists.size * RING_COUNT * 2, (key) =>
        Number(hasWeeklyHours(this.plan.hoursAt(key), weeklyHours)),
      );
      made.push((row, ring) => has(this.hoursKey(row, ring)) === 1);
    }
    if (filter.termTimeOnly === true)
      made.push((row) => ((c.standing[row] as number) & TERM_TIME_ONLY) !== 0);
    if (filter.schoolHours === true) made.push(this.inSchoolHours);
    return made;
  }
}

/** Of a pattern that fits, where one does, else of any. */
export function hasWeeklyHours(
  { patterns }: ReturnType<PersonPlan["hoursAt"]>,
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: NonNullable<OpportunityFilter["weeklyHours"]>,
): boolean {
  const fitting = patterns.filter(({ fits }) => fits);
  const counted = fitting.length === 0 ? patterns : fitting;
  return counted.some(({ hours }) => hours >= atLeast && hours <= atMost);
}
