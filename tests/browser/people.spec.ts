import type { Page } from "@playwright/test";
import { DEMO_HOST } from "../../app/accounts/demo-people";
import { makeDb } from "../../db/client.server";
import { anOfficer, aParticipant } from "../builders/people";
import { aMark } from "./mark";
import type { TestServer } from "./server";
import { expect, test } from "./test";
import { ways } from "./ways";

/** Two officers of one organisation, and a person whose name has other spellings. */
async function aRegion({ databaseUrl }: TestServer) {
  const db = makeDb(databaseUrl, { max: 2 });
  const known = aMark();
  const person = (name: string) => ({
    fullName: `${name} ${known}`,
    email: `${name.split(" ")[0]?.toLowerCase()}-${known}@${DEMO_HOST}`,
    createdAt: new Date("2020-01-01T00:00:00Z"),
  });
  const ruth = await anOfficer(db, { person: person("Ruth Cole") });
  const dev = await anOfficer(db, { partnerId: ruth.partnerId, person: person("Dev Shah") });
  const found = await aParticipant(db, {
    partnerId: ruth.partnerId,
    person: { ...person("Muhammad"), fullName: `Muhammad Q${known}` },
  });
  await db.destroy();
  return { ruth, dev, found, known };
}
const press = async (page: Page, name: string) => {
  await page.getByRole("main").getByRole("button", { name, exact: true }).first().click();
  await page.waitForLoadState();
};

for (const javaScriptEnabled of ways(false)) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a person is found in another spelling, noted and handed over, and no address names them, ${how}`, async ({
    server,
    signedInAs,
  }) => {
    test.slow();
    const { ruth, dev, found, known } = await aRegion(server);
    const page = await signedInAs(ruth.fullName, { javaScriptEnabled });
    const addresses: string[] = [];
    page.on("framenavigated", (frame) => addresses.push(frame.url()));

    await page.goto("/people");
    await page.getByLabel("Search").fill(`Mohamed Q${known}`);
    await press(page, "Search");
    await page.getByRole("link", { name: found.fullName, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(found.fullName);
    await expect(page).toHaveTitle("Person’s page – Foothold");
    await page.goBack();
    await page.reload();
    await expect(page.getByLabel("Search")).toHaveValue(`Mohamed Q${known}`);
    await expect(page.getByRole("link", { name: found.fullName, exact: true })).toBeVisible();

    // A list that is followed is whole: the search of before does not empty it.
    await page.getByRole("link", { name: /^Not assessed/ }).click();
    await expect(page.getByLabel("Search")).toHaveValue("");
    await expect(page.getByText("Nobody found")).toBeHidden();

    await page.goto(`/people/${found.id}/notes`);
    await page.getByLabel("Telephone call").check();
    await page.getByLabel("What was said or agreed").fill("Code W4X 7KP 2ZT");
    await press(page, "Keep this note");
    await expect(page.getByRole("alert").getByRole("link")).toContainText("This looks like a share code");
    await page.getByLabel("What was said or agreed").fill("Starts a course in January.");
    await press(page, "Keep this note");
    await expect(page.getByText("Starts a course in January.")).toBeVisible();

    await page.goto(`/people/${found.id}`);
    if (javaScriptEnabled) await page.getByText("Change the caseload").click();
    else await page.locator("summary", { hasText: "Change the caseload" }).click();
    await page.getByLabel("Officer who looks after this person").selectOption({ label: dev.fullName });
    await page.getByLabel("What should they know?").fill("Speaks best in the morning.");
    await press(page, "Save");
    await expect(page.getByText(`On the caseload of ${dev.fullName}.`)).toBeVisible();
    await page.goto(`/people/${found.id}/history`);
    await expect(
      page.getByRole("listitem").filter({ hasText: `on the caseload of ${dev.fullName}` }),
    ).toBeVisible();
    await expect(page.getByText("Added a note")).toBeVisible();

    for (const address of addresses) expect(decodeURIComponent(address)).not.toMatch(/Muhammad|Mohamed/i);
  });

  test(`a person is added with their consent, and the profile answered with them, ${how}`, async ({
    server,
    signedInAs,
  }) => {
    test.slow();
    const { ruth, known } = await aRegion(server);
    const page = await signedInAs(ruth.fullName, { javaScriptEnabled });
    await page.goto("/people");
    await page.getByRole("link", { name: "Add a person" }).click();
    await page.getByLabel("Full name").fill(`Mohammed Q${known}`);
    await page.getByLabel("E-mail address").fill(`new-${known}@example.org`);
    await page.getByLabel("Town or village").fill("Norwich");
    await page.getByLabel("The person said yes to this account").check();
    await page.getByLabel("Face to face").check();
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await press(page, "Open the account");
    await expect(page.getByRole("heading", { name: "Is it one of these?" })).toBeVisible();
    await page.getByLabel("No, this is another person").check();
    await press(page, "Open the account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How do you travel to work?");
    await page.getByLabel("by bus").check();
    await page.getByLabel("45 minutes").check();
    await press(page, "Save and continue");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Do children need you at school times?");
    await page.goto(page.url().replace("/profile/school", ""));
    await expect(page.getByText("Can travel up to 45 minutes each way by bus.")).toBeVisible();
    await expect(page.getByText("On your caseload.")).toBeVisible();
  });
}
