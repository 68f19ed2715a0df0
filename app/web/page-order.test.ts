import { expect, it } from "vitest";
import { inPageOrder } from "./page-order";

const summary = (items: string) => `<ul class="govuk-list govuk-error-summary__list">${items}</ul>`;
const line = (id: string) => `<li><a href="#${id}">${id} is wrong</a></li>`;

it("an error summary stands in the order of the page, what is about the whole form first", () => {
  const fields = '<input id="startsOn"><input id="hours"><input id="pay">';
  const whole = "<li>All places are taken</li>";
  expect(inPageOrder(summary(line("pay") + line("hours") + whole + line("startsOn")) + fields)).toBe(
    summary(whole + line("startsOn") + line("hours") + line("pay")) + fields,
  );
});
it("several errors of one field stay as they were, and a page without a summary too", () => {
  const page = `${summary(`${line("a")}<li><a href="#a">again</a></li>`)}<input id="a">`;
  expect(inPageOrder(page)).toBe(page);
  expect(inPageOrder("<p>$1 for $&</p>")).toBe("<p>$1 for $&</p>");
});
