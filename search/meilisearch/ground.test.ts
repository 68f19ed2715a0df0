import fc from "fast-check";
import { expect, it } from "vitest";
import { opportunityOf, participantOf } from "../match/forms";
import { judge } from "../match/judge";
import { distanceKm, MODES, type Place, RINGS, reachKm } from "../match/travel";
import { anOpportunity, aParticipant } from "../testing/builders";
import { TODAY, world } from "../testing/hostile";
import { cellOf } from "./cells";
import { ANYWHERE, reachOf, squaresOf } from "./squares";
import { textOf, tokenOf } from "./tokens";
import { DIMENSIONS, LEFT_OUT, offerVector, rankedPoints, wishVector } from "./vectors";

const lat = fc.oneof(
  fc.double({ min: 49, max: 61, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const lon = fc.oneof(
  fc.double({ min: -8, max: 2, noNaN: true }),
  fc.constantFrom(-180, 180, 179.99, -179.99),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const place: fc.Arbitrary<Place> = fc.record({ lat, lon });

/** A place so many kilometres away in a direction. */
function away({ lat, lon }: Place, km: number, bearing: number): Place {
  const angle = km / 6371.0088;
  const from = (lat * Math.PI) / 180;
  const to = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing),
  );
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  return {
    lat: (to * 180) / Math.PI,
    lon: ((((lon + (east * 180) / Math.PI + 180) % 360) + 360) % 360) - 180,
  };
}

it("every place that a person can reach lies in a square that they carry", () =>
  fc.assert(
    fc.property(
      place,
      fc.constantFrom(...MODES),
      fc.constantFrom(...RINGS),
      fc.oneof(fc.constantFrom(0, 1, 0.999999), fc.double({ min: 0, max: 1, noNaN: true })),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (home, mode, minutes, share, bearing) => {
        const km = reachKm(mode, minutes) * share;
        const there = away(home, km, bearing);
        fc.pre(distanceKm(home, there) <= reachKm(mode, minutes));
        const carried = new Set(reachOf(home, mode, minutes));
        expect(squaresOf(there).some((square) => carried.has(square))).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  ));

it("nobody in Britain carries more than some 90 squares, nor goes everywhere", () => {
  for (const at of [50, 52.6, 58])
    for (const mode of MODES)
      for (const minutes of RINGS) {
        const carried = reachOf({ lat: at, lon: 1.3 }, mode, minutes);
        expect(carried).not.toContain(ANYWHERE);
        expect(carried.length).toBeLessThan(95);
        expect(new Set(carried).size).toBe(carried.length);
      }
});

it("places a metre apart have cells of their own, and neighbours mostly follow each other", () => {
  const there = { lat: 52.6309, lon: 1.2974 };
  const cells = Array.from({ length: 40 }, (_, n) =>
    cellOf({ lat: there.lat + n * 0.00001, lon: there.lon }),
  );
  expect(new Set(cells).size).toBe(cells.length);
  const steps = cells.slice(1).map((cell, n) => Math.abs(cell - (cells[n] as number)));
  const far = Math.abs(cellOf({ lat: 53, lon: -2 }) - (cells[0] as number));
  expect(Math.max(...steps)).toBeLessThan(far);
  expect(cellOf(null)).toBeLessThan(0);
});

it("the curve passes through every cell of a square once, each next to the one before", () => {
  const side = 16;
  const step = 360 / 2 ** 26;
  const at = new Map<number, [number, number]>();
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++)
      at.set(cellOf({ lat: -90 + (y + 0.5) * (step / 2), lon: -180 + (x + 0.5) * step }), [x, y]);
  const cells = [...at.keys()].sort((a, b) => a - b);
  expect(cells).toEqual(Array.from({ length: side * side }, (_, n) => n));
  for (const cell of cells.slice(1)) {
    const [x, y] = at.get(cell) as [number, number];
    const [beforeX, beforeY] = at.get(cell - 1) as [number, number];
    expect(Math.abs(x - beforeX) + Math.abs(y - beforeY)).toBe(1);
  }
});

it("a token stands for one text alone, in letters that a server leaves as they are", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 90 }), (text) => {
      const token = tokenOf(text);
      expect(token).toMatch(/^[a-z0-9_-]+$/);
      expect(token.length).toBeLessThan(400);
      expect(textOf(token, [text])).toBe(text);
    }),
    { numRuns: 200 },
  ));
it.each([
  ["A", "a"],
  ["é", "e\u0301"],
  ["x".repeat(300), "x".repeat(301)],
  ["_", ""],
])("%s and %s have different tokens", (one, other) => expect(tokenOf(one)).not.toBe(tokenOf(other)));

it("a score is never more than what is ranked by and what is left out of it, and vectors say the same", () =>
  fc.assert(
    fc.property(world, ({ opportunities, participants }) => {
      for (const p of participants.map(participantOf)) {
        const wish = wishVector(p);
        const scales = opportunities.map(opportunityOf).flatMap((o) => {
          const points = rankedPoints(p)(o);
          expect(judge(p, o, TODAY).score).toBeLessThanOrEqual(points + LEFT_OUT);
          const offer = offerVector(o);
          expect(offer).toHaveLength(DIMENSIONS);
          expect(Math.hypot(...offer)).toBeCloseTo(1, 5);
          const product = offer.reduce((sum, value, i) => sum + value * (wish[i] as number), 0);
          if (points === 0) expect(product).toBe(0);
          return points === 0 ? [] : [product / points];
        });
        // One scale for all posts: they are ranked by their points.
        for (const scale of scales) expect(scale / (scales[0] as number)).toBeCloseTo(1, 5);
      }
    }),
    { numRuns: 50 },
  ));

it("what is ranked by are the points of skills, sector, course and occupation, to the fraction", () => {
  const p = aParticipant({
    skills: ["a"],
    sectors: ["x", "y"],
    coursesCompleted: ["y"],
    occupations: ["9263"],
  });
  const skills = { required: ["a"], desired: ["b"] };
  expect(rankedPoints(p)(anOpportunity({ skills, sector: "y", soc: "9264" }))).toBe(337.5 + 80 + 150 + 50);
  expect(rankedPoints(p)(anOpportunity({ sector: "x", soc: "9263" }))).toBe(450 + 150 + 100);
});
