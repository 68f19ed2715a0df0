import type { BrowserContextOptions, Page } from "@playwright/test";
import { DEMO_PEOPLE } from "../../app/accounts/demo-people";
import { addDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { type Hand, pointing, typing } from "./hand";
import { expect, test } from "./test";

const IMPATIENT = pointing(2);

// An impatient person presses every button twice: what once does, twice must do, and no more.
const WAYS: [how: string, hand: Hand, options?: BrowserContextOptions][] = [
  ["with the keyboard alone", typing],
  ["pressing every button twice, without JavaScript", IMPATIENT, { javaScriptEnabled: false }],
];

for (const [how, hand, options] of WAYS)
  test(`a post is written, published, applied for, offered and accepted, ${how}`, async ({
    signedInAs,
    visitor,
  }) => {
    // Some sixty pages, one after the other.
    test.setTimeout(240_000);
    const employer = await signedInAs(DEMO_PEOPLE.owner.name, options);
    const officer = await signedInAs(DEMO_PEOPLE.norfolk.name, options);
    const mother = await signedInAs(DEMO_PEOPLE.mother.name, options);
    const mail = await visitor(options);
    const title = `Kitchen helper, ${how}`;

    await writePost(hand, employer, title, options?.javaScriptEnabled !== false);
    await expect(heading(employer)).toHaveText(title);
    await expect(employer.getByText("With our officers", { exact: true })).toBeVisible();
    const post = new URL(employer.url()).pathname;
    await hears(mail, DEMO_PEOPLE.norfolk.email, `A post to check: ${title}`);

    await officer.goto("/review");
    await hand.follow(officer, title);
    await hand.press(officer, "Publish");
    await expect(officer.getByText("The post is open, and its employer has been told")).toBeVisible();
    await hears(mail, DEMO_PEOPLE.owner.email, `Your post is open: ${title}`);

    const application = await findAndApply(hand, mother, title);
    await hears(mail, DEMO_PEOPLE.mother.email, `Your application: ${title}`);
    await hears(mail, DEMO_PEOPLE.owner.email, `Somebody applied: ${title}`);

    await offer(hand, employer, post);
    await hears(mail, DEMO_PEOPLE.mother.email, `News about your application: ${title}`);

    await mother.goto("/applications");
    await hand.follow(mother, title);
    await expect(heading(mother)).toHaveText(title);
    await expect(mother.getByRole("heading", { name: "Riverside Hotel offers you this job" })).toBeVisible();
    await hand.press(mother, "Say yes");
    await hand.press(mother, "Yes, I accept");
    await expect(mother.getByText("You accepted. Riverside Hotel has been told.")).toBeVisible();
    expect(new URL(mother.url()).pathname).toBe(application);
    await hears(mail, DEMO_PEOPLE.owner.email, `Your offer was accepted: ${title}`);
    await hears(mail, DEMO_PEOPLE.norfolk.email, "An offer was accepted", title);

    // One of everything, however often it was pressed.
    await employer.goto(post);
    await expect(employer.getByText("All places taken", { exact: true }).first()).toBeVisible();
    await employer.goto(`${post}/candidates`);
    await expect(employer.getByRole("row")).toHaveCount(2);
    await employer.goto("/posts");
    await expect(employer.getByRole("link", { name: title, exact: true })).toHaveCount(1);
  });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Waits for the message, and sees that it came once, or that the newest of this subject is about this post. */
async function hears(mail: Page, address: string, subject: string, about?: string): Promise<void> {
  const message = mail.getByRole("link", { name: subject, exact: true });
  await expect(async () => {
    await mail.goto(`/dev/mail?to=${encodeURIComponent(address)}`);
    if (!about) return expect(message).toHaveCount(1, { timeout: 1 });
    await message.first().click({ timeout: 1_000 });
    await expect(mail.getByRole("main")).toContainText(`“${about}”`, { timeout: 1 });
  }).toPass({ timeout: 15_000 });
}

const SAVE = "Save and continue";

async function date(hand: Hand, page: Page, legend: RegExp, day: string): Promise<void> {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const group = page.getByRole("group", { name: legend });
  for (const [part, value] of [
    ["Day", dayOfMonth],
    ["Month", month],
    ["Year", year],
  ] as const)
    await hand.type(page, part, value, group);
}

/** The employer answers the thirteen questions, some of them wrong at first, and sends the post. */
async function writePost(hand: Hand, page: Page, title: string, hasScript: boolean): Promise<void> {
  const today = londonDate(new Date());
  const answered = async (question: string) => {
    await hand.press(page, SAVE);
    await expect(heading(page)).toHaveText(question);
  };
  await page.goto("/posts");
  await hand.follow(page, "Offer something new");
  await hand.choose(page, "A job");
  await hand.press(page, "Begin");
  await expect(heading(page)).toHaveText("What is the job?");
  await hand.type(page, "Title", title);
  await hand.type(page, "What does a person do?", "You help the cooks, and keep the kitchen clean.");
  await answered("What kind of work is it?");
  await hand.choose(page, "Hotels, restaurants and catering");
  await answered("Which occupation is closest?");
  await hand.choose(page, "Kitchen and catering assistants");
  await answered("Where is the work?");
  await hand.type(page, "Name and street", "Riverside Hotel, 12 Quay Street");
  await hand.type(page, "Town, city or village", "Norwich");
  await answered("When is the work?");

  await hand.choose(page, "We fix them");
  if (hasScript) {
    await expect(page.getByText("Shifts in the week")).toBeVisible();
    await hand.unfold(page, "Or type the times");
  }
  const shift = page.getByRole("group", { name: "Shift 1", exact: true });
  await hand.pick(page, "Day", "Monday", shift);
  await hand.pick(page, "Start", "09:30", shift);
  await hand.pick(page, "End", "14:30", shift);
  await hand.press(
    page,
    hasScript ? "Copy Monday’s hours to each day up to Friday" : "Copy to the days that follow",
  );
  await expect(page.getByRole("group", { name: /^Shift \d/ })).toHaveCount(5);
  await hand.choose(page, "No, it goes on all year");
  await answered("Which contract is it?");
  await hand.choose(page, "Permanent");
  await answered("What does it pay?");

  await hand.type(page, "Pay before tax", "5.00");
  await hand.choose(page, "An hour");
  await hand.press(page, SAVE);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(page.getByRole("radio", { name: "An hour" })).toBeChecked();
  await hand.type(page, "Pay before tax", "24.50");
  await answered("Which skills must a person have?");

  if (hasScript) {
    await hand.type(page, "Type a skill", "chef");
    await page.getByRole("option", { name: "Cooking", exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  } else await hand.tick(page, "Cooking");
  await answered("Which skills would help?");
  await answered("How much English does the job need?");
  await hand.press(page, SAVE);
  // Nothing is chosen beforehand; whoever chooses each level is asked for all four at once.
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await hand.choose(page, "I choose each level");
  await hand.press(page, SAVE);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(4);
  for (const skill of ["Speaking", "Listening", "Reading", "Writing"])
    await hand.pick(page, skill, "None needed");
  await answered("Which certificates does the job need?");
  await hand.tick(
    page,
    "Food hygiene, Level 2",
    page.getByRole("group", { name: "Needed on the first day" }),
  );
  await answered("What is part of the work?");
  await answered("How many people, and from when?");
  await hand.type(page, "How many people do you need?", "1");
  await date(hand, page, /^When does the job start/, addDays(today, 40));
  await date(hand, page, /^Until when can people apply/, addDays(today, 20));
  await answered("Check your answers");
  await expect(page.getByText("Monday to Friday, 09:30 to 14:30").first()).toBeVisible();
  await hand.press(page, "Send for review");
}

/** The mother sees that it fits, and why, and applies in two steps. Returns the address of her application. */
async function findAndApply(hand: Hand, page: Page, title: string): Promise<string> {
  await page.goto("/matches");
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });
  while ((await card.count()) === 0) await hand.follow(page, /^Next/);
  await expect(card).toContainText("Very good fit");
  await expect(card).toContainText(
    "Monday to Friday, 09:30 to 14:30: inside your school hours, with the journey",
  );
  await expect(card).toContainText("You have: Food hygiene, Level 2");
  await hand.follow(page, `See and apply ${title}`);
  await expect(page.getByRole("heading", { name: "How it fits you" })).toBeVisible();
  await expect(page.getByText("About 10 minutes by bus")).toBeVisible();
  await hand.follow(page, "Apply");
  await expect(heading(page)).toHaveText("What may Riverside Hotel see?");
  await hand.tick(page, "Your skills");
  await hand.press(page, "Continue");
  await expect(heading(page)).toHaveText("A few words to Riverside Hotel");
  await hand.type(
    page,
    "Your words (you can leave this empty)",
    "I cook for sixty people at our community centre.",
  );
  await hand.press(page, "Send my application");
  // The second press of two is told what the first one did.
  await expect(page.getByText(/^(Your application is sent|You have already applied for this)/)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The employer sees who applied and how she fits, and offers the job. */
async function offer(hand: Hand, page: Page, post: string): Promise<void> {
  await page.goto(post);
  await hand.follow(page, "Candidates: 1");
  await hand.follow(page, `Answer ${DEMO_PEOPLE.mother.name}`);
  await expect(heading(page)).toHaveText(DEMO_PEOPLE.mother.name);
  await expect(page.getByText("I cook for sixty people at our community centre.")).toBeVisible();
  await expect(page.getByText(/assessed on .* that this person can lawfully do this job/)).toBeVisible();
  await expect(
    page.getByText("Do your own check, on everyone you hire, before the first day."),
  ).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(
    /school|minutes|alcohol|pork|refugee|protection|status/i,
  );
  await hand.unfold(page, "Make an offer");
  await hand.press(page, "Check the offer");
  await expect(heading(page)).toHaveText("Check your offer");
  await hand.press(page, "Change it");
  await hand.press(page, "Check the offer");
  await hand.press(page, "Send the offer");
  await expect(page.getByText("Your offer is sent.")).toBeVisible();
}
