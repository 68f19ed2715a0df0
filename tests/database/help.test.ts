import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { en } from "../../app/i18n/catalogue";
import { askHelp, endHelp, handOver } from "../../app/opportunities/help/help.server";
import { beginFor, sendFor, undoSaid } from "../../app/opportunities/help/said.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { Denied } from "../../app/policy";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import { postsOfEmployer } from "../../db/queries/own-posts.server";
import { postOf } from "../../db/queries/posts.server";
import { postHistory, reviewsOf } from "../../db/queries/reviews.server";
import { loadReference } from "../../db/reference/load.server";
import { anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const { regionCode } = await db
  .selectFrom("employer")
  .select("regionCode")
  .where("id", "=", employer.id)
  .executeTakeFirstOrThrow();
const officer = await anOfficer(db, { regionCode });
const anna = callerOf(db, officer.actor);
const colleague = callerOf(db, (await anOfficer(db, { regionCode })).actor);
await db.updateTable("employer").set({ officerId: officer.id }).where("id", "=", employer.id).execute();
const elsewhere = await db
  .selectFrom("region")
  .select("code")
  .where("code", "<>", regionCode)
  .executeTakeFirstOrThrow();
const farAway = callerOf(db, (await anOfficer(db, { regionCode: elsewhere.code })).actor);
const draft = async () => (await aPost(db, { employerId: employer.id, status: "draft" })).id;
const ASKED = { wantedOn: "2027-06-01", note: "The kitchen job." };
const WORK = { step: "work", input: { title: "Cook", description: "You cook." } } as const;
const heard = (kind: string, subjectId: string) =>
  db
    .selectFrom("outbox")
    .select("personId")
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .execute()
    .then((rows) => rows.map(({ personId }) => personId));
const lastReason = async (id: string) => (await postHistory(db, id)).at(-1)?.reason;
const aloud = (caller = anna) => ({
  ...caller,
  onBehalf: {
    side: "employer" as const,
    channel: "phone" as const,
    saidAt: new Date(caller.now.getTime() - 60_000),
    interpreter: true,
    interpreterLanguage: "ti",
  },
});
const later = (days: number) => ({ ...amal, now: new Date(amal.now.getTime() + days * 86_400_000) });
const tasks = async () =>
  (await readToday(anna, { part: partOf("writing"), mine: false, page: 1 })).tasks.map(({ key, due }) => [
    key,
    due,
  ]);

it("an officer of the region writes a draft only once its employer asked, and its employer alone sends it", async () => {
  const id = await draft();
  await expect(saveStep(anna, id, WORK)).rejects.toThrow(Denied);
  expect(await askHelp(amal, id, ASKED)).toEqual({ ok: true, already: false });
  await expect(saveStep(farAway, id, WORK)).rejects.toThrow(Denied);
  expect(await saveStep(anna, id, WORK)).toEqual({ ok: true });
  expect((await postOf(db, id))?.title).toBe("Cook");
  await expect(sendForReview(anna, id)).rejects.toThrow(Denied);
  await handOver(anna, id);
  await expect(saveStep(anna, id, WORK)).rejects.toThrow(Denied);
  await handOver(anna, id);
  expect(await heard("draft-written", id)).toHaveLength(1);
  await expect(handOver(farAway, id)).rejects.toThrow(Denied);
  expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
});
it("what the officer wrote and handed over is in the audit and the history as theirs", async () => {
  const id = await draft();
  await askHelp(amal, id, ASKED);
  await saveStep(anna, id, WORK);
  await handOver(anna, id);
  const audit = await db
    .selectFrom("audit")
    .select(["action", "personId"])
    .where("subjectId", "=", id)
    .where("action", "=", "post.write-for")
    .execute();
  expect(audit).toEqual(
    Array.from({ length: 2 }, () => ({ action: "post.write-for", personId: officer.id })),
  );
  const lines = await postHistory(db, id);
  expect(lines.slice(-2).map(({ reason, personId }) => [reason, personId])).toEqual([
    ["help-asked", "personId" in amal.actor ? amal.actor.personId : null],
    ["handed-over", officer.id],
  ]);
});
it("the officer finds the task with its date until it is handed over, and each side is told", async () => {
  const id = await draft();
  await askHelp(amal, id, ASKED);
  expect(await tasks()).toContainEqual([id, "2027-06-01"]);
  expect(await heard("help-asked", id)).toEqual([officer.id]);
  await handOver(anna, id);
  expect((await tasks()).map(([key]) => key)).not.toContain(id);
  expect(await heard("draft-written", id)).toHaveLength(1);
  const own = await postsOfEmployer(
    db,
    employer.id,
    { now: anna.now, today: "2027-01-01" },
    { status: null, kind: null, townId: null },
    { limit: 50, offset: 0 },
  );
  expect(own.find((post) => post.id === id)).toMatchObject({ handedOver: true, needsYou: true });
});
it("an officer begins a post that an employer told them about; the employer is told who wrote it down and how", async () => {
  const id = randomUUID();
  expect(await beginFor(aloud(), employer.id, { id, kind: "vacancy" })).toEqual({ ok: true, id });
  expect(await beginFor(aloud(), employer.id, { id, kind: "vacancy" })).toEqual({ ok: true, id });
  expect(await heard("post-begun-for", id)).toHaveLength(1);
  expect((await postHistory(db, id)).map(({ reason, personId }) => [reason, personId])).toEqual([
    ["begun-for", officer.id],
  ]);
  expect(await postHistory(db, id)).toMatchObject([
    { channel: "phone", interpreter: true, interpreterLanguage: "Tigrinya" },
  ]);
  expect(await saveStep(anna, id, WORK)).toEqual({ ok: true });
  expect((await tasks()).map(([key]) => key)).toContain(id);
});
it("nobody else begins one: not elsewhere, not without their word, not for who is suspended", async () => {
  const post = { id: randomUUID(), kind: "vacancy" as const };
  await expect(beginFor(aloud(farAway), employer.id, post)).rejects.toThrow(Denied);
  await expect(beginFor(anna, employer.id, post)).rejects.toThrow(Denied);
  await expect(beginFor(aloud(amal), employer.id, post)).rejects.toThrow(Denied);
  const suspended = await anEmployer(db, { regionCode, status: "suspended" });
  expect(await beginFor(aloud(), suspended.id, post)).toEqual({ ok: false, because: "not-open" });
});
it("a post that was begun for an employer is taken back by it alone, and the officer is told", async () => {
  const id = randomUUID();
  await beginFor(aloud(), employer.id, { id, kind: "vacancy" });
  await expect(undoSaid(anna, id)).rejects.toThrow(Denied);
  expect(await undoSaid(amal, id)).toEqual({ ok: true, already: false });
  expect(await undoSaid(amal, id)).toEqual({ ok: true, already: true });
  expect((await postOf(db, id))?.status).toBe("withdrawn");
  expect(await heard("post-word-undone", id)).toEqual([officer.id]);
  await expect(saveStep(anna, id, WORK)).rejects.toThrow(Denied);
});
it("an employer says on the telephone that its draft is right: it is sent, and can be taken back", async () => {
  const id = await draft();
  await expect(sendFor(aloud(), id)).rejects.toThrow(Denied);
  await askHelp(amal, id, ASKED);
  await expect(sendFor(anna, id)).rejects.toThrow(Denied);
  expect(await sendFor(aloud(), id)).toEqual({ ok: true, already: false });
  expect(await sendFor(aloud(), id)).toEqual({ ok: true, already: true });
  expect(await heard("post-sent-for", id)).toHaveLength(1);
  expect(await lastReason(id)).toBe("approved-aloud");
  expect((await postOf(db, id))?.status).toBe("in_review");
  expect(await undoSaid(amal, id)).toEqual({ ok: true, already: false });
  expect((await postOf(db, id))?.status).toBe("draft");
  expect(await lastReason(id)).toBe("word-taken-back");
});
it("an officer's word is taken back within three days, and not once the post is published", async () => {
  const [late, published] = [await draft(), await draft()];
  for (const id of [late, published]) {
    await askHelp(amal, id, ASKED);
    await sendFor(aloud(), id);
  }
  expect(await undoSaid(later(4), late)).toEqual({ ok: false, because: "too-late" });
  expect(await publish(anna, published)).toMatchObject({ ok: false, reason: "own-word" });
  expect(await publish(colleague, published)).toMatchObject({ ok: true });
  expect(await undoSaid(amal, published)).toEqual({ ok: false, because: "moved-on" });
});
it("an officer who is alone in the region publishes what they sent themselves with a reason, which stays in the history", async () => {
  const lonely = await anEmployer(db, { regionCode: "suffolk", approvedBy: officer.id });
  const member = callerOf(db, (await anEmployerMember(db, lonely.id)).actor);
  const { id } = await aPost(db, { employerId: lonely.id, regionCode: "suffolk", status: "draft" });
  await db
    .updateTable("personRole")
    .set({ endedAt: anna.now })
    .where("kind", "=", "officer")
    .where("regionCode", "=", "suffolk")
    .execute();
  const alone = callerOf(db, (await anOfficer(db, { regionCode: "suffolk" })).actor);
  await askHelp(member, id, ASKED);
  await sendFor({ ...alone, onBehalf: aloud().onBehalf }, id);
  expect(await publish(alone, id)).toMatchObject({ ok: false, reason: "why-alone" });
  expect(await publish(alone, id, undefined, "Ben is ill until May.")).toMatchObject({ ok: true });
  expect(await lastReason(id)).toBe("alone: Ben is ill until May.");
  expect((await reviewsOf(db, id))[0]).toMatchObject({ outcome: "published", note: "Ben is ill until May." });
});
it("what its employer sent again itself, the officer who once sent it checks like any other", async () => {
  const id = await draft();
  await askHelp(amal, id, ASKED);
  await sendFor(aloud(), id);
  await undoSaid(amal, id);
  await sendForReview(amal, id);
  expect(await publish(anna, id)).toMatchObject({ ok: true });
});
it("a draft that is not complete is not sent by word either", async () => {
  const id = randomUUID();
  await beginFor(aloud(), employer.id, { id, kind: "vacancy" });
  expect(await sendFor(aloud(), id)).toMatchObject({ ok: false, reason: "incomplete" });
  expect((await postOf(db, id))?.status).toBe("draft");
});
it("five presses at once ask once", async () => {
  const id = await draft();
  const asked = await Promise.all(Array.from({ length: 5 }, () => askHelp(amal, id, ASKED)));
  expect(asked.filter((each) => each.ok && !each.already)).toHaveLength(1);
  expect(await heard("help-asked", id)).toHaveLength(1);
});
it("an employer that takes its question back writes alone", async () => {
  const id = await draft();
  await askHelp(amal, id, ASKED);
  expect(await endHelp(amal, id)).toEqual({ already: false });
  expect(await endHelp(amal, id)).toEqual({ already: true });
  await expect(saveStep(anna, id, WORK)).rejects.toThrow(Denied);
});
it("a post that is sent or open cannot be asked for, nor written by an officer", async () => {
  const open = await aPost(db, { employerId: employer.id });
  expect(await askHelp(amal, open.id, ASKED)).toEqual({ ok: false, reason: "not-a-draft" });
  const id = await draft();
  await askHelp(amal, id, ASKED);
  await sendForReview(amal, id);
  await expect(saveStep(anna, id, WORK)).rejects.toThrow(Denied);
});
