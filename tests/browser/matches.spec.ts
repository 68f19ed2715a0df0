import type { Page } from "@playwright/test";
import { violationsOf } from "./axe";
import { expect, signInAs, test } from "./test";
import { ways } from "./ways";

const PARENT = "Mariam Haidari";

async function expectAccessible(page: Page) {
  expect(await violationsOf(page, ["best-practice"])).toEqual([]);
}

/** How many fit, as the heading says. */
const howMany = async (page: Page) =>
  Number.parseInt(await page.getByRole("heading", { level: 1 }).innerText(), 10);

for (const javaScriptEnabled of ways(true))
  test(`a job is set aside, listed, and brought back, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    signedInAs,
  }) => {
    const page = await signedInAs(PARENT, { javaScriptEnabled, viewport: { width: 360, height: 800 } });
    await page.goto("/matches");
    const before = await howMany(page);
    expect(before).toBeGreaterThan(0);
    const card = page.getByRole("article").first();
    const title = await card.getByRole("heading").innerText();
    await expect(card.getByText(/inside your (school )?hours/).first()).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);

    await card.getByRole("link", { name: "Not for me" }).click();
    await page.getByLabel("It is too far, or hard to get to").check();
    await page.getByRole("button", { name: "Set it aside" }).click();
    await expect(page).toHaveURL(/\/instead$/);
    if (javaScriptEnabled) await expectAccessible(page);
    await page
      .getByRole("link", { name: /Go on without changing my profile|Back to your matches/ })
      .first()
      .click();

    await expect(page.getByText(`Set aside: ${title}`)).toBeVisible();
    expect(await howMany(page)).toBe(before - 1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("It is back among your matches.")).toBeVisible();
    expect(await howMany(page)).toBe(before);

    await page.getByRole("link", { name: `Not for me ${title}` }).click();
    await page.getByLabel("I do not want to work for this employer").check();
    await page.getByRole("button", { name: "Set it aside" }).click();
    await page.getByRole("link", { name: "1 job that you set aside" }).click();
    await expect(page.getByText("Your reason: I do not want to work for this employer")).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole("button", { name: "Show it again" }).click();
    expect(await howMany(page)).toBe(before);

    // Signed out meanwhile, in another tab: what was typed is not lost, and is shown to nobody else.
    const typed = page.getByLabel("Your full name");
    const session = await page.context().cookies();
    const sentTooLate = async () => {
      await page.goto("/account");
      await typed.fill("Mariam H. Haidari");
      await page.context().clearCookies();
      await typed.press("Enter");
      await expect(page.getByRole("heading", { name: "You were signed out" })).toBeVisible();
      const kept = page.getByText("What you typed is kept in this tab");
      await expect(javaScriptEnabled ? kept : page.getByText("it was not saved")).toBeVisible();
    };
    await sentTooLate();
    // It outlasts the pages of signing in: a refusal, the address and a wrong code.
    await page.getByRole("button", { name: "Send me a code" }).click();
    await page.getByLabel("E-mail address or mobile phone number").fill("nobody@example.org");
    await page.getByRole("button", { name: "Send me a code" }).click();
    await page.getByLabel("Code").fill("000000");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByLabel("Code")).toHaveAttribute("aria-invalid", "true");
    await page.context().addCookies(session);
    await page.goto("/account");
    await expect(typed).toHaveValue(javaScriptEnabled ? "Mariam H. Haidari" : PARENT);
    if (!javaScriptEnabled) return;
    await expect(page.locator(":focus")).toContainText("What you typed is here again");
    await page.reload();
    await expect(typed).toHaveValue(PARENT);
    await sentTooLate();
    await signInAs(page, "Oksana Kravets");
    await page.context().addCookies(session);
    await page.goto("/account");
    await expect(typed).toHaveValue(PARENT);
  });

test("the page about a job says how it fits, verdict by verdict, with the points on demand", async ({
  signedInAs,
}) => {
  const page = await signedInAs(PARENT);
  await page.goto("/matches");
  // For volunteering nobody's right to work is asked about.
  const job = page.getByRole("article").filter({ hasNotText: "Volunteering" }).first();
  await job.getByRole("link", { name: "See and apply" }).click();
  await expect(page.getByRole("heading", { name: "How it fits you" })).toBeVisible();
  await expect(page.getByText("Your right to work is checked, and covers this")).toBeVisible();
  await expect(page.getByText("What this fit is made of")).toBeHidden();
  await page.getByText("How well it fits, in numbers").click();
  await expect(page.getByText("What this fit is made of")).toBeVisible();
  await expect(page.getByRole("link", { name: "Apply", exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("before the right to work is checked, what would fit is shown with the day of the check", async ({
  signedInAs,
}) => {
  const page = await signedInAs("Yonas Tesfay");
  await page.goto("/matches");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/would fit$/);
  await expect(page.getByRole("heading", { name: "First we check your right to work" })).toBeVisible();
  await expect(page.getByText("First: right-to-work check").first()).toBeVisible();
});

test("no matches are anybody's but a participant's", async ({ visitor, signedInAs }) => {
  const nobody = await visitor();
  await nobody.goto("/matches");
  await expect(nobody).toHaveURL("/sign-in?then=%2Fmatches");
  const officer = await signedInAs("Daniel Osei");
  expect((await officer.goto("/matches"))?.status()).toBe(404);
});

test("an address that means nothing shows all matches", async ({ signedInAs }) => {
  const page = await signedInAs(PARENT);
  await page.goto("/matches");
  const all = await howMany(page);
  for (const odd of ["?kind=nonsense", "?page=-1", "?within=31", "?sector=%3Cscript%3E", "?undo=1&later"])
    expect((await page.goto(`/matches${odd}`))?.status()).toBe(200);
  expect(await howMany(page)).toBe(all);
});
