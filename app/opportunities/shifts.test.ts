import { expect, it } from "vitest";
import { mayWorkAtNight, overlaps, rangesOfShifts, worksAtNight } from "./shifts";

const at = (day: number, start: number, end: number) => ({ day, start: start * 4, end: end * 4 });

it("an earlier end is the next day's, over Sunday midnight on Monday", () => {
  expect(rangesOfShifts([at(6, 22, 6)])).toEqual([
    [0, 24],
    [664, 672],
  ]);
});
it("every shift that overlaps an earlier one is named, and shifts that touch are not", () => {
  expect(overlaps([at(0, 9, 12), at(0, 12, 15), at(1, 9, 12)])).toEqual([]);
  expect(overlaps([at(0, 9, 12), at(0, 11, 15), at(1, 9, 12), at(1, 8, 10)])).toEqual([1, 3]);
  expect(overlaps([at(6, 22, 6), at(0, 5, 9)])).toEqual([1]);
});
it("night work is three hours or more between 23:00 and 06:00 on one run, over Sunday midnight too", () => {
  const works = (day: number, start: number, end: number) =>
    worksAtNight(rangesOfShifts([at(day, start, end)]));
  expect(works(0, 22, 6)).toBe(true);
  expect(works(6, 22, 6)).toBe(true);
  expect(works(0, 3, 12)).toBe(true);
  expect(works(0, 4, 12)).toBe(false);
  expect(works(0, 14, 23)).toBe(false);
});
it("a rota or one of two weeks may bring night work; a worker who chooses the hours has none", () => {
  const slots = rangesOfShifts([at(0, 20, 6)]);
  expect(mayWorkAtNight({ shape: "rota", slots, hours: 8 })).toBe(true);
  expect(mayWorkAtNight({ shape: "alternating", weeks: [[], slots] })).toBe(true);
  expect(mayWorkAtNight({ shape: "flexible", slots, hours: 8 })).toBe(false);
});
