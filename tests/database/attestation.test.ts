import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { reference } from "../../app/i18n/en/reference";
import { countMatches } from "../../app/matching/counting.server";
import { participantForMatching } from "../../app/matching/rows.server";
import { attest } from "../../app/participants/attest.server";
import { basisOf } from "../../app/participants/attestation";
import type { Attestation } from "../../app/participants/attestation-form";
import { endAttestations } from "../../app/participants/ending.server";
import { readPerson } from "../../app/participants/people.server";
import { answerSecond, askSecond } from "../../app/participants/second.server";
import { Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { anAttestation, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
beforeAll(() => loadReference(db, reference));

const SYSTEM = { role: "system" } as const;
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const basis = (code: string) => {
  const found = basisOf(code);
  if (!found) throw new Error(code);
  return found;
};
const found = (over: Partial<Attestation> = {}): Attestation => ({
  id: randomUUID(),
  work: ["paid", "volunteering"],
  paidWork: "any",
  hoursCapQuarters: null,
  occupations: null,
  validUntil: null,
  followUpOn: null,
  checkedOn: "2026-11-20",
  method: "document",
  evidenceRef: null,
  ...over,
});
const STUDENT = {
  paidWork: "limited",
  hoursCapQuarters: 80,
  hoursElsewhereQuarters: 34,
  studyLevel: "degree",
  validUntil: "2027-09-30",
  terms: [{ startsOn: "2026-09-21", endsOn: "2026-12-11" }],
} as const;
const messagesAbout = (subjectId: string) =>
  db
    .selectFrom("outbox")
    .select(["kind", "personId"])
    .where("topic", "=", "message")
    .where("subjectId", "=", subjectId)
    .orderBy("revision")
    .execute();
async function aCandidacy(participantId: string, state: string) {
  const post = await aPost(db);
  const { id } = await db
    .insertInto("candidacy")
    .values({
      participantId,
      opportunityId: post.id,
      origin: "application",
      state,
      createdAt: NOW,
      stateSince: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
const heldOf = async (id: string) =>
  (await db.selectFrom("candidacy").select("heldSince").where("id", "=", id).executeTakeFirstOrThrow())
    .heldSince;

describe("a student's record", () => {
  it("keeps terms, and takes hours worked elsewhere off the limit for every match", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    expect(
      await attest(callerOf(db, officer.actor), person.id, basis("student"), found(STUDENT)),
    ).toMatchObject({ ok: true });
    expect((await participantForMatching(db, person.id))?.rightToWork?.hoursCap).toBe(11.5);
    const { terms, attestation } = await readPerson(callerOf(db, officer.actor), person.id);
    expect(terms).toMatchObject(STUDENT.terms);
    expect(attestation).toMatchObject({ hoursElsewhereQuarters: 34, studyLevel: "degree" });
  });
});

describe("a record without a limit", () => {
  it("has none for matches either", async () => {
    const person = await aParticipant(db);
    await anAttestation(db, person.id);
    expect((await participantForMatching(db, person.id))?.rightToWork?.hoursCap).toBeNull();
  });
});

describe("applied in time, decision awaited", () => {
  it("carries on what was allowed before, with a second look in six months, and keeps the record before", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    await attest(callerOf(db, officer.actor), person.id, basis("student"), found(STUDENT));
    const { terms: _, hoursElsewhereQuarters: __, studyLevel: ___, ...limits } = STUDENT;
    const awaited = found({
      ...limits,
      validUntil: null,
      appliedOn: "2027-09-30",
      checkedOn: "2027-10-02",
      followUpOn: "2028-04-02",
    });
    const then = new Date("2027-10-02T09:00:00Z");
    expect(
      await attest(callerOf(db, officer.actor, then), person.id, basis("section-3c"), awaited),
    ).toMatchObject({ ok: true });
    const read = await readPerson(callerOf(db, officer.actor, then), person.id);
    expect(read).toMatchObject({ standing: "in-force", history: [{ basis: "student" }] });
    expect((await participantForMatching(db, person.id))?.rightToWork).toMatchObject({
      hoursCap: 20,
      validUntil: null,
    });
  });
  it("is refused where the application came after the end, or more is ticked than before", async () => {
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    await attest(
      callerOf(db, officer.actor),
      person.id,
      basis("protection"),
      found({ work: ["paid"], validUntil: "2026-12-01" }),
    );
    const awaited = { checkedOn: "2026-12-10", followUpOn: "2027-06-10" };
    const then = new Date("2026-12-10T09:00:00Z");
    const refused = async (over: Partial<Attestation>) => {
      const done = await attest(
        callerOf(db, officer.actor, then),
        person.id,
        basis("section-3c"),
        found({ ...awaited, ...over }),
      );
      return done.ok ? [] : done.problems.map(({ key }) => key);
    };
    expect(await refused({ work: ["paid"], appliedOn: "2026-12-02" })).toEqual(["attest.appliedOn.late"]);
    expect(await refused({ work: ["paid", "scheme"], appliedOn: "2026-12-01" })).toEqual([
      "attest.continued.work",
    ]);
    expect(await refused({ work: ["paid"], appliedOn: "2026-12-01" })).toEqual([]);
  });
});

describe("the end of a record", () => {
  it("is told to the person and the officers four weeks before, once", async () => {
    const officer = await anOfficer(db, { regionCode: "hertfordshire" });
    const person = await aParticipant(db, { regionCode: "hertfordshire" });
    await anAttestation(db, person.id, { validUntil: "2026-12-21" });
    await endAttestations(callerOf(db, SYSTEM, later(-1)));
    expect(await messagesAbout(person.id)).toEqual([]);
    await endAttestations(callerOf(db, SYSTEM));
    await endAttestations(callerOf(db, SYSTEM, later(1)));
    expect(await messagesAbout(person.id)).toEqual([
      { kind: "right-to-work-ends-soon", personId: person.id },
      { kind: "right-to-work-ends-soon", personId: officer.id },
    ]);
  });
  it("holds what is open for the officer, and tells them and the person, and no employer", async () => {
    const officer = await anOfficer(db, { regionCode: "bedfordshire" });
    const person = await aParticipant(db, { regionCode: "bedfordshire" });
    await anAttestation(db, person.id, { validUntil: "2026-11-22" });
    const [open, closed] = [
      await aCandidacy(person.id, "introduced"),
      await aCandidacy(person.id, "declined"),
    ];
    await endAttestations(callerOf(db, SYSTEM));
    await endAttestations(callerOf(db, SYSTEM, later(1)));
    expect(await heldOf(open)).toEqual(NOW);
    expect(await heldOf(closed)).toBeNull();
    expect(await messagesAbout(person.id)).toEqual([
      { kind: "right-to-work-ended", personId: person.id },
      { kind: "right-to-work-ended", personId: officer.id },
    ]);
    expect(await messagesAbout(open)).toEqual([]);
    await attest(callerOf(db, officer.actor), person.id, basis("settled"), found());
    expect(await heldOf(open)).toBeNull();
  });
  it("is nothing where the record was renewed, has no end or ends much later", async () => {
    const officer = await anOfficer(db, { regionCode: "coventry" });
    const people = [];
    for (const validUntil of [null, "2027-12-31"]) {
      const person = await aParticipant(db, { regionCode: "coventry" });
      await anAttestation(db, person.id, { validUntil });
      people.push(person);
    }
    const renewed = await aParticipant(db, { regionCode: "coventry" });
    await anAttestation(db, renewed.id, { validUntil: "2026-11-22" });
    await attest(callerOf(db, officer.actor), renewed.id, basis("settled"), found());
    await endAttestations(callerOf(db, SYSTEM));
    for (const { id } of people) expect(await messagesAbout(id)).toEqual([]);
    expect((await messagesAbout(renewed.id)).map(({ kind }) => kind)).toEqual(["right-to-work-checked"]);
  });
});

describe("the day to look again", () => {
  it("is told to the officer on it, once, and not before; a new record has a day of its own", async () => {
    const officer = await anOfficer(db, { regionCode: "peterborough" });
    const person = await aParticipant(db, { regionCode: "peterborough" });
    const pending = found({ followUpOn: "2026-12-01" });
    await attest(callerOf(db, officer.actor), person.id, basis("euss-pending"), pending);
    const told = async () =>
      (await messagesAbout(person.id)).filter(({ kind }) => kind === "right-to-work-look-again");
    await endAttestations(callerOf(db, SYSTEM, later(7)));
    expect(await told()).toEqual([]);
    await endAttestations(callerOf(db, SYSTEM, later(8)));
    await endAttestations(callerOf(db, SYSTEM, later(9)));
    expect(await told()).toEqual([{ kind: "right-to-work-look-again", personId: officer.id }]);
    const again = found({ checkedOn: "2026-12-02", followUpOn: "2026-12-20" });
    await attest(callerOf(db, officer.actor, later(9)), person.id, basis("euss-pending"), again);
    await endAttestations(callerOf(db, SYSTEM, later(26)));
    expect(await told()).toHaveLength(1);
    await endAttestations(callerOf(db, SYSTEM, later(27)));
    expect(await told()).toHaveLength(2);
  });
});

describe("a second officer", () => {
  async function asked() {
    const one = await anOfficer(db);
    const two = await anOfficer(db, { partnerId: one.partnerId });
    const person = await aParticipant(db);
    await attest(callerOf(db, one.actor), person.id, basis("settled"), found());
    await askSecond(callerOf(db, one.actor), person.id, {
      officerId: two.id,
      question: "Is the letter enough?",
    });
    return { one, two, person };
  }
  it("is asked, agrees, and the record stands", async () => {
    const { one, two, person } = await asked();
    expect(await answerSecond(callerOf(db, two.actor), person.id, { agrees: "yes" })).toEqual({ ok: true });
    const read = await readPerson(callerOf(db, one.actor), person.id);
    expect(read.second).toMatchObject({ agrees: true, answerer: two.fullName, mine: true });
    expect(read.standing).toBe("in-force");
    expect((await messagesAbout(person.id)).slice(1)).toEqual([
      { kind: "second-look-asked", personId: two.id },
      { kind: "second-look-answered", personId: one.id },
    ]);
  });
  it("who does not agree has the record looked at again", async () => {
    const { one, two, person } = await asked();
    await answerSecond(callerOf(db, two.actor), person.id, {
      agrees: "no",
      answer: "The letter is not this person's.",
    });
    expect((await readPerson(callerOf(db, one.actor), person.id)).standing).toBe("look-again");
  });
  it("is another than the first, of the same organisation, and answers once", async () => {
    const { one, two, person } = await asked();
    await expect(answerSecond(callerOf(db, one.actor), person.id, { agrees: "yes" })).rejects.toThrow(Denied);
    await expect(
      answerSecond(callerOf(db, (await anOfficer(db, { regionCode: "essex" })).actor), person.id, {
        agrees: "yes",
      }),
    ).rejects.toThrow(Denied);
    await answerSecond(callerOf(db, two.actor), person.id, { agrees: "yes" });
    await answerSecond(callerOf(db, two.actor), person.id, { agrees: "no", answer: "Changed my mind." });
    expect((await readPerson(callerOf(db, one.actor), person.id)).second).toMatchObject({ agrees: true });
    const stranger = await anOfficer(db);
    const other = await aParticipant(db);
    expect(await askSecond(callerOf(db, one.actor), other.id, { officerId: two.id })).toEqual({
      ok: false,
      because: "no-record",
    });
    await attest(callerOf(db, one.actor), other.id, basis("settled"), found());
    for (const officerId of [stranger.id, one.id])
      expect(await askSecond(callerOf(db, one.actor), other.id, { officerId })).toEqual({
        ok: false,
        because: "not-a-colleague",
      });
  });
});

it("matches are counted by the clock, and remember since when there is none", async () => {
  const officer = await anOfficer(db);
  const matched = await aParticipant(db);
  await attest(callerOf(db, officer.actor), matched.id, basis("settled"), found());
  const unmatched = await aParticipant(db);
  await aPost(db);
  await countMatches(db, NOW);
  await countMatches(db, later(5));
  const rows = await db
    .selectFrom("matchCount")
    .select(["participantId", "matches", "noneSince"])
    .where("participantId", "in", [matched.id, unmatched.id])
    .execute();
  const of = (id: string) => rows.find(({ participantId }) => participantId === id);
  expect(of(matched.id)?.matches).toBeGreaterThan(0);
  expect(of(unmatched.id)).toMatchObject({ matches: 0, noneSince: "2026-11-23" });
});
