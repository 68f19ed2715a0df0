import { expect, it } from "vitest";
import { lengthOf } from "./length";
import {
  countOf,
  FIELD_NAMES,
  FIELDS,
  fieldsFor,
  isStepOf,
  numberOf,
  type Questioned,
  STEPS,
  stepAfter,
  stepAsked,
  stepBefore,
  stepsOf,
} from "./steps";

const VACANCY: Questioned = { kind: "vacancy", work: "paid", sectorCode: "hospitality" };
const PLACEMENT: Questioned = { kind: "work_experience", work: null, sectorCode: null };

it("work experience asks for its lawful basis before anything else", () => {
  expect(stepsOf(PLACEMENT)[0]).toBe("basis");
});
it.each([
  [{ ...PLACEMENT, work: "paid" }, ["pay"]],
  [{ ...PLACEMENT, work: "course_placement" }, ["course"]],
  [{ ...PLACEMENT, work: "scheme" }, ["scheme"]],
  [{ ...PLACEMENT, work: "shadowing" }, []],
  [{ ...PLACEMENT, work: "voluntary_worker" }, []],
] as const)("%o brings the questions %o", (post, brought) => {
  const before = stepsOf(PLACEMENT);
  expect(stepsOf(post as Questioned).filter((step) => !before.includes(step))).toEqual(brought);
});
it("nobody is asked about pay where nobody is paid", () => {
  for (const work of ["course_placement", "scheme", "shadowing", "voluntary_worker"] as const)
    expect(isStepOf({ ...PLACEMENT, work }, "pay")).toBe(false);
  expect(isStepOf({ kind: "volunteering", work: "volunteering", sectorCode: null }, "pay")).toBe(false);
});
it("only where a licence is needed to supply workers is it asked who does", () => {
  for (const [sectorCode, asked] of [
    ["farming", true],
    ["food-production", true],
    ["hospitality", false],
    [null, false],
  ] as const)
    expect(isStepOf({ ...VACANCY, sectorCode }, "supply")).toBe(asked);
});
it("questions follow each other, numbered from one", () => {
  for (const post of [VACANCY, PLACEMENT]) {
    const steps = stepsOf(post);
    expect(steps.map((step) => numberOf(post, step))).toEqual(steps.map((_, i) => i + 1));
    expect(steps.map((step) => stepAfter(post, step))).toEqual([...steps.slice(1), undefined]);
    expect(steps.map((step) => stepBefore(post, step))).toEqual([undefined, ...steps.slice(0, -1)]);
  }
  expect(countOf("vacancy")).toBe(13);
});
it("words of addresses that are no questions of the post are none", () => {
  for (const text of ["constructor", "basis", "", "Work"]) expect(isStepOf(VACANCY, text)).toBe(false);
});
it("every question can be written a note on, where it is asked", () => {
  expect(new Set(Object.values(FIELDS))).toEqual(new Set(STEPS));
  expect(FIELD_NAMES.filter((field) => !fieldsFor(VACANCY).includes(field))).toEqual([
    "basis",
    "course",
    "scheme",
    "promise",
    "supply",
    "length",
    "learning",
    "supervisor",
    "expenses",
    "day",
    "venue",
    "recruits",
    "sessions",
  ]);
});
it.each([
  [1, 1, "days"],
  [7, 1, "weeks"],
  [14, 2, "weeks"],
  [10, 10, "days"],
  [30, 1, "months"],
  [61, 2, "months"],
  [42, 6, "weeks"],
  [365, 12, "months"],
] as const)("%i days are said as %i %s", (days, length, unit) => {
  expect(lengthOf(days)).toEqual({ length, unit });
});

it("a note on a question that is no longer asked leads nowhere", () => {
  const post = { kind: "work_experience", work: "shadowing", sectorCode: "hospitality" } as const;
  expect(stepAsked({ ...post, work: "course_placement" }, "course")).toBe("course");
  expect(stepAsked(post, "course")).toBeNull();
  expect(stepAsked(post, "title")).toBe("work");
  expect(stepAsked(post, "nothing")).toBeNull();
});
