import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of WCAG 2.2 AA, and of axe's further tags, the page breaks as it stands, a line each. */
export const violationsOf = (page: Page, further: readonly string[] = []): Promise<string[]> =>
  judged(page, { type: "tag", values: [...WCAG, ...further] });

/** The same without contrast, which is most of the work: for a page whose colours were judged in another state of it. */
export const violationsButContrast = (page: Page): Promise<string[]> =>
  judged(page, { type: "tag", values: WCAG }, { "color-contrast": { enabled: false } });

/** What of the page cannot be read or pressed well in dark colours, a line each; it is in light ones after it. */
export async function darkViolationsOf(page: Page): Promise<string[]> {
  // Without motion: a colour on its way from light to dark is neither.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const found = await judged(page, { type: "rule", values: ["color-contrast", "target-size"] });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: null });
  return found;
}

async function judged(page: Page, runOnly: axe.RunOnly, rules: axe.RuleObject = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async (asked) => {
      const { axe: judge } = window as unknown as { axe: typeof axe };
      // Style sheets are read ahead only for rules that are still experiments.
      const options: axe.RunOptions = { ...asked, resultTypes: ["violations"], preload: false };
      const results = await judge.run(document, options);
      return results.violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }));
    },
    { runOnly, rules },
  );
  return violations.map(({ id, targets }) => `${id}: ${targets.join(", ")}`);
}

/** Pixels by which the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
