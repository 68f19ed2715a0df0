import type { Page } from "@playwright/test";
import { addDays, addWorkingDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { expect, test } from "./test";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();
const today = londonDate(new Date());

async function fillInterview(page: Page, date: string, time: string) {
  const [year = "", month = "", day = ""] = date.split("-");
  await page.getByLabel("Day", { exact: true }).fill(String(Number(day)));
  await page.getByLabel("Month", { exact: true }).fill(String(Number(month)));
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel("From", { exact: true }).selectOption(time);
}

for (const [javaScriptEnabled, name, time] of [
  [true, "toMeet", "13:30"],
  [false, "toMeetToo", "15:30"],
] as const) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test(`an interview is moved because the person asks, and confirmed, ${how}`, async ({ as, world }) => {
    const employer = await as("employer", { javaScriptEnabled });
    const mother = await as("mother", { javaScriptEnabled });
    const candidate = `/posts/${world.post[name]}/candidates/${world.application[name]}`;
    const day = addWorkingDays(addDays(today, 12), 1);

    await mother.goto(`/applications/${world.application[name]}/interview`);
    await mother.getByLabel("In the afternoon").check();
    await mother.getByLabel(/^Days and times that suit you/).fill("Any day after 13:00.");
    await press(mother, "Send my question");
    await expect(mother.getByRole("main")).toContainText("You asked for another time");

    await employer.goto(candidate);
    await expect(employer.getByRole("main")).toContainText("Any day after 13:00.");
    await employer.getByRole("link", { name: "Choose another time" }).click();
    await fillInterview(employer, day, "06:00");
    await press(employer, "Send the new time");
    await expect(employer.getByRole("main")).toContainText("This is before 08:00");
    await fillInterview(employer, day, time);
    await press(employer, "Send the new time");
    await expect(employer.getByRole("main")).toContainText("Waits for their answer");

    await mother.goto(`/applications/${world.application[name]}`);
    await press(mother, "Yes, I will come");
    await expect(mother.getByRole("main")).toContainText("You said that you will come");
    await employer.goto("/candidates?show=interview");
    await expect(employer.getByRole("main")).toContainText("They will come");
  });
}

test("what comes before the first day is ticked by both sides, and each sees it", async ({ as, world }) => {
  const [employer, mother] = [await as("employer"), await as("mother", { javaScriptEnabled: false })];
  await mother.goto(`/applications/${world.application.toStart}`);
  await press(mother, "Tick: done A bank account for your pay");
  await expect(mother.locator("#first-day")).toContainText("Ticked by you");
  await employer.goto(`/posts/${world.post.toStart}/candidates/${world.application.toStart}`);
  await expect(employer.locator("#first-day")).toContainText("Ticked by the person who starts");
  await press(employer, "Tick: done Your own right-to-work check");
  await expect(employer.locator("#first-day")).toContainText("2 of 5 done");
  await mother.reload();
  await expect(mother.locator("#first-day")).toContainText("Ticked by the employer");
  await press(mother, "Take the tick back A bank account for your pay");
  await expect(mother.locator("#first-day")).toContainText("1 of 5 done");
});

test("many are turned down after a look at the message, and who moved on meanwhile is passed over", async ({
  as,
  world,
}) => {
  const employer = await as("employer", { javaScriptEnabled: false });
  await employer.goto(`/posts/${world.post.toTurnDown}/candidates?tick=all`);
  await press(employer, "Turn down those ticked");
  await employer.getByLabel("Another reason").check();
  await press(employer, "See the message");
  await expect(employer.getByRole("heading", { level: 1 })).toHaveText("What each of them will read");
  const mother = await as("mother");
  await mother.goto(`/applications/${world.application.toTurnDown}`);
  await mother.getByText("Take my application back", { exact: true }).click();
  await press(mother, "Take it back");
  await press(employer, "Send these answers");
  await expect(employer.getByRole("main")).toContainText("0 people have your answer");
  await expect(employer.getByRole("main")).toContainText("took the application back");
});
