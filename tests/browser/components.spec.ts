import { gzipSync } from "node:zlib";
import type { BrowserContextOptions } from "@playwright/test";
import { overflowOf, violationsOf } from "./axe";
import { expect, inLocale, test } from "./test";

const PAGE = "/dev/components";

const phone = { viewport: { width: 360, height: 720 } };
const LOOKS: [name: string, options: BrowserContextOptions, locale?: string][] = [
  ["a phone", phone],
  ["a phone, dark", { ...phone, colorScheme: "dark" }],
  ["a phone, right to left", phone, "ar-XB"],
  ["a phone, with longer words", phone, "en-XA"],
  ["a desktop at 400 %", { viewport: { width: 320, height: 256 } }],
  ["a desktop", { viewport: { width: 1280, height: 900 } }],
  ["a desktop, dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["forced colours", { viewport: { width: 1280, height: 900 }, forcedColors: "active" }],
];

for (const [name, options, locale] of LOOKS) {
  test(`every component is accessible and fits its page: ${name}`, async ({ visitor, baseURL }) => {
    const page = await visitor(options);
    if (locale) await inLocale(page, baseURL, locale);
    await page.goto(PAGE);
    expect(await page.getAttribute("html", "dir")).toBe(locale === "ar-XB" ? "rtl" : "ltr");
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("controls are at least 44 pixels high, links in a text aside", async ({ page }) => {
  await page.setViewportSize(phone.viewport);
  await page.goto(PAGE);
  const small = await page.locator("a, button, select, summary, input, textarea").evaluateAll((all) =>
    all
      .filter((e) => e.checkVisibility() && !e.closest("p, td, .fh-banner, .fh-skip"))
      .filter((e) => e.getBoundingClientRect().height < 44)
      .map((e) => e.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test("styles and script keep to their sizes, and an English page fetches one typeface once", async ({
  page,
  request,
}) => {
  const fonts: string[] = [];
  page.on("request", (r) => r.resourceType() === "font" && fonts.push(r.url()));
  await page.goto(PAGE);
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.map((url) => url.replace(/.*\/(.*)-[\w-]{8}\.woff2$/, "$1"))).toEqual([
    "source-sans-3-latin-wght-normal",
  ]);
  const sizeOf = async (selector: string, attribute: string) => {
    const address = (await page.locator(selector).first().getAttribute(attribute)) ?? "";
    return gzipSync(await (await request.get(address)).body()).length;
  };
  expect(await sizeOf('link[rel="stylesheet"]', "href")).toBeLessThanOrEqual(16_000);
  expect(await sizeOf("script[src]", "src")).toBeLessThanOrEqual(20_000);
});

test("on paper the page has no navigation, and its week drawings stay", async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const gone of [".fh-nav", ".fh-footer", ".fh-banner", ".fh-header__end"])
    await expect(page.locator(gone)).toBeHidden();
  await expect(page.locator(".fh-week__job").first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(22, 48, 47)");
});

test("skills are found by other words for them, chosen, announced and taken back by keyboard", async ({
  page,
}) => {
  await page.goto(PAGE);
  const field = page.getByRole("combobox", { name: "Type a skill" });
  const skills = page.locator("#skills");
  const said = skills.getByRole("status");
  const found = skills.getByRole("option");
  await field.fill("chef");
  await expect(said).toHaveText("Skills found: 1");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Enter");
  await expect(said, "Enter takes nothing that is not highlighted").toContainText("with the arrow keys");
  await expect(page.getByRole("checkbox", { name: "Cooking" })).not.toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(found.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await found.first().getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Enter");
  await expect(said).toHaveText("Added: Cooking");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await expect(page.getByRole("checkbox", { name: "Cooking" })).toBeChecked();
  await field.fill("chef");
  await expect(said).toHaveText("You have this already: Cooking");
  await skills.getByRole("button", { name: "Remove Cooking" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Cooking" })).not.toBeChecked();
  await field.fill("cook");
  await expect(found).toHaveCount(2);
  await page.keyboard.press("ArrowUp");
  await expect(found.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(found.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue("cook");
  await field.fill("zzz");
  await expect(said).toContainText("No skill found");
});

test("a skill is taken by a finger, and the lists are there while the search does not answer", async ({
  page,
}) => {
  await page.goto(PAGE);
  const skills = page.locator("#skills");
  await page.getByLabel("Type a skill").fill("fork lift");
  await skills.getByRole("option", { name: "Driving a forklift" }).click();
  await expect(skills.getByRole("button", { name: "Remove Driving a forklift" })).toBeVisible();
  await expect(page.getByLabel("Type a skill")).toBeFocused();
  await page.route("**/skills?q=*", (route) => route.fulfill({ body: "gone" }));
  await page.getByLabel("Type a skill").fill("cleaning");
  await expect(skills.getByRole("status")).toContainText("Choose from the lists below");
});

test("a town is offered while it is typed", async ({ page }) => {
  await page.route("**/places?q=*", (route) =>
    route.fulfill({ json: [{ label: "Norwich, Norfolk" }, "Northampton"] }),
  );
  await page.goto(PAGE);
  await page.getByLabel("Which town do you live in?").fill("nor");
  await expect(page.locator("#town-suggested option")).toHaveCount(2);
  await expect(page.locator("#town-suggested option").first()).toHaveAttribute("value", "Norwich, Norfolk");
});

test("fields of an answer show when it is chosen, and always without JavaScript", async ({
  page,
  visitor,
}) => {
  await page.goto(PAGE);
  await expect(page.locator("#mobile")).toBeHidden();
  await page.getByLabel("Text message").check();
  await expect(page.locator("#mobile")).toBeVisible();
  await page.getByLabel("E-mail", { exact: true }).check();
  await expect(page.locator("#mobile")).toBeHidden();
  const plain = await visitor({ javaScriptEnabled: false });
  await plain.goto(PAGE);
  await expect(plain.locator("#mobile")).toBeVisible();
});

test("the copy button says what it does for the day chosen", async ({ page }) => {
  await page.goto(PAGE);
  const row = page.getByRole("group", { name: "Shift 1" });
  const copy = row.getByRole("button", { name: /^Copy/ });
  await row.getByLabel("Day").selectOption("Monday");
  await expect(copy).toHaveText("Copy Monday’s hours to each day up to Friday");
  await row.getByLabel("Day").selectOption("Saturday");
  await expect(copy).toHaveText("Copy Saturday’s hours to Sunday");
});

test("a form pressed twice is sent once", async ({ page }) => {
  await page.goto(PAGE);
  let sent = 0;
  await page.route("**/dev/components", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    sent += 1;
    await route.fulfill({ status: 204 });
  });
  const add = page.getByRole("button", { name: "Add another shift" });
  await add.evaluate((button: HTMLButtonElement) => {
    button.form?.requestSubmit(button);
    button.form?.requestSubmit(button);
  });
  await add.click();
  await expect.poll(() => sent).toBe(1);
  await page.waitForTimeout(200);
  expect(sent).toBe(1);
});

test("the menu of a phone works without JavaScript", async ({ visitor }) => {
  const page = await visitor({ ...phone, javaScriptEnabled: false });
  await page.goto(PAGE);
  const link = page.locator(".fh-menu__panel a").first();
  await expect(link).toBeHidden();
  await page.getByText("Menu", { exact: true }).click();
  await expect(link).toBeVisible();
});
