import fc from "fast-check";
import { expect, it } from "vitest";
import { inSchoolHours } from "../../search/match/hours";
import { judge, verdictOf } from "../../search/match/judge";
import { anOpportunity } from "../../search/testing/builders";
import { placeOf } from "./query";
import { answersOf, lifeOfVisitor, withoutBlanks } from "./visitor";

const NOW = new Date("2026-11-23T10:00:00Z");
const answered = (query: string) => answersOf(new URLSearchParams(query));
const visitor = (query: string) => lifeOfVisitor(answered(query).answers, NOW).p;
const hoursHold = (query: string, shifts: string[]) =>
  verdictOf(judge(visitor(query), anOpportunity({ patterns: [{ shifts }] }), "2026-11-23"), "hours").holds;

it("what is left out stays open, and what means nothing is left out", () => {
  for (const query of ["", "when=x&mode=plane&minutes=17&speak=9&read=-1&day=8&town="])
    expect(visitor(query)).toMatchObject({
      place: null,
      available: null,
      travel: { mode: null, maxMinutes: null },
      english: { speaking: null, listening: null, reading: null, writing: null },
    });
  expect(answered("").isAnswered).toBe(false);
  expect(answered("see=1").isAnswered).toBe(true);
});
it("an address keeps what was said, and no empty field", () => {
  const kept = (query: string) => withoutBlanks(new URL(`/would-it-fit?${query}`, "http://here.invalid"));
  expect(kept("see=1&when=own&day=0&day=2&from=09%3A00&until=14%3A00&town=&minutes=")).toBe(
    "/would-it-fit?see=1&when=own&day=0&day=2&from=09%3A00&until=14%3A00",
  );
  expect(kept("see=1&when=any")).toBeNull();
  expect(kept("see=1&town=NR2")).toBeNull();
  expect(kept("see=1&town=NR2+3AB")).toBe("/would-it-fit?see=1&town=NR2");
  expect(kept("")).toBeNull();
});
it("one's own days and times are the week, also over midnight", () => {
  const query = "when=own&day=0&day=2&from=09:00&until=14:00";
  expect(hoursHold(query, ["mon 09:00-14:00", "wed 09:00-13:00"])).toBe(true);
  expect(hoursHold(query, ["tue 09:00-14:00"])).toBe(false);
  expect(hoursHold(query, ["mon 09:00-14:15"])).toBe(false);
  expect(hoursHold("when=own&day=6&from=22:00&until=06:00", ["sun 22:00-06:00"])).toBe(true);
  expect(hoursHold("when=any", ["sat 00:00-00:00"])).toBe(true);
});
it("school days are the school hours of the search", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 60 }), (start, length) => {
      const clock = (slot: number) =>
        `${String(Math.floor((slot % 96) / 4)).padStart(2, "0")}:${String((slot % 4) * 15).padStart(2, "0")}`;
      const o = anOpportunity({ patterns: [{ shifts: [`thu ${clock(start)}-${clock(start + length)}`] }] });
      const { holds } = verdictOf(judge(visitor("when=school"), o, "2026-11-23"), "hours");
      expect(holds).toBe(inSchoolHours(o, 0));
    }),
  ));
it("a town's name that several have is asked about, and the one that is chosen takes its place", () => {
  expect(answered("see=1&town=Newport").errors).toEqual({ which: "profile.home.which.error" });
  const [wales, island] = ["Newport, Newport", "Newport, Isle of Wight"].map(
    (label) => placeOf(label)?.town?.label,
  );
  expect([wales, island]).not.toContain(undefined);
  const address = new URL("/would-it-fit", "http://here.invalid");
  address.search = String(new URLSearchParams({ see: "1", town: "Newport", which: island ?? "" }));
  const then = new URL(withoutBlanks(address) ?? "", address);
  expect(then.searchParams.get("town")).toBe(island);
  expect(answersOf(then.searchParams)).toMatchObject({ errors: {}, answers: { town: { label: island } } });
});
it("what cannot be is an error at its own question", () => {
  expect(answered("when=own").errors).toEqual({
    day: "visitor.day.required",
    from: "profile.time.required",
    until: "profile.time.required",
  });
  expect(answered("when=own&day=1&from=9:00&until=09:00").errors).toEqual({
    until: "profile.week.end.equal",
  });
  expect(answered("town=Zzzzqx").errors).toEqual({ town: "profile.home.unknown" });
  expect(answered("when=school&from=x").errors).toEqual({});
});
it("English is what one can do: speaking counts for listening, reading for writing", () => {
  expect(visitor("speak=3&read=0").english).toEqual({ speaking: 3, listening: 3, reading: 0, writing: 0 });
});
it("the answers stand in an address that any page of ours may lead to", () => {
  const long = answered(`town=${"Ж".repeat(500)}&when=own${"&day=1".repeat(50)}&from=09:00&until=10:00`);
  expect(answered(`town=Norwich&when=any`).params.toString()).toBe("when=any&town=Norwich%2C+Norfolk");
  expect(long.params.getAll("day")).toHaveLength(7);
});
