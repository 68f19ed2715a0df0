import type { OpportunityDocument, OpportunityFilter } from "../engine";
import { inSchoolHours } from "../match/hours";
import type { Opportunity } from "../match/model";
import { LONGEST_RING, type Ring } from "../match/travel";

const among = <Value>(values: readonly Value[] | undefined, value: Value | null) =>
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

const known = new WeakMap<Opportunity, (boolean | undefined)[]>();

/** School hours at the reader's ring; beyond 90 minutes as at 90. */
export function isInSchoolHours(o: Opportunity, ring: Ring | null): boolean {
  const judgedAt = ring ?? LONGEST_RING;
  let byRing = known.get(o);
  if (byRing === undefined) {
    byRing = [];
    known.set(o, byRing);
  }
  const before = byRing[judgedAt / 15];
  if (before !== undefined) return before;
  const found = inSchoolHours(o, judgedAt);
  byRing[judgedAt / 15] = found;
  return found;
}

function hasWeeklyHours(
  { patterns }: Opportunity,
  fitting: readonly number[],
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: NonNullable<OpportunityFilter["weeklyHours"]>,
) {
  const counted = fitting.length === 0 ? patterns : patterns.filter((_, i) => fitting.includes(i));
  return counted.some(({ hours }) => hours >= atLeast && hours <= atMost);
}

type Check = (document: OpportunityDocument, at: Standpoint, filter: OpportunityFilter) => boolean;

/** Whether an opportunity passes each part of a filter. */
const CHECKS: Readonly<Record<keyof OpportunityFilter, Check>> = {
  kinds: ({ form }, _, { kinds }) => among(kinds, form.kind),
  sectors: ({ form }, _, { sectors }) => among(sectors, form.sector),
  employers: ({ form }, _, { employers }) => among(employers, form.employerId),
  towns: ({ townId }, _, { towns }) => among(towns, townId),
  withinMinutes: (_, at, { withinMinutes }) => isWithin(withinMinutes, at.ring),
  hourlyPay: ({ hourlyPay }, _, filter) =>
    filter.hourlyPay === undefined || (hourlyPay !== null && hourlyPay >= filter.hourlyPay),
  publishedSince: ({ publishedAt }, _, { publishedSince }) =>
    publishedSince === undefined || (publishedAt !== null && publishedAt >= publishedSince),
  weeklyHours: ({ form }, at, { weeklyHours }) =>
    weeklyHours === undefined || hasWeeklyHours(form, at.fitting, weeklyHours),
  termTimeOnly: ({ form }, _, { termTimeOnly }) => termTimeOnly !== true || form.termTimeOnly,
  schoolHours: ({ form }, at, { schoolHours }) => schoolHours !== true || isInSchoolHours(form, at.ring),
};

/** The parts of a filter that are set, as one question: which of them an opportunity fails, at most two. */
export function failingParts(filter: OpportunityFilter) {
  const parts = (Object.keys(CHECKS) as (keyof OpportunityFilter)[]).filter(
    (part) => filter[part] !== undefined,
  );
  return (document: OpportunityDocument, at: Standpoint): (keyof OpportunityFilter)[] => {
    const failing: (keyof OpportunityFilter)[] = [];
    for (const part of parts) {
      if (CHECKS[part](document, at, filter)) continue;
      failing.push(part);
      if (failing.length > 1) break;
    }
    return failing;
  };
}

/** What the reader's tokens and wishes let them see at all. */
export function visibleTo(ask: { scope?: readonly string[] | null; leaveOut?: readonly string[] }) {
  const scope = ask.scope ? new Set(ask.scope) : null;
  const leftOut = new Set(ask.leaveOut);
  return (document: { form: { id: string }; visibleTo: readonly string[] }) =>
    !leftOut.has(document.form.id) &&
    (scope === null || document.visibleTo.some((token) => scope.has(token)));
}
