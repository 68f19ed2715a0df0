import { describe, expect, it } from "vitest";
import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { choicesOf } from "./choices";
import { skillsTyped } from "./finding";
import { usageOf } from "./usage";

const t = translatorOf(localeOf("en"));
const usual = usageOf([]);

describe("skills to choose from", () => {
  const groupsFor = (sectors: readonly string[], without: readonly string[] = []) =>
    choicesOf({ t, usage: usual, sectors, without });
  it("each stands once, by kind of work, in the order of use", () => {
    const { groups } = groupsFor([]);
    const codes = groups.flatMap(({ skills }) => skills.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(SKILLS.length);
    expect(groups.map(({ label }) => label)).toEqual(SECTORS.map(({ code }) => t(`sector.${code}`)));
    expect(groups[0]?.skills[0]?.code).toBe("customer-service");
  });
  it("kinds of work that are named come first, with all that they use, also what others call theirs", () => {
    const { groups, mostUsed } = groupsFor(["cleaning", "care"]);
    expect(groups.slice(0, 2).map(({ label }) => label)).toEqual(["Cleaning", "Care"]);
    expect(groups[0]?.skills.map(({ code }) => code)).toContain("hotel-housekeeping");
    expect(mostUsed).toHaveLength(10);
    for (const code of mostUsed)
      expect(
        SKILLS.find((skill) => skill.code === code)?.sectors.some((s) => s === "cleaning" || s === "care"),
      ).toBe(true);
  });
  it("what is not offered is nowhere", () => {
    const { groups, mostUsed } = groupsFor(["cleaning"], ["cleaning"]);
    expect([...mostUsed, ...groups.flatMap((g) => g.skills.map((s) => s.code))]).not.toContain("cleaning");
  });
});

describe("how much a skill is used", () => {
  it("open posts and people decide, then how common such work is", () => {
    const usage = usageOf([{ code: "henna", posts: 1, people: 0 }]);
    expect(usage.get("henna")).toBeGreaterThan(usage.get("cleaning") ?? 0);
    expect(usual.get("cleaning")).toBeGreaterThan(usual.get("henna") ?? 0);
  });
  it("fewer than five people are as none", () => {
    expect(usageOf([{ code: "henna", posts: 0, people: 4 }]).get("henna")).toBe(usual.get("henna"));
    expect(usageOf([{ code: "henna", posts: 0, people: 5 }]).get("henna")).not.toBe(usual.get("henna"));
  });
  it("of skills that answer alike the most used comes first", () => {
    expect(skillsTyped("driver").slice(0, 2)).toEqual(["van-driving", "car-driving"]);
    const usage = usageOf([{ code: "car-driving", posts: 3, people: 0 }]);
    expect(skillsTyped("driver", usage)[0]).toBe("car-driving");
  });
});
