import fc from "fast-check";
import { expect, it } from "vitest";
import { weekKey, weekOfRuns } from "../match/week";
import { NumberLists } from "./number-lists";
import { NumberedWeeks } from "./numbered-weeks";
import { Sets } from "./sets";

it("equal sets of numbers share a number, and only they", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(400), { maxLength: 5 }), { maxLength: 400 }), (lists) => {
      const numbered = new NumberLists();
      for (const list of lists) {
        const set = [...new Set(list)].sort((a, b) => a - b);
        const number = numbered.indexOf(list);
        expect(numbered.values[number]).toEqual(set);
      }
      expect(numbered.size).toBe(
        new Set(lists.map((list) => String([...new Set(list)].sort((a, b) => a - b)))).size,
      );
    }),
    { numRuns: 50 },
  );
});

it("a set holds where each of its texts does", () => {
  const sets = new Sets();
  const [none, both, one] = [sets.indexOf([]), sets.indexOf(["a", "b"]), sets.indexOf(["b"])];
  expect(sets.indexOf(["b", "a"])).toBe(both);
  const holds = sets.judged((name) => name === "b");
  expect([none, both, one].map((set) => sets.every(set as number, holds))).toEqual([true, false, true]);
});

it("equal weeks share a number, and only they; any time is one of them", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 60 }), (drawn) => {
      const weeks = new NumberedWeeks();
      const any = weeks.indexOf(null);
      for (const slots of drawn) {
        const week = weekOfRuns(slots.map((slot) => ({ start: slot * 33, length: 2 })));
        expect(weekKey(weeks.values[weeks.indexOf(week)] ?? weekOfRuns([]))).toBe(weekKey(week));
      }
      expect(weeks.indexOf(null)).toBe(any);
      expect(weeks.size).toBe(1 + new Set(drawn.map((slots) => String([...new Set(slots)].sort()))).size);
    }),
    { numRuns: 50 },
  );
});
