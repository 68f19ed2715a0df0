import { expect, type Page } from "@playwright/test";
import type { Who, World } from "./world";

/** One look at an address: who looks, what they find, and what they send that is refused. */
export interface Visit {
  /** What this look shows: in the test's name. */
  shows: string;
  as: Who;
  path: (world: World) => string;
  /** How one gets there, where the address alone is not enough. */
  arrive?: (page: Page) => Promise<void>;
  h1: string | RegExp;
  /** Unless it is the heading's words. */
  title?: string;
  /** Unless it is 200. */
  status?: number;
  /** Sends something that is refused: the same page with status 422, and a summary of what is wrong. */
  send?: (page: Page) => Promise<void>;
}

/** An address that is no page: what it answers. */
export interface NoPage {
  as: Who;
  answers: "json" | "text" | "xml" | { redirect: string };
  path: string;
}

/** Presses a button whose form is refused. */
export async function refused(page: Page, button: string | RegExp): Promise<void> {
  // A meter beside the form may ask at the same moment.
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST" && !response.url().includes("/reach/"),
  );
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).first().click();
  expect((await answer).status()).toBe(422);
  await page.waitForLoadState();
}
