import postcss from "postcss";
import { expect, it } from "vitest";
import { logicalSides } from "./logical";

const turned = (css: string) => postcss([logicalSides()]).process(css, { from: undefined }).css;

it("sides follow the direction of the text", () => {
  expect(turned("a { margin-left: 1px; border-right: 0; left: 2px; text-align: right; float: left }")).toBe(
    "a { margin-inline-start: 1px; border-inline-end: 0; inset-inline-start: 2px; text-align: end; float: inline-start }",
  );
});
it("a shorthand with two different sides is split, one with equal sides is left alone", () => {
  expect(turned("a { padding: 1px 2px 3px 4px }")).toBe(
    "a { padding-block: 1px 3px; padding-inline: 4px 2px }",
  );
  expect(turned("a { padding: 1px 2px 3px 2px; margin: 0 auto }")).toBe(
    "a { padding: 1px 2px 3px 2px; margin: 0 auto }",
  );
});
it("a tick drawn with borders keeps its shape", () => {
  expect(turned("a::after { left: 2px; border-left: 1px solid }")).toBe(
    "a::after { inset-inline-start: 2px; border-left: 1px solid }",
  );
});
it("fallback colours of GOV.UK Frontend are dropped", () => {
  expect(turned("a { color: var(--govuk-text-colour, #0b0c0c) }")).toBe(
    "a { color: var(--govuk-text-colour) }",
  );
});
