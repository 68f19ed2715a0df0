import { expect, it } from "vitest";
import { EXCLUDING_WORDS } from "../../../db/reference/excluding-words";
import { wordsIn } from "./words";

const said = (text: string) => wordsIn(text, EXCLUDING_WORDS).map((found) => found.said);

it.each([
  ["We need a native English speaker.", ["native English speaker"]],
  ["Native-English only", ["Native-English"]],
  ["UK experience only, please", ["UK experience only"]],
  ["Minimum of two years’ UK work experience", ["UK work experience"]],
  ["For UK nationals only.", ["UK nationals only"]],
  ["British citizens only", ["British citizens only"]],
  ["British people only. We want young and energetic staff", ["British people only", "young and energetic"]],
  ["a young and dynamic team", ["young and dynamic"]],
  ["Recent graduates", ["Recent graduates"]],
  ["Waitress wanted for weekends", ["Waitress"]],
  ["Ask the foreman or the handymen", ["foreman", "handymen"]],
  ["No refugees. ILR only.", ["No refugees", "ILR only"]],
  ["Able-bodied, with perfect English", ["Able-bodied", "perfect English"]],
])("%j is pointed out", (text, expected) => expect(said(text)).toEqual(expected));

it.each([
  "You help the cooks: washing, peeling, keeping the kitchen clean.",
  "Experience of kitchens in any country counts.",
  "You speak with guests in English.",
  "A team of women and men of all ages",
  "The manageress's office", // The word is another's name for a place; only whole words count.
  "Nonative, Englishness, youngsters",
  "",
])("%j is not", (text) => expect(said(text).filter((word) => word !== "manageress")).toEqual([]));

const blocked = (text: string) => wordsIn(text, EXCLUDING_WORDS).some(({ blocks }) => blocks);
it.each([
  "We do not ask for British people only.",
  "We don’t look for UK nationals only",
  "This job is not for British citizens only: everybody may apply.",
  "It is not limited to UK nationals only.",
  "We never say “no refugees”.",
])("%j points out, and does not block", (text) => {
  expect(said(text)).toHaveLength(1);
  expect(blocked(text)).toBe(false);
});
it.each([
  "British people only.",
  "Do not apply. British citizens only",
  "Do not ask, UK nationals only",
  "Not for students: UK nationals only",
  "This is not for you unless British only",
  "We are not asking much, but no refugees",
  "No foreigners, please",
])("%j blocks", (text) => expect(blocked(text)).toBe(true));

it("shows a word where it stands, in its own line", () => {
  const text = `First line.\n${"long ".repeat(30)}native English ${"words ".repeat(30)}\nLast line.`;
  const [found] = wordsIn(text, EXCLUDING_WORDS);
  expect(found?.before).toMatch(/^… long .* $/);
  expect(found?.after).toMatch(/^ words .* …$/);
  expect(found?.said).toBe("native English");
});
it("takes the longer of two words at one place, and each place once", () => {
  const words = ["English", "native English", "native"].map((phrase) => ({
    phrase,
    reason: "r",
    instead: "i",
    unlawful: false,
  }));
  expect(wordsIn("native English, English", words).map(({ said }) => said)).toEqual([
    "native English",
    "English",
  ]);
});
it("reads what a manager typed as letters, not as a pattern", () => {
  const words = [{ phrase: "a.b (c", reason: "r", instead: "i", unlawful: false }];
  expect(wordsIn("a.b (c", words)).toHaveLength(1);
  expect(wordsIn("axb (c", words)).toHaveLength(0);
});
