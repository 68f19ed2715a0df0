import fc from "fast-check";
import { expect, it } from "vitest";
import { blocksOf, rangesOfShift, runsOf, type SlotRange, slotOfTime, spansOf } from "./week-slots";

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 671 }), fc.integer({ min: 1, max: 300 }))
    .map(([start, length]): SlotRange => [start, Math.min(672, start + length)]),
  { maxLength: 6 },
);
const slotsIn = (list: Iterable<{ start: number; end: number }>) =>
  new Set(
    [...list].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => (start + i) % 672)),
  );

it("runs, spans and blocks hold exactly the slots of the ranges", () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const slots = slotsIn(list.map(([start, end]) => ({ start, end })));
      const ofDay = (d: { day: number; from: number; to: number }) => ({
        start: d.day * 96 + d.from,
        end: d.day * 96 + d.to,
      });
      expect(slotsIn(runsOf(list))).toEqual(slots);
      expect(slotsIn(spansOf(list).map(ofDay))).toEqual(slots);
      expect(slotsIn(blocksOf(list).map(ofDay))).toEqual(slots);
      for (const block of blocksOf(list)) expect(block.to).toBeLessThanOrEqual(96);
    }),
  );
});
it("a run over Sunday midnight is one", () => {
  expect(
    runsOf([
      [660, 672],
      [0, 8],
    ]),
  ).toEqual([{ start: 660, end: 680 }]);
  expect(rangesOfShift(6, 88, 24)).toEqual([
    [664, 672],
    [0, 24],
  ]);
});
it("a shift with equal ends is a whole day", () => {
  expect(rangesOfShift(0, 36, 36)).toEqual([[36, 132]]);
});
it("times are read as people write them, on the quarter hour only", () => {
  expect(["09:30", "9.30", "0930", "9", " 23:45 "].map(slotOfTime)).toEqual([38, 38, 38, 36, 95]);
  expect(["24:00", "9:20", "9:75", "half nine", "", "-1"].map(slotOfTime)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
