import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name }).first().click();

for (const [javaScriptEnabled, at] of [
  [true, 0],
  [false, 1],
] as const) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test(`other hours are asked for on an offer, given, and accepted, ${how}`, async ({ as, world }) => {
    const { post, candidacy } = world.hours.spare[at] as (typeof world.hours.spare)[number];
    const mother = await as("mother", { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const employer = await as("employer", { javaScriptEnabled });

    await mother.goto(`/applications/${candidacy}`);
    await main(mother).getByRole("link", { name: "Ask for other hours" }).click();
    await expect(main(mother)).toContainText("nothing else of your week");
    await expect(main(mother)).toContainText("You can still say yes or no to the offer");
    if (javaScriptEnabled) await main(mother).getByText("Or type the times").click();
    await mother.locator("[name='times[0].end']").selectOption("12:30");
    await press(mother, "Check what is sent");
    await expect(main(mother)).toContainText("Riverside Hotel will see exactly this");
    await expect(main(mother)).toContainText("09:30 to 12:30");
    await press(mother, "Send these hours");
    await expect(main(mother)).toContainText("There is no answer yet");
    await expect(main(mother)).toContainText("What you do here ends that question.");

    await employer.goto(`/posts/${post}/candidates/${candidacy}`);
    await main(employer).getByRole("link", { name: "Answer about the hours" }).click();
    await expect(main(employer)).toContainText("09:30 to 12:30");
    await employer.getByLabel("Yes, with these hours").check();
    await employer.getByLabel(/^A few words to them/).fill("Gladly.");
    await press(employer, "Check the answer");
    await expect(main(employer)).toContainText("Nothing is sent yet.");
    await expect(main(employer)).toContainText("These are the hours that they asked for.");
    await press(employer, "Send the answer");
    await expect(main(employer)).toContainText("You said yes to other hours");

    await mother.reload();
    await expect(main(mother)).toContainText("Your offer has these hours now");
    await expect(main(mother)).toContainText("Gladly.");
    await expect(main(mother)).not.toContainText("ends that question");
    const width = await mother.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await press(mother, "Say yes");
    await expect(main(mother)).toContainText("Nothing is sent yet.");
    await press(mother, "Yes, I accept");
    await expect(main(mother)).toContainText("You accepted");
  });
}

test("about a proposal the officer asks without a name, and the employer says kindly no", async ({
  as,
  world,
}) => {
  const { post, candidacy, id } = world.hours.toPassOn;
  const [officer, employer, mother] = [await as("officer"), await as("employer"), await as("mother")];
  await officer.goto(`/people/${world.person.mother}/candidacies/${candidacy}`);
  await press(officer, "Ask Riverside Hotel");
  await officer.getByLabel("Ask Riverside Hotel all the same").check();
  await press(officer, "Ask Riverside Hotel");
  await expect(main(officer)).toContainText("has been asked, without a name");
  await employer.goto(`/posts/${post}/candidates`);
  await main(employer).locator(`a[href='/posts/${post}/hours/${id}']`).click();
  await expect(main(employer)).not.toContainText("Hodan");
  await employer.getByLabel("No, these hours are not possible").check();
  await press(employer, "Check the answer");
  await press(employer, "Send the answer");
  await mother.goto(`/applications/${candidacy}`);
  await expect(main(mother)).toContainText("Riverside Hotel cannot give you those hours");
  await expect(main(mother).getByRole("link", { name: "Ask for other hours" })).toBeVisible();

  // A no for the hours asks what would have worked, and can be taken back.
  await main(mother).getByText("No, this is not for me").click();
  await mother.getByLabel("The hours do not fit my week").check();
  await press(mother, "Say no to this job");
  await expect(main(mother)).toContainText("What would have worked?");
  await expect(mother.getByText("You said no. Riverside Hotel is not told.")).toBeVisible();
  await mother.getByLabel("Monday").check();
  await mother.getByLabel("From", { exact: true }).selectOption("10:00");
  await mother.getByLabel("To", { exact: true }).selectOption("12:00");
  await press(mother, "Show what would change");
  await press(mother, "Change my week");
  await expect(main(mother)).toContainText("You changed your profile because of this");
  await press(mother, "Take my no back");
  await expect(mother.getByText("You can say yes or no again")).toBeVisible();
  await expect(main(mother).getByRole("link", { name: "Yes, I want to meet them" })).toBeVisible();
});
