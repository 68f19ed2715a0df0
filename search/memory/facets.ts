import type { Counts, OpportunityDocument, OpportunityFacets, OpportunityFilter } from "../engine";
import type { Ring } from "../match/travel";
import { isInSchoolHours } from "./filters";

class Tally {
  private readonly counts = new Map<string, number>();

  add(value: string | null) {
    if (value !== null) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  result(): Counts {
    return Object.fromEntries(this.counts);
  }
}

type At = { document: OpportunityDocument; ring: Ring | null };

const yesOrNo = (is: boolean) => (is ? "yes" : "no");

/** The value that each facet counts, and the part of a filter that chooses one. */
const FACETS: Readonly<
  Record<keyof OpportunityFacets, { by: keyof OpportunityFilter; of(at: At): string | null }>
> = {
  kind: { by: "kinds", of: ({ document }) => document.form.kind },
  sector: { by: "sectors", of: ({ document }) => document.form.sector },
  schoolHours: {
    by: "schoolHours",
    of: ({ document, ring }) => yesOrNo(isInSchoolHours(document.form, ring)),
  },
  termTime: { by: "termTimeOnly", of: ({ document }) => yesOrNo(document.form.termTimeOnly) },
  ring: { by: "withinMinutes", of: ({ ring }) => (ring === null ? null : String(ring)) },
  town: { by: "towns", of: ({ document: { townId } }) => (townId === null ? null : String(townId)) },
  pay: {
    by: "hourlyPay",
    of: ({ document: { hourlyPay } }) => (hourlyPay === null ? null : String(Math.floor(hourlyPay / 100))),
  },
  employer: { by: "employers", of: ({ document }) => document.form.employerId },
};
const NAMES = Object.keys(FACETS) as (keyof OpportunityFacets)[];

/** @param beside what fails one part of the filter alone: it counts in that part's own facet */
export function opportunityFacets(
  found: Iterable<At>,
  beside: Iterable<At & { failing: keyof OpportunityFilter }> = [],
): OpportunityFacets {
  const tallies = NAMES.map((name) => ({ name, tally: new Tally(), ...FACETS[name] }));
  for (const at of found) for (const { tally, of } of tallies) tally.add(of(at));
  for (const at of beside) for (const { tally, of, by } of tallies) if (by === at.failing) tally.add(of(at));
  return Object.fromEntries(
    tallies.map(({ name, tally }) => [name, tally.result()]),
  ) as unknown as OpportunityFacets;
}
