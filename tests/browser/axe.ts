import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What of WCAG 2.2 AA the page breaks as it stands, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Pages have no frames: judging them takes no page beside them.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ runOnly: { type: "tag", values: WCAG }, resultTypes: ["violations"] })
    .analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`);
}

/** Pixels by which the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
