import { expect, it } from "vitest";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { parseForm } from "../web/forms.server";
import { InterviewInput } from "./interview";

const t = translatorOf(DEFAULT_LOCALE);
/** Monday 23 November 2026, 14:00 in London. */
const NOW = new Date("2026-11-23T14:00:00Z");

const right = {
  "date.day": "1",
  "date.month": "12",
  "date.year": "2026",
  time: "10:00",
  minutes: "30",
  where: "place",
  place: "1 Fish Street; ask for Kim",
};
function errorsOf(over: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...right, ...over })) form.set(name, value);
  const parsed = parseForm(form, InterviewInput(NOW), t);
  return parsed.ok ? {} : parsed.state.errors;
}

it.each([
  ["a day that has passed", { "date.day": "20", "date.month": "11" }, "date", "form.datePast"],
  [
    "an hour that has passed today",
    { "date.day": "23", "date.month": "11" },
    "time",
    "interview.error.time-passed",
  ],
  ["a day in half a year", { "date.month": "6", "date.year": "2027" }, "date", "interview.error.too-far"],
  ["a day that does not exist", { "date.day": "31", "date.month": "2" }, "date", "form.date"],
  ["a day without its month", { "date.month": "" }, "date", "form.date.no-month"],
  ["a Sunday", { "date.day": "6" }, "sure", "interview.error.unusual"],
  ["neither a place nor a link", { where: "" }, "where", "interview.error.where"],
  ["a place that is not named", { place: "" }, "place", "form.missing.place"],
  ["a video link that is not there", { where: "video" }, "link", "form.missing.link"],
  ["a link that opens nothing", { where: "video", link: "meet" }, "link", "interview.error.link"],
  ["papers that nobody may ask for", { bring: "Your passport" }, "bring", "interview.error.papers"],
] as const)("%s has a message of its own, at its field", (_, over, field, key) => {
  expect(errorsOf(over)).toEqual({ [field]: [t(key, { field: t("form.name.date") })] });
});

it("all that is wrong with an invitation is told in one round", () => {
  const all = errorsOf({ "date.year": "26", time: "", where: "video", link: "", bring: "Your visa" });
  expect(Object.keys(all).sort()).toEqual(["bring", "date", "link", "time"]);
  expect(all.date).toEqual(["The day of the interview must have a year of four digits, like 2027"]);
});
