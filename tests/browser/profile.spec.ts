import type { Page } from "@playwright/test";
import { DEMO_HOST } from "../../app/accounts/demo-people";
import { makeDb } from "../../db/client.server";
import { anOfficer, aParticipant } from "../builders/people";
import { violationsOf } from "./axe";
import { pointing } from "./hand";
import { aMark } from "./mark";
import type { TestServer } from "./server";
import { expect, test } from "./test";

/** A participant with an empty profile and an officer of the same region, both among the demo's people. */
async function twoPeople({ databaseUrl }: TestServer) {
  const db = makeDb(databaseUrl, { max: 2 });
  const known = aMark();
  const person = (name: string) => ({
    fullName: `${name} ${known}`,
    email: `${name.toLowerCase()}-${known}@${DEMO_HOST}`,
    // The oldest accounts are the first to choose from.
    createdAt: new Date("2020-01-01T00:00:00Z"),
  });
  const amina = await aParticipant(db, { person: person("Amina") });
  const ruth = await anOfficer(db, { person: person("Ruth") });
  await db.destroy();
  return { amina, ruth };
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForLoadState();
};
async function typeDate(page: Page, field: string, [day, month, year]: [string, string, string]) {
  await page.fill(`[name="${field}.day"]`, day);
  await page.fill(`[name="${field}.month"]`, month);
  await page.fill(`[name="${field}.year"]`, year);
}
const onward = async (page: Page, to: string) => {
  await press(page, "Save and continue");
  await expect(page).toHaveURL(to);
};
const { unfold } = pointing();
/** Ticks a skill in the list of its kind of work. */
async function tickSkill(page: Page, name: string) {
  await unfold(page, "More skills, by kind of work");
  const skill = page.getByLabel(name, { exact: true }).first();
  const list = page.locator("details", { has: skill }).last();
  if (!(await skill.isVisible())) await list.locator("> summary").click();
  await skill.check();
}
const problem = (page: Page) => page.getByRole("alert").getByRole("link");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a person answers every question of the profile, ${how}`, async ({ server, signedInAs }) => {
    test.slow();
    const { amina } = await twoPeople(server);
    const page = await signedInAs(amina.fullName, { javaScriptEnabled });
    const accessible = async () => {
      if (!javaScriptEnabled) return;
      expect(await violationsOf(page)).toEqual([]);
    };

    await page.goto("/profile");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("My profile");
    await page.getByRole("link", { name: "Start" }).click();

    await page.getByLabel("Town or village").fill("Newport");
    await press(page, "Save and continue");
    await expect(problem(page)).toHaveText("Choose the town that you mean");
    await page.getByLabel("Town or village").fill("Norwich");
    await onward(page, "/profile/travel");

    await page.getByLabel("by bus").check();
    await page.getByLabel("45 minutes").check();
    await onward(page, "/profile/school");

    await page.getByRole("radio", { name: "Yes", exact: true }).check();
    await page.getByLabel("When are you free after drop-off?", { exact: true }).selectOption("15:15");
    await page.getByLabel("When must you be back for pick-up?", { exact: true }).selectOption("08:45");
    await page.getByLabel("Nobody. I can only work in term time").check();
    await press(page, "Save and continue");
    await expect(problem(page)).toHaveText("Pick-up must be later than drop-off");
    await page.getByLabel("When are you free after drop-off?", { exact: true }).selectOption("08:45");
    await page.getByLabel("When must you be back for pick-up?", { exact: true }).selectOption("15:15");
    await onward(page, "/profile/week");

    await expect(page.getByText("Monday to Friday, 08:45 to 15:15")).toBeVisible();
    if (javaScriptEnabled) await unfold(page, "Or type the times");
    await press(page, "Add another time");
    const saturday = page.getByRole("group", { name: "Time 6" });
    await saturday.getByLabel("Day").selectOption("Saturday");
    await saturday.getByLabel("From").selectOption("10:00");
    await saturday.getByLabel("To").selectOption("10:00");
    await page.getByRole("checkbox", { name: "Sunday" }).check();
    await press(page, "Save and continue");
    await expect(problem(page)).toHaveText("The end must be different from the start");
    await accessible();
    await saturday.getByLabel("To").selectOption("14:00");
    await onward(page, "/profile/ties");

    await unfold(page, "Add to your list");
    await page.getByLabel("An English class or other course").check();
    await page.getByRole("checkbox", { name: "Tuesday" }).check();
    await page.getByLabel("From").selectOption("10:00");
    await page.getByLabel("To", { exact: true }).selectOption("10:00");
    await press(page, "Add this");
    await expect(problem(page)).toHaveText("The end must be different from the start");
    await page.getByLabel("To", { exact: true }).selectOption("12:00");
    await press(page, "Add this");
    await expect(page.getByText("We took this time off your week.")).toBeVisible();
    await expect(
      page.getByText("An English class or other course: Tuesday, 10:00 to 12:00").first(),
    ).toBeVisible();
    await accessible();
    await page.goto("/profile/week");
    await expect(page.getByText("Taken off: An English class or other course: Tuesday")).toBeVisible();
    await page.getByRole("link", { name: "Change the times that are taken" }).click();
    await press(page, "That is all");
    await expect(page).toHaveURL("/profile/hours");

    await page.getByLabel("Hours a week that I would like").fill("16");
    await page.getByLabel("Now").check();
    await onward(page, "/profile/jobs");
    await page.getByLabel("What was the job?").fill("manager");
    await unfold(page, "More about it");
    await page.getByLabel("First year").fill("2012");
    await page.getByLabel("Last year").fill("2009");
    await press(page, "Add this");
    await expect(problem(page)).toHaveText("The last year must not be before the first");
    await page.getByLabel("Last year").fill("2015");
    await press(page, "Add this");
    await expect(problem(page)).toHaveText("Choose the one that is most like your job");
    await accessible();
    await page.getByLabel("None of these").check();
    await press(page, "Add this");
    await expect(page.getByText("manager, 2012–2015")).toBeVisible();
    await press(page, "That is all");
    await expect(page).toHaveURL("/profile/skills");
    if (javaScriptEnabled) {
      await page.getByLabel("Type a skill").fill("clean");
      await press(page, "Save and continue");
      await expect(page.getByText("“clean” is not in your choices yet.")).toBeVisible();
      await page.goto("/profile/skills");
    }
    await tickSkill(page, "Cooking");
    await onward(page, "/profile/work");
    await page.getByLabel("My first choice").selectOption("Care");
    await onward(page, "/profile/certificates");

    await unfold(page, "Add a certificate");
    await page.getByLabel("Certificate", { exact: true }).selectOption("Food hygiene, Level 2");
    await typeDate(page, "expiresOn", ["1", "5", "2020"]);
    await press(page, "Add this");
    await expect(problem(page)).toHaveText(
      "This certificate has ended. Add it again when you have a new one",
    );
    await typeDate(page, "expiresOn", ["1", "5", "2099"]);
    await onward(page, "/profile/english");
    await expect(page.getByText("We added your certificate.")).toBeVisible();

    await page.getByRole("group", { name: "Speaking" }).getByRole("radio").nth(2).check();
    await onward(page, "/profile/limits");
    await page.getByLabel("Handling pork").check();
    await press(page, "Save and continue");
    await expect(problem(page)).toHaveText("Tick the box to agree, or take away your answers above");
    await page.getByLabel("I agree that Foothold keeps these answers").check();
    await onward(page, "/matches");
    await page.goto("/profile");
    await expect(page.getByText("You have answered the 12 questions.")).toBeVisible();
    await expect(page.getByText("You can travel up to 45 minutes each way by bus.")).toBeVisible();
    await expect(page.getByText("Food hygiene, Level 2, until 1 May 2099")).toBeVisible();
    await accessible();

    await page.goto("/profile/limits?change");
    await press(page, "Delete these answers");
    await expect(page.getByLabel("Handling pork")).not.toBeChecked();
  });

  test(`an officer finds a person and records the right to work, ${how}`, async ({ server, signedInAs }) => {
    test.slow();
    const { amina, ruth } = await twoPeople(server);
    const page = await signedInAs(ruth.fullName, { javaScriptEnabled });
    const accessible = async () => {
      if (!javaScriptEnabled) return;
      expect(await violationsOf(page)).toEqual([]);
    };

    await page.goto("/people");
    await page.getByLabel("Search").fill(amina.fullName);
    await press(page, "Search");
    await page.getByRole("link", { name: amina.fullName, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(amina.fullName);

    await page.getByRole("link", { name: "Assess the right to work" }).click();
    await press(page, "Continue");
    await expect(problem(page)).toHaveText("Choose how the right to work is held");
    await page.getByLabel("Student").check();
    await press(page, "Continue");
    await press(page, "Record the right to work");
    await expect(problem(page)).toHaveCount(7);
    await accessible();

    await page.getByRole("checkbox", { name: "Paid work", exact: true }).check();
    await page.getByLabel("Limited").check();
    await page.getByLabel("Degree level or above").check();
    await typeDate(page, "terms[0].from", ["21", "9", "2026"]);
    await typeDate(page, "terms[0].to", ["11", "12", "2099"]);
    await page.getByLabel("Hours a week worked elsewhere already").fill("8");
    await typeDate(page, "validUntil", ["30", "9", "2099"]);
    await typeDate(page, "checkedOn", ["2", "11", "2026"]);
    await page.getByLabel("Document seen").check();
    await page.getByLabel("Where is the evidence?").fill("W12 345 67A");
    await press(page, "Record the right to work");
    await expect(problem(page)).toContainText("This looks like a share code.");
    await page.getByLabel("Where is the evidence?").fill("Case file 12");
    await press(page, "Record the right to work");

    await expect(page.getByText("The right to work is recorded.")).toBeVisible();
    await expect(page.getByText("At most 20 hours a week")).toBeVisible();
    await expect(page.getByText("12 are left")).toBeVisible();
    await press(page, "Take this person on");
    await expect(page.getByText("On your caseload.")).toBeVisible();
    await accessible();
  });
}
