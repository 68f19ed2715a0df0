import fc from "fast-check";
import { expect, it } from "vitest";
import type {
  Change,
  MatchEngine,
  OpportunityFilter,
  OpportunityListing,
  ParticipantListing,
  PersonFilter,
} from "../engine";
import { opportunityOf, participantOf } from "../match/forms";
import { TODAY, type World, world } from "./hostile";
import * as literal from "./literal";

/* What every engine answers, whoever it asks: exactly what DESIGN reads, in worlds where everything lies on an edge. */

const SAYINGS = [
  { title: "Kitchen assistant", employerName: "Élan Café", town: "Łódź", text: "Cooking, café 2027." },
  { title: "Cooks", employerName: "O’Brien", town: null, text: "You work in our kitchens.", alike: "chef" },
  { title: "Care assistant", employerName: "Kitson", town: "Diss", text: "", broadly: "carer kitchen" },
  { title: "Cake baker", employerName: "Cook & Co", town: "Lake", text: "", alike: "pastry" },
];

const postListing = (n: number): OpportunityListing => ({
  alike: "",
  broadly: "",
  ...(SAYINGS[n % SAYINGS.length] as (typeof SAYINGS)[number]),
  townId: [null, 1, 2][n % 3] as number | null,
  hourlyPay: [null, 1271, 1300][n % 3] as number | null,
  publishedAt: [null, 1000, 2000][n % 3] as number | null,
  visibleTo: [["x"], ["x", "y"], ["y"], []][n % 4] as string[],
});

const personListing = (n: number): ParticipantListing => ({
  partnerId: [null, "partner-1", "partner-2"][n % 3] as string | null,
  officerId: [null, "officer-1"][n % 2] as string | null,
  visibleTo: [["x"], ["x", "y"], ["y"], []][n % 4] as string[],
});

/** A world as the feed would bring it. */
export function changesOf({ opportunities, participants }: World, revision = 1): Change[] {
  const stamp = { revision, committedAt: 0 };
  return [
    ...opportunities.map((form, n) => ({
      ...stamp,
      of: "opportunity" as const,
      id: form.id,
      now: { ...postListing(n), form: opportunityOf(form) },
    })),
    ...participants.map((form, n) => ({
      ...stamp,
      of: "participant" as const,
      id: form.id,
      now: { ...personListing(n), form: participantOf(form) },
    })),
  ];
}

const counted = (values: (string | null | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const among = (values: readonly string[] | undefined, value: string | null | undefined) =>
  !values?.length || values.includes(value ?? "");

const mayBeSeen = (scope: readonly string[] | null, { visibleTo }: { visibleTo: readonly string[] }) =>
  scope === null || visibleTo.some((token) => scope.includes(token));

const anyScope = fc.constantFrom<string[] | null>(null, ["x"], ["x", "y"], []);
const anyPage = fc.constantFrom<number[]>([0, 0], [0, 2], [2, 2], [9, 1]);

const anyOpportunityFilter = fc.record(
  {
    kinds: fc.subarray(["vacancy", "work_experience"] as const),
    sectors: fc.subarray(["a", "b"]),
    employers: fc.subarray(["e1"]),
    towns: fc.subarray([1, 2]),
    withinMinutes: fc.constantFrom(0, 15, 45, 90),
    schoolHours: fc.boolean(),
    termTimeOnly: fc.boolean(),
    weeklyHours: fc.record({ atLeast: fc.constantFrom(1, 2) }, { requiredKeys: [] }),
    hourlyPay: fc.constantFrom(1271, 1272),
    publishedSince: fc.constantFrom(1000, 1001),
  },
  { requiredKeys: [] },
);

const anyPersonFilter = fc.record(
  {
    sectors: fc.subarray(["a", "b"]),
    withinMinutes: fc.constantFrom(0, 15, 45, 90),
    caseloads: fc.subarray(["officer-1"]),
    partners: fc.subarray(["partner-1", "partner-2"]),
  },
  { requiredKeys: [] },
);

/** One of many ways to ask about a world; as often, for everything. */
type Asking = {
  page: number[];
  filter: OpportunityFilter;
  personFilter: PersonFilter;
  scope: string[] | null;
  leaveOut: number;
};
const EVERYTHING: Asking = { page: [0, 99], filter: {}, personFilter: {}, scope: null, leaveOut: 99 };
export const anyAsking: fc.Arbitrary<Asking> = fc.oneof(
  fc.constant(EVERYTHING),
  fc.record({
    page: anyPage,
    filter: anyOpportunityFilter,
    personFilter: anyPersonFilter,
    scope: anyScope,
    leaveOut: fc.nat(8),
  }),
);

const EXACT = expect.stringMatching("exhaustive|certified");

/** As DESIGN reads: what fits of those that pass, a page of it, and all of it counted. */
function expectedMatches(w: World, p: World["participants"][number], asking: Asking) {
  const { filter, scope, leaveOut } = asking;
  const listingOf = (o: World["opportunities"][number]) => postListing(w.opportunities.indexOf(o));
  const passes = w.opportunities.filter((o, n) => {
    const listing = postListing(n);
    const atLeast = filter.weeklyHours?.atLeast ?? 0;
    return (
      n !== leaveOut &&
      mayBeSeen(scope, listing) &&
      among(filter.kinds, o.kind) &&
      among(filter.sectors, o.sector) &&
      among(filter.employers, o.employerId) &&
      literal.travelRing(p, o) <= (filter.withinMinutes ?? 105) &&
      (!filter.towns?.length || (listing.townId !== null && filter.towns.includes(listing.townId))) &&
      (!filter.termTimeOnly || o.termTimeOnly === true) &&
      (!filter.schoolHours || literal.inSchoolHours(p, o)) &&
      (!filter.weeklyHours ||
        literal.fittingPatterns(p, o).some((pattern) => literal.weeklyHours(pattern) >= atLeast)) &&
      (!filter.hourlyPay || (listing.hourlyPay ?? 0) >= filter.hourlyPay) &&
      (!filter.publishedSince || (listing.publishedAt ?? 0) >= filter.publishedSince)
    );
  });
  const hits = literal.matches(p, passes, TODAY);
  const found = passes.filter((o) => hits.some(({ id }) => id === o.id));
  return {
    hits,
    facets: {
      kind: counted(found.map((o) => o.kind)),
      sector: counted(found.map((o) => o.sector)),
      schoolHours: counted(found.map((o) => (literal.inSchoolHours(p, o) ? "yes" : "no"))),
      termTime: counted(found.map((o) => (o.termTimeOnly ? "yes" : "no"))),
      ring: counted(found.map((o) => String(literal.travelRing(p, o)))),
      town: counted(found.map((o) => listingOf(o).townId?.toString())),
      pay: counted(found.map((o) => listingOf(o).hourlyPay?.toString().slice(0, 2))),
      employer: counted(found.map((o) => o.employerId)),
    },
  };
}

function expectedCandidates(w: World, o: World["opportunities"][number], asking: Asking) {
  const { personFilter: filter, scope } = asking;
  const passes = w.participants.filter((p, n) => {
    const listing = personListing(n);
    return (
      mayBeSeen(scope, listing) &&
      (!filter.sectors?.length || filter.sectors.some((sector) => p.sectors?.includes(sector))) &&
      literal.travelRing(p, o) <= (filter.withinMinutes ?? 105) &&
      among(filter.caseloads, listing.officerId) &&
      among(filter.partners, listing.partnerId)
    );
  });
  const hits = literal.candidates(o, passes, TODAY);
  const found = passes.filter((p) => hits.some(({ id }) => id === p.id));
  const listings = found.map((p) => personListing(w.participants.indexOf(p)));
  return {
    hits,
    facets: {
      sector: counted(found.flatMap((p) => [...new Set(p.sectors ?? [])])),
      ring: counted(found.map((p) => String(literal.travelRing(p, o)))),
      caseload: counted(listings.map(({ officerId }) => officerId)),
      partner: counted(listings.map(({ partnerId }) => partnerId)),
    },
  };
}

type Asked = Pick<MatchEngine, "matches" | "candidates">;

/** @param enginesOf one or several engines that hold this world and nothing else */
export function describeContract(enginesOf: (world: World) => Promise<Asked | Asked[]>, runs: number) {
  it(`answers in each of ${runs} worlds as DESIGN reads: hits in order, total, facets; filtered, scoped and paged, both ways`, () =>
    fc.assert(
      fc.asyncProperty(world, anyAsking, async (w, asking) => {
        const engines = [await enginesOf(w)].flat();
        const { filter, personFilter, scope, leaveOut } = asking;
        const [offset = 0, limit = 0] = asking.page;
        const ask = { today: TODAY, offset, limit, scope };
        const leftOut = w.opportunities.slice(leaveOut, leaveOut + 1).map(({ id }) => id);
        const pageOf = ({ hits, facets }: { hits: object[]; facets: object }) => ({
          hits: hits.slice(offset, offset + limit),
          total: hits.length,
          facets,
          top: EXACT,
          revision: 1,
        });
        for (const p of w.participants) {
          const expected = pageOf(expectedMatches(w, p, asking));
          for (const engine of engines)
            expect(await engine.matches(participantOf(p), { ...ask, filter, leaveOut: leftOut })).toEqual(
              expected,
            );
        }
        for (const o of w.opportunities) {
          const expected = pageOf(expectedCandidates(w, o, asking));
          for (const engine of engines)
            expect(await engine.candidates(opportunityOf(o), { ...ask, filter: personFilter })).toEqual(
              expected,
            );
        }
      }),
      { numRuns: runs },
    ));
}
