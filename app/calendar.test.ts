import fc from "fast-check";
import { expect, it } from "vitest";
import { BANK_HOLIDAYS } from "../db/reference/bank-holidays";
import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  londonInstant,
  readOn,
  workingDaysBetween,
} from "./calendar";
import { formatOf } from "./i18n/format";

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
it.each([
  ["2026-11-23", "2026-11-23T15:59:00Z", "2026-11-23"],
  ["2026-11-23", "2026-11-23T16:00:00Z", "2026-11-24"],
  ["2026-07-03", "2026-07-03T15:30:00Z", "2026-07-06"],
  ["2026-11-28", "2026-11-28T09:00:00Z", "2026-11-30"],
  ["2026-12-24", "2026-12-24T20:00:00Z", "2026-12-29"],
])("on %s, what is told at %s is read on %s", (today, now, read) => {
  expect(readOn(new Date(now), today)).toBe(read);
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

it.each([
  ["2026-11-23", "10:30", "2026-11-23T10:30:00Z"],
  ["2026-07-01", "10:30", "2026-07-01T09:30:00Z"],
  ["2026-07-01", "00:30", "2026-06-30T23:30:00Z"],
  ["2026-03-29", "00:45", "2026-03-29T00:45:00Z"],
  ["2026-03-29", "02:00", "2026-03-29T01:00:00Z"],
  ["2026-10-25", "01:30", "2026-10-25T00:30:00Z"],
  ["2026-10-25", "02:00", "2026-10-25T02:00:00Z"],
])("%s, %s on London's clock is %s", (date, time, instant) => {
  expect(londonInstant(date, time)).toEqual(new Date(instant));
});
it("an hour that there is not, in March, is one later", () => {
  expect(londonInstant("2026-03-29", "01:30")).toEqual(new Date("2026-03-29T01:30:00Z"));
});
it("London's clock shows the time of the instant that was made from it", () => {
  const f = formatOf("en");
  fc.assert(
    fc.property(aDate, fc.integer({ min: 8, max: 95 }), (date, quarter) => {
      const time = f.time(quarter);
      expect(f.instant(londonInstant(date, time))).toBe(`${f.date(date)}, ${time}`);
    }),
  );
});
