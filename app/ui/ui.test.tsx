import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { ErrorSummary, fieldId } from "./field";
import { Columns, SideNav } from "./layout";
import { plainErrorPage, startingPage } from "./plain-error-page";
import { TaskTable } from "./tables";
import { WeekDrawing } from "./week";

it("a field's id follows from its name", () => {
  expect(fieldId("shifts[0].day")).toBe("shifts-0-day");
});
it("the error summary links to fields, and not to the form as a whole", () => {
  const html = renderToStaticMarkup(
    <ErrorSummary errors={{ "": ["Changed"], "shifts[1].end": ["Enter a time"] }} />,
  );
  expect(html).toContain('<li>Changed</li><li><a href="#shifts-1-end">Enter a time</a></li>');
  expect(renderToStaticMarkup(<ErrorSummary errors={{}} />)).toBe("");
});
it("the week drawing has no style attribute, and Monday stands right where text runs right to left", () => {
  const drawn = (code: string) =>
    renderToStaticMarkup(
      <LocaleProvider locale={localeOf(code, true)}>
        <WeekDrawing patterns={[{ shape: "fixed", slots: [[36, 48]] }]} />
      </LocaleProvider>,
    );
  expect(drawn("en")).not.toContain("style=");
  expect(drawn("en")).toMatch(/aria-label="Monday, 09:00 to 12:00"/);
  expect(drawn("en")).toMatch(/class="fh-week__job" x="0\.4%"/);
  expect(drawn("ar-XB")).toMatch(/class="fh-week__job" x="86\.11%"/);
});
it("the page of a start looks again by itself, without script, and says how much of the demo is made", () => {
  const html = startingPage({ css: "/assets/a.css", demo: 0.426 });
  expect(html).toContain('<meta http-equiv="refresh" content="3">');
  expect(html).toContain("<h1>The demo is being made</h1>");
  expect(html).toContain('max="100" value="42"');
  expect(html).not.toMatch(/<script|style="|<style/);
  expect(startingPage({ css: "/assets/a.css", demo: null })).not.toContain("demo");
});
it("the page for a lost database is whole, without script or inline style, and escapes what it shows", () => {
  const html = plainErrorPage({ status: 503, css: "/assets/a.css", id: '<b>"' });
  expect(html).toContain('<link rel="stylesheet" href="/assets/a.css">');
  expect(html).toContain("&lt;b&gt;&quot;");
  expect(html).not.toMatch(/<script|style="|<style/);
});
it("what narrows a list comes after the heading, and says what is chosen while it is closed", () => {
  const links = [
    { href: "/today", label: "Everything due", count: "40", current: true },
    { href: "/today?show=posts", label: "Posts to check", count: "4" },
  ];
  const page = (
    <Columns head={<h1>Today</h1>} side={<SideNav label="Parts" links={links} />}>
      The list
    </Columns>
  );
  const html = renderToStaticMarkup(page);
  expect(html).toContain("<summary>Parts: Everything due (40)</summary>");
  expect(html.indexOf("<h1>")).toBeLessThan(html.indexOf("<nav"));
  expect(html.indexOf("</nav>")).toBeLessThan(html.indexOf("The list"));
});
it("tasks that are all of one kind do not say it in each row", () => {
  const drawn = (what?: string) =>
    renderToStaticMarkup(
      <LocaleProvider locale={localeOf("en")}>
        <TaskTable caption="Posts to check" tasks={[{ key: "a", what, who: "Porter", action: "Check" }]} />
      </LocaleProvider>,
    );
  expect(drawn("Post to check").match(/<th /g)).toHaveLength(4);
  expect(drawn().match(/<th /g)).toHaveLength(3);
});
