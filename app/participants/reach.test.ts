import { expect, it } from "vitest";
import { TOWNS } from "../../db/reference/towns";
import { estimateMinutes, MODES, RINGS } from "../../search/match/travel";
import { townsAtEdge } from "./reach";

const NORWICH = { lat: 52.6278, lon: 1.2983 };

it("a journey reaches about as far as two towns in different directions", () => {
  expect(townsAtEdge(NORWICH, "bus", 90).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Wymondham",
      "Loddon",
    ]
  `);
  expect(townsAtEdge(NORWICH, "car", 45).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Wymondham",
      "Loddon",
    ]
  `);
});

it("the towns are no further than a match would allow, and near to it", () => {
  for (const home of [NORWICH, ...TOWNS.filter((_, i) => i % 97 === 0)])
    for (const mode of MODES)
      for (const minutes of RINGS)
        for (const town of townsAtEdge(home, mode, minutes)) {
          const needed = estimateMinutes(home, town, mode);
          expect(needed).toBeLessThanOrEqual(minutes);
          expect(needed).toBeGreaterThan(minutes - 12);
        }
});

it("where there is no town at the end of the journey none is named", () => {
  expect(townsAtEdge({ lat: 60.9, lon: -8.9 }, "walk", 15)).toEqual([]);
});
