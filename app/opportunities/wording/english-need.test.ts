import { expect, it } from "vitest";
import { farAbove, usualEnglish } from "./english-need";

const asked = (speaking: number, listening: number, reading: number, writing: number) => ({
  speaking,
  listening,
  reading,
  writing,
});

it("two levels above what the work needs is far, one is not", () => {
  expect(farAbove(asked(3, 3, 2, 2), "9263")).toEqual([]);
  expect(farAbove(asked(2, 2, 1, 3), "9263")).toEqual([{ skill: "writing", asked: 3, usual: 1 }]);
  expect(farAbove(asked(6, 6, 6, 6), "2211")).toEqual([]);
});
it("says nothing where no occupation is named", () => {
  expect(usualEnglish(null)).toBeNull();
  expect(farAbove(asked(6, 6, 6, 6), null)).toEqual([]);
});
