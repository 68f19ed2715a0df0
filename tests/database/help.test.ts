import { expect, it } from "vitest";
import { en } from "../../app/i18n/catalogue";
import { askHelp, endHelp, handOver } from "../../app/opportunities/help/help.server";
import { sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { Denied } from "../../app/policy";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import { postsOfEmployer } from "../../db/queries/own-posts.server";
import { postHistory, postOf } from "../../db/queries/posts.server";
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
  await expect(handOver(anna, id)).rejects.toThrow(Denied);
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
