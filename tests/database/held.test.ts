import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { remindOfAnswers } from "../../app/brokering/answers-due.server";
import { acceptOffer, declineOffer } from "../../app/brokering/decide.server";
import { arrangeInterview, askAnotherTime, confirmInterview } from "../../app/brokering/interview.server";
import { lapseInterviews, remindOfInterviews } from "../../app/brokering/interview-jobs.server";
import { lapseOffers } from "../../app/brokering/lapse.server";
import { acceptProposal } from "../../app/brokering/proposal-answer.server";
import { lapseProposals } from "../../app/brokering/proposal-lapse.server";
import { propose } from "../../app/brokering/propose.server";
import { en } from "../../app/i18n/catalogue";
import { attest } from "../../app/participants/attest.server";
import { basisOf } from "../../app/participants/attestation";
import { endAttestations } from "../../app/participants/ending.server";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, anApplication, anOffered, aPostWithMember } from "../builders/candidacies";
import { aConfirmed, anInterview, anInvited } from "../builders/interviews";
import { anAttestation, anOfficer, aParticipant, callerOf } from "../builders/people";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

/** Records of these people end on 26 November; offers and answers are due on 30 November, interviews are on 1 December. */
const ENDS = "2026-11-26";
const system = (instant: string) => ({ db, actor: { role: "system" } as const, now: new Date(instant) });
const AFTER = "2026-11-27T09:30:00Z";
const MUCH_LATER = "2026-12-02T09:30:00Z";

/** Their record stops before the day on which work starts, as no offer could be made. */
const endRecord = (participantId: string) =>
  db
    .updateTable("attestation")
    .set({ validUntil: ENDS })
    .where("participantId", "=", participantId)
    .where("supersededAt", "is", null)
    .execute();
async function hold(...people: { id: string }[]) {
  for (const { id } of people) await endRecord(id);
  await endAttestations(system(AFTER));
}
const renewed = async (participantId: string, regionCode = "norfolk") => {
  const officer = await anOfficer(db, { regionCode });
  const basis = basisOf("settled");
  if (!basis) throw new Error("settled");
  const done = await attest(callerOf(db, officer.actor, new Date(MUCH_LATER)), participantId, basis, {
    id: randomUUID(),
    work: ["paid", "volunteering"],
    paidWork: "any",
    hoursCapQuarters: null,
    occupations: null,
    validUntil: null,
    followUpOn: null,
    checkedOn: "2026-12-02",
    method: "document",
    evidenceRef: null,
  });
  if (!done.ok) throw new Error(done.problems.map(({ key }) => key).join());
};
const told = async (subjectId: string, after = 0) =>
  (
    await db
      .selectFrom("outbox")
      .select(["kind", "personId"])
      .where("topic", "=", "message")
      .where("subjectId", "=", subjectId)
      .where("revision", ">", after)
      .orderBy("revision")
      .execute()
  ).map(({ kind, personId }) => ({ kind, personId }));
const lastRevision = async () =>
  (
    await db
      .selectFrom("outbox")
      .select(({ fn }) => fn.max("revision").as("last"))
      .executeTakeFirstOrThrow()
  ).last ?? 0;
const candidacyNow = (id: string) =>
  db
    .selectFrom("candidacy")
    .select(["state", "answerDueOn", "heldSince"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const interviewNow = async (id: string) =>
  (await db.selectFrom("interview").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;

describe("what is held for an officer", () => {
  it("reminds no employer of an answer, and does again when it goes on", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    await hold(person);
    await remindOfAnswers(system(MUCH_LATER));
    expect(await told(post.id)).toEqual([]);
    await renewed(person.id);
    expect(await candidacyNow(person.candidacyId)).toMatchObject({
      answerDueOn: "2026-12-09",
      heldSince: null,
    });
    await remindOfAnswers(system("2026-12-10T09:30:00Z"));
    expect(await told(post.id)).toEqual([{ kind: "answers-due", personId: member.id }]);
  });

  it("reminds an employer for the others of the same post", async () => {
    const { post, member } = await aPostWithMember(db);
    const [held, other] = [await anApplicant(db, post.id), await anApplicant(db, post.id)];
    await hold(held);
    await remindOfAnswers(system(MUCH_LATER));
    expect(await told(post.id)).toEqual([{ kind: "answers-due", personId: member.id }]);
    const remindedFor = async (id: string) =>
      (await db.selectFrom("candidacy").select("remindedFor").where("id", "=", id).executeTakeFirstOrThrow())
        .remindedFor;
    expect(await remindedFor(held.candidacyId)).toBeNull();
    expect(await remindedFor(other.candidacyId)).not.toBeNull();
  });

  it("keeps an offer past its day, tells nobody, and gives the usual days anew when it goes on", async () => {
    const person = await anOffered(db, await aPostWithMember(db));
    await hold(person);
    const before = await lastRevision();
    await lapseOffers(system(MUCH_LATER));
    expect((await candidacyNow(person.candidacyId)).state).toBe("offered");
    expect(await told(person.candidacyId, before)).toEqual([]);
    await renewed(person.id);
    await lapseOffers(system("2026-12-09T09:30:00Z"));
    const accepted = await acceptOffer(
      callerOf(db, person.actor, new Date("2026-12-09T10:00:00Z")),
      person.candidacyId,
    );
    expect(accepted).toEqual({ ok: true, already: false });
  });

  it("keeps a proposal past its day", async () => {
    const { post } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await aParticipant(db);
    await anAttestation(db, person.id);
    const ticked = { round: randomUUID(), tick: [person.id], line: undefined };
    await propose(callerOf(db, officer.actor), post.id, ticked);
    const { id } = await db
      .selectFrom("candidacy")
      .select("id")
      .where("participantId", "=", person.id)
      .executeTakeFirstOrThrow();
    await hold(person);
    await lapseProposals(system(MUCH_LATER));
    expect((await candidacyNow(id)).state).toBe("proposed");
    const said = await acceptProposal(
      callerOf(db, person.actor, new Date(MUCH_LATER)),
      id,
      anApplication({ share: [] }),
    );
    expect(said).toMatchObject({ ok: true, waits: true });
    expect((await candidacyNow(id)).state).toBe("waiting");
    expect((await told(id)).filter(({ kind }) => kind === "introduction")).toEqual([]);
  });

  it("leaves an invitation standing past its time, and lets the employer hear nothing", async () => {
    const person = await anInvited(db, await aPostWithMember(db));
    await hold(person);
    const before = await lastRevision();
    await lapseInterviews(system(MUCH_LATER));
    expect(await interviewNow(person.interview)).toBe("invited");
    expect(await told(person.candidacyId, before)).toEqual([]);
    await renewed(person.id);
    await lapseInterviews(system(MUCH_LATER));
    expect(await interviewNow(person.interview)).toBe("lapsed");
  });

  it("reminds of a confirmed interview the person alone", async () => {
    const person = await aConfirmed(db, await aPostWithMember(db));
    await hold(person);
    const before = await lastRevision();
    await remindOfInterviews(system("2026-11-30T09:30:00Z"));
    expect(await told(person.candidacyId, before)).toEqual([
      { kind: "interview-tomorrow", personId: person.id },
    ]);
  });

  it("is nothing that is volunteering", async () => {
    const { post } = await aPostWithMember(db, { kind: "volunteering", work: "volunteering" });
    const person = await anApplicant(db, post.id);
    await hold(person);
    expect((await candidacyNow(person.candidacyId)).heldSince).toBeNull();
  });
});

describe("a yes after the right to work has ended", () => {
  it("to an offer is refused, told to the officers once, and to no employer", async () => {
    const officer = await anOfficer(db, { regionCode: "suffolk" });
    const person = await anOffered(db, await aPostWithMember(db));
    await db
      .updateTable("participant")
      .set({ regionCode: "suffolk" })
      .where("personId", "=", person.id)
      .execute();
    await endRecord(person.id);
    const then = callerOf(db, person.actor, new Date(AFTER));
    const refused = { ok: false, because: "officer-first" };
    const before = await lastRevision();
    // The day after its end, before the record is looked at, and when it is held.
    expect(await acceptOffer(then, person.candidacyId)).toEqual(refused);
    expect(await acceptOffer(then, person.candidacyId)).toEqual(refused);
    expect(await told(person.candidacyId, before)).toEqual([{ kind: "yes-waits", personId: officer.id }]);
    await hold(person);
    expect(await acceptOffer(then, person.candidacyId)).toEqual(refused);
    expect((await candidacyNow(person.candidacyId)).state).toBe("offered");
    const late = callerOf(db, person.actor, new Date(MUCH_LATER));
    expect(await acceptOffer(late, person.candidacyId)).toEqual(refused);
    await renewed(person.id, "suffolk");
    expect(await acceptOffer(late, person.candidacyId)).toEqual({ ok: true, already: false });
  });

  it("to an offer of more hours than the record allows by now is refused too", async () => {
    const person = await anOffered(db, await aPostWithMember(db));
    await db
      .updateTable("attestation")
      .set({ hoursCapQuarters: 80, paidWork: "limited" })
      .where("participantId", "=", person.id)
      .execute();
    expect(await acceptOffer(callerOf(db, person.actor), person.candidacyId)).toEqual({
      ok: false,
      because: "officer-first",
    });
  });

  it("to an interview is refused, as is asking for another time", async () => {
    const person = await anInvited(db, await aPostWithMember(db));
    await hold(person);
    const before = await lastRevision();
    const then = callerOf(db, person.actor, new Date(AFTER));
    const refused = { ok: false, because: "officer-first" };
    expect(await confirmInterview(then, person.candidacyId, person.interview)).toEqual(refused);
    expect(await askAnotherTime(then, person.candidacyId, person.interview, { wishes: ["morning"] })).toEqual(
      refused,
    );
    expect((await told(person.candidacyId, before)).map(({ kind }) => kind)).not.toContain(
      "interview-confirmed",
    );
    expect(await interviewNow(person.interview)).toBe("invited");
  });

  it("lets a no pass, and an employer invite, who cannot know", async () => {
    const posted = await aPostWithMember(db);
    const offered = await anOffered(db, posted);
    const applicant = await anApplicant(db, posted.post.id);
    await hold(offered, applicant);
    const then = new Date(AFTER);
    expect(await declineOffer(callerOf(db, offered.actor, then), offered.candidacyId, "hours")).toEqual({
      ok: true,
      already: false,
    });
    expect(
      await arrangeInterview(
        callerOf(db, posted.member.actor, then),
        applicant.candidacyId,
        anInterview(),
        null,
      ),
    ).toEqual({ ok: true, already: false });
  });
});
