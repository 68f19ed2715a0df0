import type { OpportunityDocument, OpportunityFilter } from "../engine";
import { inSchoolHours } from "../match/hours";
import type { Opportunity } from "../match/model";
import { LONGEST_RING, type Ring } from "../match/travel";

const among = (values: readonly string[] | undefined, value: string | null) =>
  values === undefined || values.length === 0 || (value !== null && values.includes(value));

const isWithin = (most: number | undefined, ring: Ring | null) =>
  most === undefined || (ring !== null && ring <= most);

/** Where the reader stands to an opportunity. */
export type Standpoint = {
  /** Null beyond 90 minutes. */
  ring: Ring | null;
  /** Indexes of the patterns that fit the reader. */
  fitting: readonly number[];
};

/** School hours at the reader's ring; beyond 90 minutes as at 90. */
export const isInSchoolHours = (o: Opportunity, ring: Ring | null) => inSchoolHours(o, ring ?? LONGEST_RING);

function hasWeeklyHours(
  { patterns }: Opportunity,
  fitting: readonly number[],
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: NonNullable<OpportunityFilter["weeklyHours"]>,
) {
  const counted = fitting.length === 0 ? patterns : patterns.filter((_, i) => fitting.includes(i));
  return counted.some(({ hours }) => hours >= atLeast && hours <= atMost);
}

export function passesOpportunityFilter(
  { form, hourlyPay, publishedAt }: OpportunityDocument,
  at: Standpoint,
  filter: OpportunityFilter,
): boolean {
  return (
    among(filter.kinds, form.kind) &&
    among(filter.sectors, form.sector) &&
    among(filter.employers, form.employerId) &&
    isWithin(filter.withinMinutes, at.ring) &&
    (filter.hourlyPay === undefined || (hourlyPay !== null && hourlyPay >= filter.hourlyPay)) &&
    (filter.publishedSince === undefined || (publishedAt !== null && publishedAt >= filter.publishedSince)) &&
    (filter.weeklyHours === undefined || hasWeeklyHours(form, at.fitting, filter.weeklyHours)) &&
    (filter.schoolHours !== true || isInSchoolHours(form, at.ring))
  );
}

/** What the reader's tokens and wishes let them see at all. */
export function visibleTo(ask: { scope?: readonly string[] | null; leaveOut?: readonly string[] }) {
  const scope = ask.scope ? new Set(ask.scope) : null;
  const leftOut = new Set(ask.leaveOut);
  return (document: { form: { id: string }; visibleTo: readonly string[] }) =>
    !leftOut.has(document.form.id) &&
    (scope === null || document.visibleTo.some((token) => scope.has(token)));
}
