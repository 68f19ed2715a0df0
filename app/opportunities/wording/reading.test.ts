import { describe, expect, it } from "vitest";
import { readingOf, sentencesOf, syllablesOf } from "./reading";

describe("syllables", () => {
  const words: Record<number, string> = {
    1: "cook take takes care help helped clean washed the and work jobs shift shop stock through straight nights",
    2: "kitchen wanted table tables changes washes being doing lifting safely homework bathroom going cleaner evening business apply",
    3: "assistant radio manual customer holiday delivered supplier employer December media",
    4: "experience communicate responsible necessary reliable",
    5: "opportunity qualification hospitality communication organisation",
  };
  const rows = Object.entries(words).flatMap(([count, list]) =>
    list
      .split(" ")
      .filter((word) => !word.endsWith("?"))
      .map((word) => [word, Number(count)] as const),
  );
  const known = new Set(["environment"]);
  it.each(rows.filter(([word]) => !known.has(word)))("%s has %i", (word, count) =>
    expect(syllablesOf(word.replace(/-.*/, ""))).toBe(count));
});

it("ends sentences at stops and lines, not at numbers and shortened words", () => {
  expect(sentencesOf("You earn £12.71. Ask Mr. Shah, e.g. at 9.30!\n- Wash up\n- Cook (lunch)\n\n")).toEqual([
    "You earn £12.71.",
    "Ask Mr. Shah, e.g. at 9.30!",
    "- Wash up",
    "- Cook (lunch)",
  ]);
});

const PLAIN =
  "You help the cooks. You wash the pots and pans. You keep the floor clean. We give you a meal. You work with three other people. We show you all you need to know.";
const HARD =
  "The successful applicant will demonstrate exceptional organisational capability, communicating effectively with multidisciplinary stakeholders throughout implementation.";

it("a plain text can be read early, a hard sentence raises the age and is named", () => {
  const plain = readingOf(PLAIN);
  const mixed = readingOf(`${PLAIN} ${HARD}`);
  expect(plain?.age).toBeLessThanOrEqual(8);
  expect(mixed?.age).toBeGreaterThan((plain?.age ?? 0) + 2);
  expect(mixed?.hardest).toBe(HARD);
});
it("says nothing of a few words, of no words, or of another script", () => {
  for (const text of [
    "",
    "   ",
    "You help the cooks.",
    "تساعد الطهاة في المطبخ ".repeat(20),
    "12 34 56 ".repeat(40),
  ])
    expect(readingOf(text)).toBeNull();
});
it("reads the longest text that a post may have", () => {
  expect(readingOf("a ".repeat(2000))?.age).toBeGreaterThan(20);
  expect(readingOf(`${"word. ".repeat(600)}`)?.age).toBe(5);
});
