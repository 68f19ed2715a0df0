import { expect, it } from "vitest";
import { isNothing, lengthNamed, sentenceOfWork } from "./watching";

it.each([
  "You check guests in and cover the desk.",
  "You will also serve breakfast.",
  "You sit with the receptionist and answer the telephone.",
  "Come and see us. Clean the rooms with the team.",
  "You look after two tables at lunch.",
])("reads work in: %s", (text) => expect(sentenceOfWork(text)).not.toBeNull());

it.each([
  "You watch how we check guests in and cover the desk.",
  "You see a hotel from behind the desk: who does what, and how people are spoken with.",
  "You sit with each team for a day, and do no work.",
  "You listen, ask and take notes.",
  "You do not serve anybody.",
  "Our people clean the rooms, and you follow them.",
  "Work shadowing with our electricians.",
])("reads none in: %s", (text) => expect(sentenceOfWork(text)).toBeNull());

it("reads the length that a title names, and no days of a week", () => {
  expect(lengthNamed("Three weeks at our hotel")).toBe(21);
  expect(lengthNamed("A 2-day look behind the scenes")).toBe(2);
  expect(lengthNamed("Kitchen, 4 days a week")).toBeNull();
  expect(lengthNamed("Weekday kitchen")).toBeNull();
});

it("tells nothing paid back from something", () => {
  for (const text of ["none", "None.", "n/a", "no expenses", "-", "Nothing"])
    expect(isNothing(text)).toBe(true);
  for (const text of ["Bus fares", "None of the fare is yours to pay", "£5"])
    expect(isNothing(text)).toBe(false);
});
