import { expect, it } from "vitest";
import { childrenAfter } from "./school-form";

const FIRST = { days: ["0", "1"], dropOff: ["08:45"], pickUp: ["15:15"], holidayCare: ["someone"] };

it("another child begins with the first one's times", () => {
  const { values, focus } = childrenAfter(FIRST, "child/add")?.state ?? {};
  expect(values).toEqual({
    ...FIRST,
    children: ["yes"],
    days2: ["0", "1"],
    dropOff2: ["08:45"],
    pickUp2: ["15:15"],
  });
  expect(focus).toBe("days2");
});
it("a child that is taken away leaves no gap", () => {
  const three = { ...FIRST, dropOff2: ["09:00"], dropOff3: ["10:00"] };
  const { values } = childrenAfter(three, "child/remove/2")?.state ?? {};
  expect(values).toMatchObject({ dropOff: ["08:45"], dropOff2: ["10:00"] });
  expect(values).not.toHaveProperty("dropOff3");
  expect(childrenAfter(FIRST, "child/remove/1")?.state.values).toMatchObject(FIRST);
});
it("a child that was taken away is put back where it stood, with its times, and what is typed meanwhile stays", () => {
  const three = { ...FIRST, days2: ["3"], dropOff2: ["09:00"], pickUp2: ["12:00"], dropOff3: ["10:00"] };
  const { state, gone = "", say } = childrenAfter(three, "child/remove/2") ?? { state: { values: {} } };
  expect(say).toBe("profile.school.removed");
  const typed = { ...state.values, dropOff2: ["10:15"] };
  const back = childrenAfter({ ...typed, gone: [gone] }, "child/back");
  expect(back?.state.values).toMatchObject({ ...three, dropOff3: ["10:15"] });
  expect(back?.state.focus).toBe("days2");
  expect(childrenAfter({ ...typed, gone: ["nonsense"] }, "child/back")?.state.values).toMatchObject(typed);
});
it("there is no ninth child, and a form that is sent to be saved is left alone", () => {
  const eight = Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((n) => [`days${n}`, ["0"]]));
  expect(childrenAfter({ ...FIRST, ...eight }, "child/add")?.state.values).not.toHaveProperty("days9");
  expect(childrenAfter(FIRST, "")).toBeNull();
});
