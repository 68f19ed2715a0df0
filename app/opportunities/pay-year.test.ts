import { expect, it } from "vitest";
import type { WeekPattern } from "../ui/week-slots";
import { averageHours, hourlyPence, WEEKS_A_YEAR, yearlyPence } from "./pay-year";

const day = (index: number, hours: number): [number, number] => [
  index * 96 + 36,
  index * 96 + 36 + hours * 4,
];
const week = (...hours: number[]) => hours.map((length, i) => day(i, length));
const turning = (...weeks: [number, number][][]): WeekPattern => ({ shape: "alternating", weeks });

// biome-ignore format: one line a case.
it.each<[string, WeekPattern, number]>([
  ["fixed", { shape: "fixed", slots: week(8, 8, 8, 8, 8) }, 40],
  ["the worker's choice", { shape: "flexible", slots: week(10, 10), hours: 16 }, 16],
  ["a rota", { shape: "rota", slots: week(10, 10, 10), hours: 24 }, 24],
  ["a week on, a week off", turning(week(8, 8, 8, 8, 8), []), 20],
  ["two weeks alike", turning(week(8, 8), week(8, 8)), 16],
  ["a long and a short week", turning(week(8, 8, 8, 8), week(8, 8)), 24],
  ["three weeks with one off", turning(week(9, 9, 9, 9), week(9, 9, 9, 9), []), 24],
])("the average week of %s", (_, pattern, hours) => expect(averageHours(pattern)).toBe(hours));

// biome-ignore format: one line a case.
it.each([
  [1290, "hour", [], false, 1290],
  [2_500_000, "year", [37.5], false, 1278], // 2,500,000 ÷ (365 ÷ 7 × 37.5)
  [2_500_000, "year", [20, 37.5], false, 1278],
  [2_500_000, "year", [], false, null],
  [1_325_472, "year", [20], false, 1271],
  [1_325_471, "year", [20], false, 1270],
  [1_082_552, "year", [20], true, 1271], // 38 weeks of school and 12.07% of paid leave
  [1_082_551, "year", [20], true, 1270],
] as const)("%i pence for %s, hours %j, in term time only: %s", (pence, per, hours, termTimeOnly, hourly) =>
  expect(hourlyPence(pence, per, { hours, termTimeOnly })).toBe(hourly));

it("what a year must pay comes to the rate, and a pound less does not", () => {
  for (const termTimeOnly of [false, true])
    for (const hours of [8, 16, 24, 37.5, 40]) {
      const least = yearlyPence(1271, { hours: [hours], termTimeOnly });
      expect(hourlyPence(least, "year", { hours: [hours], termTimeOnly })).toBeGreaterThanOrEqual(1271);
      expect(hourlyPence(least - 100, "year", { hours: [hours], termTimeOnly })).toBeLessThan(1271);
    }
});
it("a year has 365 days", () => expect(WEEKS_A_YEAR * 7).toBe(365));
