import { describe, expect, it } from "vitest";
import { anOpportunity, aParticipant } from "../testing/builders";
import { timesOf } from "./week";
import { whatIfs, whatIfsOfOpportunity } from "./whatif";

const weeks = (available: string[]) =>
  whatIfs(aParticipant({ available }), [])
    .filter(({ constraint }) => constraint === "hours")
    .map(({ relaxation, relaxed }) => [relaxation, timesOf(relaxed.available ?? new Uint32Array())] as const);

describe("what if a person", () => {
  it("leaves earlier or comes home later, on one run at a time", () => {
    const run = { start: 36, length: 12 };
    expect(weeks(["mon 09:00-12:00"]).slice(0, 6)).toEqual([
      [{ code: "start-earlier", run, minutes: 30 }, ["mon 08:30-12:00"]],
      [{ code: "end-later", run, minutes: 30 }, ["mon 09:00-12:30"]],
      [{ code: "start-earlier", run, minutes: 60 }, ["mon 08:00-12:00"]],
      [{ code: "end-later", run, minutes: 60 }, ["mon 09:00-13:00"]],
      [{ code: "start-earlier", run, minutes: 90 }, ["mon 07:30-12:00"]],
      [{ code: "end-later", run, minutes: 90 }, ["mon 09:00-13:30"]],
    ]);
  });

  it("takes one more day, a copy of the longest, on each day that has none", () => {
    const more = weeks(["mon 09:00-12:00", "tue 09:00-13:00", "fri 09:00-13:00"]).filter(
      ([{ code }]) => code === "one-more-day",
    );
    expect(more.map(([relaxation]) => relaxation)).toEqual(
      ["wed", "thu", "sat", "sun"].map((day) => ({ code: "one-more-day", day, like: "tue" })),
    );
    expect(more[0]?.[1]).toEqual([
      "mon 09:00-12:00",
      "tue 09:00-13:00",
      "wed 09:00-13:00",
      "fri 09:00-13:00",
    ]);
  });

  it("has no time at all, nothing of it can be longer", () => {
    expect(weeks([])).toEqual([]);
  });

  it("has said nothing, nothing is left to relax", () => {
    expect(whatIfs(aParticipant(), [])).toEqual([]);
  });

  it("travels one ring further, up to 90 minutes", () => {
    const further = (maxMinutes: 45 | 90) =>
      whatIfs(aParticipant({ travel: { maxMinutes } }), []).map(({ relaxation }) => relaxation);
    expect(further(45)).toEqual([{ code: "travel-further", maxMinutes: 60 }]);
    expect(further(90)).toEqual([]);
  });

  it("works four hours more, the attestation's cap stands", () => {
    const [more] = whatIfs(aParticipant({ maxHours: 16, rightToWork: { hoursCap: 16 } }), []);
    expect(more?.relaxation).toEqual({ code: "more-hours", maxHours: 20 });
    expect(more?.relaxed).toMatchObject({ maxHours: 20, rightToWork: { hoursCap: 16 } });
  });

  it("holds one certificate more, or one level of English", () => {
    expect(
      whatIfs(aParticipant({ english: { speaking: 2, writing: 6 } }), ["sia"]).map(
        ({ relaxation }) => relaxation,
      ),
    ).toEqual([
      { code: "certificate", type: "sia" },
      { code: "english", skill: "speaking", to: 3 },
    ]);
  });
});

describe("what if an opportunity", () => {
  const relaxed = (code: string, patterns: Parameters<typeof anOpportunity>[0]) =>
    whatIfsOfOpportunity(anOpportunity(patterns)).filter(({ relaxation }) => relaxation.code === code);

  it("starts later on every day, in each pattern where no shift would be gone", () => {
    const [half] = relaxed("start-later", {
      patterns: [
        { shifts: ["mon 09:00-12:00", "tue 09:00-12:00"] },
        { shifts: ["wed 09:00-12:00", "thu 09:00-09:30"] },
      ],
    });
    expect(half?.relaxation).toEqual({ code: "start-later", minutes: 30 });
    expect(
      half?.relaxed.patterns.map((p) => (p.shape === "fixed" ? [timesOf(p.week), p.hours] : null)),
    ).toEqual([
      [["mon 09:30-12:00", "tue 09:30-12:00"], 5],
      [["wed 09:00-12:00", "thu 09:00-09:30"], 3.5],
    ]);
  });

  it("asks four weekly hours fewer, of patterns that have more than four", () => {
    const [fewer] = relaxed("fewer-hours", {
      patterns: [
        { window: ["mon 09:00-17:00"], hours: 6 },
        { shifts: ["mon 09:00-17:00"] },
        { shifts: ["mon 09:00-13:00"] },
      ],
    });
    expect(fewer?.relaxed.patterns.map(({ hours }) => hours)).toEqual([2, 4, 4]);
  });

  it("lets the worker pick the hours, no other start would help", () => {
    expect(relaxed("start-later", { patterns: [{ window: ["mon 09:00-17:00"], hours: 6 }] })).toEqual([]);
  });

  it("asks for nothing, only term time is left to relax", () => {
    expect(whatIfsOfOpportunity(anOpportunity()).map(({ relaxation }) => relaxation)).toEqual([
      { code: "term-time-only" },
    ]);
  });
});
