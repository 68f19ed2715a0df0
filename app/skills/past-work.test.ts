import { expect, it } from "vitest";
import { SKILLS } from "../../db/reference/skills";
import { SOC_UNITS } from "../../db/reference/soc";
import { SKILLS_OF_SOC } from "../../db/reference/soc-skills";
import { skillsShownBy } from "./past-work";
import { usageOf } from "./usage";

it("every occupation that we know shows two skills or more, all of them ours, each once", () => {
  const known = new Set<string>(SKILLS.map(({ code }) => code));
  for (const { code, title } of SOC_UNITS) {
    const skills = SKILLS_OF_SOC.get(code) ?? [];
    expect(skills.length, title).toBeGreaterThanOrEqual(2);
    expect(new Set(skills).size, title).toBe(skills.length);
    expect(
      skills.filter((skill) => !known.has(skill)),
      title,
    ).toEqual([]);
  }
  expect([...SKILLS_OF_SOC.keys()].sort()).toEqual(SOC_UNITS.map(({ code }) => code).sort());
});
it("kitchen work shows preparing food, washing up and hygiene, the most used first", () => {
  expect(skillsShownBy([{ socCode: "9263" }]).slice(0, 4)).toEqual([
    "food-preparation",
    "food-safety",
    "manual-handling",
    "dish-washing",
  ]);
  const usage = usageOf([{ code: "sandwich-making", posts: 2, people: 0 }]);
  expect(skillsShownBy([{ socCode: "9263" }], { usage })[0]).toBe("sandwich-making");
});
it.each([
  ["taxi driver", "taxi-driving"],
  ["Tailor", "tailoring"],
  ["primary school teacher", "teaching"],
  ["nurse in a hospital", "nursing"],
  ["mecanic", "car-mechanics"],
  ["housemaid", undefined],
])("a job called %s shows %s", (title, skill) => {
  const shown: string[] = skillsShownBy([{ title }]);
  if (skill) expect(shown).toContain(skill);
  else expect(shown).toEqual([]);
});
it("several jobs are put together, without what the person has said already", () => {
  const shown = skillsShownBy([{ socCode: "9263" }, { socCode: "9264" }], { has: ["food-safety"] });
  expect(shown).toContain("waiting-tables");
  expect(shown).toContain("dish-washing");
  expect(shown).not.toContain("food-safety");
  expect(new Set(shown).size).toBe(shown.length);
});
it("work that is not known shows nothing", () => {
  expect(skillsShownBy([])).toEqual([]);
  expect(skillsShownBy([{}, { title: "" }, { title: "zzzz" }, { socCode: "0000" }])).toEqual([]);
});
