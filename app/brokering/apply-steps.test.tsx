import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { ShareStep, WordsStep } from "./apply-steps";

const drawn = (byAgreement: boolean) => {
  const about = {
    id: "post",
    title: "Kitchen assistant",
    employer: "Broadland Kitchens",
    standing: "allowed" as const,
    warnings: [],
    until: "2027-05-22",
    share: [],
    notOpen: [],
    choices: ["phone" as const, "jobs" as const, "hours" as const],
    byAgreement,
  };
  return renderToStaticMarkup(
    <LocaleProvider locale={localeOf("en")}>
      <ShareStep {...about} />
      <WordsStep {...about} />
    </LocaleProvider>,
  );
};

it("that somebody can work the shifts is not said to be seen where the hours are agreed", () => {
  expect(drawn(false).match(/that you can work the shifts/g)).toHaveLength(2);
  expect(drawn(true)).not.toContain("shifts");
});

it("what tells more than its name says so beside its box", () => {
  expect(drawn(true)).toMatch(/Jobs you have done.*The country is shown, too.*They may tell of school times/);
});
