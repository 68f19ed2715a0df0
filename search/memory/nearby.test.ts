import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeTravel } from "../match/judge";
import { MODES, type Place } from "../match/travel";
import { Dictionary } from "./dictionary";
import { Nearby, ringsAround } from "./nearby";
import { placeKey } from "./post-table";
import { BEYOND } from "./rings";

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    lat: fc.double({ min: 50, max: 52, noNaN: true }),
    lon: fc.double({ min: -1, max: 1, noNaN: true }),
  }),
  fc.record({ lat: fc.constantFrom(-90, 89.9, 90, 0), lon: fc.constantFrom(-180, -179.9, 0, 179.9, 180) }),
);

it("the rings of all places are those of the definition, however many are added, and from wherever", () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 600 }),
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(...MODES),
      (all, early, mode) => {
        const places = new Dictionary<Place | null>(placeKey);
        const nearby = new Nearby(places);
        places.indexOf(null);
        for (const one of all.slice(0, early)) places.indexOf(one);
        ringsAround({ places, nearby }, all[0] as Place, mode);
        for (const one of all.slice(early)) places.indexOf(one);
        for (const from of [null, ...all.slice(0, 5)]) {
          const { rings, reached } = ringsAround({ places, nearby }, from, mode);
          const defined = places.values.map((to) => {
            const { ring } = judgeTravel({ place: from, travel: { mode, maxMinutes: null } }, { place: to });
            return ring === null ? BEYOND : ring / 15;
          });
          expect(Array.from(rings)).toEqual(defined);
          expect([...reached].sort((a, b) => a - b)).toEqual(
            defined.flatMap((ring, i) => (ring === BEYOND ? [] : [i])),
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
