import type { PersonAsk, PersonFacets, PersonFilter } from "../engine";
import type { Opportunity } from "../match/model";
import { skillPoints } from "../match/score";
import { lazily } from "./lazily";
import type { PeopleTable } from "./people-table";
import { judgedRing, minutesOf, RING_COUNT } from "./person-plan";
import { postPlan } from "./post-plan";
import { FAILS, increment, tally } from "./post-search";
import { BEYOND } from "./rings";

/** One post's search through a table of people, row by row. Nothing may be put into the table meanwhile. */
export class PeopleSearch {
  readonly plan: ReturnType<typeof postPlan>;
  readonly c: PeopleTable["rows"]["columns"];
  private readonly filters: ((row: number, ring: number) => boolean)[];
  private readonly leftOut: ReadonlySet<number>;
  private readonly visible: ((audience: number) => number) | null;

  constructor(
    readonly table: PeopleTable,
    o: Opportunity,
    ask: Pick<PersonAsk, "today" | "filter" | "scope" | "leaveOut">,
  ) {
    this.plan = postPlan(table, o, ask.today);
    this.c = table.rows.columns;
    this.leftOut = new Set((ask.leaveOut ?? []).flatMap((id) => table.find(id) ?? []));
    const scope = ask.scope ? new Set(ask.scope) : null;
    this.visible = scope
      ? lazily(table.audiences.size, (i) =>
          Number(table.audiences.values[i]?.some((token) => scope.has(token))),
        )
      : null;
    this.filters = this.filtersOf(ask.filter ?? {});
  }

  ringOf = (row: number): number => {
    const rings = this.plan.rings[this.c.mode[row] as number] as Int8Array;
    return rings[this.c.place[row] as number] as number;
  };

  passes(row: number, ring: number): boolean {
    if (this.visible !== null && this.visible(this.c.visibleTo[row] as number) !== 1) return false;
    if (this.leftOut.size > 0 && this.leftOut.has(row)) return false;
    for (const filter of this.filters) if (!filter(row, ring)) return false;
    return true;
  }

  /** The constraints that fail, as soon as there are more than `most` of them; 0 is a fit. */
  failing(row: number, ring: number, most: number): number {
    const { c, plan } = this;
    let fails = 0;
    let count = 0;
    if (plan.region(c.region[row] as number) === 0) {
      fails |= FAILS.open;
      if (++count > most) return fails;
    }
    if (ring > (c.longest[row] as number)) {
      fails |= FAILS.travel;
      if (++count > most) return fails;
    }
    if (plan.english(c.english[row] as number) === 0) {
      fails |= FAILS.english;
      if (++count > most) return fails;
    }
    if (plan.schoolHolidays[c.termTimeOnly[row] as number] === 0) {
      fails |= FAILS["school-holidays"];
      if (++count > most) return fails;
    }
    if (plan.dates(c.availableFrom[row] as number) === 0) {
      fails |= FAILS.dates;
      if (++count > most) return fails;
    }
    if (plan.certificates.length > 0 && this.missing(row) !== NONE) {
      fails |= FAILS.certificates;
      if (++count > most) return fails;
    }
    if (plan.conditions(c.excluded[row] as number) === 0) {
      fails |= FAILS.conditions;
      if (++count > most) return fails;
    }
    if (plan.blocked(c.blocked[row] as number) === 0) {
      fails |= FAILS.blocked;
      if (++count > most) return fails;
    }
    if (plan.lawful(c.rightToWork[row] as number) === 0) {
      fails |= FAILS["right-to-work"];
      if (++count > most) return fails;
    }
    // The dearest to judge comes last.
    if ((this.hours(row, ring) & 1) === 0) fails |= FAILS.hours;
    return fails;
  }

  score(row: number, ring: number): number {
    const { c, plan, table } = this;
    const { starts, lengths, items } = table.skills;
    const start = starts[row] as number;
    const end = start + (lengths[row] as number);
    let has = 0;
    for (let i = start; i < end; i++) has += plan.weights[items[i] as number] as number;
    return (
      skillPoints(has, plan.asked) +
      plan.sectorPoints(c.sectors[row] as number) +
      plan.coursePoints(c.courses[row] as number) +
      plan.occupationPoints(c.occupations[row] as number) +
      plan.closenessPoints((c.longest[row] as number) * RING_COUNT + judgedRing(ring)) +
      (this.hours(row, ring) >> 1)
    );
  }

  /** Which of the certificates asked for is missing, by its index; `NONE`, or `SEVERAL`. */
  missing(row: number): number {
    const { starts, lengths, items } = this.table.certificates;
    const start = starts[row] as number;
    const end = start + (lengths[row] as number);
    let missing = NONE;
    const asked = this.plan.certificates;
    for (let index = 0; index < asked.length; index++) {
      const type = asked[index];
      let held = false;
      for (let i = start; i < end && !held; i += 2)
        held = items[i] === type && this.plan.isHeld(items[i + 1] as number) === 1;
      if (held) continue;
      if (missing !== NONE) return SEVERAL;
      missing = index;
    }
    return missing;
  }

  facets(rows: readonly number[]): PersonFacets {
    const { c, table } = this;
    const sectors = new Uint32Array(table.sectors.size);
    const rings = new Uint32Array(RING_COUNT);
    const partners = new Uint32Array(table.partners.size);
    const officers = new Map<number, number>();
    for (const row of rows) {
      const ring = this.ringOf(row);
      const officer = c.officer[row] as number;
      increment(sectors, c.sectors[row] as number);
      if (ring !== BEYOND) increment(rings, ring);
      increment(partners, c.partner[row] as number);
      tally(officers, officer);
    }
    const named = (
      counts: Iterable<[n: number, count: number]>,
      of: (n: number) => Iterable<string | null>,
    ) => {
      const byName: Record<string, number> = {};
      for (const [n, count] of counts)
        if (count > 0)
          for (const name of of(n)) if (name !== null) byName[name] = (byName[name] ?? 0) + count;
      return byName;
    };
    return {
      sector: named(sectors.entries(), (n) => table.sectors.values[n] ?? []),
      ring: named(rings.entries(), (n) => [String(minutesOf(n))]),
      caseload: named(officers, (n) => [table.officers.values[n] ?? null]),
      partner: named(partners.entries(), (n) => [table.partners.values[n] ?? null]),
    };
  }

  private hours(row: number, ring: number): number {
    const { week, terms } = this.c;
    return this.plan.hours(week[row] as number, ring, terms[row] as number);
  }

  private filtersOf(filter: PersonFilter): ((row: number, ring: number) => boolean)[] {
    const { c, table } = this;
    const made: ((row: number, ring: number) => boolean)[] = [];
    const { sectors, withinMinutes, caseloads, partners } = filter;
    if (partners?.length) {
      const numbers = new Set(partners.flatMap((partner) => table.partners.find(partner) ?? []));
      made.push((row) => numbers.has(c.partner[row] as number));
    }
    if (caseloads?.length) {
      const numbers = new Set(caseloads.flatMap((officer) => table.officers.find(officer) ?? []));
      made.push((row) => numbers.has(c.officer[row] as number));
    }
    if (sectors?.length) {
      const has = lazily(table.sectors.size, (i) =>
        Number(table.sectors.values[i]?.some((sector) => sectors.includes(sector))),
      );
      made.push((row) => has(c.sectors[row] as number) === 1);
    }
    if (withinMinutes !== undefined)
      made.push((_, ring) => ring !== BEYOND && minutesOf(ring) <= withinMinutes);
    return made;
  }
}

export const NONE = -1;
export const SEVERAL = -2;
