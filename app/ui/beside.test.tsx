import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { type Locale, localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { AS_WRITTEN, Beside, TextBeside } from "./beside";

const drawn = (locale: Locale) =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <Beside say={({ t, f }) => t("apply.share.until", { date: f.date("2027-05-22") })} />
    </LocaleProvider>,
  );
const ENGLISH = "They can see it for 6 months, until 22 May 2027.";
const ukrainian = localeOf("uk");

it("what binds the reader stands beside its English, marked as such, in a language that nobody has reviewed", () => {
  const own = translatorOf(ukrainian)("apply.share.until", { date: "22 травня 2027 року" });
  expect(drawn(ukrainian)).toBe(`${own}<span class="fh-english" lang="en" dir="ltr">${ENGLISH}</span>`);
});
it("in English, and in a language that has been reviewed, it stands alone", () => {
  expect(drawn(localeOf("en"))).toBe(ENGLISH);
  expect(drawn({ ...ukrainian, unreviewed: undefined })).not.toContain(ENGLISH);
});
it("what is English already is not said twice", () => {
  expect(renderToStaticMarkup(<TextBeside text="Paid" english="Paid" />)).toBe("Paid");
});
it("what employers wrote is marked as English, and finds its own direction", () => {
  expect(renderToStaticMarkup(<bdi {...AS_WRITTEN}>Kitchen assistant</bdi>)).toBe(
    '<bdi lang="en" dir="auto">Kitchen assistant</bdi>',
  );
});
