import { codeSentTo, typeCode } from "./codes";
import { expect, test } from "./test";
import { ways } from "./ways";

for (const javaScriptEnabled of ways(false))
  test(`somebody new opens an account, signs out and comes back, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    visitor,
  }) => {
    // Three codes come by way of the job queue.
    test.slow();
    const page = await visitor({ javaScriptEnabled });
    const address = `new-${javaScriptEnabled}@example.org`;
    await page.goto("/sign-up");
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByRole("link", { name: "Enter your full name" })).toBeVisible();
    await page.getByLabel("Your full name").fill("Oksana Kravets");
    await page.getByLabel("E-mail address or mobile").fill(address);
    await page.getByLabel("Town or village").fill("Norwich");
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Enter your code");
    const forgotten = await codeSentTo(page, address);
    await page.getByRole("link", { name: "Use another address" }).click();
    await expect(page.getByLabel("Your full name")).toHaveValue("Oksana Kravets");
    await page.getByRole("button", { name: "Send me a code" }).click();
    const first = await typeCode(page, address, forgotten);
    await expect(page).toHaveURL("/profile");

    await page.goto("/account");
    await expect(page.getByLabel("Your full name")).toHaveValue("Oksana Kravets");
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(page.getByText("You are signed out everywhere")).toBeVisible();

    await page.goto("/account");
    await expect(page).toHaveURL("/sign-in?then=%2Faccount");
    await page.getByLabel("E-mail address or mobile").fill(address);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await page.getByLabel("Code").fill("000000");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByText("This is not the code that we sent").first()).toBeVisible();
    await typeCode(page, address, first);
    await expect(page).toHaveURL("/account");
  });

test("a telephone is enough, and the text message says nothing private", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your full name").fill("Yonas Tesfay");
  await page.getByLabel("E-mail address or mobile").fill("+353 20 913 0345");
  await page.getByLabel("Town or village").fill("Ipswich");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await typeCode(page, "+353209130345");
  await expect(page).toHaveURL("/profile");
});

test("an address that nobody has is answered like any other, and nothing comes", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address or mobile").fill("nobody-at-all@example.org");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByText("If we know nobody-at-all@example.org")).toBeVisible();
  await page.goto("/dev/mail?to=nobody-at-all%40example.org");
  await expect(page.getByRole("heading", { name: "No messages yet" })).toBeVisible();
});

test("back to a form that was refused, or that is on its second page, finds what was typed", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your full name").fill("Oksana Kravets");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page).toHaveTitle(/^Error/);
  await page.getByRole("link", { name: "Sign in", exact: true }).last().click();
  await page.goBack();
  await expect(page.getByLabel("Your full name")).toHaveValue("Oksana Kravets");
  await expect(page).toHaveTitle(/^Open an account/);

  await page.goto("/for-employers/join");
  await page.getByLabel("Name of the organisation").fill("Bread Ltd");
  await page.getByLabel("A business", { exact: true }).check();
  await page.getByLabel("What does it do?").fill("We bake bread for the town.");
  await page.getByLabel("Food production", { exact: true }).check();
  await page.getByLabel("Fewer than 10", { exact: true }).check();
  await page.getByLabel("Town where most of the work is").fill("Norwich");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("No", { exact: true }).check();
  await page.getByLabel("Why would you like to hire").fill("We need people.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Work e-mail address")).toBeVisible();
  await expect(page.locator("body")).toHaveClass(/js-enabled/);
  await page.reload();
  await expect(page.getByLabel("Name of the organisation")).toHaveValue("Bread Ltd");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Why would you like to hire")).toHaveValue("We need people.");
});

test("signing in never leads to another site", async ({ page }) => {
  for (const elsewhere of ["//evil.example/", "https://evil.example/", "/\\evil.example"]) {
    await page.goto(`/sign-in?then=${encodeURIComponent(elsewhere)}`);
    await expect(page.locator('input[name="then"]')).toHaveValue("/");
  }
});

test("pages follow the language's direction, and messages the language", async ({ page }) => {
  await page.goto("/language?then=/sign-in");
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page).toHaveURL("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("what was tried too often is held back with a page that says what to do", async ({ page }) => {
  for (let i = 0; i < 6; i++) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address or mobile").fill("often@example.org");
    await page.getByRole("button", { name: "Send me a code" }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Too many tries");
});
