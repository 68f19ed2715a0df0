import fc from "fast-check";
import { expect, it } from "vitest";
import { BANK_HOLIDAYS } from "../db/reference/bank-holidays";
import { addDays, addMonths, addWorkingDays, isWorkingDay, workingDaysBetween } from "./calendar";

const aDate = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

it("five working days pass over a weekend", () => {
  expect(addWorkingDays("2026-11-23", 5)).toBe("2026-11-30");
  expect(addWorkingDays("2026-11-22", 5)).toBe("2026-11-27");
});
it("Christmas is passed over, with the day that stands in for Boxing Day", () => {
  expect(addWorkingDays("2026-12-23", 2)).toBe("2026-12-29");
});
it("no working day later is the same day", () => {
  expect(addWorkingDays("2026-12-25", 0)).toBe("2026-12-25");
});
it("each year of bank holidays has eight, none at a weekend, in order", () => {
  for (const [year, days] of Object.entries(BANK_HOLIDAYS)) {
    expect(days).toHaveLength(8);
    expect([...days].sort()).toEqual(days);
    for (const day of days) {
      expect(day.slice(0, 4)).toBe(year);
      expect(isWorkingDay(day, new Set())).toBe(true);
    }
  }
});
it("six months after the end of August is the end of February", () => {
  expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
  expect(addMonths("2026-11-22", 6)).toBe("2027-05-22");
  expect(addMonths("2026-11-30", 15)).toBe("2028-02-29");
});
it("a working day is always arrived at, and counting back agrees", () => {
  fc.assert(
    fc.property(aDate, fc.integer({ min: 1, max: 30 }), (date, n) => {
      const due = addWorkingDays(date, n);
      expect(isWorkingDay(due)).toBe(true);
      expect(workingDaysBetween(date, due)).toBe(n);
      expect(workingDaysBetween(date, addDays(due, -1))).toBe(n - 1);
    }),
  );
});
