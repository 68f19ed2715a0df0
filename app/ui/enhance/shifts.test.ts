import { expect, it } from "vitest";
import { halvesNeeded } from "../week-paint";
import { rangesOfRow } from "../week-rows";
import { helpFor } from "./shifts";

const has =
  (...true_: string[]) =>
  (query: string) =>
    true_.some((part) => query.includes(part));

it.each([
  ["a phone", has("coarse", "max-width"), "helpTouch"],
  ["a desktop", has("fine"), "help"],
  ["a laptop with a touch screen", has("coarse", "fine"), "helpBoth"],
  ["a phone that says it has a mouse", has("fine", "max-width"), "helpBoth"],
  ["keys alone", has(), "help"],
] as const)("on %s the grid says how it is painted there", (_, matches, words) =>
  expect(helpFor(matches)).toBe(words));

it.each([
  ["a day's shift leaves the usual hours", "0", "09:00", "17:00", [12, 44]],
  ["an early one shows what it needs", "2", "04:45", "09:00", [9, 44]],
  ["a late one too", "6", "18:00", "23:15", [12, 47]],
  ["a night shows the whole day and night", "4", "22:00", "06:00", [0, 48]],
  ["also from Sunday to Monday", "6", "23:30", "00:15", [0, 48]],
] as const)("%s", (_, day, start, end, shown) =>
  expect(halvesNeeded(rangesOfRow({ day, start, end }), [12, 44])).toEqual(shown));
