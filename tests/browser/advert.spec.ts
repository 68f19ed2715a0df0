import type { BrowserContextOptions, Page } from "@playwright/test";
import { DEMO_PEOPLE } from "../../app/accounts/demo-people";
import { addDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { type Hand, pointing } from "./hand";
import { expect, test } from "./test";
import { ways } from "./ways";

const WAYS = ways(true).map((javaScriptEnabled): [how: string, options: BrowserContextOptions] => [
  javaScriptEnabled ? "with JavaScript" : "without JavaScript",
  { javaScriptEnabled },
]);
const hand: Hand = pointing();
const SAVE = "Save and continue";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const readAs = (page: Page, words: string) =>
  expect(page.getByText("Read from the advert:").locator("..")).toContainText(words);

/** The closing date stands in the advert as people write it, always to come. */
const closing = addDays(londonDate(new Date()), 20);
const inWords = new Date(`${closing}T12:00Z`).toLocaleDateString("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const advertOf = (title: string) => `${title} – Norwich
We are a small hotel by the river with over 25 years' experience. You help the cooks, wash up and keep the kitchen clean, in a team of five.
The hours are Monday to Friday 9.30am - 2.30pm. £13.40 per hour plus tips.
This is a permanent position. 5 minutes from the station.
Closing date: ${inWords}
Good English helps. Food hygiene training provided.
Ring Sue on 01603 555012 or write to jobs@hotel.example.`;

for (const [how, options] of WAYS) {
  test(`an advert is pasted, what it says is marked, the rest is asked, and the post is sent, ${how}`, async ({
    signedInAs,
  }) => {
    test.setTimeout(360_000);
    const page = await signedInAs(DEMO_PEOPLE.owner.name, options);
    await page.goto("/posts/new");
    await hand.follow(page, "Paste your advert");
    await expect(heading(page)).toHaveText("Paste your advert");
    await hand.press(page, "Read my advert");
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
    await hand.type(page, "The text of your advert", advertOf("Kitchen assistant"));
    await hand.press(page, "Read my advert");

    await expect(heading(page)).toHaveText("What is the job?");
    await expect(page.getByText("We have read your advert")).toBeVisible();
    await readAs(page, "Kitchen assistant");
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Kitchen assistant");
    const description = page.getByLabel("What does a person do?");
    await expect(description).toHaveValue(/You help the cooks/);
    await expect(description).not.toHaveValue(/01603|hotel\.example|Closing/);
    await hand.press(page, SAVE);

    await expect(heading(page)).toHaveText("What kind of work is it?");
    await expect(page.getByText("Suggested from the title.")).toBeVisible();
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText("Which occupation is closest?");
    await expect(page.getByLabel("Kitchen and catering assistants")).toBeChecked();
    await hand.press(page, SAVE);

    await expect(heading(page)).toHaveText("Where is the work?");
    await readAs(page, "Norwich");
    await expect(page.getByLabel("Town, city or village")).toHaveValue("Norwich, Norfolk");
    await hand.type(page, "Name and street", "12 Quay Street");
    await hand.press(page, SAVE);

    await expect(heading(page)).toHaveText("When is the work?");
    await readAs(page, "Monday to Friday 9.30am - 2.30pm");
    await expect(page.getByLabel("We fix them")).toBeChecked();
    await hand.choose(page, "No, it goes on all year");
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText("Which contract is it?");
    await expect(page.getByLabel("Permanent", { exact: true })).toBeChecked();
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText("What does it pay?");
    await expect(page.getByLabel("Pay before tax")).toHaveValue("13.40");
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText("Which skills must a person have?");
    await hand.press(page, SAVE);
    await hand.press(page, SAVE);

    // What the advert leaves open is quoted beside its question, and nothing is filled in.
    await expect(heading(page)).toHaveText("How much English does the job need?");
    await expect(page.getByRole("main")).toContainText("Good English helps.");
    await hand.choose(page, "None needed");
    await hand.press(page, SAVE);
    await hand.press(page, SAVE);
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText("How many people, and from when?");
    await expect(page.getByLabel("How many people do you need?")).toHaveValue("1");
    await hand.press(page, SAVE);

    await expect(heading(page)).toHaveText("Check your answers");
    await expect(page.getByText("Monday to Friday, 09:30 to 14:30").first()).toBeVisible();
    await hand.press(page, "Send for review");
    await expect(heading(page)).toHaveText("Kitchen assistant");
    await expect(page.getByText("With our officers", { exact: true })).toBeVisible();
  });

  test(`an employer asks an officer to write a post, who hands it over by its date, ${how}`, async ({
    signedInAs,
  }) => {
    test.setTimeout(360_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    const title = `Gardener ${how}`;
    const post = await pasted(employer, advertOf(title).replace(" – Norwich", ""), title);
    await employer.goto(post);
    await hand.follow(employer, "An officer writes it with us");
    await hand.type(employer, "Day", "");
    await hand.press(employer, "Ask the officer");
    await expect(employer.getByRole("alert")).toBeVisible();
    await employer.goto(post);
    await hand.follow(employer, "An officer writes it with us");
    await hand.type(employer, "What should the officer know? (optional)", "Please ring after two.");
    await hand.press(employer, "Ask the officer");
    await expect(employer.getByText("writes this with you")).toBeVisible();

    await officer.goto("/today?part=writing");
    await expect(officer.getByRole("main")).toContainText("Riverside Hotel");
    await officer.goto(post.replace("/posts/", "/writing/"));
    await expect(heading(officer)).toContainText(title);
    await expect(officer.getByText("Please ring after two.")).toBeVisible();
    await hand.follow(officer, "Go on with the questions");
    await hand.press(officer, SAVE);
    await expect(heading(officer)).toHaveText("What kind of work is it?");
    await hand.choose(officer, "Cleaning");
    await hand.press(officer, SAVE);
    await officer.goto(post.replace("/posts/", "/writing/"));
    await hand.press(officer, "Hand it to the employer");
    await expect(officer.getByText("The employer has the post now")).toBeVisible();

    await employer.goto(`${post}/check`);
    await expect(employer.getByText("wrote this with you")).toBeVisible();
    await hand.press(employer, "Send for review");
    // What is still open is said, and nothing is sent.
    await expect(employer.getByRole("alert")).toBeVisible();
  });

  test(`an officer begins a post that an employer rang about, which takes it back, ${how}`, async ({
    as,
  }) => {
    const employer = await as("charity", options);
    const officer = await as("officer", options);
    await officer.goto("/employers");
    await hand.follow(officer, "Wensum Kitchen");
    await hand.follow(officer, "Begin a post for them");
    await hand.press(officer, "Begin the post");
    await expect(officer.getByRole("alert")).toBeVisible();
    await hand.choose(officer, "A job");
    await hand.choose(officer, "By telephone");
    await hand.choose(officer, "No");
    await hand.press(officer, "Begin the post");
    await expect(heading(officer)).toHaveText("What is the job?");
    const id = new URL(officer.url()).pathname.split("/")[2];

    await employer.goto(`/posts/${id}`);
    await expect(employer.getByText("An officer begins this post for you")).toBeVisible();
    await expect(employer.getByText(/liaison officer, by telephone/).first()).toBeVisible();
    await hand.press(employer, "We did not ask for this: take it back");
    await expect(employer.getByText("Taken back. The officer has been told.")).toBeVisible();
    expect((await officer.goto(`/writing/${id}`))?.status()).toBe(404);
  });

  test(`an employer says on the telephone that its draft is right, and takes it back, ${how}`, async ({
    signedInAs,
  }) => {
    test.setTimeout(360_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    await employer.goto("/posts?status=open&kind=vacancy");
    await employer.locator("main a[href^='/posts/'][dir=auto]").first().click();
    await hand.unfold(employer, "Copy it into a new draft");
    await hand.press(employer, "Copy the post");
    await expect(heading(employer)).toHaveText(/Check your answers/);
    const id = new URL(employer.url()).pathname.split("/")[2];
    await employer.goto(`/posts/${id}/help`);
    await hand.press(employer, "Ask the officer");

    await officer.goto(`/writing/${id}/dates`);
    await hand.press(officer, SAVE);
    await officer.goto(`/writing/${id}`);
    await hand.follow(officer, "They told me that it is right");
    await hand.choose(officer, "By telephone");
    await hand.choose(officer, "No");
    await hand.press(officer, "Send it for them");
    await expect(officer.getByText("The post is sent, and its employer has been told")).toBeVisible();

    await employer.goto(`/posts/${id}`);
    await expect(employer.getByText("An officer sent this post for you")).toBeVisible();
    await hand.press(employer, "That is not right: take it back");
    await expect(employer.getByText("Taken back. The officer has been told.")).toBeVisible();
    await expect(employer.getByText("Draft", { exact: true }).first()).toBeVisible();
  });
}

/** A draft begun from an advert; its address. */
async function pasted(page: Page, advert: string, title: string): Promise<string> {
  await page.goto("/posts/new/advert");
  await hand.type(page, "The text of your advert", advert);
  await hand.press(page, "Read my advert");
  await hand.type(page, "Title", title);
  await hand.press(page, SAVE);
  await expect(heading(page)).toHaveText("What kind of work is it?");
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}
