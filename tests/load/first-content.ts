/**
 * Measures when something is first seen of the pages that a participant meets first, in a running demo, on slow 3G and a
 * processor four times slower than this one: with nothing kept from before, and coming back.
 *
 *     npm start                       # in one terminal
 *     npm run load:first-content      # in another; -- http://localhost:3001 for another address
 */
import { type BrowserContext, type CDPSession, chromium, devices, type Page } from "@playwright/test";
import { browser as programOf } from "../../app/process/browser.mjs";

/** What is called slow 3G: 400 ms there and back, 400 Kbit/s each way. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const TIMES = 3;
const address = process.argv[2] ?? "http://localhost:3000";

const PUBLIC = ["/", "/opportunities", "/would-it-fit", "/sign-up"];
const OWN = ["/matches", "/profile", "/profile/week", "/profile/skills", "/applications"];

/** Milliseconds from the press to the first words or pictures. */
async function firstContent(page: Page, path: string): Promise<number> {
  await page.goto(address + path, { waitUntil: "load", timeout: 120_000 });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint) resolve(paint.startTime);
        });
        observer.observe({ type: "paint", buffered: true });
      }),
  );
}

async function slowed(context: BrowserContext): Promise<{ page: Page; protocol: CDPSession }> {
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", SLOW_3G);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { page, protocol };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`.padStart(8);

const running = await chromium.launch({ executablePath: await programOf() });
const context = await running.newContext({ ...devices["Pixel 5"] });
const entrance = await context.newPage();
console.log("  first  coming back");
for (const paths of [PUBLIC, OWN]) {
  for (const path of paths) {
    const { page, protocol } = await slowed(context);
    const times = { first: [] as number[], again: [] as number[] };
    for (let i = 0; i < TIMES; i++) {
      await protocol.send("Network.clearBrowserCache");
      times.first.push(await firstContent(page, path));
      times.again.push(await firstContent(page, path));
    }
    await page.close();
    console.log(`${seconds(middle(times.first))} ${seconds(middle(times.again))}  ${path}`);
  }
  // After the public pages, as the demo's first participant.
  await entrance.goto(`${address}/demo`);
  await entrance.getByRole("main").getByRole("button").first().click();
  await entrance.waitForLoadState();
}
await running.close();
