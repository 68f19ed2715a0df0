import { describe, expect, it } from "vitest";
import { addressOf, phoneWords } from "./address";

describe("addressOf", () => {
  it.each([
    ["amina@example.org", "email", "amina@example.org"],
    ["  Amina.Yusuf+work@Example.ORG ", "email", "amina.yusuf+work@example.org"],
    ["07700 900982", "sms", "+447700900982"],
    ["(07700) 900-982", "sms", "+447700900982"],
    ["+44 7700 900982", "sms", "+447700900982"],
    ["00447700900982", "sms", "+447700900982"],
    ["+380 44 279 4444", "sms", "+380442794444"],
  ] as const)("reads %j", (typed, channel, to) => {
    expect(addressOf(typed)).toEqual({ channel, to });
  });

  it.each([
    "",
    "amina",
    "amina@",
    "@example.org",
    "a@b",
    "a b@example.org",
    "12",
    "07700 9009",
    "x".repeat(300),
    "a@example.org\nBcc: b@example.org",
    "tel:+447700900982",
    `${"a".repeat(300)}@example.org`,
  ])("refuses %j", (typed) => {
    expect(addressOf(typed)).toBeUndefined();
  });
});

describe("a telephone that is shown", () => {
  it.each([
    ["+447700900123", "07700 900123"],
    ["+441603555012", "01603 555012"],
    ["+442079460018", "020 7946 0018"],
    ["+48601234567", "+48 601 234 567"],
    ["0 1603", "0 1603"],
    [null, null],
  ])("%s reads %s", (phone, words) => expect(phoneWords(phone)).toBe(words));
});
