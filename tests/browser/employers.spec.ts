import type { Page } from "@playwright/test";
import { pointing } from "./hand";
import { expect, test } from "./test";
import { ways } from "./ways";

/** Opens the newest message to an address whose words match, once it is there. Returns the page that shows it. */
async function messageTo(page: Page, address: string, words: RegExp): Promise<Page> {
  const tab = await page.context().newPage();
  await expect(async () => {
    await tab.goto(`/dev/mail?to=${encodeURIComponent(address)}`);
    await tab.locator("ol a").first().click({ timeout: 500 });
    await expect(tab.getByRole("main")).toContainText(words, { timeout: 500 });
  }).toPass();
  return tab;
}

async function typeCode(page: Page, address: string): Promise<void> {
  const tab = await messageTo(page, address, /\b\d{6}\b/);
  const code = /\b\d{6}\b/.exec((await tab.locator(".fh-inset").textContent()) ?? "")?.[0] ?? "";
  await tab.close();
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();
const { unfold } = pointing();

for (const javaScriptEnabled of ways(false))
  test(`an employer asks to join, is approved, invites a colleague and is suspended, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    visitor,
    as,
  }) => {
    test.slow();
    const name = `Castle Bakery ${javaScriptEnabled ? "one" : "two"}`;
    const address = `jo-${javaScriptEnabled}@bakery.example.org`;
    const page = await visitor({ javaScriptEnabled });
    const says = (words: string | RegExp) => expect(page.getByRole("main")).toContainText(words);

    // From the home page to the code.
    await page.goto("/");
    await page.getByRole("link", { name: "What we ask, and how to join" }).click();
    await says("What we never tell you");
    await page.getByRole("link", { name: "Ask to join" }).first().click();
    await press(page, "Continue");
    await expect(page.getByRole("link", { name: "Enter the name of the organisation" })).toBeVisible();
    await page.getByLabel("Name of the organisation").fill(name);
    await page.getByLabel("A business", { exact: true }).check();
    await page.getByLabel("What does it do?").fill("We bake bread and cakes.");
    await page.getByLabel("Food production", { exact: true }).check();
    await page.getByLabel("Fewer than 10", { exact: true }).check();
    await page.getByLabel("Town where most of the work is").fill("Norwich");
    await press(page, "Continue");
    await page.getByLabel("Number at Companies House").fill("12");
    await page.getByLabel("No", { exact: true }).check();
    await page.getByLabel("Why would you like to hire").fill("We need people early.");
    await press(page, "Continue");
    await expect(page.getByRole("link", { name: "Enter a company number like" })).toBeVisible();
    await page.getByLabel("Number at Companies House").fill("1234567");
    await press(page, "Continue");
    await press(page, "Go back");
    await expect(page.getByLabel("Number at Companies House")).toHaveValue("1234567");
    await press(page, "Continue");
    await page.getByLabel("Full name of the person").fill("Jo Baker");
    await page.getByLabel("Work e-mail address").fill(address);
    await page.getByLabel("Phone").fill("01603 555 019");
    await press(page, "Send me a code");
    await typeCode(page, address);
    await expect(page).toHaveURL("/posts");
    await says("We have not approved your organisation yet");
    await expect(page.getByRole("region", { name: "Your officer" }).getByRole("link").last()).toHaveText(/@/);

    // An officer looks and approves.
    const officer = await as("officer", { javaScriptEnabled });
    await officer.goto("/employers?show=applied");
    await officer.getByLabel("Name, contact or register number").fill(name);
    await press(officer, "Search");
    await expect(officer).toHaveURL("/employers?show=applied&within=search");
    await expect(officer.getByText("found among: Ask to join")).toBeVisible();
    await officer.getByRole("link", { name }).first().click();
    await officer.goBack();
    await officer.reload();
    await expect(officer.getByLabel("Name, contact or register number")).toHaveValue(name);
    await officer.getByRole("link", { name }).first().click();
    await expect(officer.getByRole("link", { name: "01234567" })).toHaveAttribute(
      "href",
      /company-information\.service\.gov\.uk\/company\/01234567$/,
    );
    await press(officer, "Approve this employer");
    await expect(officer.getByRole("link", { name: "Write a few words" })).toBeVisible();
    await officer.getByLabel("What did you check?").fill("Called Jo, and found the company.");
    await press(officer, "Approve this employer");
    await expect(officer.getByText("The employer is approved, and has been told")).toBeVisible();
    await officer.goto("/employers");
    await press(officer, "Show all");
    await expect(officer).toHaveURL("/employers");
    await expect(officer.getByLabel("Name, contact or register number")).toHaveValue("");
    await messageTo(page, address, /is approved/).then((tab) => tab.close());
    await page.goto("/posts");
    await expect(page.getByText("We have not approved your organisation yet")).toHaveCount(0);

    // A colleague joins with the link, once.
    const colleague = `sam-${javaScriptEnabled}@bakery.example.org`;
    await page.goto("/organisation");
    await page.getByLabel("Their work e-mail").fill(colleague);
    await press(page, "Send the invitation");
    await says(colleague);
    const letter = await messageTo(page, colleague, /You are invited/);
    const link =
      /https?:\/\/\S+\/join\/[0-9a-f]+/.exec(await letter.getByRole("main").innerText())?.[0] ?? "";
    await letter.close();
    const path = new URL(link).pathname;
    const sam = await visitor({ javaScriptEnabled });
    await sam.goto(path);
    await sam.getByLabel("Your full name").fill("Sam Cook");
    await press(sam, "Accept the invitation");
    await expect(sam).toHaveURL("/posts");
    await sam.goto(path);
    await expect(sam.getByRole("heading", { level: 1 })).toHaveText("This invitation does not work any more");
    await sam.getByRole("link", { name: "Go on to Foothold" }).click();
    await expect(sam).toHaveURL("/posts");
    await page.goto("/organisation");
    await page.getByLabel("Their work e-mail").fill(colleague);
    await press(page, "Send the invitation");
    await expect(page.getByRole("link", { name: "They are a member already" })).toBeVisible();

    // Handed over; then the first owner leaves.
    await page.goto("/organisation");
    await says("You are the only owner");
    await unfold(page, "Change Sam Cook");
    await press(page, /^Hand over to them/);
    await says("They are an owner now, and you are a member");
    await unfold(page, "Leave this organisation");
    await press(page, "Leave");
    await expect(page).toHaveURL("/");
    await page.goto("/posts");
    await expect(page).toHaveURL(/\/sign-in/);
  });

test("suspending an employer hides its posts at once, and lifting it shows them again", async ({
  as,
  visitor,
  world,
}) => {
  const officer = await as("officer");
  const employer = await as("employer");
  const anybody = await visitor();
  const seen = async () => (await anybody.goto(`/opportunities/${world.post.fits}`))?.status();
  const mother = await as("mother");
  const matched = async () => {
    await mother.goto("/matches");
    return mother.getByRole("main").locator(`a[href="/opportunities/${world.post.fits}"]`).count();
  };
  expect(await seen()).toBe(200);
  expect(await matched()).toBeGreaterThan(0);

  await officer.goto(`/review/${world.post.inReview}`);
  await officer.getByRole("link", { name: "Riverside Hotel" }).click();
  await unfold(officer, "Suspend: hide its posts");
  await officer.getByLabel("How people were treated at work").check();
  await officer.getByLabel("What the employer reads").fill("We talk on Monday.");
  await press(officer, "Suspend this employer");
  await expect(officer.getByText("The posts of this employer are hidden")).toBeVisible();
  expect(await seen()).toBe(404);
  await expect.poll(matched).toBe(0);
  await mother.goto(`/applications/${world.application.offered}`);
  await expect(mother.getByRole("heading", { name: "This waits for now" })).toBeVisible();
  await mother
    .getByRole("button", { name: /^Say yes/ })
    .first()
    .click();
  await expect(mother.getByText("You cannot accept this offer for now")).toBeVisible();
  await employer.goto("/posts");
  await expect(employer.getByRole("main")).toContainText("We talk on Monday.");

  await unfold(officer, "Lift the suspension");
  await officer.getByLabel("What settled it?").fill("Settled.");
  await press(officer, "Show its posts again");
  await expect(officer.getByText("The posts of this employer are shown again")).toBeVisible();
  expect(await seen()).toBe(200);
  await expect.poll(matched).toBeGreaterThan(0);
});
