import { expect, it } from "vitest";
import { fixed } from "../../search/match/model";
import { timesOf, weekOf } from "../../search/match/week";
import { weekInstead } from "./instead";

const job = { patterns: [fixed(weekOf(["mon 09:00-15:00", "tue 09:00-15:00"]))] };

it("on the days of the job only what would have worked is left, with the journey; other days stay", () => {
  const available = weekOf(["mon 08:00-16:00", "tue 08:00-16:00", "sat 08:00-12:00"]);
  expect(timesOf(weekInstead(available, job, weekOf(["mon 10:00-14:00"]), 30))).toEqual([
    "mon 09:30-14:30",
    "sat 08:00-12:00",
  ]);
});

it("a day that was not free is added where it would have worked", () => {
  const available = weekOf(["mon 08:00-16:00"]);
  expect(timesOf(weekInstead(available, job, weekOf(["wed 10:00-12:00"]), 0))).toEqual(["wed 10:00-12:00"]);
});

it("by agreement no day is the job's", () => {
  const available = weekOf(["mon 08:00-16:00"]);
  expect(timesOf(weekInstead(available, { patterns: [] }, weekOf(["sun 10:00-12:00"]), 15))).toEqual([
    "mon 08:00-16:00",
    "sun 09:45-12:15",
  ]);
});
