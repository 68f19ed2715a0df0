import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { InsteadPage } from "./instead-page";

const WEEK: [number, number][] = [[36, 60]];
const drawn = (jobs: number, candidacyId: string | null = null) =>
  renderToStaticMarkup(
    <LocaleProvider locale={localeOf("en")}>
      <InsteadPage
        title="What would have worked?"
        canTakeBack={candidacyId !== null}
        instead={{
          id: "post",
          title: "Kitchen assistant",
          candidacyId,
          now: 31,
          about: "hours",
          would: WEEK,
          tells: false,
          change: { before: WEEK, after: WEEK, jobs },
          changed: false,
        }}
      />
    </LocaleProvider>,
  );
/** The buttons in their order, a quiet one in brackets. */
const buttonsOf = (page: string) =>
  [...page.matchAll(/<button[^>]*class="([^"]*)"[^>]*>(.*?)<\/button>/g)].map(([, look, text]) =>
    look?.includes("secondary") ? `(${text})` : text,
  );

it("the main button is the one that leaves more jobs", () => {
  expect(buttonsOf(drawn(15))).toEqual(["Leave my week as it is", "(Change my week)"]);
  expect(buttonsOf(drawn(40))).toEqual(["Change my week", "(Leave my week as it is)"]);
});

it("after a no to an offer the page leads to where the no is taken back", () => {
  expect(drawn(40, "one")).toMatch(
    /Did you change your mind\?.*<a href="\/applications\/one">Take my no back/,
  );
  expect(drawn(40)).not.toContain("Take my no back");
});
