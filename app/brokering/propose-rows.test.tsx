import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { Nearly, PersonRows } from "./propose-rows";

const drawn = (page: React.ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale={localeOf("en")}>{page}</LocaleProvider>);

it("a person for a post is a link, says why and what is not known, and can be ticked and proposed", () => {
  const amina = {
    id: "a1",
    name: "Amina Nouri",
    fit: { text: "Good fit", sure: true },
    lookAgainSince: "2026-11-20",
    why: ["Has the skill: Cooking", "About 10 minutes by bus"],
    doubts: ["Not known: English"],
    risks: [
      { code: "hours" as const, text: "The start is early" },
      { code: "travel" as const, text: "It is far" },
    ],
  };
  const html = drawn(<PersonRows people={[amina, { ...amina, id: "a2", doubts: [] }]} allTicked={false} />);
  expect(html).toContain('<a href="/people/a1"><bdi>Amina Nouri</bdi></a>');
  expect(html).toContain("Has the skill: Cooking. About 10 minutes by bus.");
  expect(html.split("Not known: English.")).toHaveLength(2);
  expect(html).toContain("The start is early. 1 more thing to ask.");
  expect(html).toContain("Right to work: look again since 20 November 2026.");
  // The error summary leads to the first box.
  expect(html).toContain('<label for="tick" class="govuk-label');
  expect(html).toContain('name="only" value="a1"');
});

it("of those who nearly fit the first few stand open, and the others are a press away", () => {
  const near = Array.from({ length: 12 }, (_, n) => ({
    id: `n${n}`,
    name: `Nearly ${n}`,
    code: "hours" as const,
    lacks: "The start is too early",
    skip: null,
  }));
  const about = { near, nearTotal: 47, nearPages: 4, obstacles: [{ code: "hours" as const, count: 47 }] };
  const part = (nearly: number) =>
    drawn(<Nearly {...about} nearly={nearly} hrefOf={(at) => `?nearly=${at}`} />);
  const html = part(1);
  expect(html).toContain('href="?nearly=2"');
  expect(part(2), "on the next part nobody is folded").not.toContain("<details");
  expect(part(4)).toContain('href="?nearly=3"');
  expect(part(4)).not.toContain('href="?nearly=5"');
  const [open = "", folded = ""] = html.split("<details");
  expect([open.split("<li>").length - 1, folded.split("<li>").length - 1]).toEqual([3, 9]);
  expect(folded).toContain("Show 9 more");
});
