import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekOfRanges } from "../../search/match/week";
import {
  firstOverlap,
  hoursOfRanges,
  rangesOfShifts,
  rowsOf,
  type Shift,
  shiftsOfRanges,
  worksAtNight,
} from "./shifts";

const shift = fc
  .record({ day: fc.nat(6), start: fc.nat(95), end: fc.nat(95) })
  .filter(({ start, end }) => start !== end);

it("a week that was stored is read back as shifts that give the same week and no overlap", () => {
  fc.assert(
    fc.property(fc.array(shift, { minLength: 1, maxLength: 12 }), (shifts) => {
      const stored = rangesOfShifts(shifts);
      const again = shiftsOfRanges(stored);
      expect(weekOfRanges(rangesOfShifts(again))).toEqual(weekOfRanges(stored));
      expect(firstOverlap(again)).toBe(-1);
      expect(again.every(({ start, end }) => start !== end)).toBe(true);
    }),
  );
});
it("a whole week without a break can be edited again", () => {
  const always: Shift[] = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
    { day, start: 0, end: 48 },
    { day, start: 48, end: 0 },
  ]);
  expect(hoursOfRanges(rangesOfShifts(always))).toBe(168);
  expect(firstOverlap(shiftsOfRanges(rangesOfShifts(always)))).toBe(-1);
});
it("an earlier end is the next day's, over Sunday midnight on Monday", () => {
  expect(rangesOfShifts([{ day: 6, start: 88, end: 24 }])).toEqual([
    [0, 24],
    [664, 672],
  ]);
  expect(
    rowsOf(
      shiftsOfRanges([
        [0, 24],
        [664, 672],
      ]),
    ),
  ).toEqual([{ day: "6", start: "22:00", end: "06:00" }]);
});

it("night work is three hours or more between 23:00 and 06:00 on one run, over Sunday midnight too", () => {
  const at = (day: number, start: number, end: number) =>
    rangesOfShifts([{ day, start: start * 4, end: end * 4 }]);
  expect(worksAtNight(at(0, 22, 6))).toBe(true);
  expect(worksAtNight(at(6, 22, 6))).toBe(true);
  expect(worksAtNight(at(0, 3, 12))).toBe(true);
  expect(worksAtNight(at(0, 4, 12))).toBe(false);
  expect(worksAtNight(at(0, 14, 23))).toBe(false);
});
