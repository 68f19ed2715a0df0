import { expect, it } from "vitest";
import { filterOf } from "./people-list";
import { addressOf, askingOf, backOf, isStep, MORE, nextOf, PARTS, progressOf, STEPS } from "./steps";
import { keptRows, typedRows, withRows } from "./week-rows";

it("every question is in one part of the overview, in the order in which it is asked", () => {
  const told: string[] = PARTS.flatMap(({ steps }) => [...steps]);
  expect(told.filter((step) => !MORE.some((more) => more === step))).toEqual([...STEPS]);
  expect([...told].sort()).toEqual([...STEPS, ...MORE].sort());
});
it("each question leads to the next, and the last to the jobs; an officer's to the person", () => {
  expect(STEPS.map((step) => nextOf(step))).toEqual([
    ...STEPS.slice(1).map((step) => addressOf(step)),
    "/matches",
  ]);
  expect(nextOf("limits", askingOf("7"))).toBe("/people/7");
  expect(STEPS.map((step) => backOf(step))).toEqual([
    "/profile",
    ...STEPS.slice(0, -1).map((step) => addressOf(step)),
  ]);
});
it("what can be told besides leads back to the overview, and is not counted", () => {
  for (const step of MORE) expect([nextOf(step), backOf(step)]).toEqual(["/profile", "/profile"]);
  expect(progressOf(["languages"]).answered).toBe(0);
});
it("progress counts what is answered and names the first question that is not", () => {
  expect(progressOf([])).toEqual({ answered: 0, of: 12, next: "home" });
  expect(progressOf(["home", "limits", "gone"])).toEqual({ answered: 2, of: 12, next: "travel" });
  expect(progressOf(STEPS)).toMatchObject({ answered: 12, next: null });
});
it("a word that is no question, or no filter, is none", () => {
  expect(isStep("constructor")).toBe(false);
  expect(filterOf("constructor")).toBe("all");
  expect(filterOf("look-again")).toBe("look-again");
});
it("rows are read from a form as they were sent, and everything else is kept when they change", () => {
  const form = new FormData();
  form.append("times[1].day", "2");
  form.append("times[0].end", "x");
  form.append("times[999].day", "1");
  form.append("daysOff", "5");
  form.append("daysOff", "6");
  expect(typedRows(form)).toEqual([
    { day: "", start: "", end: "x" },
    { day: "2", start: "", end: "" },
  ]);
  const again = withRows(form, [{ day: "0", start: "09:00", end: "10:00" }]);
  expect(keptRows(again)).toEqual([{ day: "0", start: "09:00", end: "10:00" }]);
  expect(again.values.daysOff).toEqual(["5", "6"]);
});
