import { expect, it } from "vitest";
import { csvOf } from "./csv";

it("quotes what needs it, and says that it is UTF-8", () => {
  expect(csvOf(["Name"], [['Anna "Ani", 7\nA'], [null], [12]])).toBe(
    '\ufeff"Name"\r\n"Anna ""Ani"", 7\nA"\r\n""\r\n"12"\r\n',
  );
});

it.each([
  "=1+1",
  "+44",
  "-2",
  "@x",
  "\tx",
  "\rx",
])("leaves %j no formula for a spreadsheet to run", (text) => {
  expect(csvOf(["a"], [[text]])).toContain(`"'${text}"`);
});
