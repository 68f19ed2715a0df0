import { expect, it } from "vitest";
import { alternating, fixed, flexible, rota } from "../../search/match/model";
import { weekOf } from "../../search/match/week";
import { alikeWords, broadWords } from "./alike";

const times = (...patterns: Parameters<typeof alikeWords>[0]["patterns"]) =>
  alikeWords({ soc: null, skills: [], patterns });

it("a post is found by what people call its occupation and its skills", () => {
  expect(alikeWords({ soc: "9264", skills: ["cleaning"], patterns: [] })).toMatch(/waitress.*hoovering/);
  expect(alikeWords({ soc: "0000", skills: ["nothing"], patterns: [] }).trim()).toBe("");
  expect(broadWords("cleaning")).toContain("janitor");
  expect(broadWords(null)).toBe("");
});
it("full time and part time are the hours of a week, and neither is guessed", () => {
  const days = ["mon", "tue", "wed", "thu", "fri"];
  const of = (hours: string) => times(fixed(weekOf(days.map((day) => `${day} ${hours}`))));
  expect(of("09:00-16:00")).toBe("full time");
  expect(of("10:00-16:00")).toBe("");
  expect(of("10:00-15:45")).toBe("part time");
  expect(times()).toBe("");
});
it("evenings, nights and weekends are computed from shifts", () => {
  expect(times(fixed(weekOf(["mon 18:00-19:00"])))).toBe("part time evening");
  expect(times(fixed(weekOf(["mon 17:00-18:45"])))).toBe("part time");
  expect(times(fixed(weekOf(["mon 22:00-02:00"])))).toBe("part time night");
  expect(times(fixed(weekOf(["sat 10:00-12:00"])))).toBe("part time weekend");
  expect(times(alternating([weekOf(["mon 10:00-12:00"]), weekOf(["sun 10:00-12:00"])]))).toBe(
    "part time weekend",
  );
  expect(times(rota(weekOf(["mon 10:00-22:00"]), 8))).toBe("part time evening");
});
it("who picks their hours need not work in the evening where the day has room", () => {
  expect(times(flexible(weekOf(["mon 08:00-22:00"]), 8))).toBe("part time");
  expect(times(flexible(weekOf(["mon 17:00-22:00"]), 4))).toBe("part time evening");
});
