import { expect, it } from "vitest";
import { formatOf, londonDate } from "./format";
import { localeOf } from "./locales";
import { translatorOf } from "./translate";

it("dates are Gregorian, in words, with Western digits", () => {
  expect(formatOf("en").date("2026-12-07")).toBe("7 December 2026");
  expect(formatOf("en").dayAndDate("2026-12-07")).toBe("Monday 7 December");
  expect(formatOf("fa").date("2026-12-07")).toMatch(/7.*2026/);
});
it("the date in London changes at London's midnight, not at Greenwich's", () => {
  expect(londonDate(new Date("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
  expect(londonDate(new Date("2026-12-01T23:30:00Z"))).toBe("2026-12-01");
});
it("money is shown with its pence", () => {
  expect(formatOf("en").money(1290)).toBe("£12.90");
  expect(formatOf("en").pounds(22575)).toBe("£226");
});
it("a pseudo-locale is refused where it is not allowed", () => {
  expect(localeOf("en-XA").code).toBe("en");
  expect(localeOf("en-XA", true).code).toBe("en-XA");
});
it("the pseudo-locale changes every letter and keeps what is inserted", () => {
  expect(translatorOf(localeOf("en-XA", true))("ui.skip")).toMatch(/^⟦Šķíþ.*⟧$/);
});
