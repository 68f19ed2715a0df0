import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What of WCAG 2.2 AA the page breaks as it stands, a line each. */
export const violationsOf = (page: Page): Promise<string[]> => judged(page, { type: "tag", values: WCAG });

/** What of the page cannot be read or pressed well in dark colours, a line each; it is in light ones after it. */
export async function darkViolationsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await judged(page, { type: "rule", values: ["color-contrast", "target-size"] });
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

type RunOnly = { type: "tag" | "rule"; values: string[] };
async function judged(page: Page, runOnly: RunOnly): Promise<string[]> {
  // Pages have no frames: judging them takes no page beside them.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ runOnly, resultTypes: ["violations"] }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`);
}

/** Pixels by which the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
