import { expect, it } from "vitest";
import { z } from "zod";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import * as fields from "./fields";
import { parseForm } from "./forms.server";

const t = translatorOf(DEFAULT_LOCALE);
const formOf = (values: Record<string, string | Blob>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const Schema = z.object({ title: fields.text(20), on: fields.date(), pay: fields.money() });
const good = { title: " Chef ", "on.day": "7", "on.month": "12", "on.year": "2026", pay: "£12.9" };

it("a right form is parsed once, trimmed and in our units", () => {
  expect(parseForm(formOf(good), Schema, t)).toEqual({
    ok: true,
    value: { title: "Chef", on: "2026-12-07", pay: 1290 },
  });
});
it("every wrong field is named, and every value is kept as it was sent", () => {
  const sent = { title: "x".repeat(10_000), "on.day": "31", "on.month": "2", "on.year": "2027", pay: "lots" };
  const parsed = parseForm(formOf(sent), Schema, t);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.state.errors).toEqual({
    title: [t("form.tooLong", { max: 20 })],
    on: [t("form.date", { field: t("form.name") })],
    pay: [t("form.money")],
  });
  expect(parsed.state.values["on.day"]).toEqual(["31"]);
  expect(parsed.state.values.title?.[0]).toHaveLength(10_000);
});
it("a file or a control character in place of text is refused", () => {
  for (const title of [new Blob(["x"]), "a\u0000b"])
    expect(parseForm(formOf({ ...good, title }), Schema, t).ok).toBe(false);
});
it("emoji, right-to-left text and markup are text like any other", () => {
  for (const title of ["👩‍🍳", "مطبخ", "<script>"]) {
    const parsed = parseForm(formOf({ ...good, title }), Schema, t);
    expect(parsed.ok && parsed.value.title).toBe(title);
  }
});
it("an empty field asks for an answer, an empty date too, and says which where the catalogue knows it", () => {
  const parsed = parseForm(
    formOf({ title: "", "on.day": "", "on.month": "", "on.year": "", pay: "" }),
    Schema,
    t,
  );
  expect(!parsed.ok && Object.values(parsed.state.errors).flat()).toEqual([
    t("form.missing.title"),
    t("form.required"),
    t("form.missing.pay"),
  ]);
});
it("hours are quarters of an hour", () => {
  const hours = z.object({ h: fields.weeklyHours() });
  expect(parseForm(formOf({ h: "17.25" }), hours, t)).toEqual({ ok: true, value: { h: 69 } });
  for (const h of ["17.3", "0", "169", "-4", "1e2"])
    expect(parseForm(formOf({ h }), hours, t).ok).toBe(false);
});

it.each([
  [["", "12", "2026"], "The first day must include a day"],
  [["7", "", ""], "The first day must include a month and a year"],
  [["7", "12", "26"], "The first day must have a year of four digits, like 2027"],
  [["30", "2", "2027"], "The first day must be a real date, like 27 3 2027"],
  [["7", "Dec", "2027"], "The first day must be a real date, like 27 3 2027"],
])("a date of %j says which date it is and what is wrong with it", ([
  day = "",
  month = "",
  year = "",
], words) => {
  const form = formOf({ "startsOn.day": day, "startsOn.month": month, "startsOn.year": year });
  const parsed = parseForm(form, z.object({ startsOn: fields.optionalDate() }), t);
  expect(!parsed.ok && parsed.state.errors).toEqual({ startsOn: [words] });
});

it("a rule about several fields is told in the same round as a field that cannot be read", () => {
  const Term = fields.withRules(
    z.object({ from: fields.date(), to: fields.date(), name: fields.text(5) }),
    ({ from, to }, wrong) => {
      if (from !== undefined && to !== undefined && to < from) wrong("to", "form.choice");
    },
  );
  const dates = { "from.day": "7", "from.month": "1", "from.year": "2027" };
  const to = { "to.day": "6", "to.month": "1", "to.year": "2027" };
  const errorsOf = (values: Record<string, string>) => {
    const parsed = parseForm(formOf(values), Term, t);
    return parsed.ok ? [] : Object.keys(parsed.state.errors);
  };
  expect(errorsOf({ ...dates, ...to, name: "too long" })).toEqual(["name", "to"]);
  expect(errorsOf({ ...dates, ...to, "to.year": "", name: "A" })).toEqual(["to"]);
  expect(errorsOf({ ...dates, ...to, "to.day": "8", name: "A" })).toEqual([]);
});
