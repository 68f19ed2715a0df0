import type { BrowserContextOptions, Page } from "@playwright/test";
import { sessionsOf } from "../../app/accounts/sessions.server";
import { makeOffer } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { addDays, addWorkingDays } from "../../app/calendar";
import { formatOf, londonDate } from "../../app/i18n/format";
import { localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import * as profile from "../../app/participants/profile.server";
import { type Db, makeDb } from "../../db/client.server";
import { anAttestation, aParticipant, callerOf } from "../builders/people";
import { overflowOf } from "./axe";
import { typeCode } from "./codes";
import { type Hand, pointing, typing } from "./hand";
import type { TestServer } from "./server";
import { expect, test } from "./test";
import type { World } from "./world";

const PHONE = { width: 360, height: 740 };
/** A window of 1280 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const WEEKDAYS = [0, 1, 2, 3, 4];
/** When the job begins to which she says no, and the hours that would have worked. */
const EARLY = "09:30";
const INSTEAD = { from: "10:00", to: "15:00" };

const WAYS: [how: string, locale: string, options: BrowserContextOptions][] = [
  ["in English on a phone", "en", { viewport: PHONE }],
  ["in Arabic on a phone", "ar", { viewport: PHONE }],
  ["without JavaScript", "en", { viewport: PHONE, javaScriptEnabled: false }],
];

for (const [how, locale, options] of WAYS)
  test(`a parent tells her week, says no for the hours, and takes the next job that fits, ${how}`, async ({
    server,
    visitor,
  }) => {
    test.setTimeout(60_000);
    const hers = story(pointing(), locale);
    await withDb(server, async (db) => {
      const parent = await aParent(db, locale);
      const page = await visitor(options);
      await signIn(page, server, parent.session);
      await hers.tellsHerWeek(page);
      await hers.saysNoForTheHours(page);
      const { application, title } = await hers.applies(page);
      const employer = await offers(db, application);
      await hers.accepts(page, { application, title, employer });
    });
  });

test("a parent says no, applies and accepts with the keyboard alone, at 400 %", async ({
  server,
  visitor,
}) => {
  test.setTimeout(60_000);
  const hers = story(typing, "en");
  await withDb(server, async (db) => {
    const parent = await aParent(db, "en");
    await schoolHours(db, parent);
    const page = await visitor({ viewport: ZOOMED });
    await signIn(page, server, parent.session);
    await hers.saysNoForTheHours(page);
    const { application, title } = await hers.applies(page);
    const employer = await offers(db, application);
    await hers.accepts(page, { application, title, employer });
  });
});

test("whoever has no e-mail gets each message as a text, whose link leads to its page after signing in", async ({
  server,
  visitor,
  world,
}) => {
  test.setTimeout(60_000);
  await withDb(server, async (db) => {
    const phone = "+447700900871";
    const parent = await aParent(db, "en", { email: null, phone, channel: "sms" });
    await schoolHours(db, parent);
    const application = await applicationOf(db, parent, world.post.fits);
    await offers(db, application);
    const texts = await textsTo(db, phone, 2);
    const page = await visitor({ viewport: PHONE });
    for (const [i, text] of texts.entries()) {
      expect(text).not.toMatch(/offer|Riverside|Kitchen|£/i);
      const link = new URL(/https?:\S+/.exec(text)?.[0] ?? "");
      expect(link.pathname).toBe(`/applications/${application}`);
      await page.goto(link.pathname + link.search);
      if (i === 0) {
        await page.getByLabel("E-mail address or mobile").fill("07700 900871");
        await page.getByRole("button", { name: "Send me a code" }).click();
        await typeCode(page, phone);
      }
      await expect(page).toHaveURL(link.pathname);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kitchen assistant");
    }
    await expect(page.getByRole("heading", { name: "Riverside Hotel offers you this job" })).toBeVisible();
  });
});

/** What a parent does, found by the words of her language; each page is looked at for what runs out of it. */
function story(hand: Hand, locale: string) {
  const t = translatorOf(localeOf(locale));
  const { weekday } = formatOf(locale);
  const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const heading = (page: Page) => page.getByRole("heading", { level: 1 });
  const fitsThePage = async (page: Page) => expect(await overflowOf(page), page.url()).toBe(0);
  const saved = async (page: Page, next: string) => {
    await fitsThePage(page);
    await hand.press(page, t("profile.save"));
    await expect(page).toHaveURL(`/profile/${next}`);
  };
  /** Jobs that fit: nearly is another list. */
  const cards = (page: Page) =>
    page.getByRole("article").filter({ has: page.locator("a.fh-button[href$='/not-for-me']") });
  const tooEarly = (page: Page) => cards(page).filter({ hasText: EARLY }).first();
  const jobs = (page: Page) => page.goto("/matches?kind=vacancy");

  return {
    async tellsHerWeek(page: Page) {
      await page.goto("/profile");
      await hand.follow(page, t("profile.continue"));
      await hand.type(page, t("profile.home.label"), "Norwich");
      await saved(page, "travel");
      await hand.choose(page, t("profile.mode.bus"));
      await hand.choose(page, t("profile.travel.minutes.one", { minutes: 45 }));
      await saved(page, "school");
      await hand.choose(page, t("profile.school.yes"));
      await hand.pick(page, t("profile.school.dropOff"), "08:45");
      await hand.pick(page, t("profile.school.pickUp"), "15:15");
      await hand.choose(page, t("profile.school.holidays.someone"));
      await saved(page, "week");
      await saved(page, "ties");
    },

    async saysNoForTheHours(page: Page) {
      await jobs(page);
      await fitsThePage(page);
      const declined = await tooEarly(page).getByRole("heading").getByRole("link").getAttribute("href");
      await hand.follow(page, begins(t("matches.not_for_me")), tooEarly(page));
      await hand.choose(page, t("reason.hours"));
      await fitsThePage(page);
      await hand.press(page, t("not-for-me.save"));
      await expect(heading(page)).toHaveText(t("instead.hours"));
      for (const day of WEEKDAYS) await hand.tick(page, weekday(day));
      await hand.pick(page, t("instead.from"), INSTEAD.from);
      await hand.pick(page, t("instead.to"), INSTEAD.to);
      await fitsThePage(page);
      await hand.press(page, t("instead.show"));
      await expect(page.getByRole("heading", { name: t("instead.after") })).toBeVisible();
      await fitsThePage(page);
      await hand.press(page, t("instead.change.week"));
      await expect(page.getByText(t("instead.changed"))).toBeVisible();
      await jobs(page);
      await expect(cards(page).first()).toBeVisible();
      await expect(page.locator(`main a[href="${declined}"]`)).toHaveCount(0);
      await expect(tooEarly(page)).toHaveCount(0);
    },

    /** To the job that fits the new week. */
    async applies(page: Page) {
      const title = await cards(page).first().getByRole("heading").innerText();
      await hand.follow(page, begins(t("matches.see")), cards(page).first());
      await expect(page).toHaveURL(/\/opportunities\//);
      await fitsThePage(page);
      await hand.follow(page, t("fit.apply"));
      await hand.tick(page, t("share.email"));
      await fitsThePage(page);
      await hand.press(page, t("apply.continue"));
      await hand.press(page, t("apply.send"));
      await expect(page.getByText(t("apply.sent"))).toBeVisible();
      await fitsThePage(page);
      return { application: new URL(page.url()).pathname.split("/").at(-1) ?? "", title };
    },

    async accepts(page: Page, offer: { application: string; title: string; employer: string }) {
      const { application, title, employer } = offer;
      await page.goto("/applications");
      await fitsThePage(page);
      await hand.follow(page, title);
      await expect(page).toHaveURL(`/applications/${application}`);
      await fitsThePage(page);
      await hand.press(page, begins(t("offer.say-yes")));
      await expect(page.getByRole("button", { name: begins(t("offer.accept")) })).toBeVisible();
      await fitsThePage(page);
      await hand.press(page, begins(t("offer.accept")));
      await expect(page.getByText(t("offer.accepted", { employer }))).toBeVisible();
      await fitsThePage(page);
    },
  };
}

async function withDb({ databaseUrl }: TestServer, use: (db: Db) => Promise<void>): Promise<void> {
  const db = makeDb(databaseUrl, { max: 2 });
  try {
    await use(db);
  } finally {
    await db.destroy();
  }
}

type Parent = Awaited<ReturnType<typeof aParent>>;

/** Somebody who may do any paid work and has told nothing yet, signed in. */
async function aParent(
  db: Db,
  locale: string,
  reached: { email?: null; phone?: string; channel?: "sms" } = {},
) {
  const person = { fullName: "Salma", locale, ...reached };
  const parent = await aParticipant(db, { person });
  await anAttestation(db, parent.id);
  await profile.addCertificate(callerOf(db, parent.actor, new Date()), parent.id, {
    certificate: "food-hygiene-2",
    expiresOn: undefined,
  });
  const begun = { personId: parent.id, roleId: parent.actor.roleId, kept: true };
  const cookie = await sessionsOf({ db, cookies: null, secure: false }).begin(begun);
  return { ...parent, session: /^session=([^;]+)/.exec(cookie)?.[1] ?? "" };
}

const signIn = (page: Page, { address }: TestServer, value: string) =>
  page.context().addCookies([{ name: "session", value, url: address }]);

async function schoolHours(db: Db, { id, actor }: Parent): Promise<void> {
  const caller = callerOf(db, actor, new Date());
  await profile.saveHome(caller, id, { town: "Norwich" });
  await profile.saveTravel(caller, id, { mode: "bus", maxMinutes: 45 });
  await profile.saveWeek(caller, id, {
    times: WEEKDAYS.map((day) => ({ day, from: 35, to: 61 })),
    daysOff: [],
  });
}

async function applicationOf(db: Db, { actor }: Parent, postId: World["post"]["fits"]): Promise<string> {
  const sent = await apply(callerOf(db, actor, new Date()), postId, { share: ["phone"], message: undefined });
  if (!sent.ok) throw new Error(sent.because);
  return sent.id;
}

/** Whoever acts for the post's employer offers what the post says. Returns the employer's name. */
async function offers(db: Db, candidacyId: string): Promise<string> {
  const post = await db
    .selectFrom("candidacy as c")
    .innerJoin("opportunity as o", "o.id", "c.opportunityId")
    .innerJoin("shiftPattern as s", "s.opportunityId", "o.id")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .innerJoin("personRole as r", "r.employerId", "o.employerId")
    .select(["s.id as patternId", "o.payPence", "o.employerId", "r.id as roleId", "r.personId", "e.name"])
    .where("c.id", "=", candidacyId)
    .where("r.endedAt", "is", null)
    .executeTakeFirstOrThrow();
  const { roleId, personId, employerId, patternId, payPence } = post;
  const now = new Date();
  const today = londonDate(now);
  const employer = { role: "employer", personId, roleId, employerId, position: "owner", approved: true };
  const made = await makeOffer(callerOf(db, employer as Parameters<typeof callerOf>[1], now), candidacyId, {
    startsOn: addDays(today, 60),
    patternId,
    quarters: 40,
    payPence,
    payPer: "hour",
    answerBy: addWorkingDays(today, 5),
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return post.name;
}

/** The text messages to a number, oldest first, once there are so many. */
async function textsTo(db: Db, phone: string, count: number): Promise<string[]> {
  let texts: string[] = [];
  await expect(async () => {
    const found = await db
      .selectFrom("capturedMessage")
      .select(["channel", "body"])
      .where("recipient", "=", phone)
      .orderBy("id")
      .execute();
    expect(found.map(({ channel }) => channel)).toEqual(Array(count).fill("sms"));
    texts = found.map(({ body }) => body);
  }).toPass({ timeout: 15_000 });
  return texts;
}
