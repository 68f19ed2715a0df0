import { expect, it } from "vitest";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { hoursWords, slotsSentence, weekHoursSentence, weekSentence } from "./week-sentence";
import { rangesOfShift, type SlotRange, type WeekPattern } from "./week-slots";

const words = { t: translatorOf(DEFAULT_LOCALE), format: formatOf("en") };
/** Shifts as [day, from, to] in hours; 0 is Monday. */
const shifts = (...list: [number, number, number][]): SlotRange[] =>
  list.flatMap(([day, from, to]) => rangesOfShift(day, from * 4, to * 4));
const said = (...list: [number, number, number][]) => slotsSentence(shifts(...list), words);
const fixed = (...list: [number, number, number][]): WeekPattern => ({
  shape: "fixed",
  slots: shifts(...list),
});

it("days in a row with equal hours are said together", () => {
  expect(said([0, 9.5, 14.5], [1, 9.5, 14.5], [2, 9.5, 14.5], [3, 9.5, 14.5], [4, 9.5, 14.5])).toBe(
    "Monday to Friday, 09:30 to 14:30",
  );
});
it("days apart are listed, and two in a row are no range", () => {
  expect(said([0, 9, 12], [2, 9, 12], [4, 9, 12])).toBe("Monday, Wednesday and Friday, 09:00 to 12:00");
  expect(said([5, 9, 12], [6, 9, 12])).toBe("Saturday and Sunday, 09:00 to 12:00");
  expect(said([0, 9, 12], [1, 9, 12], [2, 9, 12], [5, 9, 12])).toBe(
    "Monday to Wednesday and Saturday, 09:00 to 12:00",
  );
});
it("different hours are said apart, and two shifts of a day together", () => {
  expect(said([0, 9, 12], [5, 10, 16])).toBe("Monday, 09:00 to 12:00; Saturday, 10:00 to 16:00");
  expect(said([0, 9, 11], [0, 14, 16])).toBe("Monday, 09:00 to 11:00 and 14:00 to 16:00");
});
it("a night belongs to the day it starts on, also over Sunday midnight", () => {
  expect(said([0, 22, 6], [2, 22, 6], [4, 22, 6])).toBe(
    "Monday, Wednesday and Friday, 22:00 to 06:00 the next day",
  );
  expect(said([6, 22, 6])).toBe("Sunday, 22:00 to 06:00 the next day");
});
it("midnight, whole days and the whole week have names", () => {
  expect(said([0, 18, 0])).toBe("Monday, 18:00 to midnight");
  expect(slotsSentence([[0, 480]], words)).toBe("Monday to Friday, all day");
  expect(slotsSentence([[0, 672]], words)).toBe("Every day, at any hour");
});
it("every day is one word", () => {
  expect(said(...[0, 1, 2, 3, 4, 5, 6].map((d): [number, number, number] => [d, 9, 17]))).toBe(
    "Every day, 09:00 to 17:00",
  );
});
it("each shape says what it asks", () => {
  const window = shifts([0, 8, 18]);
  expect(weekSentence([{ shape: "flexible", slots: window, hours: 6, shortest: 3 }], words)).toBe(
    "Any 6 hours between 08:00 and 18:00, Monday, in shifts of 3 hours or more",
  );
  expect(weekSentence([{ shape: "rota", slots: window, hours: 8.5 }], words)).toBe(
    "8½ hours a week on a rota, at any time between 08:00 and 18:00, Monday",
  );
  expect(weekSentence([{ shape: "alternating", weeks: [window, []] }], words)).toBe(
    "Weeks take turns: week A: Monday, 08:00 to 18:00; week B: off",
  );
});
it("who chooses is said to whoever reads", () => {
  const slots = shifts([0, 8, 18], [1, 8, 18], [2, 8, 18], [3, 8, 18], [4, 8, 18]);
  const flexible: WeekPattern = { shape: "flexible", slots, hours: 16, shortest: 3 };
  const week = "Any 16 hours between 08:00 and 18:00, Monday to Friday, in shifts of 3 hours or more";
  expect(weekSentence([flexible], words, "worker")).toBe(`${week}: you choose`);
  expect(weekSentence([flexible], words, "employer")).toBe(`${week}: the worker chooses`);
  const rota: WeekPattern = { shape: "rota", slots, hours: 16, name: "Days" };
  const rotaWeek = "Days: 16 hours a week on a rota, at any time between 08:00 and 18:00, Monday to Friday";
  expect(weekSentence([rota], words, "worker")).toBe(`${rotaWeek}: the employer chooses`);
  expect(weekSentence([rota], words, "employer")).toBe(`${rotaWeek}: you, the employer, choose`);
});
it("a window of several times lists them", () => {
  const slots = shifts([0, 8, 12], [5, 10, 16]);
  expect(weekSentence([{ shape: "flexible", slots, hours: 6 }], words)).toBe(
    "Any 6 hours within these times (Monday, 08:00 to 12:00; Saturday, 10:00 to 16:00)",
  );
});
it("several patterns are choices, and none is by agreement", () => {
  expect(weekSentence([fixed([0, 9, 12]), fixed([1, 9, 12])], words)).toBe(
    "Monday, 09:00 to 12:00; or Tuesday, 09:00 to 12:00",
  );
  expect(weekSentence([], words)).toBe("Hours by agreement");
});
it("hours a week count quarters and the longest of weeks that take turns", () => {
  expect(weekHoursSentence([fixed([0, 22, 6], [6, 22, 6])], words)).toBe("16 hours a week");
  expect(weekHoursSentence([fixed([0, 9, 12]), fixed([0, 9, 14])], words)).toBe("3 to 5 hours a week");
  expect(
    weekHoursSentence(
      [{ shape: "alternating", weeks: [shifts([0, 6, 14]), shifts([0, 6, 14], [1, 6, 14])] }],
      words,
    ),
  ).toBe("16 hours a week");
  expect(weekHoursSentence([], words)).toBe("");
  expect(hoursWords(17.5, words)).toBe("17½ hours");
  expect(hoursWords(1, words)).toBe("1 hour");
  expect(hoursWords(0.25, words)).toBe("¼ hour");
});
