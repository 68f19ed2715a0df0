import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import {
  answerConcern,
  readConcern,
  tellConcern,
  waitsForBenefits,
} from "../../app/concerns/concerns.server";
import { Denied } from "../../app/policy";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import { concernsAt } from "../../db/queries/concerns.server";
import { anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const all = { part: null, mine: false, page: 1 };
const wrong = (over = {}) => ({
  intent: "wrong" as const,
  id: randomUUID() as string,
  about: "asks-money" as const,
  ...over,
});
const dueIn = async (officer: Awaited<ReturnType<typeof anOfficer>>, kind: string) =>
  (await readToday(callerOf(db, officer.actor), all)).tasks.filter((task) => task.kind === kind);

it("what is wrong is among an officer's tasks of the same day, until they say what came of it", async () => {
  const officer = await anOfficer(db, { regionCode: "essex" });
  const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
  const person = await aParticipant(db, { regionCode: "essex" });
  const post = await aPost(db, { regionCode: "essex" });
  const told = wrong({ words: "£200 first", mayContact: "yes" });
  await tellConcern(callerOf(db, person.actor), post.id, told);
  await tellConcern(callerOf(db, person.actor), post.id, told);
  expect(await dueIn(officer, "concern")).toMatchObject([
    { key: told.id, postId: post.id, due: "2026-11-23", wrong: "asks-money" },
  ]);
  expect(await dueIn(elsewhere, "concern")).toEqual([]);
  const read = await readConcern(callerOf(db, officer.actor), told.id);
  expect(read).toMatchObject({ about: "asks-money", told: [{ words: "£200 first" }], personId: person.id });
  await expect(readConcern(callerOf(db, elsewhere.actor), told.id)).rejects.toThrow(Denied);
  await answerConcern(callerOf(db, officer.actor), told.id, "They stopped.");
  await answerConcern(callerOf(db, officer.actor), told.id, "Another word");
  expect((await readConcern(callerOf(db, officer.actor), told.id)).outcome).toBe("They stopped.");
  expect(await dueIn(officer, "concern")).toEqual([]);
});

it("what is wrong stands with its employer for officers of the post's region, what waits first, without who told", async () => {
  const officer = await anOfficer(db, { regionCode: "essex" });
  const person = await aParticipant(db, { regionCode: "essex" });
  const post = await aPost(db, { regionCode: "essex" });
  const [done, waits] = [wrong({ about: "unsafe" }), wrong({ mayContact: "yes" })];
  for (const told of [done, waits]) await tellConcern(callerOf(db, person.actor), post.id, told);
  await answerConcern(callerOf(db, officer.actor), done.id, "They mended it.");
  const stands = await concernsAt(db, post.employerId, "essex");
  expect(stands.map(({ id, about, doneAt }) => [id, about, doneAt !== null])).toEqual([
    [waits.id, "asks-money", false],
    [done.id, "unsafe", true],
  ]);
  expect(JSON.stringify(stands)).not.toContain(person.id);
  expect(await concernsAt(db, post.employerId, "suffolk")).toEqual([]);
});

it("what may be a crime comes first on the list, and each leads to what else waits about its post and employer", async () => {
  const regionCode = "suffolk";
  const officer = await anOfficer(db, { regionCode });
  const person = await aParticipant(db, { regionCode });
  const post = await aPost(db, { regionCode });
  const other = await aPost(db, { regionCode, employerId: post.employerId });
  const at = (minutes: number) => ({
    ...callerOf(db, person.actor),
    now: new Date(NOW.getTime() + minutes * 60_000),
  });
  const [early, elsewhere, passport] = [
    wrong({ about: "not-as-said" }),
    wrong({ about: "not-paid" }),
    wrong({ about: "keeps-papers" }),
  ];
  await tellConcern(at(-60 * 24 * 5), post.id, early);
  await tellConcern(at(1), other.id, elsewhere);
  await tellConcern(at(2), post.id, passport);
  const keys = async (pageSize: number) =>
    (await readToday(callerOf(db, officer.actor), { ...all, part: partOf("concerns"), pageSize })).tasks.map(
      ({ key }) => key,
    );
  expect(await keys(1)).toEqual([passport.id]);
  expect(await keys(25)).toEqual([passport.id, early.id, elsewhere.id]);
  const others = async (id: string) =>
    (await readConcern(callerOf(db, officer.actor), id)).others.map((one) => one.id);
  expect(await others(early.id)).toEqual([passport.id, elsewhere.id]);
  await answerConcern({ ...callerOf(db, officer.actor), now: at(3).now }, passport.id, "The police know.");
  expect(await others(early.id)).toEqual([elsewhere.id]);
  expect(JSON.stringify(await readConcern(callerOf(db, officer.actor), early.id))).not.toContain(person.id);
});

it("the same thing told again by the same person is one task with all their words, looked at once", async () => {
  const officer = await anOfficer(db, { regionCode: "essex" });
  const person = await aParticipant(db, { regionCode: "essex" });
  const post = await aPost(db, { regionCode: "essex" });
  const caller = callerOf(db, person.actor);
  const later = { ...caller, now: new Date(NOW.getTime() + 60_000) };
  const first = wrong({ words: "£200 first", mayContact: "yes" });
  const again = wrong({ words: "Now £300", mayContact: "yes" });
  await tellConcern(caller, post.id, first);
  await tellConcern(later, post.id, again);
  await tellConcern(later, post.id, wrong({ about: "unsafe", mayContact: "yes" }));
  await tellConcern(later, post.id, wrong({ words: "Do not ask me" }));
  await tellConcern({ db, actor: { role: "nobody" }, now: later.now }, post.id, wrong());
  const due = async () => (await dueIn(officer, "concern")).filter(({ postId }) => postId === post.id);
  expect((await due()).map(({ wrong, depend }) => [wrong, depend]).sort()).toEqual([
    ["asks-money", 1],
    ["asks-money", 1],
    ["asks-money", 2],
    ["unsafe", 1],
  ]);
  const at = { ...callerOf(db, officer.actor), now: later.now };
  for (const id of [first.id, again.id])
    expect((await readConcern(at, id)).told.map(({ words }) => words)).toEqual(["£200 first", "Now £300"]);
  expect((await concernsAt(db, post.employerId, "essex")).map(({ times }) => times).sort()).toEqual([
    1, 1, 1, 2,
  ]);
  await answerConcern(at, first.id, "They stopped.");
  expect((await readConcern(at, again.id)).outcome).toBe("They stopped.");
  expect(await due()).toHaveLength(3);
  await tellConcern(later, post.id, wrong({ words: "Again", mayContact: "yes" }));
  expect(await due(), "what was looked at is over").toHaveLength(4);
  const written = await db
    .selectFrom("outbox")
    .select("kind")
    .where("topic", "=", "message")
    .where("personId", "=", person.id)
    .orderBy("revision")
    .execute();
  expect(written.map(({ kind }) => kind)).toEqual([
    "concern-told",
    "concern-told",
    "concern-done",
    "concern-told",
  ]);
});

it("who told is written to when it came and when it was looked at, once each, and only where they may be asked", async () => {
  const officer = await anOfficer(db, { regionCode: "norfolk" });
  const post = await aPost(db);
  for (const mayContact of ["yes", undefined] as const) {
    const person = await aParticipant(db, { regionCode: "norfolk" });
    const written = async () =>
      (
        await db
          .selectFrom("outbox")
          .select(["kind", "subjectId", "params"])
          .where("topic", "=", "message")
          .where("personId", "=", person.id)
          .orderBy("revision")
          .execute()
      ).map(({ kind, subjectId, params }) => [kind, subjectId === person.id, params]);
    const told = wrong({ mayContact });
    await tellConcern(callerOf(db, person.actor), post.id, told);
    await tellConcern(callerOf(db, person.actor), post.id, told);
    await answerConcern(callerOf(db, officer.actor), told.id, "We called them.");
    await answerConcern(callerOf(db, officer.actor), told.id, "We called them.");
    expect(await written()).toEqual(
      mayContact
        ? [
            ["concern-told", true, {}],
            ["concern-done", true, {}],
          ]
        : [],
    );
  }
});

it("who told is not named where they do not want to be asked", async () => {
  const officer = await anOfficer(db, { regionCode: "norfolk" });
  const person = await aParticipant(db, { regionCode: "norfolk" });
  const post = await aPost(db);
  const told = wrong();
  await tellConcern(callerOf(db, person.actor), post.id, told);
  expect(await readConcern(callerOf(db, officer.actor), told.id)).toMatchObject({
    personId: null,
    person: null,
  });
});

it("anybody tells of a post that they can read, and a candidate of theirs even after it closed", async () => {
  const nobody = { db, actor: { role: "nobody" as const }, now: NOW };
  const open = await aPost(db);
  await tellConcern(nobody, open.id, wrong());
  await expect(tellConcern(nobody, open.id, { intent: "benefits", id: randomUUID() })).rejects.toThrow(
    Denied,
  );
  const person = await aParticipant(db);
  const other = await aParticipant(db);
  const closed = await aPost(db);
  const of = { participantId: person.id, opportunityId: closed.id, origin: "application", state: "applied" };
  await db
    .insertInto("candidacy")
    .values({ ...of, createdAt: NOW, stateSince: NOW })
    .execute();
  await db.updateTable("opportunity").set({ status: "closed" }).where("id", "=", closed.id).execute();
  await tellConcern(callerOf(db, person.actor), closed.id, wrong());
  await expect(tellConcern(callerOf(db, other.actor), closed.id, wrong())).rejects.toThrow(Denied);
});

it("what somebody would keep is asked once, of the officers who look after them", async () => {
  const officer = await anOfficer(db, { regionCode: "kent" });
  const person = await aParticipant(db, { regionCode: "kent", partnerId: officer.partnerId });
  const post = await aPost(db);
  const caller = callerOf(db, person.actor);
  const id = randomUUID();
  await tellConcern(caller, post.id, { intent: "benefits", id });
  await tellConcern(caller, post.id, { intent: "benefits", id: randomUUID() });
  expect(await waitsForBenefits(caller, post.id)).toBe(true);
  expect(await dueIn(officer, "benefits")).toMatchObject([
    { key: id, personId: person.id, due: "2026-11-25" },
  ]);
  await answerConcern(callerOf(db, officer.actor), id, "About £90 a week.");
  expect(await waitsForBenefits(caller, post.id)).toBe(false);
});
