import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeOffer } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { changeConsent, endConsent, shareable } from "../../app/brokering/consent.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { takeOfferBack } from "../../app/brokering/offer-taken-back.server";
import { candidacyForOfficer } from "../../app/brokering/officer-candidacy.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { lapseProposals } from "../../app/brokering/proposal-lapse.server";
import { propose } from "../../app/brokering/propose.server";
import { releaseWaiting } from "../../app/brokering/release.server";
import { takeProposalBack } from "../../app/brokering/take-back.server";
import { undoAnswer } from "../../app/brokering/undo.server";
import { myApplication } from "../../app/brokering/views.server";
import type { Behalf, Caller } from "../../app/caller";
import { en } from "../../app/i18n/catalogue";
import { changePost } from "../../app/opportunities/standing.server";
import { type Actor, Denied } from "../../app/policy";
import { peopleOfRound } from "../../db/queries/proposals.server";
import { loadReference } from "../../db/reference/load.server";
import {
  anApplicant,
  anApplication,
  anOffer,
  anOffered,
  aPostWithMember,
  candidatesOfPost,
} from "../builders/candidacies";
import { anAttestation, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { aPost } from "../builders/posts";
import { toldOf, words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const stateOf = async (id: string) =>
  (await db.selectFrom("candidacy").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const told = (kind: string, subjectId: string) => toldOf(db, kind, subjectId);
const candidacyFor = (participantId: string, opportunityId: string) =>
  db
    .selectFrom("candidacy")
    .selectAll()
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .executeTakeFirst();
const historyOf = (candidacyId: string) =>
  db
    .selectFrom("candidacyHistory")
    .selectAll()
    .where("candidacyId", "=", candidacyId)
    .orderBy("id")
    .execute();

async function assessed(over: Parameters<typeof anAttestation>[2] = {}) {
  const person = await aParticipant(db, {
    person: { phone: `+44770090${String(phones++).padStart(4, "0")}` },
  });
  await anAttestation(db, person.id, over);
  return person;
}
let phones = 1000;
const proposing = (tick: string[], line?: string) => ({ round: randomUUID() as string, tick, line });

/** Somebody to whom an officer has proposed an open post. */
async function aProposed() {
  const posted = await aPostWithMember(db);
  const officer = await anOfficer(db);
  const person = await assessed();
  const input = proposing([person.id], "The kitchen is calm.");
  const done = await propose(callerOf(db, officer.actor), posted.post.id, input);
  if (!done.ok) throw new Error(done.because);
  const candidacy = await candidacyFor(person.id, posted.post.id);
  return { ...posted, officer, person, id: candidacy?.id ?? "", round: input.round };
}
const skipsOf = async (round: string) =>
  Object.fromEntries((await peopleOfRound(db, round)).map((row) => [row.participantId, row.skipped]));

describe("an answer that is due", () => {
  it("leads the officer of the employer's region to whom to call, and to writing it down once it was reached", async () => {
    const { id, person, post, officer } = await aProposed();
    const caller = callerOf(db, officer.actor);
    const read = async () => (await candidacyForOfficer(caller, person.id, id, words)).employer;
    expect(await read()).toEqual({ address: `/employers/${post.employerId}`, reached: false });
    await acceptProposal(callerOf(db, person.actor), id, anApplication());
    expect(await read()).toEqual({ address: `/employers/${post.employerId}`, reached: true });
  });
});

describe("proposing", () => {
  it("begins a candidacy with the officer's line, to be answered in five working days, and tells the person alone", async () => {
    const { id, person, post, member, officer } = await aProposed();
    expect(await candidacyFor(person.id, post.id)).toMatchObject({
      state: "proposed",
      origin: "proposal",
      proposedBy: officer.id,
      personalLine: "The kitchen is calm.",
      answerDueOn: "2026-11-30",
    });
    expect(await told("proposal-made", id)).toEqual([person.id]);
    const employer = await db.selectFrom("outbox").select("kind").where("personId", "=", member.id).execute();
    expect(employer).toEqual([]);
    expect((await candidatesOfPost(callerOf(db, member.actor), post.id)).candidates).toEqual([]);
  });

  it("passes over those who cannot be proposed, and says why for each", async () => {
    const { post } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const fine = await assessed();
    const candidate = await anApplicant(db, post.id);
    const notAssessed = await aParticipant(db);
    const volunteer = await assessed({ work: ["volunteering"], paidWork: "none" });
    const capped = await assessed({ paidWork: "limited", hoursCapQuarters: 40 });
    const ended = await assessed({ validUntil: "2026-11-20", timeLimited: true });
    const early = await assessed({ validUntil: "2026-12-20", timeLimited: true });
    const cook = await assessed({ paidWork: "limited", occupations: ["9111"] });
    const refuser = await assessed();
    await db
      .insertInto("dismissal")
      .values({ participantId: refuser.id, opportunityId: post.id, reasonCode: "hours", at: NOW })
      .execute();
    const blocker = await assessed();
    await db
      .insertInto("blockedEmployer")
      .values({ participantId: blocker.id, employerId: post.employerId })
      .execute();
    const elsewhere = await aParticipant(db, { regionCode: "suffolk" });
    const input = proposing([
      fine.id,
      candidate.id,
      notAssessed.id,
      volunteer.id,
      capped.id,
      ended.id,
      early.id,
      cook.id,
      refuser.id,
      blocker.id,
      elsewhere.id,
      randomUUID(),
    ]);
    expect(await propose(callerOf(db, officer.actor), post.id, input)).toEqual({
      ok: true,
      round: input.round,
      already: false,
    });
    expect(await skipsOf(input.round)).toEqual({
      [fine.id]: null,
      [candidate.id]: "candidate",
      [notAssessed.id]: "not-assessed",
      [volunteer.id]: "work",
      [capped.id]: "hours-cap",
      [ended.id]: "ended",
      [early.id]: "ends-before-start",
      [cook.id]: "occupation",
      [refuser.id]: "set-aside",
      [blocker.id]: "blocked",
    });
    const { outOfSight } = await db
      .selectFrom("proposalRound")
      .select("outOfSight")
      .where("id", "=", input.round)
      .executeTakeFirstOrThrow();
    expect(outOfSight).toBe(2);
    expect(await candidacyFor(elsewhere.id, post.id)).toBeUndefined();
    expect(await candidacyFor(notAssessed.id, post.id)).toBeUndefined();
  });

  it("pressed twice at once proposes once, and both presses lead to the same round", async () => {
    const { post } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const people = await Promise.all([assessed(), assessed()]);
    const input = proposing(people.map(({ id }) => id));
    const press = () => propose(callerOf(db, officer.actor), post.id, input);
    const done = await Promise.all([press(), press()]);
    expect(done).toEqual(
      expect.arrayContaining([
        { ok: true, round: input.round, already: false },
        { ok: true, round: input.round, already: true },
      ]),
    );
    for (const { id } of people)
      expect(await told("proposal-made", (await candidacyFor(id, post.id))?.id ?? "")).toEqual([id]);
  });

  it("by two officers at once makes one proposal; the second is told that there is one", async () => {
    const { post } = await aPostWithMember(db);
    const officers = [await anOfficer(db), await anOfficer(db)];
    const person = await assessed();
    const rounds = await Promise.all(
      officers.map(async (officer) => {
        const input = proposing([person.id]);
        await propose(callerOf(db, officer.actor), post.id, input);
        return skipsOf(input.round);
      }),
    );
    expect(rounds.map((round) => round[person.id]).sort()).toEqual(["candidate", null]);
  });

  it.each([
    ["closed", { status: "closed" }],
    ["past its closing date", { closesOn: "2026-11-22" }],
    ["full", { places: 1, placesFilledElsewhere: 1 }],
    ["not yet published", { status: "in_review" }],
  ] as const)("is refused for a post that is %s", async (_, over) => {
    const { post } = await aPostWithMember(db, over);
    const officer = await anOfficer(db);
    const person = await assessed();
    expect(await propose(callerOf(db, officer.actor), post.id, proposing([person.id]))).toEqual({
      ok: false,
      because: "post-not-open",
    });
  });

  it("is refused without anybody ticked, and beyond 200 at once", async () => {
    const { post } = await aPostWithMember(db);
    const caller = callerOf(db, (await anOfficer(db)).actor);
    expect(await propose(caller, post.id, proposing([]))).toEqual({ ok: false, because: "nobody" });
    const many = Array.from({ length: 201 }, () => randomUUID() as string);
    expect(await propose(caller, post.id, proposing(many))).toEqual({ ok: false, because: "too-many" });
  });

  it("takes 200 at once, and writes each of those proposed into their own audit", async () => {
    const { post } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const people = await Promise.all(Array.from({ length: 3 }, () => assessed()));
    const gone = Array.from({ length: 197 }, () => randomUUID() as string);
    const input = proposing([...people.map(({ id }) => id), ...gone]);
    expect(await propose(callerOf(db, officer.actor), post.id, input)).toMatchObject({ ok: true });
    for (const { id } of people) {
      const audit = await db
        .selectFrom("audit")
        .select("action")
        .where("ownerId", "=", id)
        .where("personId", "=", officer.id)
        .execute();
      expect(audit).toEqual([{ action: "candidacy.propose" }]);
    }
  });

  it("is for officers who see the post: others find nothing", async () => {
    const { post, member } = await aPostWithMember(db, { status: "paused" });
    const person = await assessed();
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    for (const actor of [member.actor, person.actor, elsewhere.actor])
      await expect(propose(callerOf(db, actor), post.id, proposing([person.id]))).rejects.toThrow(Denied);
  });
});

describe("taking a proposal back", () => {
  const why = "The hours have changed: they end after school does.";
  it("before it is answered ends it with words that the person reads, and the employer hears nothing", async () => {
    const { id, person, member, officer, post } = await aProposed();
    const caller = callerOf(db, officer.actor);
    expect(await takeProposalBack(caller, id, why)).toEqual({ ok: true, already: false });
    expect(await takeProposalBack(caller, id, why)).toEqual({ ok: true, already: true });
    expect(await stateOf(id)).toBe("withdrawn");
    expect(await told("proposal-taken-back", id)).toEqual([person.id]);
    const employer = await db.selectFrom("outbox").select("kind").where("personId", "=", member.id).execute();
    expect(employer).toEqual([]);
    expect((await myApplication(callerOf(db, person.actor), id, words)).takenBack).toBe(why);
    expect(await acceptProposal(callerOf(db, person.actor), id, anApplication())).toEqual({
      ok: false,
      because: "not-in-turn",
    });
    // Nobody is proposed the same post twice; the person may still apply by themselves.
    const again = proposing([person.id]);
    await propose(caller, post.id, again);
    expect(await skipsOf(again.round)).toEqual({ [person.id]: "candidate" });
    expect(await apply(callerOf(db, person.actor), post.id, anApplication())).toMatchObject({
      ok: true,
      state: "applied",
    });
  });

  it("is refused after a yes, and denied to officers who do not look after the person", async () => {
    const { id, person, officer, member } = await aProposed();
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    for (const actor of [elsewhere.actor, member.actor, person.actor])
      await expect(takeProposalBack(callerOf(db, actor), id, why)).rejects.toThrow(Denied);
    await acceptProposal(callerOf(db, person.actor), id, anApplication());
    expect(await takeProposalBack(callerOf(db, officer.actor), id, why)).toEqual({
      ok: false,
      because: "not-in-turn",
    });
  });
});

it("a post that is filled tells those to whom it was only proposed, too", async () => {
  const posted = await aPostWithMember(db, { places: 1 });
  const officer = await anOfficer(db);
  const [asked, hired] = [await assessed(), await anOffered(db, posted)];
  // Proposed before the offer took the last place.
  const { id } = await db
    .insertInto("candidacy")
    .values({
      participantId: asked.id,
      opportunityId: posted.post.id,
      origin: "proposal",
      state: "proposed",
      proposedBy: officer.id,
      createdAt: NOW,
      stateSince: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await acceptOffer(callerOf(db, hired.actor), hired.candidacyId);
  expect(await told("proposal-filled", id)).toEqual([asked.id]);
  expect(await told("post-filled", id)).toEqual([]);
});

describe("answering a proposal", () => {
  it("with a yes introduces: the employer is told, and sees what was agreed to and no more", async () => {
    const { id, person, post, member, officer } = await aProposed();
    const yes = await acceptProposal(callerOf(db, person.actor), id, anApplication({ share: ["phone"] }));
    expect(yes).toEqual({ ok: true, already: false, waits: false });
    expect(await stateOf(id)).toBe("introduced");
    expect(await told("introduction", id)).toEqual([member.id, officer.id]);
    const consent = await db.selectFrom("consent").select("fields").where("candidacyId", "=", id).execute();
    expect(consent).toEqual([{ fields: ["name", "phone"] }]);
    const { candidates } = await candidatesOfPost(callerOf(db, member.actor), post.id);
    expect(candidates).toMatchObject([{ id, state: "introduced", name: person.fullName }]);
  });

  it("twice at once is one yes", async () => {
    const { id, person } = await aProposed();
    const press = () => acceptProposal(callerOf(db, person.actor), id, anApplication());
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer.ok && answer.already).sort()).toEqual([false, true]);
    expect((await historyOf(id)).map((line) => line.toState)).toEqual(["proposed", "introduced"]);
  });

  it("with a no tells the officer and keeps the reason from the employer, who hears nothing", async () => {
    const { id, person, officer, member } = await aProposed();
    expect(await declineProposal(callerOf(db, person.actor), id, "hours")).toMatchObject({ ok: true });
    expect((await historyOf(id)).at(-1)).toMatchObject({
      toState: "declined",
      reasonCode: "hours",
      reasonHidden: true,
    });
    expect(await told("proposal-declined", id)).toEqual([officer.id]);
    const employer = await db.selectFrom("outbox").select("kind").where("personId", "=", member.id).execute();
    expect(employer).toEqual([]);
  });

  it("is refused once the post is closed or full, and when it was answered with no", async () => {
    const closed = await aProposed();
    await changePost(callerOf(db, closed.member.actor), closed.post.id, "close", endCandidacies);
    expect(await stateOf(closed.id)).toBe("post_ended");
    expect(await told("proposal-ended", closed.id)).toEqual([closed.person.id]);
    const yes = (it: typeof closed) => acceptProposal(callerOf(db, it.person.actor), it.id, anApplication());
    expect(await yes(closed)).toEqual({ ok: false, because: "not-in-turn" });
    const full = await aProposed();
    await db
      .updateTable("opportunity")
      .set({ placesFilledElsewhere: 3 })
      .where("id", "=", full.post.id)
      .execute();
    expect(await yes(full)).toEqual({ ok: false, because: "post-not-open" });
    const no = await aProposed();
    await declineProposal(callerOf(db, no.person.actor), no.id, "pay");
    expect(await yes(no)).toEqual({ ok: false, because: "not-in-turn" });
  });

  it("waits for an officer where the right to work must be looked at again, and introduces when it was", async () => {
    const { id, person, member } = await aProposed();
    await db
      .updateTable("attestation")
      .set({ supersededAt: NOW })
      .where("participantId", "=", person.id)
      .execute();
    expect(await acceptProposal(callerOf(db, person.actor), id, anApplication())).toMatchObject({
      waits: true,
    });
    expect(await told("introduction", id)).toEqual([]);
    await anAttestation(db, person.id);
    const officer = await anOfficer(db);
    await releaseWaiting(callerOf(db, officer.actor), person.id);
    expect(await stateOf(id)).toBe("introduced");
    expect(await told("introduction", id)).toEqual([member.id]);
  });

  it("lapses after its day and not on it; a late yes still counts, and nobody is proposed a second time", async () => {
    const { id, person, post, officer } = await aProposed();
    const night = (date: string): Caller => ({
      db,
      actor: { role: "system" },
      now: new Date(`${date}T03:00:00Z`),
    });
    await lapseProposals(night("2026-11-30"));
    expect(await stateOf(id)).toBe("proposed");
    await lapseProposals(night("2026-12-01"));
    expect(await stateOf(id)).toBe("lapsed");
    expect(await told("proposal-lapsed", id)).toEqual([person.id, officer.id]);
    const again = proposing([person.id]);
    await propose(callerOf(db, officer.actor), post.id, again);
    expect(await skipsOf(again.round)).toEqual({ [person.id]: "candidate" });
    const later = callerOf(db, person.actor, new Date("2026-12-02T09:00:00Z"));
    expect(await acceptProposal(later, id, anApplication())).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe("introduced");
  });

  it("is the person's own: another's and the employer's throw", async () => {
    const { id, member, officer } = await aProposed();
    const stranger = await assessed();
    for (const actor of [stranger.actor, member.actor, officer.actor] as Actor[])
      await expect(acceptProposal(callerOf(db, actor), id, anApplication())).rejects.toThrow(Denied);
  });
});

describe("what an employer sees", () => {
  it("is chosen among what the person has and we know", async () => {
    const person = await aParticipant(db, { person: { phone: null } });
    expect(await shareable(db, person.id)).toEqual(["email"]);
    await db
      .insertInto("participantSkill")
      .values({ participantId: person.id, skillCode: "cooking" })
      .execute();
    expect(await shareable(db, person.id)).toEqual(["email", "skills"]);
  });

  it("can be changed, ended by itself, and chosen again; the employer is told of the end", async () => {
    const { id, person, post, member } = await aProposed();
    const caller = callerOf(db, person.actor);
    await acceptProposal(caller, id, anApplication({ share: ["phone"], message: "I cook." }));
    expect(await changeConsent(caller, id, ["email"])).toEqual({ ok: true });
    const inForce = () =>
      db
        .selectFrom("consent")
        .select("fields")
        .where("candidacyId", "=", id)
        .where("withdrawnAt", "is", null)
        .execute();
    expect(await inForce()).toEqual([{ fields: ["name", "email", "message"] }]);
    expect(await endConsent(caller, id)).toEqual({ ok: true });
    expect(await inForce()).toEqual([]);
    expect(await stateOf(id)).toBe("introduced");
    expect(await told("consent-ended", id)).toEqual([member.id]);
    const { candidates } = await candidatesOfPost(callerOf(db, member.actor), post.id);
    expect(candidates).toMatchObject([{ id, name: null }]);
    await endConsent(caller, id);
    expect(await told("consent-ended", id)).toEqual([member.id]);
  });
});

const PHONE: Omit<Behalf, "side"> = {
  channel: "phone",
  saidAt: new Date("2026-11-23T08:30:00Z"),
  interpreter: true,
  interpreterLanguage: "ti",
};
const forPerson = (actor: Actor, now = NOW): Caller => ({
  ...callerOf(db, actor, now),
  onBehalf: { ...PHONE, side: "participant" },
});
const forEmployer = (actor: Actor, now = NOW): Caller => ({
  ...callerOf(db, actor, now),
  onBehalf: { ...PHONE, side: "employer", interpreter: false, interpreterLanguage: null },
});
const answerOf = async (candidacyId: string) =>
  (
    await db
      .selectFrom("answerFor")
      .select("id")
      .where("candidacyId", "=", candidacyId)
      .orderBy("historyId", "desc")
      .executeTakeFirstOrThrow()
  ).id;

describe("an answer that was said to an officer", () => {
  it("is kept with who wrote it down, how, when and with which interpreter, and the person is told", async () => {
    const { id, person, officer } = await aProposed();
    await acceptProposal(forPerson(officer.actor), id, anApplication({ share: ["phone"] }));
    expect((await historyOf(id)).at(-1)).toMatchObject({
      toState: "introduced",
      personId: officer.id,
      role: "officer",
      channel: "phone",
      forSide: "participant",
      saidAt: PHONE.saidAt,
      interpreter: true,
      interpreterLanguage: "ti",
    });
    expect(await told("answered-for-you", id)).toEqual([person.id]);
    const consent = await db
      .selectFrom("consent")
      .select(["channel", "saidTo"])
      .where("candidacyId", "=", id)
      .execute();
    expect(consent).toEqual([{ channel: "phone", saidTo: officer.id }]);
  });

  it("is written down only by an officer who looks after the person, and for the side that the officer speaks for", async () => {
    const { id, officer } = await aProposed();
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    await expect(acceptProposal(forPerson(elsewhere.actor), id, anApplication())).rejects.toThrow(Denied);
    const asEmployer = async () => acceptProposal(forEmployer(officer.actor), id, anApplication());
    await expect(asEmployer()).rejects.toThrow(Denied);
    expect(await stateOf(id)).toBe("proposed");
  });

  it("may be an application, which the person takes back by withdrawing it", async () => {
    const { post, member } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await assessed();
    const applied = await apply(forPerson(officer.actor), post.id, anApplication(), person.id);
    if (!applied.ok) throw new Error(applied.because);
    expect(await stateOf(applied.id)).toBe("applied");
    expect(await undoAnswer(callerOf(db, person.actor), await answerOf(applied.id))).toEqual({
      ok: true,
      already: false,
    });
    expect(await stateOf(applied.id)).toBe("withdrawn");
    expect(await told("answer-undone", applied.id)).toEqual(expect.arrayContaining([member.id, officer.id]));
  });

  it("taken back makes a yes a proposal again, of which the employer sees nobody any more", async () => {
    const { id, person, post, member, officer } = await aProposed();
    await acceptProposal(forPerson(officer.actor), id, anApplication());
    const answer = await answerOf(id);
    expect(await undoAnswer(callerOf(db, person.actor), answer)).toEqual({ ok: true, already: false });
    expect(await stateOf(id)).toBe("proposed");
    const lines = await historyOf(id);
    expect(lines.at(-1)).toMatchObject({ role: "participant", undoes: lines.at(-2)?.id });
    expect((await candidatesOfPost(callerOf(db, member.actor), post.id)).candidates).toEqual([]);
    expect(await undoAnswer(callerOf(db, person.actor), answer)).toEqual({ ok: true, already: true });
  });

  it("is taken back only by its side, in time, and until the other side has taken its step", async () => {
    const { id, person, member, officer, post } = await aProposed();
    await acceptProposal(forPerson(officer.actor), id, anApplication());
    const answer = await answerOf(id);
    for (const actor of [officer.actor, member.actor] as Actor[])
      await expect(undoAnswer(callerOf(db, actor), answer)).rejects.toThrow(Denied);
    const late = callerOf(db, person.actor, new Date(NOW.getTime() + 3 * 86_400_000 + 1));
    expect(await undoAnswer(late, answer)).toEqual({ ok: false, because: "too-late" });
    await makeOffer(callerOf(db, member.actor), id, await anOffer(db, post.id));
    expect(await undoAnswer(callerOf(db, person.actor), answer)).toEqual({ ok: false, because: "moved-on" });
  });

  it.each([
    ["accepted", (c: Caller, id: string) => acceptOffer(c, id), "accepted"],
    ["declined", (c: Caller, id: string) => declineOffer(c, id, "pay"), "declined"],
  ] as const)("taken back makes an offer that was %s stand again", async (_, answer, state) => {
    const posted = await aPostWithMember(db, { places: 1 });
    const person = await anOffered(db, posted);
    const officer = await anOfficer(db);
    await answer(forPerson(officer.actor), person.candidacyId);
    expect(await stateOf(person.candidacyId)).toBe(state);
    const undone = await undoAnswer(callerOf(db, person.actor), await answerOf(person.candidacyId));
    expect(undone).toEqual({ ok: true, already: false });
    expect(await stateOf(person.candidacyId)).toBe("offered");
    const offer = await db
      .selectFrom("offer")
      .select(["state", "answeredAt", "answerBy"])
      .where("candidacyId", "=", person.candidacyId)
      .executeTakeFirstOrThrow();
    expect(offer).toEqual({ state: "made", answeredAt: null, answerBy: "2026-11-30" });
    const post = await db
      .selectFrom("opportunity")
      .select(["status", "placesLeft"])
      .where("id", "=", posted.post.id)
      .executeTakeFirstOrThrow();
    expect(post).toEqual({ status: "open", placesLeft: 0 });
  });

  it("is not taken back where the place went to somebody else meanwhile", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const person = await anOffered(db, posted);
    await declineOffer(forPerson((await anOfficer(db)).actor), person.candidacyId, "pay");
    await anOffered(db, posted);
    expect(await undoAnswer(callerOf(db, person.actor), await answerOf(person.candidacyId))).toEqual({
      ok: false,
      because: "no-place",
    });
    expect(await stateOf(person.candidacyId)).toBe("declined");
  });

  it("taken back puts a withdrawal right, with what was shared", async () => {
    const { post } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id, { share: ["email"] });
    await withdraw(forPerson((await anOfficer(db)).actor), person.candidacyId, "found-work");
    await undoAnswer(callerOf(db, person.actor), await answerOf(person.candidacyId));
    expect(await stateOf(person.candidacyId)).toBe("applied");
    const consent = await db
      .selectFrom("consent")
      .select("fields")
      .where("candidacyId", "=", person.candidacyId)
      .where("withdrawnAt", "is", null)
      .execute();
    expect(consent).toEqual([{ fields: ["name", "email"] }]);
  });

  it("for an employer of the officer's region is told to its members, who can take an offer back", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    const officer = await anOfficer(db);
    const made = await makeOffer(forEmployer(officer.actor), person.candidacyId, await anOffer(db, post.id));
    expect(made).toEqual({ ok: true, already: false });
    expect(await told("answered-for-you", person.candidacyId)).toEqual([member.id]);
    const answer = await answerOf(person.candidacyId);
    await expect(undoAnswer(callerOf(db, person.actor), answer)).rejects.toThrow(Denied);
    expect(await undoAnswer(callerOf(db, member.actor), answer)).toEqual({ ok: true, already: false });
    expect(await stateOf(person.candidacyId)).toBe("applied");
    expect(await told("answer-undone", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, officer.id]),
    );
  });

  it("for an employer whose offer was taken back by mistake is taken back, and the offer stands again", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const officer = await anOfficer(db);
    await takeOfferBack(forEmployer(officer.actor), person.candidacyId, { reason: "offer-another-reason" });
    await undoAnswer(callerOf(db, posted.member.actor), await answerOf(person.candidacyId));
    expect(await stateOf(person.candidacyId)).toBe("offered");
  });

  it("is not given for an employer of another region, or one that is suspended", async () => {
    const { post } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    const offer = await anOffer(db, post.id);
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    await expect(makeOffer(forEmployer(elsewhere.actor), person.candidacyId, offer)).rejects.toThrow(Denied);
    const officer = await anOfficer(db);
    await db.updateTable("employer").set({ status: "suspended" }).where("id", "=", post.employerId).execute();
    await expect(makeOffer(forEmployer(officer.actor), person.candidacyId, offer)).rejects.toThrow(Denied);
  });
});

it("a post in another region that is shared with all can be proposed to one's own people", async () => {
  const post = await aPost(db, { regionCode: "suffolk", sharedWithAll: true });
  const officer = await anOfficer(db);
  const person = await assessed();
  const input = proposing([person.id]);
  await propose(callerOf(db, officer.actor), post.id, input);
  expect(await skipsOf(input.round)).toEqual({ [person.id]: null });
});

it("of thirty proposed at once, three are passed over with a reason each, and twenty-seven are asked", async () => {
  const { post } = await aPostWithMember(db);
  const officer = await anOfficer(db);
  const fine = await Promise.all(Array.from({ length: 27 }, () => assessed()));
  const candidate = await anApplicant(db, post.id);
  const notAssessed = await aParticipant(db);
  const capped = await assessed({ paidWork: "limited", hoursCapQuarters: 40 });
  const people = [...fine, candidate, notAssessed, capped];
  const input = proposing(people.map(({ id }) => id));
  await propose(callerOf(db, officer.actor), post.id, input);
  const skips = Object.values(await skipsOf(input.round)).filter((skip) => skip !== null);
  expect(skips.sort()).toEqual(["candidate", "hours-cap", "not-assessed"]);
  const asked = await db
    .selectFrom("candidacy")
    .select("id")
    .where("opportunityId", "=", post.id)
    .where("state", "=", "proposed")
    .execute();
  expect(asked).toHaveLength(27);
});
