import { expect, it } from "vitest";
import { charityNumberOf, companyNumberOf, licenceOf, registersOf, websiteOf } from "./register-numbers";

it.each([
  ["01234567", "01234567"],
  ["1234567", "01234567"],
  ["123456", "00123456"],
  [" sc 123456 ", "SC123456"],
  ["NI012345", "NI012345"],
  ["oc301234", "OC301234"],
  ["R0000123", "R0000123"],
  ["12345", undefined],
  ["123456789", undefined],
  ["00000000", undefined],
  ["XX123456", undefined],
  ["SC12345", undefined],
  ["", undefined],
])("the company number %s is read as %s", (typed, number) => {
  expect(companyNumberOf(typed)).toBe(number);
});

it.each([
  ["1234567", "1234567"],
  ["200048", "200048"],
  ["SC012345", "SC012345"],
  ["sc 012345", "SC012345"],
  ["NIC100123", "NIC100123"],
  ["NI 100123", "NIC100123"],
  ["12345", undefined],
  ["12345678", undefined],
  ["0123456", undefined],
  ["SC12345", undefined],
  ["NIC10012", undefined],
  ["charity", undefined],
])("the charity number %s is read as %s", (typed, number) => {
  expect(charityNumberOf(typed)).toBe(number);
});

it("a licence has letters or digits, and at least one digit", () => {
  expect(licenceOf("abcd 0123")).toBe("ABCD0123");
  expect(licenceOf("none")).toBeUndefined();
  expect(licenceOf("a;1")).toBeUndefined();
});

it.each([
  ["hotel.example", "https://hotel.example/"],
  ["http://www.hotel.example/jobs", "http://www.hotel.example/jobs"],
  ["javascript:alert(1)", undefined],
  ["ftp://hotel.example", undefined],
  ["hotel", undefined],
  ["https://me@hotel.example", undefined],
  ["a hotel.example", undefined],
  [`${"x".repeat(250)}.example`, undefined],
])("the website %s is read as %s", (typed, address) => {
  expect(websiteOf(typed)).toBe(address);
});

it("each number leads to the register that it is of", () => {
  const none = { companyNumber: null, charityNumber: null, gangmasterLicence: null };
  expect(registersOf(none)).toEqual([]);
  const of = (charityNumber: string) => registersOf({ ...none, charityNumber })[0]?.register;
  expect(of("1234567")).toContain("England and Wales");
  expect(of("SC012345")).toContain("Scottish");
  expect(of("NIC100123")).toContain("Northern Ireland");
});
