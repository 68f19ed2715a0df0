import fc from "fast-check";
import { expect, it } from "vitest";
import { firstOf } from "./top";

it("the first of many are those of the sorted list, however many are asked for", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 0, max: 40 }), (numbers, count) => {
      const all = numbers.map((n, i) => ({ n, i }));
      const compare = (a: { n: number; i: number }, b: { n: number; i: number }) => a.n - b.n || a.i - b.i;
      expect(firstOf(all, count, compare)).toEqual([...all].sort(compare).slice(0, count));
    }),
  );
});
