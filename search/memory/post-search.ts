import type { OpportunityAsk, OpportunityFacets, OpportunityFilter } from "../engine";
import { KINDS, type Participant, type Pattern } from "../match/model";
import { SKILL_WEIGHT, skillPoints } from "../match/score";
import { lazily } from "./lazily";
import {
  judgedRing,
  minutesOf,
  type PersonPlan,
  patternAt,
  personPlan,
  RING_COUNT,
  type Workable,
} from "./person-plan";
import { type PostTable, REQUIRED, UNKNOWN } from "./post-table";
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

export const increment = (counts: Uint32Array, n: number) => {
  counts[n] = (counts[n] as number) + 1;
};

export const tally = (counts: Map<number, number>, n: number) => {
  counts.set(n, (counts.get(n) ?? 0) + 1);
};

/** One person's search through a table of posts, row by row. Nothing may be put into the table meanwhile. */
export class PostSearch {
  readonly plan: PersonPlan;
  readonly c: PostTable["rows"]["columns"];
  private lastKey = -1;
  private lastHours = 0;
  private readonly filters: ((row: number, ring: number) => boolean)[];
  private readonly leftOut: ReadonlySet<number>;
  private readonly visible: ((audience: number) => number) | null;

  constructor(
    readonly table: PostTable,
    p: Participant,
    ask: Pick<OpportunityAsk, "today" | "filter" | "scope" | "leaveOut">,
  ) {
    this.plan = personPlan(table, p, ask.today);
    this.c = table.rows.columns;
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
    const { c, plan, table } = this;
    let fails = 0;
    let count = 0;
    const employment = plan.employment(c.employment[row] as number);
    const startsOn = c.startsOn[row] as number;
    const [spoken, written] = plan.english;
    if (
      !table.isOfOpen ||
      plan.audience(c.audience[row] as number) === 0 ||
      plan.closing(c.closesOn[row] as number) === 0
    ) {
      fails |= FAILS.open;
      if (++count > most) return fails;
    }
    if (ring > plan.longestRing) {
      fails |= FAILS.travel;
      if (++count > most) return fails;
    }
    if ((employment & 1) === 0 || ((employment & 2) === 0 && plan.lawfulFrom(startsOn) === 0)) {
      fails |= FAILS["right-to-work"];
      if (++count > most) return fails;
    }
    const english = c.english[row] as number;
    if ((spoken[english & 63] as number) === 0 || (written[english >> 6] as number) === 0) {
      fails |= FAILS.english;
      if (++count > most) return fails;
    }
    if (plan.schoolHolidays[c.termTimeOnly[row] as number] === 0) {
      fails |= FAILS["school-holidays"];
      if (++count > most) return fails;
    }
    if (plan.starting(startsOn) === 0) {
      fails |= FAILS.dates;
      if (++count > most) return fails;
    }
    if (!table.certificates.every(c.certificates[row] as number, plan.certificates)) {
      fails |= FAILS.certificates;
      if (++count > most) return fails;
    }
    if (plan.conditions !== null && !table.conditions.every(c.conditions[row] as number, plan.conditions)) {
      fails |= FAILS.conditions;
      if (++count > most) return fails;
    }
    if (!plan.blocksNobody && plan.employer(c.employer[row] as number) === 0) {
      fails |= FAILS.blocked;
      if (++count > most) return fails;
    }
    // The dearest to judge comes last.
    if ((this.hours(row, ring, employment >> 1) & 1) === 0) fails |= FAILS.hours;
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
      (this.hours(row, ring, this.isUnpaid(row)) >> 1)
    );
  }

  /** Whether hours hold, and the points of the hours wanted: 1 more than twice the points where they do. */
  hours(row: number, ring: number, unpaid: number): number {
    const list = this.c.patterns[row] as number;
    const key = patternAt(list, judgedRing(ring), unpaid);
    // Neighbours often have the same.
    if (key !== this.lastKey) {
      this.lastHours = this.hoursOf(list, judgedRing(ring), unpaid);
      this.lastKey = key;
    }
    return this.lastHours;
  }

  private hoursOf(list: number, ring: number, unpaid: number): number {
    const { plan } = this;
    const { starts, items } = this.table.patternLists;
    const start = starts[list] as number;
    const end = starts[list + 1] as number;
    if (start === end) return plan.byAgreement;
    let best = 0;
    for (let i = start; i < end; i++) {
      const one = plan.hours(items[i] as number, ring, unpaid);
      if (one > best) best = one;
    }
    return best === 0 ? plan.noPattern : best;
  }

  /** 1 for volunteering. */
  isUnpaid(row: number): number {
    return this.plan.employment(this.c.employment[row] as number) >> 1;
  }

  patternsOf(row: number): Uint32Array {
    const { starts, items } = this.table.patternLists;
    const list = this.c.patterns[row] as number;
    return items.subarray(starts[list], starts[list + 1]);
  }

  /** Of a pattern that fits, where one does, else of any. @param fits whether a pattern does */
  hasWeeklyHours(
    row: number,
    ring: number,
    { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: NonNullable<OpportunityFilter["weeklyHours"]>,
    fits: Workable = this.plan.isWorked,
  ): boolean {
    const unpaid = this.isUnpaid(row);
    const list = this.patternsOf(row);
    const fitting = list.filter((pattern) => fits(pattern, judgedRing(ring), unpaid));
    return (fitting.length === 0 ? list : fitting).some((pattern) => {
      const { hours } = this.table.patterns.values[pattern] as Pattern;
      return hours >= atLeast && hours <= atMost;
    });
  }

  inSchoolHours = (row: number, ring: number): boolean => {
    const { starts, items } = this.table.patternLists;
    const list = this.c.patterns[row] as number;
    const end = starts[list + 1] as number;
    const at = judgedRing(ring);
    for (let i = starts[list] as number; i < end; i++)
      if (this.table.isInSchoolHours((items[i] as number) * RING_COUNT + at)) return true;
    return false;
  };

  /** Counts of what was found, by the values of the columns. */
  facets(rows: readonly number[]): OpportunityFacets {
    const { c, table, plan } = this;
    const kinds = new Uint32Array(KINDS.length);
    const sectors = new Uint32Array(table.sectors.size);
    const rings = new Uint32Array(RING_COUNT);
    const employers = new Map<number, number>();
    const pounds = new Map<number, number>();
    const towns = new Map<number, number>();
    let inSchool = 0;
    let inTerm = 0;
    for (const row of rows) {
      const ring = plan.rings[c.place[row] as number] as number;
      increment(kinds, c.kind[row] as number);
      increment(sectors, c.sector[row] as number);
      if (ring !== BEYOND) increment(rings, ring);
      if (this.inSchoolHours(row, ring)) inSchool += 1;
      inTerm += c.termTimeOnly[row] as number;
      tally(employers, c.employer[row] as number);
      tally(towns, c.town[row] as number);
      const pay = Math.floor((c.hourlyPay[row] as number) / 100);
      if (pay >= 0) tally(pounds, pay);
    }
    const named = (
      counts: Iterable<[n: number, count: number]>,
      nameOf: (n: number) => string | number | null | undefined,
    ) => {
      // Without a prototype it is a plain table from the first name on, and there may be thousands.
      const byName: Record<string, number> = Object.create(null);
      for (const [n, count] of counts) {
        const name = count > 0 ? (nameOf(n) ?? null) : null;
        if (name !== null) byName[name] = count;
      }
      return byName;
    };
    const yesAndNo = (yes: number) =>
      Object.fromEntries(Object.entries({ yes, no: rows.length - yes }).filter(([, each]) => each > 0));
    return {
      kind: named(kinds.entries(), (n) => KINDS[n]),
      sector: named(sectors.entries(), (n) => table.sectors.values[n]),
      schoolHours: yesAndNo(inSchool),
      termTime: yesAndNo(inTerm),
      ring: named(rings.entries(), minutesOf),
      town: named(towns, (n) => table.towns.values[n]),
      pay: named(pounds, (n) => n),
      employer: named(employers, (n) => table.employers.values[n]),
    };
  }

  private filtersOf(filter: OpportunityFilter): ((row: number, ring: number) => boolean)[] {
    const { c, table } = this;
    const made: ((row: number, ring: number) => boolean)[] = [];
    const among = <Value extends string | number>(
      wanted: readonly Value[] | undefined,
      find: (value: Value) => number | null,
      column: { readonly [row: number]: number },
    ) => {
      if (!wanted?.length) return;
      const numbers = new Set(wanted.flatMap((value) => find(value) ?? []));
      made.push((row) => numbers.has(column[row] as number));
    };
    among(filter.kinds, (kind) => KINDS.indexOf(kind as never), c.kind);
    among(filter.sectors, (sector) => table.sectors.find(sector), c.sector);
    among(filter.employers, (employer) => table.employers.find(employer), c.employer);
    among(filter.towns, (town) => table.towns.find(town), c.town);
    const { withinMinutes, hourlyPay, publishedSince, weeklyHours } = filter;
    if (withinMinutes !== undefined)
      made.push((_, ring) => ring !== BEYOND && minutesOf(ring) <= withinMinutes);
    if (hourlyPay !== undefined)
      made.push((row) => c.hourlyPay[row] !== UNKNOWN && (c.hourlyPay[row] as number) >= hourlyPay);
    // What is not known is not a number, which is never as great.
    if (publishedSince !== undefined) made.push((row) => (c.publishedAt[row] as number) >= publishedSince);
    if (weeklyHours !== undefined) made.push((row, ring) => this.hasWeeklyHours(row, ring, weeklyHours));
    if (filter.termTimeOnly === true) made.push((row) => c.termTimeOnly[row] === 1);
    if (filter.schoolHours === true) made.push(this.inSchoolHours);
    return made;
  }
}
