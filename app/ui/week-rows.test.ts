import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsBetween, fillOf, paint, paintedOf, rangesOfPainted } from "./week-paint";
import { rangesOfRow, rangesOfRows, rowsOfRanges } from "./week-rows";
import { runsOf, type SlotRange } from "./week-slots";

/** Slots with many on the edges of days and of the week. */
const slot = fc.oneof(fc.constantFrom(0, 1, 95, 96, 191, 192, 575, 576, 671), fc.nat(671));
const ranges = fc.array(
  fc
    .tuple(slot, fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(95, 96, 97, 192, 672)))
    .map(([start, length]): SlotRange => [start, Math.min(672, start + length)]),
  { maxLength: 8 },
);
const aCell = fc.nat(335);
const inWeek = (list: readonly SlotRange[]) => rangesOfPainted(paintedOf(list));

it("rows, grid and slots are one and the same week, whichever way it is read", () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const slots = inWeek(list);
      const rows = rowsOfRanges(slots);
      expect(inWeek(rangesOfRows(rows))).toEqual(slots);
      expect(rowsOfRanges(inWeek(rangesOfRows(rows)))).toEqual(rows);
      expect(runsOf(slots)).toEqual(runsOf(list));
    }),
    { numRuns: 500 },
  );
});
it("rows of a week can all be typed: each says a shift, and none overlaps another", () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const rows = rowsOfRanges(inWeek(list));
      const count = rows.flatMap(rangesOfRow).reduce((sum, [start, end]) => sum + end - start, 0);
      expect(rows.every((row) => rangesOfRow(row).length > 0)).toBe(true);
      expect(count).toBe(inWeek(list).reduce((sum, [start, end]) => sum + end - start, 0));
    }),
  );
});
it("a stroke changes the cells that it covers and no other quarter hour, and painted over gives them back", () => {
  fc.assert(
    fc.property(ranges, aCell, aCell, fc.boolean(), (list, a, b, isIn) => {
      const before = paintedOf(list);
      const cells = cellsBetween(a, b);
      const after = paint(before, cells, isIn);
      const covered = new Set(cells.flatMap((cell) => [cell * 2, cell * 2 + 1]));
      for (let s = 0; s < 672; s++) expect(after[s]).toBe(covered.has(s) ? isIn : before[s]);
      for (const cell of cells) expect(fillOf(after, cell)).toBe(isIn ? 3 : 0);
      const again = paintedOf(rangesOfRows(rowsOfRanges(rangesOfPainted(after))));
      expect(again).toEqual(after);
    }),
  );
});
it("a stroke covers the same cells from either end, and each once", () => {
  fc.assert(
    fc.property(aCell, aCell, (a, b) => {
      const cells = cellsBetween(a, b);
      expect(cellsBetween(b, a)).toEqual(cells);
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells).toContain(a);
      expect(cells).toContain(b);
    }),
  );
});
it("a night that is painted on two days is one row, over Sunday midnight too", () => {
  expect(
    rowsOfRanges([
      [0, 24],
      [664, 672],
    ]),
  ).toEqual([{ day: "6", start: "22:00", end: "06:00" }]);
  expect(rowsOfRanges([[88, 120]])).toEqual([{ day: "0", start: "22:00", end: "06:00" }]);
});
it("a row that does not say a whole shift is no time", () => {
  for (const row of [
    { day: "", start: "09:00", end: "10:00" },
    { day: "7", start: "09:00", end: "10:00" },
    { day: "0", start: "09:10", end: "10:00" },
    { day: "0", start: "09:00", end: "09:00" },
  ])
    expect(rangesOfRow(row)).toEqual([]);
});
