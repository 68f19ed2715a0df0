import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Caller } from "../../app/caller";
import type { Change } from "../../app/opportunities/changes";
import { createDraft } from "../../app/opportunities/drafts.server";
import { publish, sendBack, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { changePost } from "../../app/opportunities/standing.server";
import type { Answer } from "../../app/opportunities/vacancy";
import { Denied } from "../../app/policy";
import { postOf } from "../../db/queries/posts.server";
import { postHistory, reviewsOf } from "../../db/queries/reviews.server";
import { anEmployerMember, anOfficer, aParticipant, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
await aTown(db);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const other = callerOf(db, (await anEmployerMember(db, (await anEmployer(db)).id)).actor);
const ruth = await anOfficer(db);
const officer = callerOf(db, ruth.actor);
const colleague = callerOf(db, (await anOfficer(db)).actor);
const elsewhere = callerOf(db, (await anOfficer(db, { regionCode: "suffolk" })).actor);
const nobodyWaits = async () => ({ waiting: 0, interviews: 0, offers: 0 });
const pressed = (change: Change) => (caller: Caller, id: string) =>
  changePost(caller, id, change, nobodyWaits);
const [pausePost, reopenPost, takeBackPost] = [pressed("pause"), pressed("reopen"), pressed("take-back")];
const [closePost, withdrawPost] = [pressed("close"), pressed("withdraw")];
await aPost(db); // makes the sector and the town

const weekdays = [0, 1, 2, 3, 4].map((day) => ({ day, start: 38, end: 58 }));
const NOBODY_LESS = { "18-20": null, "16-17": null, apprentice: null };
const ANSWERS: Answer[] = [
  { step: "work", input: { title: "Kitchen assistant", description: "You help the cooks." } },
  { step: "sector", input: { sector: "hospitality" } },
  {
    step: "place",
    input: { address: "4 Prince of Wales Road", town: "Norwich", townId: null, gettingThere: null },
  },
  { step: "hours", input: { patterns: [{ shape: "fixed", shifts: weekdays }], termTimeOnly: false } },
  { step: "contract", input: { contract: "permanent", endsOn: null, probation: null, leadsTo: null } },
  {
    step: "pay",
    input: { pay: 1290, per: "hour", payNote: null, lowerPay: NOBODY_LESS, liveInPence: null },
  },
  { step: "english", input: { speaking: 0, listening: 0, reading: 0, writing: 0 } },
  { step: "certificates", input: { firstDay: [], arranged: [] } },
  { step: "conditions", input: { conditions: [] } },
  { step: "dates", input: { places: 3, startsOn: "2027-01-11", closesOn: "2026-12-31" } },
];
async function begin(caller = amal) {
  const id = randomUUID();
  expect(await createDraft(caller, id, "vacancy")).toEqual({ ok: true, id });
  return id;
}
async function aDraft(caller = amal) {
  const id = await begin(caller);
  for (const answer of ANSWERS) expect(await saveStep(caller, id, answer)).toEqual({ ok: true });
  return id;
}
const statusOf = async (id: string) => (await postOf(db, id))?.status;
const messages = (id: string) =>
  db
    .selectFrom("outbox")
    .select(["kind", "personId"])
    .where("topic", "=", "message")
    .where("subjectId", "=", id)
    .execute();

it("many presses at once begin one post, and each is told of it", async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = randomUUID();
    const presses = Array.from({ length: 8 }, () => createDraft(amal, id, "vacancy"));
    expect(await Promise.all(presses)).toEqual(presses.map(() => ({ ok: true, id })));
    expect(await postHistory(db, id)).toHaveLength(1);
  }
});

it("a post is begun once, however often the button is pressed", async () => {
  const id = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => createDraft(amal, id, "vacancy")));
  expect(await statusOf(id)).toBe("draft");
  expect(await postHistory(db, id)).toHaveLength(1);
});
it("another employer cannot begin a post under an id that is taken", async () => {
  const id = await begin();
  await expect(createDraft(other, id, "vacancy")).rejects.toThrow(Denied);
});
it("a draft answered step by step is sent, published, and told to those who wait", async () => {
  const id = await aDraft();
  expect(await sendForReview(amal, id)).toEqual({ ok: true, already: false });
  expect(await sendForReview(amal, id)).toEqual({ ok: true, already: true });
  expect(await publish(officer, id)).toEqual({ ok: true, already: false });
  expect(await publish(officer, id)).toEqual({ ok: true, already: true });
  const post = await postOf(db, id);
  expect(post).toMatchObject({
    status: "open",
    townName: "Norwich",
    regionCode: "norfolk",
    payHourlyPence: 1290,
  });
  expect((await postHistory(db, id)).map((h) => h.toStatus)).toEqual(["draft", "in_review", "open"]);
  const told = await messages(id);
  expect(told).toContainEqual({ kind: "post-in-review", personId: ruth.id });
  expect(told.filter((m) => m.kind === "post-published")).toHaveLength(1);
});
it("a draft that lacks an answer is not sent, and says which", async () => {
  const id = await begin();
  const sent = await sendForReview(amal, id);
  expect(!sent.ok && sent.reason === "incomplete" && sent.problems.map((p) => p.step)).toEqual([
    "work",
    "sector",
    "place",
    "hours",
    "contract",
    "pay",
    "english",
    "certificates",
    "conditions",
    "dates",
  ]);
  expect(await statusOf(id)).toBe("draft");
});
it("a post sent back carries a note for each field, answered by saving the question again", async () => {
  const id = await aDraft();
  await sendForReview(amal, id);
  const notes = [{ field: "pay" as const, note: "Say whether breaks are paid." }];
  expect(await sendBack(officer, id, { notes, note: null })).toEqual({ ok: true, already: false });
  expect(await statusOf(id)).toBe("draft");
  expect((await reviewsOf(db, id))[0]?.notes).toMatchObject([{ ...notes[0], changed: false }]);
  await saveStep(amal, id, ANSWERS[5] as Answer);
  expect((await reviewsOf(db, id))[0]?.notes).toMatchObject([{ changed: true, answer: null }]);
  expect(await sendForReview(amal, id)).toEqual({ ok: true, already: false });
});
it("of two officers who decide, the second learns what the first did", async () => {
  const id = await aDraft();
  await sendForReview(amal, id);
  const decisions = await Promise.all([
    publish(officer, id),
    sendBack(colleague, id, { notes: [{ field: "title", note: "Say more." }], note: null }),
  ]);
  expect(decisions.filter((d) => d.ok)).toHaveLength(1);
  expect(decisions.find((d) => !d.ok)).toMatchObject({ reason: "decided" });
});
it("nothing is published for an employer that is not approved", async () => {
  const applicant = await anEmployer(db, { status: "applied" });
  const id = await aDraft(
    callerOf(db, (await anEmployerMember(db, applicant.id, { approved: false })).actor),
  );
  await sendForReview(callerOf(db, (await anEmployerMember(db, applicant.id)).actor), id);
  expect(await publish(officer, id)).toEqual({ ok: false, reason: "employer-not-approved" });
  expect(await statusOf(id)).toBe("in_review");
});
it("a post whose closing date passed in review is not published", async () => {
  const post = await aPost(db, { status: "in_review", closesOn: "2026-11-20" });
  expect(await publish(officer, post.id)).toMatchObject({ ok: false, reason: "incomplete" });
});
it("an open post is paused, opened again and closed; the end is the end", async () => {
  const { id } = await aPost(db, { employerId: employer.id });
  expect(await pausePost(amal, id)).toEqual({ ok: true, already: false });
  expect(await pausePost(amal, id)).toEqual({ ok: true, already: true });
  expect(await reopenPost(amal, id)).toEqual({ ok: true, already: false });
  expect(await closePost(amal, id)).toMatchObject({ ok: true, already: false });
  for (const press of [pausePost, reopenPost, takeBackPost])
    expect(await press(amal, id)).toMatchObject({ ok: false, reason: "no-such-move" });
  expect(await withdrawPost(amal, id)).toMatchObject({ ok: false, reason: "no-such-move" });
});
it("a paused post whose closing date has passed is not opened again", async () => {
  const { id } = await aPost(db, { employerId: employer.id, status: "paused", closesOn: "2026-11-22" });
  expect(await reopenPost(amal, id)).toEqual({ ok: false, reason: "closing-date-passed" });
});
it("whoever waits for a post is dealt with in the same transaction as its end", async () => {
  const { id } = await aPost(db, { employerId: employer.id });
  const failing = async () => {
    throw new Error("no");
  };
  await expect(changePost(amal, id, "withdraw", failing)).rejects.toThrow("no");
  expect(await statusOf(id)).toBe("open");
});
it("a post is changed only as a draft", async () => {
  for (const status of ["in_review", "open", "paused", "filled", "closed", "withdrawn"] as const) {
    const { id } = await aPost(db, { employerId: employer.id, status });
    expect(await saveStep(amal, id, ANSWERS[0] as Answer)).toEqual({ ok: false, reason: "not-a-draft" });
  }
});
it("a post taken back from review is a draft again, and no officer can publish it", async () => {
  const id = await aDraft();
  await sendForReview(amal, id);
  expect(await takeBackPost(amal, id)).toEqual({ ok: true, already: false });
  expect(await publish(officer, id)).toMatchObject({ ok: false, reason: "decided", status: "draft" });
});
it("a draft that was never sent is absent to officers", async () => {
  const id = await aDraft();
  await expect(publish(officer, id)).rejects.toThrow(Denied);
  await expect(sendBack(officer, id, { notes: [], note: "x" })).rejects.toThrow(Denied);
});
it("nobody else writes, reviews or ends a post", async () => {
  const id = await aDraft();
  const participant = callerOf(db, (await aParticipant(db)).actor);
  for (const caller of [other, officer, participant]) {
    await expect(saveStep(caller, id, ANSWERS[0] as Answer)).rejects.toThrow(Denied);
    await expect(sendForReview(caller, id)).rejects.toThrow(Denied);
    await expect(closePost(caller, id)).rejects.toThrow(Denied);
  }
  await sendForReview(amal, id);
  for (const caller of [amal, other, elsewhere, participant]) {
    await expect(publish(caller, id)).rejects.toThrow(Denied);
    await expect(sendBack(caller, id, { notes: [], note: null })).rejects.toThrow(Denied);
  }
  await expect(publish(officer, randomUUID())).rejects.toThrow(Denied);
});
