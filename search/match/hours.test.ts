import fc from "fast-check";
import { expect, it } from "vitest";
import { anOpportunity } from "../testing/builders";
import { world } from "../testing/hostile";
import { opportunityOf, participantOf } from "./forms";
import { covers, inSchoolHours, neededBy, workable } from "./hours";
import { contains } from "./week";

const fits = (times: string[], ring: 0 | 15 | 90 = 0) =>
  inSchoolHours(anOpportunity({ patterns: [{ shifts: times }] }), ring);

it("counts as school hours what lies within Monday to Friday 08:45–15:15", () => {
  expect(fits(["mon 08:45-15:15", "fri 08:45-15:15"])).toBe(true);
  expect(fits(["mon 08:30-15:15"])).toBe(false);
  expect(fits(["mon 08:45-15:30"])).toBe(false);
  expect(fits(["sat 09:00-12:00"])).toBe(false);
});

it("takes the journey off both ends of the school day", () => {
  expect(fits(["mon 09:00-15:00"], 15)).toBe(true);
  expect(fits(["mon 08:45-15:00"], 15)).toBe(false);
  expect(fits(["mon 10:15-13:45"], 90)).toBe(true);
  expect(fits(["mon 10:15-14:00"], 90)).toBe(false);
});

it("never counts hours by agreement as school hours", () => {
  expect(inSchoolHours(anOpportunity({ patterns: [] }), 0)).toBe(false);
});

it("counts one pattern of several as enough", () => {
  const o = anOpportunity({
    patterns: [{ shifts: ["sun 22:00-06:00"] }, { window: ["mon 08:00-18:00"], hours: 6.5 }],
  });
  expect(inSchoolHours(o, 0)).toBe(true);
  expect(inSchoolHours(o, 15)).toBe(false);
});

it("covers a pattern where all is free that it needs, and of one with hours to choose a part", () => {
  const seen = { needed: 0, chosen: 0 };
  const isAlike = fc.property(world, ({ opportunities, participants }) => {
    for (const { available } of participants.map(participantOf))
      for (const pattern of opportunities.map(opportunityOf).flatMap(({ patterns }) => patterns)) {
        const time = workable(available, 0);
        const needed = neededBy(pattern);
        if (needed === null) expect(pattern.shape).toBe("flexible");
        else expect(covers(time, pattern)).toBe(contains(time, needed));
        seen[needed === null ? "chosen" : "needed"] += 1;
      }
  });
  fc.assert(isAlike, { numRuns: 50 });
  expect(Math.min(seen.needed, seen.chosen)).toBeGreaterThan(0);
});
