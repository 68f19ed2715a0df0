import type { Page } from "@playwright/test";
import { searchServer } from "./search-server";
import { startServer } from "./server";
import { expect, test } from "./test";

const { MEILISEARCH_URL, MEILISEARCH_KEY } = process.env;
const SERVERS = [["fake", null], ...(MEILISEARCH_URL ? [["real", MEILISEARCH_URL] as const] : [])] as const;

/** What a page says, without what is the same on every page. */
async function saying(page: Page, address: string): Promise<string> {
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  return page.locator("main").innerText();
}

for (const [name, target] of SERVERS)
  test(`no page differs while the ${name} search server is stopped, hangs, is behind or begins anew`, async ({
    as,
    request,
    world,
  }) => {
    test.setTimeout(240_000);
    const search = await searchServer(target, MEILISEARCH_KEY);
    const app = await startServer(`search_${name}`, { ...search.settings, LOG_LEVEL: "warn" });
    const mother = await as("mother", { javaScriptEnabled: false });
    const session = (who: "mother" | "officer" | "employer") => ({ Cookie: `session=${world.session[who]}` });
    /** As it is sent, which costs less than showing it. */
    const sent = async (who: "mother" | "officer", path: string) => {
      const response = await request.get(app.address + path, { headers: session(who) });
      expect(response.status()).toBe(200);
      return /<main[\s\S]*<\/main>/.exec(await response.text())?.[0];
    };
    const pages = () =>
      Promise.all([
        saying(mother, `${app.address}/matches`),
        sent("mother", "/opportunities?q=kitchin&sort=newest"),
        sent("officer", `/opportunities/${world.brokering.proposedPost}/people`),
      ]);
    const answering = async () => (await (await fetch(`${app.address}/readyz`)).json()).search as string;
    const becomes = (text: string) => expect.poll(answering, { timeout: 60_000 }).toContain(text);
    /** The pages, and whether the search server had a part in them. */
    const look = async () => {
      const before = search.answered();
      const texts = await pages();
      return { texts, asked: search.answered() > before };
    };
    try {
      await becomes("meilisearch");
      await pages();
      const well = await look();
      expect(well.asked).toBe(true);
      expect(well.texts[0]).toContain("Kitchen assistant");

      await search.stop();
      expect(await look()).toEqual({ ...well, asked: false });
      await becomes("failing");
      await search.start();
      await becomes("meilisearch");

      search.hang();
      expect(await look()).toEqual({ ...well, asked: false });
      search.beWell();
      await becomes("meilisearch");

      search.fallBehind();
      const paused = await request.post(`${app.address}/posts/${world.post.fits}`, {
        form: { change: "pause" },
        headers: { ...session("employer"), Origin: app.address },
        maxRedirects: 0,
      });
      expect(paused.status()).toBe(302);
      await becomes("behind");
      const after = await look();
      expect(after.texts).not.toEqual(well.texts);
      expect(after.asked).toBe(false);
      search.beWell();
      await becomes("meilisearch");
      expect(await look()).toEqual({ ...after, asked: true });

      await search.stop();
      await search.empty();
      await search.start();
      expect((await look()).texts).toEqual(after.texts);
      await becomes("meilisearch");
      expect(await look()).toEqual({ ...after, asked: true });
    } finally {
      await app.stop();
      await search.close();
    }
  });
