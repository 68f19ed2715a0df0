import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import type { WeekPattern } from "../ui/week-slots";
import { OfferSummary } from "./offer-summary";
import type { ReaderSide } from "./perspective";

const ROTA: WeekPattern = { shape: "rota", slots: [[32, 80]], hours: 8 };

const drawn = (code: string, reader: ReaderSide = "participant", pattern: WeekPattern | null = null) =>
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
        pattern={pattern}
        reader={reader}
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
it("an officer reads who chooses the hours by name, as neither is their own choice", () => {
  expect(drawn("en", "employer", ROTA)).toContain("you, the employer, choose");
  expect(drawn("en", "officer", ROTA)).toContain("the employer chooses");
  expect(drawn("en", "officer", ROTA)).not.toContain(": you");
});
it("what the employer wrote is marked as English", () => {
  expect(drawn("uk")).toContain('<p lang="en" dir="auto">We look forward to meeting you.</p>');
});
it("an offer speaks to the participant, and of them to the employer and to officers", () => {
  expect(drawn("en")).toContain("You start");
  for (const reader of ["employer", "officer"] as const) {
    expect(drawn("en", reader)).toContain("They start");
    expect(drawn("en", reader)).toContain("They may work at most 20");
    expect(drawn("en", reader)).not.toMatch(/\bYou(r|\b)/);
  }
});
