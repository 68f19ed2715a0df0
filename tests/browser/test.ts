import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
} from "@playwright/test";
import { startServer, type TestServer } from "./server";
import { type Tabs, tabsOf } from "./tabs";
import type { Who, World } from "./world";

interface Fixtures {
  /** A page in a browser of its own, as if another person sat there: signed in to nothing, and with no cookies. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** Everybody and everything in the database, by the names of world.ts. */
  world: World;
  /** A page of its own where somebody of the world is signed in already. */
  as(who: Who, options?: BrowserContextOptions): Promise<Page>;
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

export const test = base.extend<Fixtures & { problems: string[] }, { server: TestServer; tabs: Tabs }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
    async ({}, use, { workerIndex }) => {
      const server = await startServer(`worker_${workerIndex}`);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  tabs: [
    async ({ browser, server }, use, { project }) => {
      const { locale, timezoneId, viewport } = project.use;
      await use(tabsOf(browser, { baseURL: server.address, locale, timezoneId, viewport }));
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
  visitor: async ({ tabs, problems }, use) => {
    const leave: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const tab = await tabs.take(options);
      const stopWatching = watch(tab.page, problems);
      leave.push(async () => {
        stopWatching();
        await tab.leave();
      });
      return tab.page;
    });
    for (const each of leave) await each();
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
  signedInAs: async ({ visitor }, use) => {
    await use(async (name, options) => {
      const page = await visitor(options);
      await signInAs(page, name);
      return page;
    });
  },
});

/** Gives the browser a session, as signing in does. */
export const holdSession = (page: Page, url: string | undefined, value: string) =>
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
