import { expect, it } from "vitest";
import { endsNextDay, focusAfter, rowsAfter, type ShiftRow } from "./shift-intent";

const row = (day: string, start = "08:00", end = "13:00"): ShiftRow => ({ day, start, end });
const EMPTY = { day: "", start: "", end: "" };

it("add puts an empty row at the end", () => {
  expect(rowsAfter([row("0")], "shifts/add")).toEqual([row("0"), EMPTY]);
});
it("remove takes one row, and leaves an empty one where it was the last", () => {
  expect(rowsAfter([row("0"), row("1")], "shifts/remove/0")).toEqual([row("1")]);
  expect(rowsAfter([row("0")], "shifts/remove/0")).toEqual([EMPTY]);
});
it("copy of a weekday fills the days up to Friday in place of what stood there", () => {
  expect(rowsAfter([row("2", "09:00"), row("4", "10:00"), EMPTY, row("5")], "shifts/copy/0")).toEqual([
    row("2", "09:00"),
    row("3", "09:00"),
    row("4", "09:00"),
    row("5"),
  ]);
});
it("copy of Friday or later fills the next day", () => {
  expect(rowsAfter([row("4")], "shifts/copy/0")).toEqual([row("4"), row("5")]);
  expect(rowsAfter([row("6")], "shifts/copy/0")).toEqual([row("0"), row("6")]);
});
it("copy of a row without a day changes nothing", () => {
  expect(rowsAfter([EMPTY], "shifts/copy/0")).toEqual([EMPTY]);
});
it("any other press sends the form", () => {
  expect(rowsAfter([], null)).toBeNull();
  expect(rowsAfter([], "save")).toBeNull();
  expect(rowsAfter([], "weeks/add", "shifts")).toBeNull();
});
it("an end not after its start is on the next day", () => {
  expect(endsNextDay(row("0", "22:00", "06:00"))).toBe(true);
  expect(endsNextDay(row("0", "09:00", "09:00"))).toBe(true);
  expect(endsNextDay(row("0"))).toBe(false);
  expect(endsNextDay(EMPTY)).toBe(false);
});
it("copy takes every row of the day, so that a split shift stays split", () => {
  const split = [row("3", "09:00", "12:00"), row("3", "17:00", "20:00")];
  expect(rowsAfter(split, "shifts/copy/1")).toEqual([
    ...split,
    row("4", "09:00", "12:00"),
    row("4", "17:00", "20:00"),
  ]);
});
it("after a press the reader goes on at the new row, at the next row's button, or where they were", () => {
  const after = (rows: ShiftRow[], intent: string) => focusAfter(rows, rowsAfter(rows, intent) ?? [], intent);
  const two = [row("5"), row("0")];
  expect(after(two, "shifts/add")).toBe("shifts[2].day");
  expect(after(two, "shifts/remove/1")).toBe("shifts[0].day");
  expect(after([...two, row("1")], "shifts/remove/2")).toBe("shifts/remove/1");
  expect(after(two, "shifts/copy/1")).toBe("shifts/copy/0");
  expect(after([EMPTY], "shifts/copy/0")).toBe("shifts[0].day");
});
