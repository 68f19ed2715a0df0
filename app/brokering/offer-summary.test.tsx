import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { OfferSummary } from "./offer-summary";

const drawn = (code: string) =>
  renderToStaticMarkup(
    <LocaleProvider locale={localeOf(code)}>
      <OfferSummary
        offer={{
          startsOn: "2026-12-07",
          quarters: 70,
          hoursCapQuarters: 80,
          payPence: 1290,
          payPer: "hour",
          message: "We look forward to meeting you.",
          answerBy: "2026-11-30",
          state: "made",
        }}
        pattern={null}
      />
    </LocaleProvider>,
  );

it("an offer in a language that nobody has reviewed says what binds in English too", () => {
  const html = drawn("uk");
  expect(html).toContain("£12.90 за годину");
  for (const english of [
    "£12.90 an hour, about £226 a week before tax",
    "Monday 7 December",
    "You may work at most 20",
  ])
    expect(html).toContain(`<span class="fh-english" lang="en" dir="ltr">${english}`);
});
it("an offer in English is said once", () => {
  expect(drawn("en")).not.toContain("fh-english");
  expect(drawn("en").split("£12.90 an hour")).toHaveLength(2);
});
it("what the employer wrote is marked as English", () => {
  expect(drawn("uk")).toContain('<p lang="en" dir="auto">We look forward to meeting you.</p>');
});
