import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";
import { browser } from "./app/process/browser.mjs";

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/demo-database.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Each worker has an application server of its own beside its browser.
  workers: Math.max(1, Math.min(4, availableParallelism())),
  // As generous as a busy machine needs: what is awaited is awaited, however fast it comes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Where nobody watches, what lost a race with a busy machine is tried once more, and named.
  retries: process.env.CI ? 1 : 0,
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: await browser() },
    // Recording every test costs a third of its time: `--trace on` where one fails.
    trace: "off",
    screenshot: "only-on-failure",
  },
});
