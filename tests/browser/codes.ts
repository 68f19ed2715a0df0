import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The code in the newest message to an address, once it is there and is not the one before. */
export async function codeSentTo(page: Page, address: string, before = ""): Promise<string> {
  const tab = await page.context().newPage();
  let code = "";
  await expect(async () => {
    await tab.goto(`/dev/mail?to=${encodeURIComponent(address)}`);
    await tab.locator("ol a").first().click({ timeout: 500 });
    code = /\b\d{6}\b/.exec((await tab.locator(".fh-inset").textContent()) ?? "")?.[0] ?? "";
    expect(code, "a newer code").not.toBe(before);
  }).toPass();
  await tab.close();
  return code;
}

/** Types the newest code, another one than `before`, and gives it. */
export async function typeCode(page: Page, address: string, before?: string): Promise<string> {
  const code = await codeSentTo(page, address, before);
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  return code;
}
