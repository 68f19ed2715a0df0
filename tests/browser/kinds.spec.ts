import type { Locator, Page } from "@playwright/test";
import { addDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { type Hand, pointing } from "./hand";
import { expect, test } from "./test";
import type { Somebody } from "./world";

const hand = pointing();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const SAVE = "Save and continue";

async function date(page: Page, legend: RegExp, days: number): Promise<void> {
  const [year = "", month = "", day = ""] = addDays(londonDate(new Date()), days).split("-");
  const group = page.getByRole("group", { name: legend });
  await hand.type(page, "Day", day, group);
  await hand.type(page, "Month", month, group);
  await hand.type(page, "Year", year, group);
}

/** The row of the first shift, which is folded up where the week can be drawn. */
async function typedShift(page: Page): Promise<Locator> {
  const shift = page.getByRole("group", { name: "Shift 1", exact: true });
  if (!(await shift.isVisible())) await hand.unfold(page, "Or type the times");
  return shift;
}

type Answer = (page: Page, hand: Hand) => Promise<void>;
const nothing: Answer = async () => undefined;
const noEnglish: Answer = (page, hand) => hand.choose(page, "None needed");
const choosing =
  (answer: string): Answer =>
  (page, hand) =>
    hand.choose(page, answer);

/** An answer to every question, by its heading; what a case does otherwise it names. */
const ANSWERS: Record<string, Answer> = {
  "Is this volunteering?": (page) => hand.tick(page, "All of this is true of what we offer"),
  "What kind of work is it?": choosing("Hotels, restaurants and catering"),
  "Whom does the person work for?": choosing("For us"),
  "Which occupation is closest?": choosing("None of these"),
  "Where is the work?": async (page) => {
    await hand.type(page, "Name and street", "12 Quay Street");
    await hand.type(page, "Town, city or village", "Norwich");
  },
  "When is the work?": async (page) => {
    await hand.choose(page, "We fix them");
    const shift = await typedShift(page);
    await hand.pick(page, "Day", "Tuesday", shift);
    await hand.pick(page, "Start", "09:30", shift);
    await hand.pick(page, "End", "14:30", shift);
    await hand.choose(page, "No, it goes on all year");
  },
  "How long does it last?": async (page) => {
    await hand.type(page, "How many?", "2");
    await hand.choose(page, "Weeks");
  },
  "Which contract is it?": choosing("Permanent"),
  "What does it pay?": async (page) => {
    await hand.type(page, "Pay before tax", "13.40");
    await hand.choose(page, "An hour");
  },
  "What does a person learn?": (page) => hand.type(page, "What does a person learn?", "How a kitchen runs."),
  "Who looks after the person?": async (page) => {
    await hand.type(page, "Who looks after the person?", "Jo, the head chef");
    await hand.type(page, /^Which expenses do you pay back\?/, "Bus fares and lunch");
  },
  "Which skills must a person have?": nothing,
  "Which skills would help?": nothing,
  "How much English does the job need?": noEnglish,
  "How much English does it need?": noEnglish,
  "Which certificates does the job need?": nothing,
  "Which certificates does it need?": nothing,
  "What is part of the work?": nothing,
  "How many people, and from when?": async (page) => {
    await hand.type(page, "How many people do you need?", "2");
    await date(page, /^When does .* start/, 40);
    await date(page, /^Until when can people apply/, 20);
  },
};
const named =
  (title: string): Answer =>
  async (page) => {
    await hand.type(page, "Title", title);
    await hand.type(page, "What does a person do?", "You help the team, and we show you how.");
  };
const WORK = ["What is the job?", "What is the placement?", "What do volunteers do?"];

/** Answers every question until the answers are shown, and sends. Returns the post's own address. */
async function write(page: Page, kind: string, title: string, own: Record<string, Answer> = {}) {
  const answers = { ...ANSWERS, ...Object.fromEntries(WORK.map((h1) => [h1, named(title)])), ...own };
  await page.goto("/posts");
  await hand.follow(page, "Offer something new");
  await hand.choose(page, kind);
  await hand.press(page, "Begin");
  for (let pages = 0; pages < 25; pages++) {
    const question = (await heading(page).innerText()).trim();
    if (question === "Check your answers") break;
    const answer = answers[question];
    if (!answer) throw new Error(`Nobody knows an answer to “${question}”`);
    await answer(page, hand);
    await hand.press(page, SAVE);
    await expect(heading(page), `${question} was refused`).not.toHaveText(question);
  }
  await hand.press(page, "Send for review");
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByText("With our officers", { exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

interface Case {
  what: string;
  who: Somebody;
  kind: string;
  own?: Record<string, Answer>;
  /** What the public reads of it. */
  says: string[];
}
/** What each basis of unpaid work asks besides is looked at by itself; that each is published, the database knows. */
const CASES: Case[] = [
  {
    what: "zero hours",
    who: "employer",
    kind: "A job",
    own: { "Which contract is it?": choosing("Zero hours: no hours are promised") },
    says: ["£13.40 an hour. Hours are not promised", "Zero hours: no hours are promised"],
  },
  {
    what: "a fixed term by the year, with less for apprentices",
    who: "employer",
    kind: "A job",
    own: {
      "Which contract is it?": async (page) => {
        await hand.choose(page, "Fixed term");
        await date(page, /^On which day does it end/, 400);
      },
      "What does it pay?": async (page) => {
        await hand.type(page, "Pay before tax", "4000");
        await hand.choose(page, "A year");
        await hand.tick(page, "Yes, younger people or apprentices");
        await hand.type(page, "Apprentices, an hour", "8.20");
      },
    },
    says: [
      "£4,000 a year, divided by 52.14 weeks and by 5 hours, is £15.34 an hour",
      "As an apprentice: £8.20",
    ],
  },
  {
    what: "paid work experience",
    who: "employer",
    kind: "Work experience",
    own: { "Is the person paid?": choosing("Yes, at least the minimum wage") },
    says: ["Work experience", "£13.40 an hour", "2 weeks", "How a kitchen runs."],
  },
  {
    what: "a voluntary worker",
    who: "charity",
    kind: "Work experience",
    own: { "Is the person paid?": choosing("No, because they are a voluntary worker") },
    says: ["Unpaid: expenses only"],
  },
  {
    what: "volunteering",
    who: "charity",
    kind: "Volunteering",
    says: ["Volunteering", "Unpaid: expenses only", "Bus fares and lunch"],
  },
];

const WAYS = [
  ["with JavaScript", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const;
/** Pages without JavaScript differ by the kind; what stands on them by the rest does not. */
const isFirstOfItsKind = (one: Case) => CASES.find(({ kind }) => kind === one.kind) === one;

for (const [how, options] of WAYS)
  for (const { what, who, kind, own, says } of CASES.filter(
    (one) => how === "with JavaScript" || isFirstOfItsKind(one),
  ))
    test(`${what} is written from its first page to publication, ${how}`, async ({ as }) => {
      test.setTimeout(180_000);
      const title = `${what}, ${how}`;
      const employer = await as(who, options);
      const post = await write(employer, kind, title, own);
      const officer = await as("officer", options);
      await officer.goto(post.replace("/posts/", "/review/"));
      await hand.press(officer, "Publish");
      const reader = await as("nobody", options);
      await reader.goto(post.replace("/posts/", "/opportunities/"));
      await expect(heading(reader)).toHaveText(title);
      for (const words of says) await expect(reader.getByRole("main")).toContainText(words);
    });

test("unpaid without a basis is refused, with what would be lawful", async ({ as }) => {
  const page = await as("employer");
  await page.goto("/posts/new");
  await hand.choose(page, "Work experience");
  await hand.press(page, "Begin");
  await hand.choose(page, "None of these: it is unpaid for another reason");
  await hand.press(page, SAVE);
  await expect(page.getByRole("alert")).toContainText("You can pay at least £12.71 an hour.");
  await hand.choose(page, "Yes, at least the minimum wage");
  await hand.press(page, SAVE);
  await expect(heading(page)).toHaveText("What is the placement?");
});
test("a business cannot begin volunteering, and is told what it can offer", async ({ as }) => {
  const page = await as("employer");
  await page.goto("/posts/new");
  await hand.choose(page, "Volunteering");
  await hand.press(page, "Begin");
  await expect(page.getByRole("alert")).toContainText("You can offer a job, or paid work experience.");
  await expect(page.getByLabel("Volunteering", { exact: true })).toBeChecked();
});
test("another kind is found by itself in the public list", async ({ as }) => {
  const page = await as("nobody");
  await page.goto("/opportunities");
  await page.getByLabel("What it is").selectOption("volunteering");
  await hand.press(page, "Search");
  await expect(page).toHaveURL(/kind=volunteering/);
  await expect(page.getByRole("article")).not.toHaveCount(0);
  for (const card of await page.getByRole("article").all()) await expect(card).toContainText("Volunteering");
});
test("night shifts bring their condition, and say so", async ({ world, as }) => {
  const page = await as("employer");
  await page.goto(`/posts/${world.post.placement}/edit/hours`);
  const shift = await typedShift(page);
  await hand.pick(page, "Start", "22:00", shift);
  await hand.pick(page, "End", "06:00", shift);
  await hand.press(page, SAVE);
  await page.goto(`/posts/${world.post.placement}/edit/conditions`);
  await expect(page.getByText("Some of your shifts are at night, so this is included")).toBeVisible();
});
