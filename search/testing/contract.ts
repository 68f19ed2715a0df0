import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, MatchEngine, OpportunityListing, ParticipantListing } from "../engine";
import { opportunityOf, participantOf } from "../match/forms";
import { TODAY, type World, world } from "./hostile";
import * as literal from "./literal";

/* What every engine answers, whoever it asks: exactly what DESIGN reads, in worlds where everything lies on an edge. */

const postListing = (n: number): OpportunityListing => ({
  title: "",
  employerName: "",
  town: null,
  townId: [null, 1, 2][n % 3] as number | null,
  text: "",
  alike: "",
  broadly: "",
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

const everything = { today: TODAY, limit: Number.POSITIVE_INFINITY };

const counted = (values: (string | null | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** @param engineOf an engine that holds this world and nothing else */
export function describeContract(
  engineOf: (world: World) => Promise<Pick<MatchEngine, "matches" | "candidates">>,
  runs: number,
) {
  const inEveryWorld = (holds: (world: World) => Promise<void>) =>
    fc.assert(fc.asyncProperty(world, holds), { numRuns: runs });

  describe("the contract", () => {
    it("finds the opportunities for each person, and the people for each opportunity, in order", () =>
      inEveryWorld(async (w) => {
        const engine = await engineOf(w);
        for (const p of w.participants) {
          const expected = literal.matches(p, w.opportunities, TODAY);
          const page = await engine.matches(participantOf(p), everything);
          expect(page).toMatchObject({
            hits: expected,
            total: expected.length,
            top: expect.stringMatching("exhaustive|certified"),
          });
        }
        for (const o of w.opportunities) {
          const expected = literal.candidates(o, w.participants, TODAY);
          const page = await engine.candidates(opportunityOf(o), everything);
          expect(page).toMatchObject({
            hits: expected,
            total: expected.length,
            top: expect.stringMatching("exhaustive|certified"),
          });
        }
      }));

    it("pages without gap or repeat, with the total unchanged", () =>
      inEveryWorld(async (w) => {
        const engine = await engineOf(w);
        for (const p of w.participants) {
          const expected = literal.matches(p, w.opportunities, TODAY);
          for (const [offset, limit] of [
            [0, 0],
            [0, 2],
            [2, 2],
            [9, 1],
          ] as const) {
            const page = await engine.matches(participantOf(p), { today: TODAY, offset, limit });
            expect(page.hits).toEqual(expected.slice(offset, offset + limit));
            expect(page.total).toBe(expected.length);
          }
        }
      }));

    it("applies filters, scope and what is left out before total, facets and limit", () =>
      fc.assert(
        fc.asyncProperty(
          world,
          fc.record(
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
          ),
          fc.constantFrom<string[] | null>(null, ["x"], ["x", "y"], []),
          fc.nat(8),
          async (w, filter, scope, leftOut) => {
            const leaveOut = w.opportunities.slice(leftOut, leftOut + 1).map(({ id }) => id);
            const engine = await engineOf(w);
            for (const p of w.participants) {
              const passes = w.opportunities.filter((o, n) => {
                const { hourlyPay, publishedAt, visibleTo, townId } = postListing(n);
                const among = (values: readonly string[] | undefined, value: string | null | undefined) =>
                  !values?.length || values.includes(value ?? "");
                const atLeast = filter.weeklyHours?.atLeast ?? 0;
                return (
                  among(filter.kinds, o.kind) &&
                  among(filter.sectors, o.sector) &&
                  among(filter.employers, o.employerId) &&
                  literal.travelRing(p, o) <= (filter.withinMinutes ?? 105) &&
                  (!filter.towns?.length || (townId !== null && filter.towns.includes(townId))) &&
                  (!filter.termTimeOnly || o.termTimeOnly === true) &&
                  (!filter.schoolHours || literal.inSchoolHours(p, o)) &&
                  (!filter.weeklyHours ||
                    literal
                      .fittingPatterns(p, o)
                      .some((pattern) => literal.weeklyHours(pattern) >= atLeast)) &&
                  (!filter.hourlyPay || (hourlyPay ?? 0) >= filter.hourlyPay) &&
                  (!filter.publishedSince || (publishedAt ?? 0) >= filter.publishedSince) &&
                  (scope === null || visibleTo.some((token) => scope.includes(token))) &&
                  !leaveOut.includes(o.id)
                );
              });
              const expected = literal.matches(p, passes, TODAY);
              const page = await engine.matches(participantOf(p), {
                today: TODAY,
                limit: 2,
                filter,
                scope,
                leaveOut,
              });
              expect(page.hits).toEqual(expected.slice(0, 2));
              expect(page.total).toBe(expected.length);
              const found = passes.filter((o) => expected.some(({ id }) => id === o.id));
              const listingOf = (o: World["opportunities"][number]) =>
                postListing(w.opportunities.indexOf(o));
              expect(page.facets).toEqual({
                kind: counted(found.map((o) => o.kind)),
                sector: counted(found.map((o) => o.sector)),
                schoolHours: counted(found.map((o) => (literal.inSchoolHours(p, o) ? "yes" : "no"))),
                termTime: counted(found.map((o) => (o.termTimeOnly ? "yes" : "no"))),
                ring: counted(found.map((o) => String(literal.travelRing(p, o)))),
                town: counted(found.map((o) => listingOf(o).townId?.toString())),
                pay: counted(found.map((o) => listingOf(o).hourlyPay?.toString().slice(0, 2))),
                employer: counted(found.map((o) => o.employerId)),
              });
            }
          },
        ),
        { numRuns: runs },
      ));

    it("filters people by ring, sector, caseload and partner", () =>
      fc.assert(
        fc.asyncProperty(
          world,
          fc.record(
            {
              sectors: fc.subarray(["a", "b"]),
              withinMinutes: fc.constantFrom(0, 15, 45, 90),
              caseloads: fc.subarray(["officer-1"]),
              partners: fc.subarray(["partner-1", "partner-2"]),
            },
            { requiredKeys: [] },
          ),
          fc.constantFrom<string[] | null>(null, ["x"], []),
          async (w, filter, scope) => {
            const engine = await engineOf(w);
            for (const o of w.opportunities) {
              const passes = w.participants.filter((p, n) => {
                const { officerId, partnerId, visibleTo } = personListing(n);
                return (
                  (!filter.sectors?.length || filter.sectors.some((sector) => p.sectors?.includes(sector))) &&
                  literal.travelRing(p, o) <= (filter.withinMinutes ?? 105) &&
                  (!filter.caseloads?.length || filter.caseloads.includes(officerId ?? "")) &&
                  (!filter.partners?.length || filter.partners.includes(partnerId ?? "")) &&
                  (scope === null || visibleTo.some((token) => scope.includes(token)))
                );
              });
              const expected = literal.candidates(o, passes, TODAY);
              const page = await engine.candidates(opportunityOf(o), { ...everything, filter, scope });
              expect(page.hits).toEqual(expected);
              expect(page.total).toBe(expected.length);
              const found = passes
                .map((p) => ({ p, n: w.participants.indexOf(p) }))
                .filter(({ p }) => expected.some(({ id }) => id === p.id));
              expect(page.facets).toEqual({
                sector: counted(found.flatMap(({ p }) => [...new Set(p.sectors ?? [])])),
                ring: counted(found.map(({ p }) => String(literal.travelRing(p, o)))),
                caseload: counted(found.map(({ n }) => personListing(n).officerId)),
                partner: counted(found.map(({ n }) => personListing(n).partnerId)),
              });
            }
          },
        ),
        { numRuns: runs },
      ));
  });
}
