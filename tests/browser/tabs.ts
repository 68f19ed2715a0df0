import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

export interface Tabs {
  /** A page of a browser that nobody else sits at, without cookies, until it is left. */
  take(options: BrowserContextOptions): Promise<{ page: Page; leave(): Promise<void> }>;
}

/**
 * A worker's browsers, each with one tab that is used again by the next test that wants one of the same kind: what a
 * new one costs, its process, style sheets, fonts and scripts, is most of what a short test costs.
 */
export function tabsOf(browser: Browser, usual: BrowserContextOptions): Tabs {
  const free = new Map<string, Page[]>();
  return {
    async take({ viewport = usual.viewport, ...options }) {
      const kind = JSON.stringify(options);
      const page =
        free.get(kind)?.pop() ?? (await (await browser.newContext({ ...usual, ...options })).newPage());
      await page.context().clearCookies();
      if (viewport) await page.setViewportSize(viewport);
      const leave = async () => {
        for (const other of page.context().pages()) if (other !== page) await other.close();
        free.set(kind, [...(free.get(kind) ?? []), page]);
      };
      return { page, leave };
    },
  };
}
