import type { Page } from "@playwright/test";
import { addDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { pointing } from "./hand";
import { expect, test } from "./test";

const hand = pointing();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const SAVE = "Save and continue";
const HELD_ON = addDays(londonDate(new Date()), 25);

/** Waits for the question, has it answered, and saves. */
async function answer(page: Page, question: string, how: () => Promise<void>): Promise<void> {
  await expect(heading(page)).toHaveText(question);
  await how();
  await hand.press(page, SAVE);
}

async function typeDate(page: Page): Promise<void> {
  const [year = "", month = "", day = ""] = HELD_ON.split("-");
  await hand.type(page, "Day", day);
  await hand.type(page, "Month", month);
  await hand.type(page, "Year", year);
}

/** Begins a day and answers up to whom it is for. */
async function begin(page: Page, title: string, videoLink?: string): Promise<void> {
  await page.goto("/posts");
  await hand.follow(page, "Offer something new");
  await hand.choose(page, "A recruitment day");
  await hand.press(page, "Begin");
  await answer(page, "What happens on the day?", async () => {
    await hand.type(page, "Title", title);
    await hand.type(
      page,
      "What happens, from coming in to going home?",
      "You meet the cooks and see the kitchen.",
    );
  });
  await answer(page, "When is it, and where?", async () => {
    await typeDate(page);
    await hand.choose(page, videoLink ? "By video" : "At a place");
    if (videoLink) await hand.type(page, "Address of the video meeting", videoLink);
  });
  if (!videoLink)
    await answer(page, "Where is it held?", async () => {
      await hand.type(page, "Name and street", "12 Quay Street");
      await hand.type(page, "Town, city or village", "Norwich");
    });
  await answer(page, "What should people know before they come?", () =>
    hand.type(page, /^How do people (get in|join)/, "No steps. There is a lift."),
  );
}

async function makeByRule(page: Page, every: string, from: string, to: string, each: string): Promise<void> {
  await hand.type(page, "Every (minutes)", every);
  await hand.type(page, "From", from);
  await hand.type(page, "To", to);
  await hand.type(page, "People each", each);
  await hand.press(page, "Make the sessions");
  await expect(heading(page)).toHaveText("When can people come?");
}

const sessions = (page: Page) => page.getByRole("group", { name: /^Session \d+$/ });

for (const [how, options] of [
  ["with JavaScript", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`a recruitment day is written from its first page to publication, ${how}`, async ({ as }) => {
    test.setTimeout(180_000);
    const title = `Meet the cooks, ${how}`;
    const porter = `Night porter, ${how}`;
    const employer = await as("employer", options);
    await begin(employer, title);
    await answer(employer, "Which vacancies is it for?", async () => {
      await hand.tick(employer, "Front desk trainee");
      await hand.type(employer, /^Or a vacancy that is not written yet/, porter);
    });
    await makeByRule(employer, "20", "10:00", "15:00", "4");
    await expect(sessions(employer)).toHaveCount(15);
    await hand.press(employer, /^Remove session 15/);
    await expect(sessions(employer)).toHaveCount(14);
    await hand.press(employer, "Add a session");
    const last = sessions(employer).nth(14);
    await expect(last.getByLabel("Start")).toHaveValue("14:40");
    await hand.type(employer, "End", "14:30", last);
    await hand.press(employer, SAVE);
    await expect(employer.getByRole("alert")).toContainText("The end must be later than the start");
    await hand.type(employer, "End", "15:30", sessions(employer).nth(14));
    await hand.press(employer, SAVE);
    await expect(heading(employer)).toHaveText("Check your answers");
    await expect(employer.getByRole("main")).toContainText("14:40 to 15:30: 4 people");
    await hand.press(employer, "Send for review");
    await expect(employer.getByText("With our officers", { exact: true }).first()).toBeVisible();
    const post = new URL(employer.url()).pathname;

    // The vacancy that was begun on the spot has questions of its own.
    await hand.follow(employer, porter);
    await expect(heading(employer)).toHaveText(porter);
    await expect(employer.getByText("You answer the questions that are left.")).toBeVisible();

    const officer = await as("officer", options);
    await officer.goto(post.replace("/posts/", "/review/"));
    await expect(officer.getByRole("main")).toContainText(`${porter} Draft`);
    await hand.press(officer, "Publish");

    const reader = await as("nobody", options);
    await reader.goto("/recruitment-days");
    await hand.follow(reader, title);
    await expect(heading(reader)).toHaveText(title);
    const words = reader.getByRole("main");
    for (const said of ["12 Quay Street", "10:00 to 10:20", "No steps.", "Front desk trainee"])
      await expect(words).toContainText(said);
    await expect(words, "a draft is its employer's alone").not.toContainText(porter);
    await expect(words.getByRole("link", { name: /apply/i })).toHaveCount(0);
  });

  test(`a recruitment day by video never tells the public its address, ${how}`, async ({ as }) => {
    test.setTimeout(180_000);
    const title = `By video, ${how}`;
    const employer = await as("employer", options);
    await begin(employer, title, "https://meet.example/secret-room");
    await answer(employer, "Which vacancies is it for?", () => hand.tick(employer, "Front desk trainee"));
    await makeByRule(employer, "30", "9", "11", "1");
    await hand.press(employer, SAVE);
    await hand.press(employer, "Send for review");
    await expect(heading(employer)).toHaveText(title);
    const post = new URL(employer.url()).pathname;
    const officer = await as("officer", options);
    await officer.goto(post.replace("/posts/", "/review/"));
    await hand.press(officer, "Publish");
    const reader = await as("mother", options);
    await reader.goto(post.replace("/posts/", "/opportunities/"));
    await expect(heading(reader)).toHaveText(title);
    await expect(reader.getByRole("main")).toContainText("You get the address of the video meeting");
    expect(await reader.content()).not.toContain("secret-room");
  });
}

test("more people in a session take effect at once; another date is read by an officer first", async ({
  as,
  world,
}) => {
  test.setTimeout(180_000);
  const day = world.post.openDayByVideo;
  const page = await as("employer");
  await page.goto(`/posts/${day}`);
  await expect(page.getByText("Keep it open for longer")).toHaveCount(0);
  await expect(page.getByText("Count places that you filled another way")).toHaveCount(0);
  await hand.unfold(page, "Change what it says");
  await hand.press(page, "Change the day");
  await expect(heading(page)).toHaveText("Check your change");
  await page.goto(page.url().replace("/check", "/edit/sessions?then=check"));
  await hand.type(page, "People", "9");
  await hand.press(page, "Save and go back to your answers");
  await expect(page.getByText("Only lets more people fit", { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("10:00 to 10:20: 9 people");
  await page.goto(page.url().replace("/check", "/edit/day?then=check"));
  await typeDate(page);
  await hand.press(page, "Save and go back to your answers");
  await expect(page.getByRole("main")).toContainText("An officer reads it first");
});
