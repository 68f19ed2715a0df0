import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { reference } from "../../app/i18n/en/reference";
import { attest } from "../../app/participants/attest.server";
import { basisOf } from "../../app/participants/attestation";
import type { Attestation } from "../../app/participants/attestation-form";
import { takeOn } from "../../app/participants/care.server";
import { demandPerson, listPeople, readHistory, readPerson } from "../../app/participants/people.server";
import { type Actor, Denied } from "../../app/policy";
import { members, officersFor, personSubject } from "../../db/queries/people.server";
import { loadReference } from "../../db/reference/load.server";
import {
  aManager,
  anAttestation,
  anEmployerMember,
  anOfficer,
  aParticipant,
  aPartner,
  callerOf,
  NOW,
} from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
beforeAll(() => loadReference(db, reference));

const settled = basisOf("settled");
if (!settled) throw new Error("no basis");
const found = (over: Partial<Attestation> = {}): Attestation => ({
  id: randomUUID(),
  work: ["paid", "volunteering"],
  paidWork: "any",
  hoursCapQuarters: null,
  occupations: null,
  validUntil: null,
  followUpOn: null,
  checkedOn: "2026-11-20",
  method: "online_check",
  evidenceRef: "Folder 12",
  ...over,
});
const attestations = (participantId: string) =>
  db
    .selectFrom("attestation")
    .select(["id", "checkedBy", "partnerId", "supersededAt"])
    .where("participantId", "=", participantId)
    .orderBy("createdAt")
    .execute();
const auditOf = (ownerId: string) =>
  db
    .selectFrom("audit")
    .select(["action", "personId", "role", "subjectId"])
    .where("ownerId", "=", ownerId)
    .orderBy("id")
    .execute();

describe("an assessment", () => {
  it("is in force, told to the person and to engines, and audited", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    const record = found();
    expect(await attest(callerOf(db, officer.actor), person.id, settled, record)).toEqual({
      ok: true,
      made: true,
    });
    expect(await attestations(person.id)).toEqual([
      { id: record.id, checkedBy: officer.id, partnerId: officer.partnerId, supersededAt: null },
    ]);
    const events = await db
      .selectFrom("outbox")
      .select(["topic", "kind", "personId", "params"])
      .where("subjectId", "=", person.id)
      .orderBy("revision")
      .execute();
    expect(events).toEqual([
      { topic: "participant", kind: "attested", personId: null, params: {} },
      { topic: "message", kind: "right-to-work-checked", personId: person.id, params: {} },
    ]);
    expect(await auditOf(person.id)).toEqual([
      { action: "attestation.make", personId: officer.id, role: "officer", subjectId: record.id },
    ]);
  });
  it("takes the place of the one before, which stays as history", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    const first = found();
    const second = found({ work: ["volunteering"], paidWork: "none" });
    await attest(callerOf(db, officer.actor), person.id, settled, first);
    const later = new Date(NOW.getTime() + 60_000);
    await attest(callerOf(db, officer.actor, later), person.id, settled, second);
    expect(await attestations(person.id)).toMatchObject([
      { id: first.id, supersededAt: later },
      { id: second.id, supersededAt: null },
    ]);
  });
  it("sent twice is one, and the person is told once", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    const record = found();
    const twice = [1, 2].map(() => attest(callerOf(db, officer.actor), person.id, settled, record));
    expect((await Promise.all(twice)).map((done) => done.ok && done.made).sort()).toEqual([false, true]);
    expect(await attestations(person.id)).toHaveLength(1);
    expect(
      await db.selectFrom("outbox").select("kind").where("personId", "=", person.id).execute(),
    ).toHaveLength(1);
  });
  it("by two officers at once leaves one in force", async () => {
    const partnerId = await aPartner(db);
    const officers = await Promise.all([1, 2, 3].map(() => anOfficer(db, { partnerId })));
    const person = await aParticipant(db);
    await Promise.all(
      officers.map((officer) => attest(callerOf(db, officer.actor), person.id, settled, found())),
    );
    const all = await attestations(person.id);
    expect(all).toHaveLength(3);
    expect(all.filter((one) => one.supersededAt === null)).toHaveLength(1);
  });
  it("may be made by nobody but an officer of the region and, once taken on, of the partner", async () => {
    const ours = await anOfficer(db);
    const person = await aParticipant(db, { partnerId: ours.partnerId });
    const employer = await anEmployer(db);
    const refused: Actor[] = [
      { role: "nobody" },
      { role: "system" },
      person.actor,
      (await anOfficer(db)).actor,
      (await anOfficer(db, { regionCode: "suffolk", partnerId: ours.partnerId })).actor,
      (await aManager(db)).actor,
      (await anEmployerMember(db, employer.id)).actor,
    ];
    for (const actor of refused)
      await expect(attest(callerOf(db, actor), person.id, settled, found())).rejects.toThrow(Denied);
    expect(await attestations(person.id)).toEqual([]);
    await attest(callerOf(db, ours.actor), person.id, settled, found());
    expect(await attestations(person.id)).toHaveLength(1);
  });
  it("of more than the basis allows is refused, whoever asks", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    const refusals: [string, Partial<Attestation>, string][] = [
      ["asylum-no-permission", {}, "attest.work.basis"],
      ["protection", {}, "attest.validUntil.required"],
      ["student", { validUntil: "2027-09-30" }, "attest.paidWork.basis"],
      ["settled", { checkedOn: "2026-11-24" }, "attest.checkedOn.future"],
      ["settled", { evidenceRef: "W12345678" }, "attest.evidence.shareCode"],
    ];
    for (const [code, over, key] of refusals) {
      const basis = basisOf(code);
      if (!basis) throw new Error(code);
      const done = await attest(callerOf(db, officer.actor), person.id, basis, found(over));
      expect(done.ok ? [] : done.problems.map((problem) => problem.key)).toContain(key);
    }
    expect(await attestations(person.id)).toEqual([]);
  });
  it("of a person who is not there, or with another person's record, is refused alike", async () => {
    const officer = await anOfficer(db);
    const caller = callerOf(db, officer.actor);
    const [one, other] = [await aParticipant(db), await aParticipant(db)];
    await expect(attest(caller, randomUUID(), settled, found())).rejects.toThrow(Denied);
    const record = found();
    await attest(caller, one.id, settled, record);
    await expect(attest(caller, other.id, settled, record)).rejects.toThrow(Denied);
    expect(await attestations(other.id)).toEqual([]);
  });
});

describe("a person's page", () => {
  it("shows the profile and who looked before, and notes the look", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db, { travelMode: "bus" });
    await anAttestation(db, person.id, { checkedBy: officer.id });
    const seen = await readPerson(callerOf(db, officer.actor), person.id);
    expect(seen).toMatchObject({ standing: "in-force", profile: { travelMode: "bus" }, history: [] });
    expect(await auditOf(person.id)).toEqual([
      { action: "person.read", personId: officer.id, role: "officer", subjectId: person.id },
    ]);
    const again = await readHistory(callerOf(db, officer.actor), person.id);
    expect(again.readers).toEqual([
      expect.objectContaining({ who: officer.fullName, action: "person.read", day: "2026-11-23", times: 2 }),
    ]);
  });
  it("is not there for another region, another partner, another role, nor when it does not exist", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db, { partnerId: officer.partnerId });
    const refused: Actor[] = [
      { role: "nobody" },
      person.actor,
      (await aManager(db)).actor,
      (await anOfficer(db)).actor,
      (await anOfficer(db, { regionCode: "essex" })).actor,
    ];
    for (const actor of refused)
      await expect(readPerson(callerOf(db, actor), person.id)).rejects.toThrow(Denied);
    await expect(readPerson(callerOf(db, officer.actor), randomUUID())).rejects.toThrow(Denied);
    expect(await auditOf(person.id)).toEqual([]);
  });
});

describe("taking a person on", () => {
  it("hides them from officers of other organisations, and is noted", async () => {
    const [ours, theirs] = [await anOfficer(db), await anOfficer(db)];
    const person = await aParticipant(db);
    await demandPerson(callerOf(db, theirs.actor), person.id);
    await Promise.all([1, 2].map(() => takeOn(callerOf(db, ours.actor), person.id)));
    expect(await personSubject(db, person.id)).toMatchObject({ partnerId: ours.partnerId });
    await expect(demandPerson(callerOf(db, theirs.actor), person.id)).rejects.toThrow(Denied);
    await expect(takeOn(callerOf(db, theirs.actor), person.id)).rejects.toThrow(Denied);
    expect(await auditOf(person.id)).toMatchObject([
      { action: "person.take-on", personId: ours.id },
      { action: "person.take-on", personId: ours.id },
    ]);
  });
  it("is nothing for the person, another region's officer or a manager", async () => {
    const person = await aParticipant(db);
    const refused: Actor[] = [
      person.actor,
      (await anOfficer(db, { regionCode: "essex" })).actor,
      (await aManager(db)).actor,
    ];
    for (const actor of refused) await expect(takeOn(callerOf(db, actor), person.id)).rejects.toThrow(Denied);
    expect(await personSubject(db, person.id)).toMatchObject({ partnerId: null });
  });
});

describe("the list of people", () => {
  const region = "hertfordshire";
  const days = (n: number) => new Date(NOW.getTime() - n * 86_400_000);
  async function aList() {
    const officer = await anOfficer(db, { regionCode: region });
    const other = await aPartner(db, region);
    const make = (fullName: string, over = {}) =>
      aParticipant(db, { regionCode: region, ...over, person: { fullName } });
    const fresh = await make("Zahra Ágnes", { createdAt: days(1) });
    const old = await make("Bilal Kaya", { createdAt: days(10) });
    const fine = await make("Anna Petrenko", { partnerId: officer.partnerId });
    await anAttestation(db, fine.id);
    const ended = await make("Musa Deng");
    await anAttestation(db, ended.id, { validUntil: "2026-11-20", checkedOn: "2026-01-01" });
    await make("Someone Elses", { partnerId: other });
    await make("Left Already", { person: {} });
    await aParticipant(db, { regionCode: "essex", person: { fullName: "Far Away" } });
    const post = await aPost(db);
    await db
      .insertInto("candidacy")
      .values({
        participantId: fresh.id,
        opportunityId: post.id,
        origin: "application",
        state: "waiting",
        createdAt: NOW,
        stateSince: NOW,
      })
      .execute();
    return { officer, fresh, old, fine, ended, caller: callerOf(db, officer.actor) };
  }
  const all = { filter: "all", page: 1, typed: {} } as const;
  it("has the region's people of our partner and of none: those not assessed first, the longest waiting before", async () => {
    const { caller, fresh, old, fine, ended } = await aList();
    const { people, counts, pages } = await listPeople(caller, all);
    const ids = people
      .map((person) => person.id)
      .filter((id) => [fresh, old, fine, ended].some((p) => p.id === id));
    expect(ids).toEqual([old.id, fresh.id, ended.id, fine.id]);
    expect(people.map((person) => person.fullName)).not.toContain("Someone Elses");
    expect(people.map((person) => person.fullName)).not.toContain("Far Away");
    expect(people.find((person) => person.id === old.id)).toMatchObject({
      standing: "not-assessed",
      dueOn: "2026-11-20",
      ours: false,
    });
    expect(people.find((person) => person.id === fresh.id)).toMatchObject({
      dueOn: "2026-11-27",
      waiting: 1,
    });
    expect(people.find((person) => person.id === ended.id)).toMatchObject({ standing: "ended" });
    expect(people.find((person) => person.id === fine.id)).toMatchObject({ ours: true, dueOn: null });
    expect(counts).toMatchObject({ waiting: 1, "look-again": 1 });
    expect(pages).toBe(1);
    expect(await auditOf(old.id)).toMatchObject([{ action: "person.list", subjectId: old.id }]);
  });
  it("is searched by part of a name, without accents, and filtered", async () => {
    const { caller, fresh } = await aList();
    const searched = await listPeople(caller, { ...all, typed: { search: "agnes" } });
    expect(new Set(searched.people.map((person) => person.fullName))).toEqual(new Set(["Zahra Ágnes"]));
    const filtered = await listPeople(caller, { typed: { search: "zahra" }, filter: "waiting", page: 1 });
    expect(filtered.people.map((person) => person.id)).toContain(fresh.id);
    expect((await listPeople(caller, { ...all, typed: { search: "%" } })).people).toEqual([]);
    expect((await listPeople(caller, { ...all, typed: { search: "<script>" } })).people).toEqual([]);
    expect((await listPeople(caller, { ...all, page: 99 })).people).toEqual([]);
  });
  it("is for officers alone", async () => {
    const { actor } = await aManager(db);
    await expect(listPeople(callerOf(db, actor), all)).rejects.toThrow(Denied);
  });
});

describe("who looks after whom", () => {
  it("officers of the region, or of the partner once taken on, while their role and account stand", async () => {
    const regionCode = "bedfordshire";
    const one = await anOfficer(db, { regionCode });
    const two = await anOfficer(db, { regionCode });
    const gone = await anOfficer(db, { regionCode, person: { disabledAt: NOW } });
    const before = await anOfficer(db, { regionCode });
    await db.updateTable("personRole").set({ endedAt: NOW }).where("personId", "=", before.id).execute();
    expect(await officersFor(db, regionCode, null)).toEqual([one.id, two.id].sort());
    expect(await officersFor(db, regionCode, two.partnerId)).toEqual([two.id]);
    expect(await officersFor(db, regionCode, gone.partnerId)).toEqual([]);
    expect(await officersFor(db, null, null)).toEqual([]);
  });
  it("an employer's members are those who act for it now", async () => {
    const employer = await anEmployer(db);
    const member = await anEmployerMember(db, employer.id);
    await anEmployerMember(db, employer.id, { person: { disabledAt: NOW } });
    expect(await members(db, employer.id)).toEqual([member.id]);
  });
  it("somebody who is no participant has no record", async () => {
    const officer = await anOfficer(db);
    expect(await personSubject(db, officer.id)).toBeUndefined();
  });
});
