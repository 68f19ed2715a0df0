import { describe, expect, it } from "vitest";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { parseForm } from "../web/forms.server";
import { CodeEntry, SignIn, SignUp } from "./entry";
import { messagesForm, PasswordForm } from "./settings";

const t = translatorOf(DEFAULT_LOCALE);
function parse<S extends Parameters<typeof parseForm>[1]>(schema: S, fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const parsed = parseForm(form, schema, t);
  return parsed.ok ? parsed.value : parsed.state.errors;
}

describe("forms of accounts", () => {
  it("a code may be spaced", () => {
    expect(parse(CodeEntry, { code: " 012 345 " })).toEqual({ code: "012345" });
    expect(parse(CodeEntry, { code: "12345" })).toEqual({ code: ["The code has 6 numbers"] });
    expect(parse(CodeEntry, { code: "" })).toEqual({ code: ["Enter the code that we sent you"] });
  });

  it("a new password is long, and not one that is tried first", () => {
    expect(parse(PasswordForm, { password: "seven green kettles" })).toMatchObject({
      password: expect.any(String),
    });
    for (const [password, words] of [
      ["short", "Use 10 letters or more"],
      ["aaaaaaaaaaaa", "This password is easy to guess. Choose another."],
      ["Password1234", "This password is easy to guess. Choose another."],
      ["1234567890", "This password is easy to guess. Choose another."],
      ["seven kettles ".repeat(20), "Use 200 letters or fewer"],
    ] as const)
      expect(parse(PasswordForm, { password })).toEqual({ password: [words] });
  });

  it("a file in place of text, a line of controls and 10,000 letters are refused", () => {
    const address = new File(["a@example.org"], "a.txt");
    expect(parse(SignIn, { address })).toHaveProperty("address");
    expect(parse(SignUp, { name: "a\u0000b", address: "a@example.org", town: "Norwich" })).toHaveProperty(
      "name",
    );
    expect(parse(SignUp, { name: "a".repeat(10_000), address: "a@example.org", town: "Norwich" })).toEqual({
      name: ["Use 120 letters or fewer"],
    });
  });

  it("choices of messages are those of one's role", () => {
    const form = messagesForm(["offers"]);
    expect(parse(form, { channel: "email", "choices.offers": "none" })).toEqual({
      channel: "email",
      choices: { offers: "none" },
    });
    expect(parse(form, { channel: "pigeon" })).toHaveProperty("channel");
    expect(parse(form, { channel: "email", "choices.offers": "pigeon" })).toHaveProperty(["choices.offers"]);
  });
});
