import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
  type ViewportSize,
} from "@playwright/test";
import { startServer, type TestServer } from "./server";
import type { Who, World } from "./world";

interface Fixtures {
  /** A page in a browser of its own, as if another person sat there: signed in to nothing. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** Everybody and everything in the database, by the names of world.ts. */
  world: World;
  /** A page of its own where somebody of the world is signed in already. */
  as(who: Who, options?: BrowserContextOptions): Promise<Page>;
  /**
   * The worker's one tab, where somebody of the world is signed in already: for tests that look at a page and go. It
   * keeps its cache and its process, so that a hundred pages cost less than half of a hundred tabs.
   */
  looking(who: Who, viewport: ViewportSize): Promise<Page>;
  /** A page of its own where a demo person is signed in; `name` is theirs, or a part of it. */
  signedInAs(name: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Fails when a page says anything in the console, breaks the content security policy, or throws. Answers how to stop. */
function watch(page: Page, problems: string[]): () => void {
  const refused = new Set<string>();
  const onResponse = (response: Response) => {
    // Browsers report a page's own status, such as 404 or 422, as an error of loading; the tests look at it themselves.
    if (response.request().isNavigationRequest()) refused.add(response.url());
  };
  const onConsole = (message: ConsoleMessage) => {
    const ownStatus = /^Failed to load resource: the server responded with a status of/.test(message.text());
    if (message.type() === "error" && !(ownStatus && refused.has(message.location().url)))
      problems.push(`${message.text()} (${message.location().url})`);
  };
  const onError = (error: Error) => problems.push(error.stack ?? error.message);
  page.on("response", onResponse).on("console", onConsole).on("pageerror", onError);
  return () => page.off("response", onResponse).off("console", onConsole).off("pageerror", onError);
}

export const test = base.extend<Fixtures & { problems: string[] }, { server: TestServer; tab: Page }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
    async ({}, use, { workerIndex }) => {
      const server = await startServer(`worker_${workerIndex}`);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  tab: [
    async ({ browser, server }, use, { project }) => {
      const { locale, timezoneId } = project.use;
      const context = await browser.newContext({ baseURL: server.address, locale, timezoneId });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ server }, use) => use(server.address),
  problems: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const problems: string[] = [];
      await use(problems);
      expect(problems, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, problems }, use) => {
    watch(page, problems);
    await use(page);
  },
  visitor: async ({ browser, baseURL, problems, locale, timezoneId }, use) => {
    const open: { close(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, ...options });
      open.push(context);
      const page = await context.newPage();
      watch(page, problems);
      return page;
    });
    for (const context of open) await context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  world: ({}, use) => use(JSON.parse(process.env.FOOTHOLD_TEST_WORLD ?? "")),
  as: async ({ visitor, world, baseURL }, use) => {
    await use(async (who, options) => {
      const page = await visitor(options);
      if (who !== "nobody") await holdSession(page, baseURL, world.session[who]);
      return page;
    });
  },
  looking: async ({ tab, world, baseURL, problems }, use) => {
    const stopWatching = watch(tab, problems);
    await use(async (who, viewport) => {
      await tab.context().clearCookies();
      if (who !== "nobody") await holdSession(tab, baseURL, world.session[who]);
      await tab.setViewportSize(viewport);
      return tab;
    });
    stopWatching();
  },
  signedInAs: async ({ visitor }, use) => {
    await use(async (name, options) => {
      const page = await visitor(options);
      await signInAs(page, name);
      return page;
    });
  },
});

/** Gives the browser a session, as signing in does. */
const holdSession = (page: Page, url: string | undefined, value: string) =>
  page.context().addCookies([{ name: "session", value, url }]);

/** Chooses a language, as the language page does. */
export const inLocale = (page: Page, url: string | undefined, code: string) =>
  page
    .context()
    .addCookies([
      { name: "lang", value: encodeURIComponent(Buffer.from(JSON.stringify(code)).toString("base64")), url },
    ]);

/** Signs in as a demo person by one press. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name }).first().click();
  await expect(page).not.toHaveURL(/\/demo$/);
}

export { expect } from "@playwright/test";
