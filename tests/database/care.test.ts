import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addNote, assign, takeOn } from "../../app/participants/care.server";
import { listPeople, personHead, readHistory, readNotes } from "../../app/participants/people.server";
import { type Actor, Denied } from "../../app/policy";
import { aManager, anEmployerMember, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const note = (over = {}) => ({
  id: randomUUID(),
  kind: "call" as const,
  heldOn: "2026-11-20",
  body: "Starts a course in January.",
  ...over,
});

it("taking a person on puts them on the officer's own caseload, and not on two", async () => {
  const officer = await anOfficer(db);
  const person = await aParticipant(db);
  await takeOn(callerOf(db, officer.actor), person.id);
  await takeOn(callerOf(db, officer.actor, later(3)), person.id);
  expect(await personHead(callerOf(db, officer.actor), person.id)).toMatchObject({
    isMine: true,
    takenOn: true,
  });
  const { counts } = await listPeople(callerOf(db, officer.actor), { filter: "mine", page: 1, typed: {} });
  expect(counts.mine).toBe(1);
});

it("a person handed over is on the colleague's caseload from that day, who is told and reads the note", async () => {
  const one = await anOfficer(db);
  const two = await anOfficer(db, { partnerId: one.partnerId });
  const person = await aParticipant(db, { partnerId: one.partnerId });
  await takeOn(callerOf(db, one.actor), person.id);
  const hand = { officerId: two.id, handOver: "Speaks best in the morning." };
  expect(await assign(callerOf(db, one.actor, later(10)), person.id, hand)).toEqual({
    ok: true,
    changed: true,
  });
  expect(await assign(callerOf(db, one.actor, later(10)), person.id, hand)).toEqual({
    ok: true,
    changed: false,
  });
  const { notes, head } = await readNotes(callerOf(db, two.actor, later(10)), person.id);
  expect(head).toMatchObject({ isMine: true });
  expect(notes).toMatchObject([{ kind: "hand_over", body: hand.handOver, officer: one.fullName }]);
  const told = await db
    .selectFrom("outbox")
    .select(["kind", "personId"])
    .where("topic", "=", "message")
    .where("subjectId", "=", person.id)
    .execute();
  expect(told).toEqual([{ kind: "person-handed-over", personId: two.id }]);
  const { happened } = await readHistory(callerOf(db, two.actor, later(10)), person.id);
  expect(happened.filter((one) => one.kind === "caseload")).toMatchObject([
    { on: "2026-12-03", officer: two.fullName },
    { on: "2026-11-23", officer: one.fullName },
  ]);
});

it("nobody is put on the caseload of a stranger: another partner's or region's officer, or no officer at all", async () => {
  const officer = await anOfficer(db);
  const person = await aParticipant(db);
  const strangers = [
    (await anOfficer(db)).id,
    (await anOfficer(db, { partnerId: officer.partnerId, regionCode: "suffolk" })).id,
    (await anOfficer(db, { partnerId: officer.partnerId, person: { disabledAt: NOW } })).id,
    (await aManager(db)).id,
    person.id,
    randomUUID(),
  ];
  for (const officerId of strangers)
    expect(await assign(callerOf(db, officer.actor), person.id, { officerId })).toEqual({
      ok: false,
      because: "not-a-colleague",
    });
});

it("two officers who take one person at once leave one caseload", async () => {
  const one = await anOfficer(db);
  const two = await anOfficer(db, { partnerId: one.partnerId });
  const person = await aParticipant(db, { partnerId: one.partnerId });
  await Promise.all(
    [one, two].map((officer) => assign(callerOf(db, officer.actor), person.id, { officerId: officer.id })),
  );
  const rows = await db
    .selectFrom("caseload")
    .select("officerId")
    .where("participantId", "=", person.id)
    .execute();
  expect(rows).toHaveLength(1);
});

it("a note is read by the officers who look after the person, and by nobody else", async () => {
  const officer = await anOfficer(db);
  const person = await aParticipant(db, { partnerId: officer.partnerId });
  const written = note();
  await addNote(callerOf(db, officer.actor), person.id, written);
  await addNote(callerOf(db, officer.actor), person.id, written);
  const { notes } = await readNotes(callerOf(db, officer.actor), person.id);
  expect(notes).toMatchObject([{ body: written.body, officer: officer.fullName, heldOn: "2026-11-20" }]);
  const refused: Actor[] = [
    { role: "nobody" },
    person.actor,
    (await aManager(db)).actor,
    (await anOfficer(db)).actor,
    (await anOfficer(db, { regionCode: "essex" })).actor,
    (await anEmployerMember(db, (await anEmployer(db)).id)).actor,
  ];
  for (const actor of refused) {
    await expect(readNotes(callerOf(db, actor), person.id)).rejects.toThrow(Denied);
    await expect(addNote(callerOf(db, actor), person.id, note())).rejects.toThrow(Denied);
  }
});

it("a note cannot be put in place of another, nor moved to another person", async () => {
  const officer = await anOfficer(db);
  const [one, other] = [await aParticipant(db), await aParticipant(db)];
  const written = note();
  await addNote(callerOf(db, officer.actor), one.id, written);
  await addNote(callerOf(db, officer.actor), one.id, { ...written, body: "Something else." });
  await expect(addNote(callerOf(db, officer.actor), other.id, written)).rejects.toThrow(Denied);
  const { notes } = await readNotes(callerOf(db, officer.actor), one.id);
  expect(notes.map(({ body }) => body)).toEqual([written.body]);
});
