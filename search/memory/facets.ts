import type { Counts, OpportunityDocument, OpportunityFacets } from "../engine";
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

export function opportunityFacets(
  found: Iterable<{ document: OpportunityDocument; ring: Ring | null }>,
): OpportunityFacets {
  const [kind, sector, schoolHours, rings, employer] = [0, 0, 0, 0, 0].map(() => new Tally()) as [
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
  ];
  for (const { document, ring } of found) {
    kind.add(document.form.kind);
    sector.add(document.form.sector);
    schoolHours.add(isInSchoolHours(document.form, ring) ? "yes" : "no");
    rings.add(ring === null ? null : String(ring));
    employer.add(document.form.employerId);
  }
  return {
    kind: kind.result(),
    sector: sector.result(),
    schoolHours: schoolHours.result(),
    ring: rings.result(),
    employer: employer.result(),
  };
}
