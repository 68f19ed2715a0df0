import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes";
import { darkViolationsOf, overflowOf, violationsButContrast, violationsOf } from "./axe";
import { expect, test } from "./test";
import { VISITS } from "./visits";
import { MOST_BYTES, weighed } from "./weight";
import type { Who } from "./world";

const addressesOf = (entries: readonly RouteConfigEntry[], above = ""): string[] =>
  entries.flatMap(({ path = "", children = [] }) => [above + path, ...addressesOf(children, `${path}/`)]);

test("every address of routes.ts is visited, and nothing else", async () => {
  expect(Object.keys(VISITS).sort()).toEqual(addressesOf(await routes).sort());
});

const PHONE = { width: 360, height: 740 };
/** A window of 1280 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const DESKTOP = { width: 1280, height: 900 };

/** Those whose pages have to be light: the others sit at a desk. */
const isOnAPhone = (who: Who) => ["nobody", "mother", "newcomer", "waiting", "volunteer"].includes(who);

for (const [address, visits] of Object.entries(VISITS)) {
  if (!Array.isArray(visits)) {
    test(`/${address} answers`, async ({ request }) => {
      const response = await request.get(visits.path, { maxRedirects: 0 });
      if (visits.answers === "json") expect(await response.json()).toBeInstanceOf(Array);
      else if (visits.answers === "xml")
        expect(response.headers()["content-type"]).toContain("application/xml");
      else if (visits.answers === "text") expect(response.headers()["content-type"]).toContain("text/plain");
      else expect(response.headers().location).toBe(visits.answers.redirect);
    });
    continue;
  }
  // Colours differ by what a page is made of, which its looks and its first refusal show.
  const firsts = [visits[0], visits.find(({ send }) => send)];
  for (const visit of visits)
    test(`/${address} is whole and accessible: ${visit.shows}`, async ({ as, world }) => {
      const page = await as(visit.as, { viewport: PHONE });
      const weight = isOnAPhone(visit.as) && (await weighed(page));
      const response = await page.goto(visit.path(world));
      expect(response?.status()).toBe(visit.status ?? 200);
      if (weight) expect(await weight(), "bytes without fonts and JavaScript").toBeLessThan(MOST_BYTES);
      await visit.arrive?.(page);
      await visit.send?.(page);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(visit.h1);
      const title = `${visit.title ?? (await heading.textContent())} – Foothold`;
      await expect(page).toHaveTitle(visit.send ? `Error: ${title}` : title);
      if (visit.send) expect(await errorLinksOf(page)).toEqual([]);
      await keep(page, `${address} ${visit.shows} 360`);
      const judge = visit.send && !firsts.includes(visit) ? violationsButContrast : violationsOf;
      expect(await judge(page)).toEqual([]);
      expect(await overflowOf(page), "at 360 pixels").toBe(0);
      await page.setViewportSize(ZOOMED);
      expect(await overflowOf(page), "at 400 %").toBe(0);
      await page.setViewportSize(DESKTOP);
      expect(await overflowOf(page), "at 1280 pixels").toBe(0);
      await keep(page, `${address} ${visit.shows} 1280`);
      if (firsts.includes(visit))
        expect(await darkViolationsOf(page), "at 1280 pixels, in the dark").toEqual([]);
    });
}
/** With SHOTS=folder, pictures of every page to look at. */
const keep = async (page: Page, name: string) => {
  const folder = process.env.SHOTS;
  if (!folder) return;
  const file = name.trim().replace(/[^a-z0-9]+/gi, "-");
  await page.screenshot({ fullPage: true, path: join(folder, `${file}.png`) });
};

/** Links of the error summary that lead nowhere; a page that is an error as a whole needs none. */
const errorLinksOf = async (page: Page) => {
  if ((await page.locator(".fh-error-id").count()) > 0) return [];
  const words = await page.locator("[role=alert] li").allTextContents();
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words).size, "errors that read alike").toBe(words.length);
  expect(words, "an error that does not say what is wanted").not.toContain("Answer this question");
  return page
    .locator('[role=alert] a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href")?.slice(1) ?? "")
        .filter((id) => !document.getElementById(decodeURIComponent(id))),
    );
};
