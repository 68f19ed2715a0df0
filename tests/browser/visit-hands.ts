/** What visits do with a page before they look at it. */
import type { Page } from "@playwright/test";
import { refused } from "./visit";

export const at = (path: string) => () => path;
export const press = (button: string) => (page: Page) => refused(page, button);
/** Sends a value that the page does not offer, as only a broken or hostile browser does. */
export const forge = (selector: string, value: string, button: string | RegExp) => async (page: Page) => {
  await page
    .locator(selector)
    .first()
    .evaluate((input: HTMLInputElement, value) => {
      if (input instanceof HTMLSelectElement) input.options[0]?.setAttribute("value", value);
      else input.value = value;
      if (input instanceof HTMLSelectElement) input.selectedIndex = 0;
      if (input.type === "checkbox" || input.type === "radio") input.checked = true;
    }, value);
  await refused(page, button);
};
export const fill = (label: string, value: string, button: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).first().fill(value);
  await refused(page, button);
};
export const open = async (page: Page, summary: string) => {
  await page.getByRole("main").getByText(summary, { exact: true }).first().click();
};
