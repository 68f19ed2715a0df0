import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { DEMO_PEOPLE } from "../../app/accounts/demo-people";
import { pointing } from "./hand";
import { aMark } from "./mark";
import { test } from "./test";
import { ways } from "./ways";

const WAYS = ways(false).map((javaScriptEnabled): [how: string, options: BrowserContextOptions] => [
  javaScriptEnabled ? "with JavaScript" : "without JavaScript",
  { javaScriptEnabled },
]);

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) =>
  main(page).getByRole("button", { name, exact: true }).first().click();
const { unfold } = pointing();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Copies an open post of the demo's employer, under a title of its own. Returns the copy's address. */
async function aCopy(
  page: Page,
  title: string,
  description = "You help the cooks in the kitchen.",
): Promise<string> {
  await page.goto("/posts?status=open&kind=vacancy");
  await main(page).getByRole("table").getByRole("link").first().click();
  await unfold(page, "Copy it into a new draft");
  await press(page, "Copy the post");
  const address = new URL(page.url()).pathname.replace("/check", "");
  await write(page, address, title, description);
  await page.goto(`${address}/edit/dates?then=check`);
  const soon = new Date(Date.now() + 40 * 86_400_000);
  const dates = page.getByRole("group", { name: /Until when can people apply/ });
  await dates.getByLabel("Day").fill(String(soon.getDate()));
  await dates.getByLabel("Month").fill(String(soon.getMonth() + 1));
  await dates.getByLabel("Year").fill(String(soon.getFullYear()));
  const start = page.getByRole("group", { name: /When does/ });
  for (const part of ["Day", "Month", "Year"]) await start.getByLabel(part).fill("");
  await press(page, "Save and go back to your answers");
  return address;
}

async function write(page: Page, address: string, title: string, description: string): Promise<void> {
  await page.goto(`${address}/edit/work?then=check`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel(/What does a person do/).fill(description);
  await press(page, "Save and go back to your answers");
}

async function publishedBy(officer: Page, address: string): Promise<void> {
  await officer.goto(address.replace("/posts/", "/review/"));
  await press(officer, "Publish");
  await expect(officer).toHaveURL(/\/review$/);
}

for (const [how, options] of WAYS) {
  test(`words that keep people out are shown at the word, and the employer decides, ${how}`, async ({
    signedInAs,
  }) => {
    test.setTimeout(180_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    const address = await aCopy(employer, `Kitchen helper ${aMark()}`);
    await write(employer, address, "Kitchen helper", "We are a young and dynamic team. No refugees.");
    await expect(main(employer).locator("mark")).toHaveText(["young and dynamic", "No refugees"]);
    await expect(main(employer)).toContainText("It tells older people not to apply");
    await expect(main(employer)).toContainText("A busy, friendly team");
    await press(employer, "Save and go back to your answers");
    await press(employer, "Send for review");
    await expect(main(employer).getByRole("alert")).toContainText("“No refugees” cannot stand in a post");

    await write(employer, address, "Kitchen helper", "We are a young and dynamic team.");
    await press(employer, "Save and go back to your answers");
    await press(employer, "Send for review");
    await expect(main(employer).getByRole("alert")).toContainText("“young and dynamic” shuts people out");
    await employer.goto(`${address}/edit/work?then=check`);
    await main(employer)
      .getByLabel(/^Change it below, or say why the work needs/)
      .fill("It is a team of apprentices.");
    await press(employer, "Save and go back to your answers");
    await press(employer, "Send for review");
    await expect(employer.getByText("Your post is with our officers")).toBeVisible();
    await officer.goto(address.replace("/posts/", "/review/"));
    await expect(main(officer).locator("mark").first()).toHaveText("young and dynamic");
    // Beside the field as well as among what stands out.
    await expect(main(officer).getByText("Why the work needs it: It is a team of apprentices.")).toHaveCount(
      2,
    );
  });

  test(`a post is sent back, mended with answers and published for two regions, ${how}`, async ({
    signedInAs,
  }) => {
    test.setTimeout(180_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    const title = `Kitchen helper ${aMark()}`;
    const address = await aCopy(employer, title);
    await press(employer, "Send for review");

    await officer.goto(address.replace("/posts/", "/review/"));
    await unfold(officer, "Send it back with notes");
    for (const [field, note] of [
      ["Title", "Say that it is in the evening."],
      ["Pay", "Are breaks paid?"],
    ] as const) {
      await unfold(officer, field);
      await officer.getByLabel(`Note about: ${field.toLowerCase()}`).fill(note);
    }
    await press(officer, "Send back");

    await employer.goto(`${address}/check`);
    await press(employer, "Send for review");
    await expect(
      employer.getByText("Change what the note is about, or write an answer").first(),
    ).toBeVisible();
    await write(employer, address, `${title}, evenings`, "You help the cooks in the evening.");
    await employer.getByLabel("Your answer about: pay").fill("Yes, all breaks are paid.");
    await press(employer, "Send for review");
    await expect(employer.getByText("Your post is with our officers")).toBeVisible();

    await officer.goto(address.replace("/posts/", "/review/"));
    await expect(main(officer)).toContainText("Yes, all breaks are paid.");
    await expect(main(officer)).toContainText("Changed since.");
    await officer.getByLabel(/in the regions ticked below/).check();
    await unfold(officer, "Regions other than");
    await officer.getByLabel("Suffolk", { exact: true }).check();
    await press(officer, "Publish");
    await officer.goto(address.replace("/posts/", "/review/"));
    await expect(officer.getByLabel("Suffolk", { exact: true })).toBeChecked();
    await employer.goto(address);
    await expect(main(employer).getByText("Open", { exact: true })).toBeVisible();
  });

  test(`a change waits for an officer while the post stays open; more places need nobody, ${how}`, async ({
    signedInAs,
    visitor,
  }) => {
    test.setTimeout(180_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    const anyone = await visitor(options);
    const title = `Kitchen helper ${aMark()}`;
    const address = await aCopy(employer, title);
    await press(employer, "Send for review");
    await publishedBy(officer, address);

    await employer.goto(address);
    await unfold(employer, "Change what it says");
    await press(employer, "Change the post");
    await expect(heading(employer)).toHaveText("Check your change");
    const change = new URL(employer.url()).pathname.replace("/check", "");
    await press(employer, "Send the change");
    await expect(main(employer).getByRole("alert")).toContainText("Nothing is different");
    await write(employer, change, `${title} and baker`, "You help the cooks and bake bread.");
    await expect(employer.getByRole("region", { name: "The job" })).toContainText(`${title} and baker`);
    await press(employer, "Send the change");

    const open = address.replace("/posts/", "/opportunities/");
    await anyone.goto(open);
    await expect(heading(anyone)).toHaveText(title);
    await officer.goto(change.replace("/posts/", "/review/"));
    const compared = officer.getByRole("region", { name: "The job" });
    await expect(compared).toContainText("Published now");
    await expect(compared).toContainText("bake bread");
    await press(officer, "Publish");
    await anyone.goto(open);
    await expect(heading(anyone)).toHaveText(`${title} and baker`);

    await employer.goto(address);
    await unfold(employer, "Change what it says");
    await press(employer, "Change the post");
    await employer.goto(employer.url().replace("/check", "/edit/dates?then=check"));
    await employer.getByLabel("How many people do you need?").fill("40");
    await press(employer, "Save and go back to your answers");
    await press(employer, "Publish the change");
    await expect(employer.getByText("Your post is changed. It says so now.")).toBeVisible();
    await expect(main(employer)).toContainText("40 places are left");
  });
}

test("two officers check one post at once: the second sees what the first did", async ({ signedInAs }) => {
  test.setTimeout(180_000);
  const employer = await signedInAs(DEMO_PEOPLE.owner.name);
  const address = await aCopy(employer, `Kitchen helper ${aMark()}`);
  await press(employer, "Send for review");
  const first = await signedInAs(DEMO_PEOPLE.norfolk.name);
  const second = await signedInAs(DEMO_PEOPLE.norfolk.name);
  for (const officer of [first, second]) await officer.goto(address.replace("/posts/", "/review/"));
  await unfold(first, "Send it back with notes");
  await first.getByLabel("About the whole post").fill("Please say more about the team.");
  await press(first, "Send back");
  await press(second, "Publish");
  await expect(second.getByText("Somebody else was first. Nothing you pressed was done.")).toBeVisible();
  await expect(main(second)).toContainText("Please say more about the team.");
  await expect(main(second)).toContainText("Sent back with notes by Amina Yusuf");
});
