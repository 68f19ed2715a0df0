import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekOfRanges } from "../../search/match/week";
import { firstOverlap, hoursOfRanges, rangesOfShifts, rowsOf, type Shift, shiftsOfRanges } from "./shifts";

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
