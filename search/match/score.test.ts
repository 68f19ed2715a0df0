import { expect, it } from "vitest";
import { byScore, fitWord, REASONS } from "./score";

it("reads 700 and more as very good, 450 and more as good, less as possible", () => {
  expect([1000, 700, 699, 450, 449, 0].map(fitWord)).toEqual([
    "very-good",
    "very-good",
    "good",
    "good",
    "possible",
    "possible",
  ]);
});

it("orders by score, then by id by code unit", () => {
  const hits = ["o9", "o10", "\uFFFD", "\u{1F600}", "O1"].map((id) => ({ id, score: 1 }));
  expect([...hits, { id: "z", score: 2 }].sort(byScore).map(({ id }) => id)).toEqual([
    "z",
    "O1",
    "o10",
    "o9",
    "\u{1F600}",
    "\uFFFD",
  ]);
});

it("shares out 1000 points", () => {
  expect(Object.values(REASONS).reduce((sum, of) => sum + of, 0)).toBe(1000);
});
