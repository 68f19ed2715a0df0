import { describe, expect, it } from "vitest";
import { EVERYDAY_WORDS } from "../../tests/everyday-words";
import { skillsTyped } from "./finding";

const SHOWN_FIRST = 5;

describe.each(Object.entries(EVERYDAY_WORDS))("everyday words for %s", (_kind, table) => {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.split(": ") as [typed: string, codes: string]);
  it("are twenty or more", () => expect(rows.length).toBeGreaterThanOrEqual(20));
  it.each(rows)("%s finds one of %s among the first five", (typed, codes) => {
    const found: string[] = skillsTyped(typed).slice(0, SHOWN_FIRST);
    expect(
      codes.split(" ").some((code) => found.includes(code)),
      `found ${found.join(", ")}`,
    ).toBe(true);
  });
});

it.each([
  ["готувати", "cooking"],
  ["я вмію готувати", "cooking"],
  ["прибиральниця", "cleaning"],
  ["водій", "car-driving"],
  ["няня", "looking-after-children"],
  ["швачка", "sewing-machine"],
  ["طبخ", "cooking"],
  ["الطبخ", "cooking"],
  ["أنا طباخ", "cooking"],
  ["معلمة", "teaching"],
  ["سائق", "van-driving"],
  ["حلاق", "barbering"],
  ["آشپزی", "cooking"],
  ["پاک کاری", "cleaning"],
  ["دریور", "car-driving"],
  ["گلکار", "bricklaying"],
  ["قالین بافی", "knitting-weaving"],
])("%s, in the language of the reader, finds %s", (typed, code) => {
  expect(skillsTyped(typed).slice(0, SHOWN_FIRST)).toContain(code);
});

it.each([
  "Cleaning",
  "Прибирання",
  "التنظيف",
  "پاک‌کاری",
])("its name finds a skill first in every language: %s", (name) => {
  expect(skillsTyped(name)[0]).toBe("cleaning");
});

it.each([
  "",
  "  ",
  "qwertyuiop",
  "asdfgh",
  "zzzz",
  "blorptang",
  "xyzzy frobnicate",
  "12345",
  "<script>",
  "😀😀",
  "ххххх",
  "ضضضض",
  "%00",
])("nonsense finds nothing: %s", (typed) => expect(skillsTyped(typed)).toEqual([]));
