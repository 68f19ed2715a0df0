import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = readFileSync(new URL("./tokens.scss", import.meta.url), "utf8");
const [light = {}, darker = {}] = [...source.matchAll(/:root \{([^}]*)\}/g)].map(([, body = ""]) =>
  Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  ),
);
const schemes: Record<string, Record<string, string>> = { light, dark: { ...light, ...darker } };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What stands on what, and the least contrast it may have. Text 4.5, edges and shapes that carry meaning 3. */
const PAIRS: [on: string, under: string, least: number][] = [
  ["ink", "paper", 12],
  ["ink", "card", 12],
  ["ink-2", "paper", 6],
  ["ink-2", "card", 6],
  ["ink-2", "track", 4.5],
  ["ink", "track", 9],
  ["pine", "paper", 8],
  ["pine", "card", 8],
  ["pine", "pine-soft", 7],
  ["pine", "sun-soft", 7],
  ["pine-dark", "paper", 8],
  ["ink", "pine-soft", 9],
  ["on-pine", "pine", 8],
  ["on-pine", "pine-dark", 8],
  ["on-header", "header", 8],
  ["sun", "header", 7],
  ["on-sun", "sun", 7],
  ["ink", "sun-soft", 9],
  ["on-sun-soft", "sun-soft", 7],
  ["leaf", "card", 5.5],
  ["leaf", "paper", 5.5],
  ["on-leaf", "leaf", 5.5],
  ["ink", "leaf-soft", 9],
  ["on-leaf-soft", "leaf-soft", 7],
  ["clay", "card", 6],
  ["clay", "paper", 6],
  ["clay-dark", "card", 6],
  ["on-clay", "clay", 6],
  ["on-clay", "clay-dark", 6],
  ["on-clay-soft", "clay-soft", 6],
  ["on-sky", "sky", 7],
  ["hours-edge", "hours-tint", 3],
  ["hours-edge", "track", 3],
  ["hours-edge", "card", 3],
  ["pine", "track", 6],
  ["pine", "hours-tint", 5],
];

describe.each(Object.entries(schemes))("%s", (_scheme, tokens) => {
  it.each(PAIRS)("%s on %s has a contrast of at least %d", (on, under, least) => {
    expect(contrast(tokens[on] ?? "", tokens[under] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

it("the dark scheme sets no token that the light one lacks", () => {
  expect(Object.keys(darker).filter((name) => !(name in light))).toEqual([]);
});

it("no other stylesheet names a colour", () => {
  const others = ["base", "fields", "fonts", "foothold", "govuk", "layout", "parts", "print", "week"];
  const named = others.filter((name) =>
    /#[0-9a-f]{3,8}\b(?!")|\brgba?\(|\bhsl|:\s*(white|black|red|green|blue|grey|gray)\b/i.test(
      readFileSync(new URL(`./${name}.scss`, import.meta.url), "utf8").replace(/"[^"]*"|#\{[^}]*\}/g, '""'),
    ),
  );
  expect(named).toEqual([]);
});
