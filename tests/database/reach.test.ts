import { beforeAll, expect, it, vi } from "vitest";
import { peopleForMatching, postsForMatching } from "../../app/matching/rows.server";
import { type Meter, MOST_A_DAY, meterOf } from "../../app/opportunities/reach/draft.server";
import { judgedForm, withForm } from "../../app/opportunities/reach/form";
import { saveQuestion } from "../../app/opportunities/save-question.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import type { Step } from "../../app/opportunities/steps";
import type { Actor } from "../../app/policy";
import type { Asked, AskedToAct } from "../../app/web/guard.server";
import { type Post, postOf } from "../../db/queries/posts.server";
import { mayAskReach } from "../../db/queries/reach.server";
import type { ParticipantForm } from "../../search/match/forms";
import { createMemoryEngine } from "../../search/memory/engine";
import { aDayDraft } from "../builders/days";
import { matchingReference, storeParticipant } from "../builders/matching";
import { anEmployerMember, anOfficer, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const engine = createMemoryEngine(() => NOW.getTime());
const today = "2026-11-23";
const employer = await anEmployer(db);
const member = (await anEmployerMember(db, employer.id)).actor;
const officer = (await anOfficer(db)).actor;
await matchingReference(db);

const EARLY = ["mon 08:00-13:00", "tue 08:00-13:00"];

/** 6 people whom anything fits, 7 who are free from 09:00, 5 who say no to nights or to this employer. */
beforeAll(async () => {
  const ids: string[] = [];
  const people = async (count: number, over: Partial<ParticipantForm>) => {
    for (let i = 0; i < count; i++)
      ids.push(
        await storeParticipant(db, { id: "p", region: "norfolk", rightToWork: { work: ["paid"] }, ...over }),
      );
  };
  await people(6, {});
  await people(7, { available: ["mon 09:00-17:00", "tue 09:00-17:00"] });
  await people(4, { excluded: ["nights"] });
  await people(1, { blockedEmployers: [employer.id] });
  const stored = await peopleForMatching(db, ids);
  async function* everybody() {
    const stamp = { revision: 1, committedAt: NOW.getTime() };
    for (const { form, ...listing } of stored)
      yield { ...stamp, of: "participant" as const, id: form.id, now: { form, ...listing } };
  }
  await engine.rebuild(everybody());
});

const asking = (actor: Actor, asked: Partial<typeof engine> = {}) => {
  const log = { warn: vi.fn(), error: vi.fn() };
  const caller = { ...callerOf(db, actor), engine: { ...engine, ...asked } };
  return { caller, ...words, today, services: { log } } as unknown as Asked & {
    services: { log: typeof log };
  };
};
const draft = async (over: Parameters<typeof aPost>[1] = {}) => {
  const { id } = await aPost(db, { employerId: employer.id, status: "draft", patterns: [EARLY], ...over });
  return (await postOf(db, id)) as Post;
};
const SAID = ["english", "certificates", "dates"];
const reachOf = async (actor: Actor, post: Post) => (await meterOf(asking(actor), post, SAID)).reach;
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const filledIn = (post: Post, step: Step, fields: Record<string, string>) =>
  withForm(post, step, formOf(fields), today, words.t);

it("a draft is judged as the post that it would be", async () => {
  const post = await draft({
    certificates: ["forklift"],
    conditions: ["nights"],
    required: ["cleaning"],
    termTimeOnly: true,
    socCode: "9263",
    englishSpeaking: 3,
  });
  const [stored] = await postsForMatching(db, [post.id]);
  const form = judgedForm(post, ["norfolk"]);
  expect({ ...form, place: null }).toEqual({ ...stored?.form, place: null });
  expect(form?.place?.lat).toBeCloseTo(stored?.form.place?.lat ?? 0, 1);
});

it("tells an employer steps, what costs most, and neither who says no to what nor who blocked them; an officer the count", async () => {
  const later = { text: "Starting at 09:00 instead of 08:00", count: "15 or more" };
  const plain = await draft();
  expect(await reachOf(member, plain)).toEqual({ count: "10 or more", changes: [later] });
  const nights = await draft({ conditions: ["nights"], socCode: "9263" });
  expect(await reachOf(member, nights)).toEqual({ count: "10 or more", changes: [later] });
  expect(await reachOf(officer, plain)).toEqual({ count: "10", changes: [{ ...later, count: "17" }] });
  expect(await reachOf(officer, nights)).toMatchObject({ count: "6" });
});

it("says what a whole question costs where no part of it does, and nothing of conditions", async () => {
  const asked = await draft({
    patterns: [["mon 09:30-12:30"]],
    certificates: ["forklift", "sia"],
    conditions: ["nights"],
  });
  expect(await reachOf(member, asked)).toEqual({
    count: "Fewer than 5",
    changes: [{ text: "Without asking for certificates", count: "15 or more" }],
  });
});

it("counts nothing where too little is said, and names what is missing", async () => {
  const post = { ...(await draft()), patterns: [], townId: null };
  const meter = await meterOf(asking(member), post, []);
  expect(meter).toMatchObject({
    isTooLittle: true,
    unsaid: ["the place", "the hours", "English", "certificates", "the start"],
    reach: null,
    isUsedUp: false,
  });
});

it("follows a form that is not saved, also where it is not whole yet", async () => {
  const post = await draft();
  const late = filledIn(post, "hours", {
    "patterns[0].shape": "fixed",
    "patterns[0].weeks[0].shifts[0].day": "0",
    "patterns[0].weeks[0].shifts[0].start": "09:30",
    "patterns[0].weeks[0].shifts[0].end": "12:30",
    "patterns[0].weeks[0].shifts[1].day": "1",
    "patterns[0].weeks[0].shifts[1].start": "",
  });
  expect(await reachOf(member, late as Post)).toEqual({ count: "15 or more", changes: [] });
  expect(filledIn(post, "place", { town: "Norwich, Norfolk" })?.townId).toBe(2641181);
  expect(filledIn(post, "english", { all: "3322" })?.english.speaking).toBe(3);
  expect(filledIn(post, "certificates", { firstDay: "forklift" })?.certificates.firstDay).toEqual([
    "forklift",
  ]);
  expect(filledIn(post, "basis", { basis: "shadowing" })?.work).toBe("shadowing");
  const start = { "startsOn.day": "1", "startsOn.month": "2", "startsOn.year": "2027" };
  expect(filledIn(post, "dates", start)?.startsOn).toBe("2027-02-01");
  for (const [step, fields] of [
    ["hours", { "patterns[0].shape": "fixed" }],
    ["place", { town: "Nowhere at all" }],
    ["english", { all: "nonsense" }],
    ["certificates", { firstDay: "nonsense" }],
    ["basis", { basis: "none" }],
    ["dates", { "startsOn.day": "31" }],
    ["work", { title: "Cook" }],
  ] as const)
    expect([step, filledIn(post, step, fields)]).toEqual([step, null]);
});

it("the page stands where the engine fails or does not answer", async () => {
  const post = await draft();
  const broken = asking(member, { candidates: () => Promise.reject(new Error("gone")) });
  expect(await meterOf(broken, post, SAID)).toMatchObject({ reach: null, isUsedUp: false });
  expect(broken.services.log.warn).toHaveBeenCalledOnce();
  const silent = asking(member, { candidates: () => new Promise(() => {}) });
  expect(await meterOf(silent, post, SAID)).toMatchObject({ reach: null, isUsedUp: false });
});

it("an employer may ask so many different questions on a day, and each of them again", async () => {
  const other = await anEmployer(db);
  const ask = (question: number, day = today, employerId = other.id) =>
    mayAskReach(db, { employerId, today: day, question: Buffer.alloc(32, question), most: 2 });
  expect([await ask(1), await ask(1), await ask(2), await ask(3), await ask(2)]).toEqual([
    ...[true, true, true, false, true],
  ]);
  expect([await ask(3, "2026-11-24"), await ask(3, today, (await anEmployer(db)).id)]).toEqual([true, true]);
  expect(MOST_A_DAY).toBeGreaterThan(100);
});

it("of a recruitment day counts who fits one of its vacancies and can come at one of its times", async () => {
  const vacancy = await draft();
  const caller = callerOf(db, member);
  // A Thursday, on which those who are free from 09:00 on two other days cannot come.
  const day = await aDayDraft(caller, { vacancies: [vacancy.id] });
  const post = (await postOf(db, day)) as Post;
  expect(await reachOf(officer, post)).toEqual({ count: "10", changes: [] });
  const eased = { ...vacancy, id: (await draft({ patterns: [["mon 09:30-12:30"]] })).id, title: null };
  const both = { ...post, day: post.day && { ...post.day, vacancies: [eased] } };
  expect(await reachOf(officer, both)).toEqual({
    count: "10",
    changes: [{ text: "At any time of the week", count: "17" }],
  });
  const theirs = { ...eased, id: (await aPost(db)).id };
  expect(
    await reachOf(member, { ...post, day: post.day && { ...post.day, vacancies: [theirs] } }),
  ).toBeNull();
  expect((await meterOf(asking(member), { ...post, day: null }, [])).isTooLittle).toBe(true);
});

it("says that a recruitment day says too little while a vacancy of it says neither where nor when", async () => {
  const vacancy = await draft();
  const caller = callerOf(db, member);
  const id = await aDayDraft(caller, { vacancies: [vacancy.id] });
  expect(await meterOf(asking(member), (await postOf(db, id)) as Post, [])).toMatchObject({
    isTooLittle: false,
    unsaid: [],
  });
  const input = { vacancies: [vacancy.id], newVacancy: "Night porter" };
  expect(await saveStep(caller, id, { step: "recruits", input })).toEqual({ ok: true });
  expect(await meterOf(asking(member), (await postOf(db, id)) as Post, [])).toMatchObject({
    isTooLittle: true,
    unsaid: ["what a vacancy of the day asks"],
  });
});

it("counts the sessions that were just made of a rule, before they are saved", async () => {
  const vacancy = await draft({ patterns: [["mon 09:30-12:30"]] });
  // A Monday: those who are free from 09:00 can come from then on, and nobody of them before.
  const id = await aDayDraft(callerOf(db, member), {
    vacancies: [vacancy.id],
    heldOn: "2027-01-11",
    sessions: [{ start: 420, end: 440, places: 4 }],
  });
  const post = (await postOf(db, id)) as Post;
  expect(await reachOf(member, post)).toMatchObject({ count: "10 or more" });
  const form = formOf({ every: "20", from: "10:00", to: "11:00", each: "4", intent: "sessions/rule" });
  const made = { ...asking(member), form, id: () => id, word: () => "sessions", url: new URL("http://x/") };
  const { data } = (await saveQuestion(made as unknown as AskedToAct)) as { data: { meter: Meter } };
  expect(data.meter.reach).toMatchObject({ count: "15 or more" });
});
