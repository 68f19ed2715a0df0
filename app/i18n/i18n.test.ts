import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatOf, londonDate } from "./format";
import { localeOf } from "./locales";
import { translatorOf } from "./translate";

it("dates are Gregorian, in words, with Western digits", () => {
  expect(formatOf("en").date("2026-12-07")).toBe("7 December 2026");
  expect(formatOf("en").dayAndDate("2026-12-07")).toBe("Monday 7 December");
  expect(formatOf("fa").date("2026-12-07")).toMatch(/7.*2026/);
});
it.each([
  ["uk", "7 грудня 2026 року", "7 грудня (понеділок)", "7 грудня (понеділок), 14:05"],
  ["ar", "7 ديسمبر 2026", "الاثنين 7 ديسمبر", "الاثنين 7 ديسمبر, 14:05"],
  ["fa-AF", "7 دسمبر 2026", "دوشنبه 7 دسمبر", "دوشنبه 7 دسمبر, 14:05"],
])("in %s dates are Gregorian with Western digits, and the clock has 24 hours", (code, date, day, instant) => {
  const format = formatOf(code);
  expect(format.date("2026-12-07")).toBe(date);
  expect(format.dayAndDate("2026-12-07")).toBe(day);
  expect(format.dayAndTime(new Date("2026-12-07T14:05:00Z"))).toBe(instant);
  expect(format.instantDate(new Date("2026-12-07T14:05:00Z"))).toBe(date);
});
it.each([
  "en",
  "uk",
  "ar",
  "fa-AF",
])("in %s the week starts on Monday, and pay is written as on a payslip", (code) => {
  const format = formatOf(code);
  const monday = new Intl.DateTimeFormat(code, { weekday: "long" }).format(new Date("2024-01-01T12:00:00Z"));
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => format.weekday(day));
  expect(days[0]).toBe(monday);
  expect(new Set(days).size).toBe(7);
  // In an isolate of its own where words run from right to left, or the sign would change sides.
  const isolated = (text: string) => (localeOf(code).dir === "rtl" ? `\u2066${text}\u2069` : text);
  expect(format.money(123490)).toBe(isolated("£1,234.90"));
  expect(format.pounds(22575)).toBe(isolated("£226"));
  const narrowest = Math.max(...days.map((_, day) => format.weekday(day, "short").length));
  expect(narrowest, "letters that a column of a week has room for").toBeLessThanOrEqual(3);
  expect(format.number(21)).toBe("21");
  expect(format.time(58)).toBe("14:30");
});
it("the date in London changes at London's midnight, not at Greenwich's", () => {
  expect(londonDate(new Date("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
  expect(londonDate(new Date("2026-12-01T23:30:00Z"))).toBe("2026-12-01");
});
it("money is shown with its pence", () => {
  expect(formatOf("en").money(1290)).toBe("£12.90");
  expect(formatOf("en").pounds(22575)).toBe("£226");
});
it("Ukrainian counts in its own forms", () => {
  const t = translatorOf(localeOf("uk"));
  const title = (count: number) => t("matches.title", { count });
  expect([1, 3, 5, 11, 22].map(title)).toEqual([
    "До вашого тижня підходить 1 вакансія",
    "До вашого тижня підходять 3 вакансії",
    "До вашого тижня підходить 5 вакансій",
    "До вашого тижня підходить 11 вакансій",
    "До вашого тижня підходять 22 вакансії",
  ]);
});
it("what a translation leaves out is said in English", () => {
  const t = translatorOf(localeOf("uk"));
  expect(t("post.error.title")).toBe("Enter a title");
  expect(t("post.error.places_taken", { count: 2 })).toMatch(/^2 places are/);
});
it("a pseudo-locale is refused where it is not allowed", () => {
  expect(localeOf("en-XA").code).toBe("en");
  expect(localeOf("en-XA", true).code).toBe("en-XA");
});
it("the pseudo-locale changes every letter and keeps what is inserted", () => {
  expect(translatorOf(localeOf("en-XA", true))("ui.skip")).toMatch(/^⟦Šķíþ.*⟧$/);
});
it.each([
  "en",
  "uk",
  "ar",
  "faAF",
])("in %s no key stands in two files: the later would take its place", (code) => {
  const folder = join(import.meta.dirname, code);
  const keys = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
  });
  expect(keys.length).toBeGreaterThan(1_000);
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
});

/** What is counted, over 0, 1, 2, 3, 11 and 100: the word that stands beside the number. */
const COUNTED = {
  uk: {
    "why.travel.holds": "хвилин хвилина хвилини хвилини хвилин хвилин",
    "week.hours": "годин година години години годин годин",
    "length.days": "днів день дні дні днів днів",
    "matches.title": "вакансій вакансія вакансії вакансії вакансій вакансій",
  },
  ar: {
    "why.travel.holds": "دقيقة دقيقة دقيقتين دقائق دقيقة دقيقة",
    "week.hours": "ساعة ساعة ساعتان ساعات ساعة ساعة",
    "length.days": "يوم يوم يومان أيام يومًا يوم",
    "matches.title": "وظيفة وظيفة وظيفتان وظائف وظيفة وظيفة",
  },
  "fa-AF": {
    "why.travel.holds": "دقیقه دقیقه دقیقه دقیقه دقیقه دقیقه",
    "week.hours": "ساعت ساعت ساعت ساعت ساعت ساعت",
    "length.days": "روز روز روز روز روز روز",
    "matches.title": "وظیفه وظیفه وظیفه وظیفه وظیفه وظیفه",
  },
} as const;
it.each(
  Object.entries(COUNTED),
)("in %s minutes, hours, days and jobs are counted as one counts", (code, keys) => {
  const t = translatorOf(localeOf(code));
  for (const [key, words] of Object.entries(keys))
    for (const [i, count] of [0, 1, 2, 3, 11, 100].entries()) {
      const said = t(key as "week.hours", { count, amount: String(count), mode: "" });
      expect(said.split(/[^\p{L}\p{M}]+/u), `${key} ${count}`).toContain(words.split(" ")[i]);
    }
});
