import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import type { MatchingCaller } from "../../app/caller";
import { answerDay } from "../../app/matching/answer-day.server";
import { dismiss, setAsideBy, undismiss } from "../../app/matching/dismiss.server";
import type { MatchFilter } from "../../app/matching/filters";
import { fitView } from "../../app/matching/fit-view.server";
import { fitOf, matchesFor, nearlyFor } from "../../app/matching/matching.server";
import { participantForMatching } from "../../app/matching/rows.server";
import { savedPosts, savePost, unsavePost } from "../../app/matching/saved.server";
import { soFarOf } from "../../app/matching/so-far.server";
import { matchesView } from "../../app/matching/view.server";
import { saveHolidayCare } from "../../app/participants/profile.server";
import { Denied } from "../../app/policy";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { toMultirange } from "../../db/slots";
import { judge } from "../../search/match/judge";
import { rangesOf, weekOf } from "../../search/match/week";
import { aChild, anAttestation, anOfficer, aParticipant, NOW } from "../builders/people";
import { anEmployer, aPost, SCHOOL_HOURS } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const engine = startEngine(db, url, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"];
const slots = (times: string[]) => toMultirange(rangesOf(weekOf(times)));
const SCHOOL_DAYS = WEEKDAYS.map((day) => `${day} 09:00-15:00`);

type Person = Awaited<ReturnType<typeof aParticipant>>;

/** The participant's caller, who finds what builders wrote because it waits for the outbox's end. */
async function callerOf(person: Person): Promise<MatchingCaller> {
  const { max } = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.max("revision").as("max"))
    .executeTakeFirstOrThrow();
  let revision = Number(max ?? 0);
  return {
    db,
    actor: person.actor,
    now: NOW,
    engine: engine.for(() => revision),
    wrote: (last) => {
      revision = last;
    },
  };
}

/** Tells the outbox of what a builder wrote past the verbs. */
async function told(topic: string, ...ids: string[]) {
  for (const subjectId of ids)
    await db
      .insertInto("outbox")
      .values({ topic, kind: "built", subjectId, revision: (await nextRevision()) as never })
      .execute();
}
const nextRevision = async () =>
  (
    await db
      .selectNoFrom((eb) => eb.fn<number>("nextval", [eb.val("outbox_revision")]).as("n"))
      .executeTakeFirstOrThrow()
  ).n;

/** A parent with school hours near Norwich, assessed unless told otherwise. */
async function aParent({ assessed = true, ...over }: Record<string, unknown> = {}) {
  const person = await aParticipant(db, {
    lat: 52.64,
    lon: 1.29,
    travelMode: "bus",
    maxMinutes: 45,
    available: slots(SCHOOL_DAYS),
    daysAnswered: 31,
    maxQuarters: 120,
    availableFrom: "2026-12-01",
    ...over,
  });
  if (assessed) await anAttestation(db, person.id);
  return person;
}

async function builtPost(over: Parameters<typeof aPost>[1] = {}) {
  const post = await aPost(db, { title: `Post ${randomUUID()}`, ...over });
  await told("opportunity", post.id);
  return post;
}
const ids = (hits: { post: { form: { id: string } } }[]) => hits.map(({ post }) => post.form.id);

async function shownTo(person: Person) {
  const matches = await matchesFor(await callerOf(person), { filter: {}, page: 1 });
  if (!matches) throw new Error("There are no matches");
  return matches;
}

it("a participant sees what fits, in the order of its score, and each as it is judged now", async () => {
  const person = await aParent();
  const fits = await builtPost();
  const tooEarly = await builtPost({ patterns: [["mon 06:00-14:00"]] });
  const matches = await shownTo(person);
  expect(ids(matches.hits)).toContain(fits.id);
  expect(ids(matches.hits)).not.toContain(tooEarly.id);
  expect(ids(matches.near)).toContain(tooEarly.id);
  const p = await participantForMatching(db, person.id);
  for (const { post, judgement } of matches.hits)
    expect(judgement).toEqual(judge(p as never, post.form, "2026-11-23"));
  const scores = matches.hits.map(({ judgement }) => judgement.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

it("an engine that is behind shows nothing that no longer fits", async () => {
  const person = await aParent();
  const post = await builtPost();
  expect(ids((await shownTo(person)).hits)).toContain(post.id);
  await db.updateTable("opportunity").set({ status: "paused" }).where("id", "=", post.id).execute();
  const matches = await shownTo(person);
  expect(ids(matches.hits)).not.toContain(post.id);
  await told("opportunity", post.id);
});

it("what was set aside is gone at once, and back at once when it is taken back", async () => {
  const person = await aParent();
  const post = await builtPost();
  const caller = await callerOf(person);
  const look = async () => ids((await matchesFor(caller, { filter: {}, page: 1 }))?.hits ?? []);
  expect(await look()).toContain(post.id);
  await dismiss(caller, post.id, "travel");
  await dismiss(caller, post.id, "hours");
  expect(await look()).not.toContain(post.id);
  expect((await setAsideBy(caller)).map(({ id, reasonCode }) => [id, reasonCode])).toEqual([
    [post.id, "hours"],
  ]);
  await undismiss(caller, post.id);
  await undismiss(caller, post.id);
  expect(await look()).toContain(post.id);
});

it("where all that fits was set aside, the page says so first, and nothing of what stands in the way", async () => {
  const person = await aParent({ available: slots(["sat 02:00-05:00"]), daysAnswered: 127 });
  const post = await builtPost({ patterns: [["sat 03:00-04:00"]] });
  await dismiss(await callerOf(person), post.id, "pay");
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.title).toBe("You have set aside all the jobs that fit");
  expect(view.empty?.aside).toBe(1);
});

it("who has told nothing but a place far from every job is told that they are far, and of no limit of theirs", async () => {
  await builtPost();
  const [available, travelMode, maxMinutes] = [null, null, null];
  const person = await aParent({ lat: 58.6, lon: -3.5, available, travelMode, maxMinutes, daysAnswered: 0 });
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.title).toBe("No job fits yet");
  expect(view.empty?.obstacles[0]?.text).toMatch(/: more than 90 minutes away$/);
});

it("not this employer: none of their posts, until the last one set aside for it is taken back", async () => {
  const person = await aParent();
  const employer = await anEmployer(db);
  const [first, second] = [
    await builtPost({ employerId: employer.id }),
    await builtPost({ employerId: employer.id }),
  ];
  const caller = await callerOf(person);
  await dismiss(caller, first.id, "employer");
  await dismiss(caller, second.id, "employer");
  const blocked = async () => (await participantForMatching(db, person.id))?.blockedEmployers;
  expect(await blocked()).toEqual([employer.id]);
  await undismiss(caller, first.id);
  expect(await blocked()).toEqual([employer.id]);
  await undismiss(caller, second.id);
  expect(await blocked()).toEqual([]);
});

it("nobody sets aside what they cannot see, and nobody but a participant sets aside", async () => {
  const person = await aParent();
  const draft = await aPost(db, { status: "in_review" });
  const caller = await callerOf(person);
  await expect(dismiss(caller, draft.id, "hours")).rejects.toThrow(Denied);
  await expect(dismiss(caller, randomUUID(), "hours")).rejects.toThrow(Denied);
  const officer = await anOfficer(db);
  expect(() => dismiss({ ...caller, actor: officer.actor }, draft.id, "hours")).toThrow(Denied);
  expect(await matchesFor({ ...caller, actor: officer.actor }, { filter: {}, page: 1 })).toBeUndefined();
});

it("who has applied is not shown the post again", async () => {
  const person = await aParent();
  const post = await builtPost();
  await db
    .insertInto("candidacy")
    .values({
      participantId: person.id,
      opportunityId: post.id,
      origin: "application",
      state: "applied",
      createdAt: NOW,
      stateSince: NOW,
    })
    .execute();
  expect(ids((await shownTo(person)).hits)).not.toContain(post.id);
  expect((await fitOf(await callerOf(person), post.id))?.candidacyId).toBeTruthy();
});

it("before the check a person sees what would fit, and by when they are checked", async () => {
  const person = await aParent({ assessed: false, createdAt: new Date("2026-11-20T12:00:00Z") });
  const post = await builtPost();
  const matches = await shownTo(person);
  expect(matches.checked).toBe("not-assessed");
  expect(ids(matches.hits)).toContain(post.id);
  const view = matchesView(matches, { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.title).toMatch(/would fit$/);
  expect(view.check?.text).toContain("Friday 27 November");
  expect(view.cards.find(({ id }) => id === post.id)?.tags).toContain("First: right-to-work check");
  const fit = await fitOf(await callerOf(person), post.id);
  expect(fit?.standing).toMatchObject({ standing: "waits", because: "not-assessed" });
  expect(fit && fitView(fit, words).apply).toBe(`/opportunities/${post.id}/apply`);
});

it("a check that should be done by now is not promised for a day that has passed", async () => {
  const person = await aParent({ assessed: false, createdAt: new Date("2026-10-01T12:00:00Z") });
  await builtPost();
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.check?.text).toMatch(/should be done by now/);
});

it("applying is refused where the attestation excludes the work, and allowed with a warning where hours do not fit", async () => {
  const limited = await aParent({ assessed: false });
  await anAttestation(db, limited.id, { work: ["volunteering"], paidWork: "none" });
  const post = await builtPost();
  const refused = await fitOf(await callerOf(limited), post.id);
  expect(refused && fitView(refused, words)).toMatchObject({
    apply: null,
    note: expect.stringMatching(/^You cannot apply/),
  });
  const early = await builtPost({ patterns: [["mon 06:00-14:00"]] });
  const warned = await fitOf(await callerOf(await aParent()), early.id);
  expect(warned && fitView(warned, words)).toMatchObject({
    apply: `/opportunities/${early.id}/apply`,
    note: expect.stringMatching(/^You can apply/),
  });
});

it("a filter narrows the total and each chip says what it would show", async () => {
  const person = await aParent();
  await builtPost({ sectorCode: "care" });
  const caller = await callerOf(person);
  const all = await matchesFor(caller, { filter: {}, page: 1 });
  const care = await matchesFor(caller, { filter: { sector: "care" }, page: 1 });
  if (!all || !care) throw new Error("There are no matches");
  expect(care.total).toBe(all.counts.sector.care);
  expect(care.counts.sector).toEqual(all.counts.sector);
  expect(care.all).toBe(all.total);
  expect(care.hits.every(({ post }) => post.form.sector === "care")).toBe(true);
});

it("a day that was not asked is asked where it opens something; the answer is kept, and opens it", async () => {
  const person = await aParent();
  const post = await builtPost({ patterns: [["sat 10:00-13:00"]] });
  const caller = await callerOf(person);
  const look = async () => {
    const matches = await matchesFor(caller, { filter: {}, page: 1 });
    if (!matches) throw new Error("There are no matches");
    const view = matchesView(matches, { filter: {}, page: 1, now: NOW, later: [] }, words);
    const others = Array.from({ length: view.pages }, (_, n) =>
      matchesFor(caller, { filter: {}, page: n + 2 }),
    );
    // Wherever it ranks among what the other tests posted.
    const hits = [matches, ...(await Promise.all(others))].flatMap((page) => page?.hits ?? []);
    return { hits, view };
  };
  const before = await look();
  expect(before.view.questions).toContainEqual({
    code: "day-5",
    text: "Can you also work on Saturday?",
    opens: expect.stringMatching(/more jobs? would fit\.$/),
    answer: { kind: "day", day: 5 },
  });
  expect(ids(before.hits)).not.toContain(post.id);
  await answerDay(caller, 5, true);
  const after = await look();
  expect(after.view.questions.map(({ code }) => code)).not.toContain("day-5");
  expect(ids(after.hits)).toContain(post.id);
});

it("what a person has not told is asked where posts that fit rest on it, with how many", async () => {
  const person = await aParent({
    holidayCare: "not_sure",
    daysAnswered: 127,
    stepsAnswered: ["certificates"],
  });
  await aChild(db, person.id, { dropOff: 36, pickUp: 60 });
  const post = await builtPost({ termTimeOnly: false });
  const caller = await callerOf(person);
  const look = async (later: string[] = []) => {
    const matches = await matchesFor(caller, { filter: {}, page: 1 });
    if (!matches) throw new Error("There are no matches");
    return { matches, ...matchesView(matches, { filter: {}, page: 1, now: NOW, later }, words) };
  };
  const before = await look();
  const rests = before.matches.rests.find(({ question }) => question === "holidays");
  expect(rests?.jobs).toBeGreaterThan(0);
  const asked = before.questions.find(({ code }) => code === "holidays");
  expect(asked).toMatchObject({
    text: "Who has the children in the school holidays?",
    answer: { kind: "holidays" },
  });
  expect((await look(["holidays"])).questions.map(({ code }) => code)).not.toContain("holidays");
  await saveHolidayCare(caller, person.id, "nobody");
  const after = await look();
  expect(after.matches.all).toBe(before.matches.all - (rests?.jobs ?? 0));
  expect(ids(after.matches.hits)).not.toContain(post.id);
  expect(after.matches.rests.map(({ question }) => question)).not.toContain("holidays");
});

it("while the profile is filled in, as many posts fit so far as the list then shows; nobody else may ask", async () => {
  const person = await aParent({ daysAnswered: 127 });
  await builtPost();
  const caller = await callerOf(person);
  const matches = await matchesFor(caller, { filter: {}, page: 1 });
  expect(await soFarOf(caller, person.id)).toEqual({ count: matches?.all, knowsWeek: true });
  const officer = await anOfficer(db);
  expect(await soFarOf({ ...caller, actor: officer.actor }, person.id)).toMatchObject({
    count: matches?.all,
  });
  const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
  for (const actor of [elsewhere.actor, (await aParent()).actor, { role: "nobody" } as const])
    await expect(soFarOf({ ...caller, actor }, person.id)).rejects.toThrow(Denied);
});

it("no is an answer too: the day stays empty and is not asked again", async () => {
  const person = await aParent();
  await builtPost({ patterns: [["sun 10:00-13:00"]] });
  const caller = await callerOf(person);
  await answerDay(caller, 6, false);
  await answerDay(caller, 6, true);
  const row = await db
    .selectFrom("participant")
    .select(["daysAnswered", "available"])
    .where("personId", "=", person.id)
    .executeTakeFirstOrThrow();
  expect(row.daysAnswered).toBe(31 | 64);
  expect(row.available).toEqual(rangesOf(weekOf(SCHOOL_DAYS)));
});

it("where nothing fits, the page says what stands in the way and where to change it", async () => {
  const person = await aParent({ available: slots(["sun 03:00-04:00"]), daysAnswered: 127 });
  await builtPost({ patterns: [SCHOOL_HOURS] });
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.empty?.obstacles).toContainEqual({
    text: expect.stringMatching(/: the hours$/),
    how: { text: "Change your hours", href: "/profile/week?change=matches" },
    href: "/matches/nearly/hours",
  });
});

it("a post is saved for later once, stays saved however it fits, and is taken out again", async () => {
  const person = await aParent();
  const caller = await callerOf(person);
  const post = await builtPost();
  const gone = await builtPost();
  await savePost(caller, gone.id);
  await savePost(caller, post.id);
  await savePost(caller, post.id);
  await db.updateTable("opportunity").set({ status: "paused" }).where("id", "=", gone.id).execute();
  const saved = await savedPosts(caller);
  expect(ids(saved?.hits ?? [])).toEqual([post.id]);
  expect(saved?.gone).toBe(1);
  expect([...(await shownTo(person)).saved].sort()).toEqual([post.id, gone.id].sort());
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.saved).toBe(2);
  await unsavePost(caller, post.id);
  await unsavePost(caller, post.id);
  expect((await savedPosts(caller))?.hits).toEqual([]);
  const draft = await aPost(db, { status: "draft" });
  await expect(savePost(caller, draft.id)).rejects.toThrow(Denied);
});

it("what came since the last visit is new, and stands above what was seen in the order of the newest", async () => {
  const person = await aParent({ lat: 54.5, lon: -3.1 });
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  const near = { lat: 54.5, lon: -3.1 };
  const seen = await builtPost({ ...near, publishedAt: at(-60) });
  const look = async (now: Date) => {
    const caller = { ...(await callerOf(person)), now };
    const matches = await matchesFor(caller, { filter: {}, page: 1, sort: "newest" });
    if (!matches) throw new Error("There are no matches");
    return {
      matches,
      view: matchesView(matches, { filter: {}, page: 1, sort: "newest", now, later: [] }, words),
    };
  };
  expect((await look(NOW)).matches.lastSeen).toBeNull();
  expect((await look(at(10))).matches.lastSeen).toBeNull();
  const fresh = await builtPost({ ...near, publishedAt: at(30) });
  const next = await look(at(24 * 60));
  expect(next.matches.lastSeen).toEqual(at(10));
  expect(ids(next.matches.hits).slice(0, 2)).toEqual([fresh.id, seen.id]);
  expect(next.matches.counts.fresh).toBe(1);
  expect(next.view.seen?.before).toBe(seen.id);
  expect(next.view.cards.map(({ isNew }) => isNew).slice(0, 2)).toEqual([true, false]);
});

it("hours a week narrow the list, and it is put in the order that was asked for", async () => {
  const person = await aParent();
  const short = await builtPost({ patterns: [["mon 10:00-12:00"]], payPence: 2000 });
  const caller = await callerOf(person);
  const ask = async (filter: MatchFilter, sort: "best" | "pay" | "nearest" = "best") => {
    const matches = await matchesFor(caller, { filter, sort, page: 1 });
    if (!matches) throw new Error("There are no matches");
    return matches;
  };
  expect(ids((await ask({ hours: "to-16" })).hits)).toContain(short.id);
  expect((await ask({ hours: "from-30" })).total).toBe(0);
  const pay = (await ask({}, "pay")).hits.map(({ post }) => post.hourlyPay ?? 0);
  expect(pay).toEqual([...pay].sort((a, b) => b - a));
  const rings = (await ask({}, "nearest")).hits.map(({ judgement }) => judgement.ring ?? 90);
  expect(rings).toEqual([...rings].sort((a, b) => a - b));
});

it("somebody who may only volunteer sees what is lawful for them, and nothing as missing that no course would give", async () => {
  const person = await aParent({ assessed: false });
  await anAttestation(db, person.id, { work: ["volunteering"], paidWork: "none" });
  const paid = await builtPost();
  const matches = await shownTo(person);
  expect(ids(matches.hits)).not.toContain(paid.id);
  expect(matches.hits.every(({ post }) => post.form.work === "volunteering")).toBe(true);
  expect(Object.keys(matches.obstacles)).not.toContain("right-to-work");
  const view = matchesView(matches, { filter: {}, page: 1, now: NOW, later: [] }, words);
  expect(view.near.map(({ code }) => code)).not.toContain("right-to-work");
  expect(view.check?.title).toBe("Your right-to-work check");
  expect(await nearlyFor(await callerOf(person), { missing: "right-to-work", page: 1 })).toBeUndefined();
});

it("what is nearly right stands apart by the one thing, all of it on a page of its own", async () => {
  const person = await aParent();
  for (let i = 0; i < 3; i++) await builtPost({ patterns: [["mon 06:00-09:00"]] });
  const view = matchesView(await shownTo(person), { filter: {}, page: 1, now: NOW, later: [] }, words);
  const hours = view.near.find(({ code }) => code === "hours");
  expect(hours?.cards).toHaveLength(2);
  expect(hours?.more?.href).toBe("/matches/nearly/hours");
  const nearly = await nearlyFor(await callerOf(person), { missing: "hours", page: 1 });
  expect(nearly?.total).toBe(nearly?.hits.length);
  expect(nearly?.total).toBeGreaterThanOrEqual(3);
  expect(nearly?.hits.every(({ missing }) => missing === "hours")).toBe(true);
});
