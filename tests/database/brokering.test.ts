import { describe, expect, it } from "vitest";
import { checkOffer, makeOffer, turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { candidateOf } from "../../app/brokering/candidate.server";
import { endConsent } from "../../app/brokering/consent.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { lapseOffers } from "../../app/brokering/lapse.server";
import { releaseWaiting } from "../../app/brokering/release.server";
import { takeNoBack } from "../../app/brokering/said-no.server";
import { acceptCheck, applyingFor, myApplication } from "../../app/brokering/views.server";
import { en } from "../../app/i18n/catalogue";
import { londonDate } from "../../app/i18n/format";
import { checkedBy } from "../../app/matching/check-day";
import { changePost } from "../../app/opportunities/standing.server";
import { Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, anApplication, anOffer, anOffered, aPostWithMember } from "../builders/candidacies";
import {
  anAttestation,
  anEmployerMember,
  anOfficer,
  aParticipant,
  callerOf,
  later,
  NOW,
} from "../builders/people";
import { anEmployer, aPost, SCHOOL_HOURS } from "../builders/posts";
import { toldOf, words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const stateOf = async (id: string) =>
  (await db.selectFrom("candidacy").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const postNow = (id: string) =>
  db
    .selectFrom("opportunity")
    .select(["status", "placesLeft"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const told = (kind: string, subjectId: string) => toldOf(db, kind, subjectId);

describe("applying", () => {
  it("goes to the employer when the right to work is attested, with consent for what was ticked and no more", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id, {
      share: ["email", "skills"],
      message: "I can start soon",
    });
    expect(person.state).toBe("applied");
    const consent = await db
      .selectFrom("consent")
      .select(["fields", "employerId", "until"])
      .where("candidacyId", "=", person.candidacyId)
      .executeTakeFirstOrThrow();
    expect(consent).toEqual({
      // No skills are known of this person: there is nothing to share.
      fields: ["name", "email", "message"],
      employerId: post.employerId,
      until: "2027-05-23",
    });
    expect(await told("application-received", person.candidacyId)).toEqual([member.id]);
  });

  it("waits for an officer when the right to work is not assessed, and the employer hears nothing", async () => {
    const { post } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await aParticipant(db, { createdAt: new Date(NOW.getTime() - 2 * 24 * 3_600_000) });
    const applied = await apply(callerOf(db, person.actor), post.id, anApplication());
    expect(applied).toMatchObject({ ok: true, state: "waiting" });
    const id = applied.ok ? applied.id : "";
    expect(await told("application-received", id)).toEqual([]);
    // The day that their matches name for the check, not five days from the application.
    const { answerDueOn } = await db
      .selectFrom("candidacy")
      .select("answerDueOn")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const joinedAt = new Date(NOW.getTime() - 2 * 24 * 3_600_000);
    expect(answerDueOn).toBe(checkedBy({ rightToWork: null }, { joinedAt, today: londonDate(NOW) }));
    expect(await told("application-waiting", id)).toEqual(expect.arrayContaining([person.id, officer.id]));
  });

  it.each([
    ["the work is not among those attested", { work: ["volunteering"], paidWork: "none" }, "work"],
    [
      "the occupation is not among those allowed",
      { paidWork: "limited", occupations: ["9111"] },
      "occupation",
    ],
    ["every pattern exceeds the cap of hours", { paidWork: "limited", hoursCapQuarters: 40 }, "hours-cap"],
  ])("is refused where %s", async (_, attestation, because) => {
    const { post } = await aPostWithMember(db);
    const person = await aParticipant(db);
    await anAttestation(db, person.id, attestation);
    expect(await apply(callerOf(db, person.actor), post.id, anApplication())).toEqual({ ok: false, because });
    expect(
      await db.selectFrom("candidacy").select("id").where("participantId", "=", person.id).execute(),
    ).toEqual([]);
  });

  it("is refused for a post of other regions, and the person told for whom it is", async () => {
    const { post } = await aPostWithMember(db);
    const caller = callerOf(db, (await aParticipant(db, { regionCode: "essex" })).actor);
    expect(await apply(caller, post.id, anApplication())).toEqual({ ok: false, because: "open" });
    expect(await applyingFor(caller, post.id, words)).toMatchObject({
      because: "open",
      notOpen: ["It is for people who live in Norfolk"],
    });
  });

  it("is refused the day after the closing date, and allowed on it", async () => {
    const { post } = await aPostWithMember(db, { closesOn: "2026-11-22" });
    const today = await aPost(db, { closesOn: "2026-11-23" });
    const person = await aParticipant(db);
    await anAttestation(db, person.id);
    const caller = callerOf(db, person.actor);
    expect(await apply(caller, post.id, anApplication())).toEqual({ ok: false, because: "open" });
    expect(await apply(caller, today.id, anApplication())).toMatchObject({ ok: true });
  });

  it("is refused in words, and nothing of it kept, where the post was closed a moment before", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await aParticipant(db);
    await anAttestation(db, person.id);
    await changePost(callerOf(db, member.actor), post.id, "close", endCandidacies);
    const caller = callerOf(db, person.actor, later(1));
    expect(await apply(caller, post.id, anApplication())).toEqual({
      ok: false,
      because: "open",
      isGone: true,
    });
    const kept = db.selectFrom("candidacy").select("id").where("participantId", "=", person.id);
    expect(await kept.execute()).toEqual([]);
  });

  it("finds no post that is a draft, suspended or not there at all", async () => {
    const person = await aParticipant(db);
    const draft = await aPost(db, { status: "draft" });
    const suspended = await aPost(db, { employerId: (await anEmployer(db, { status: "suspended" })).id });
    for (const id of [draft.id, suspended.id, "00000000-0000-4000-8000-000000000000"])
      await expect(apply(callerOf(db, person.actor), id, anApplication())).rejects.toThrow(Denied);
  });

  it("is only for participants", async () => {
    const { post, member } = await aPostWithMember(db);
    await expect(apply(callerOf(db, member.actor), post.id, anApplication())).rejects.toThrow(Denied);
  });

  it("sent again after taking it back, is the same candidacy with a new consent", async () => {
    const { post } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    const caller = callerOf(db, person.actor);
    await withdraw(caller, person.candidacyId);
    const again = await apply(caller, post.id, anApplication({ share: [] }));
    expect(again).toEqual({ ok: true, id: person.candidacyId, state: "applied", already: false });
    const consents = await db
      .selectFrom("consent")
      .select(["fields", "withdrawnAt"])
      .where("candidacyId", "=", person.candidacyId)
      .orderBy("withdrawnAt", (order) => order.asc().nullsLast())
      .execute();
    expect(consents.map((consent) => consent.withdrawnAt !== null)).toEqual([true, false]);
    expect(consents[1]?.fields).toEqual(["name"]);
  });

  it("by fifty people at once makes fifty candidacies, and twice by one person makes one", async () => {
    const { post } = await aPostWithMember(db);
    const people = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const person = await aParticipant(db);
        await anAttestation(db, person.id);
        return person;
      }),
    );
    const answers = await Promise.all(
      [...people, ...people].map((person) => apply(callerOf(db, person.actor), post.id, anApplication())),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const rows = await db
      .selectFrom("candidacy")
      .select("participantId")
      .where("opportunityId", "=", post.id)
      .execute();
    expect(new Set(rows.map((row) => row.participantId)).size).toBe(50);
    expect(rows).toHaveLength(50);
  });
});

describe("an offer", () => {
  it("holds a place until it is declined, and the reason stays hidden", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    expect(await postNow(posted.post.id)).toEqual({ status: "open", placesLeft: 2 });
    expect(await declineOffer(callerOf(db, person.actor), person.candidacyId, "childcare")).toEqual({
      ok: true,
      already: false,
    });
    expect(await postNow(posted.post.id)).toEqual({ status: "open", placesLeft: 3 });
    const line = await db
      .selectFrom("candidacyHistory")
      .select(["reasonCode", "reasonHidden"])
      .where("candidacyId", "=", person.candidacyId)
      .where("toState", "=", "declined")
      .executeTakeFirstOrThrow();
    expect(line).toEqual({ reasonCode: "childcare", reasonHidden: true });
  });

  it("stands three times of fifty made at once on three free places; the others get a clear answer", async () => {
    const posted = await aPostWithMember(db);
    const { post, member } = posted;
    const applicants = await Promise.all(Array.from({ length: 50 }, () => anApplicant(db, post.id)));
    const offer = await anOffer(db, post.id);
    const answers = await Promise.all(
      applicants.map(({ candidacyId }) => makeOffer(callerOf(db, member.actor), candidacyId, offer)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
    expect(answers.filter((answer) => !answer.ok && answer.because === "no-places")).toHaveLength(47);
    expect((await postNow(post.id)).placesLeft).toBe(0);
  });

  it("accepted for the last place fills the post and tells those who wait", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const waiting = await anApplicant(db, posted.post.id);
    const person = await anOffered(db, posted);
    await acceptOffer(callerOf(db, person.actor), person.candidacyId);
    expect(await postNow(posted.post.id)).toEqual({ status: "filled", placesLeft: 0 });
    expect(await told("post-filled", waiting.candidacyId)).toEqual([waiting.id]);
    expect(await stateOf(waiting.candidacyId)).toBe("applied");
    expect(await told("offer-accepted", person.candidacyId)).toContain(posted.member.id);
  });

  it("accepted and then stepped back from opens the filled post again", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const person = await anOffered(db, posted);
    const caller = callerOf(db, person.actor);
    await acceptOffer(caller, person.candidacyId);
    expect(await withdraw(caller, person.candidacyId, "found-work")).toEqual({ ok: true, already: false });
    expect(await postNow(posted.post.id)).toEqual({ status: "open", placesLeft: 1 });
  });

  it("is shown once more before a yes counts, with what else is open, as long as it can be accepted", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const caller = callerOf(db, person.actor);
    const shown = async (of = caller) => acceptCheck(of, await myApplication(of, person.candidacyId, words));
    expect(await shown()).toEqual({ hasOthers: false });
    const { post } = await aPostWithMember(db);
    await apply(caller, post.id, anApplication());
    expect(await shown()).toEqual({ hasOthers: true });
    expect(await shown(callerOf(db, person.actor, new Date("2026-12-01T09:00:00Z")))).toBeNull();
    expect(await stateOf(person.candidacyId)).toBe("offered");
    await acceptOffer(caller, person.candidacyId);
    expect(await shown()).toBeNull();
  });

  it("answered twice, by a double click, is answered once", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const caller = callerOf(db, person.actor);
    const answers = await Promise.all([1, 2, 3].map(() => acceptOffer(caller, person.candidacyId)));
    expect(answers.filter((answer) => answer.ok && !answer.already)).toHaveLength(1);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await declineOffer(caller, person.candidacyId, "pay")).toEqual({
      ok: false,
      because: "not-in-turn",
    });
  });

  it("lapses after its answer-by date and not on it, frees its place and tells both sides", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const night = (date: string) => ({
      db,
      actor: { role: "system" } as const,
      now: new Date(`${date}T03:00:00Z`),
    });
    await lapseOffers(night("2026-11-30"));
    expect(await stateOf(person.candidacyId)).toBe("offered");
    await lapseOffers(night("2026-12-01"));
    expect(await stateOf(person.candidacyId)).toBe("lapsed");
    expect((await postNow(posted.post.id)).placesLeft).toBe(3);
    expect(await told("offer-lapsed", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, posted.member.id]),
    );
    const late = callerOf(db, person.actor, new Date("2026-12-01T09:00:00Z"));
    expect(await acceptOffer(late, person.candidacyId)).toEqual({ ok: false, because: "too-late" });
    expect(await declineOffer(late, person.candidacyId, "hours")).toEqual({ ok: false, because: "too-late" });
    expect(await stateOf(person.candidacyId)).toBe("lapsed");
  });

  it("that lapsed may be made again", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    await lapseOffers({ db, actor: { role: "system" }, now: new Date("2026-12-01T03:00:00Z") });
    const again = await anOffer(db, posted.post.id);
    expect(await makeOffer(callerOf(db, posted.member.actor), person.candidacyId, again)).toMatchObject({
      ok: true,
    });
    expect(await stateOf(person.candidacyId)).toBe("offered");
  });

  it.each([
    ["starts in the past", { startsOn: "2026-11-22" }, "start-date"],
    ["is to be answered before today", { answerBy: "2026-11-22" }, "answer-by-passed"],
    ["holds the place for longer than 28 days", { answerBy: "2026-12-22" }, "answer-by"],
    ["pays less than the minimum wage", { payPence: 1270 }, "pay-below-rate"],
    ["has more hours than its week", { quarters: 101 }, "beyond-week"],
    [
      "names a week that the post does not have",
      { patternId: "00000000-0000-4000-8000-000000000000" },
      "pattern",
    ],
  ] as const)("is refused where it %s", async (_, over, because) => {
    const { post, member } = await aPostWithMember(db);
    const { candidacyId } = await anApplicant(db, post.id);
    const offer = await anOffer(db, post.id, over);
    expect(await makeOffer(callerOf(db, member.actor), candidacyId, offer)).toMatchObject({
      ok: false,
      because,
    });
    expect((await postNow(post.id)).placesLeft).toBe(3);
  });

  it("never exceeds the person's cap of hours, and says the cap", async () => {
    const { post, member } = await aPostWithMember(db, { patterns: [SCHOOL_HOURS, ["mon 09:00-13:00"]] });
    const person = await aParticipant(db);
    await anAttestation(db, person.id, { paidWork: "limited", hoursCapQuarters: 80 });
    const applied = await apply(callerOf(db, person.actor), post.id, anApplication());
    const id = applied.ok ? applied.id : "";
    const over = await anOffer(db, post.id, { quarters: 81 });
    expect(await makeOffer(callerOf(db, member.actor), id, over)).toEqual({
      ok: false,
      because: "beyond-cap",
      cap: 20,
    });
    expect(await makeOffer(callerOf(db, member.actor), id, { ...over, quarters: 80 })).toMatchObject({
      ok: true,
    });
  });

  it("is made to one whose attestation has ended as to anybody, and waits: its employer can tell nothing", async () => {
    const { post, member } = await aPostWithMember(db, { places: 9 });
    const officer = await anOfficer(db);
    const [ended, other] = [await anApplicant(db, post.id), await anApplicant(db, post.id)];
    await db
      .updateTable("attestation")
      .set({ supersededAt: NOW })
      .where("participantId", "=", ended.id)
      .execute();
    const offer = await anOffer(db, post.id);
    const caller = callerOf(db, member.actor);
    const seen = async ({ candidacyId }: { candidacyId: string }) => {
      const checked = await checkOffer(caller, candidacyId, offer);
      const made = await makeOffer(caller, candidacyId, offer);
      const { state, turn, offer: its, history } = await candidateOf(caller, post.id, candidacyId, words);
      const terms = [its?.state, its?.answerBy, its?.startsOn];
      return [checked.ok, made, state, turn, terms, history.map((line) => line.toState)];
    };
    expect(await seen(ended)).toEqual(await seen(other));
    expect(await told("offer-waits", ended.candidacyId)).toContain(officer.id);
    expect(await told("offer-waits", other.candidacyId)).toEqual([]);
    expect(await acceptOffer(callerOf(db, ended.actor), ended.candidacyId)).toEqual({
      ok: false,
      because: "officer-first",
    });
    expect(await acceptOffer(callerOf(db, other.actor), other.candidacyId)).toMatchObject({ ok: true });
    await lapseOffers({ db, actor: { role: "system" }, now: new Date("2027-01-20T09:00:00Z") });
    const { candidacyId } = ended;
    expect((await candidateOf(caller, post.id, candidacyId, words)).state).toBe("offered");
  });

  it("is not another employer's to make, nor a suspended one's", async () => {
    const { post } = await aPostWithMember(db);
    const { candidacyId } = await anApplicant(db, post.id);
    const offer = await anOffer(db, post.id);
    const other = await anEmployerMember(db, (await anEmployer(db)).id);
    const suspended = await anEmployerMember(db, post.employerId, { approved: false });
    for (const { actor } of [other, suspended])
      await expect(makeOffer(callerOf(db, actor), candidacyId, offer)).rejects.toThrow(Denied);
  });

  it("is not another participant's to answer", async () => {
    const posted = await aPostWithMember(db);
    const { candidacyId } = await anOffered(db, posted);
    const other = await aParticipant(db);
    for (const verb of [acceptOffer, withdraw])
      await expect(verb(callerOf(db, other.actor), candidacyId)).rejects.toThrow(Denied);
    expect(await stateOf(candidacyId)).toBe("offered");
  });
});

describe("turning down", () => {
  it("keeps the employer's words, tells the person, and answers a second press alike", async () => {
    const posted = await aPostWithMember(db);
    const person = await anApplicant(db, posted.post.id);
    const words = { reason: "another-reason", message: "Thank you for coming" };
    const send = () => turnDown(callerOf(db, posted.member.actor), person.candidacyId, words);
    expect(await send()).toEqual({ ok: true, already: false });
    expect(await told("turned-down", person.candidacyId)).toEqual([person.id]);
    expect(await send()).toEqual({ ok: true, already: true });
  });

  it("takes no offer back: that is said by itself", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const caller = callerOf(db, posted.member.actor);
    expect(await turnDown(caller, person.candidacyId, { reason: "another-reason" })).toEqual({
      ok: false,
      because: "not-in-turn",
    });
    expect(await stateOf(person.candidacyId)).toBe("offered");
  });
});

describe("an application that waits for an officer", () => {
  const waitingOn = async (postId: string) => {
    const person = await aParticipant(db);
    const applied = await apply(callerOf(db, person.actor), postId, anApplication());
    return { ...person, candidacyId: applied.ok ? applied.id : "" };
  };

  it("is sent to the employer once the right to work is attested", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await waitingOn(post.id);
    const officer = await anOfficer(db);
    await anAttestation(db, person.id);
    expect(await releaseWaiting(callerOf(db, officer.actor), person.id)).toEqual({
      sent: 1,
      ended: 0,
      waiting: 0,
    });
    expect(await stateOf(person.candidacyId)).toBe("applied");
    expect(await told("application-received", person.candidacyId)).toEqual([member.id]);
  });

  it("ends, and the person is told, where the work turns out not to be lawful for them", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await waitingOn(post.id);
    const officer = await anOfficer(db);
    await anAttestation(db, person.id, { work: ["volunteering"], paidWork: "none" });
    expect(await releaseWaiting(callerOf(db, officer.actor), person.id)).toMatchObject({ ended: 1 });
    expect(await stateOf(person.candidacyId)).toBe("lapsed");
    expect(await told("application-not-sent", person.candidacyId)).toEqual([person.id]);
    expect(await told("application-received", person.candidacyId)).not.toContain(member.id);
  });

  it("waits on where the attestation stops before the start", async () => {
    const { post } = await aPostWithMember(db);
    const person = await waitingOn(post.id);
    const officer = await anOfficer(db);
    await anAttestation(db, person.id, { validUntil: "2027-01-10" });
    expect(await releaseWaiting(callerOf(db, officer.actor), person.id)).toMatchObject({ waiting: 1 });
  });

  it("is not an officer of another region's to release", async () => {
    const { post } = await aPostWithMember(db);
    const person = await waitingOn(post.id);
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    await expect(releaseWaiting(callerOf(db, elsewhere.actor), person.id)).rejects.toThrow(Denied);
  });
});

it("closing a post ends the candidacies that wait and leaves the offers made", async () => {
  const posted = await aPostWithMember(db);
  const waiting = await anApplicant(db, posted.post.id);
  const offered = await anOffered(db, posted);
  await changePost(callerOf(db, posted.member.actor), posted.post.id, "close", endCandidacies);
  expect(await stateOf(waiting.candidacyId)).toBe("post_ended");
  expect(await stateOf(offered.candidacyId)).toBe("offered");
  expect(await acceptOffer(callerOf(db, offered.actor), offered.candidacyId)).toMatchObject({ ok: true });
});

/** Consents that hold, of one candidacy. */
const consentsOf = (candidacyId: string) =>
  db
    .selectFrom("consent")
    .select("fields")
    .where("candidacyId", "=", candidacyId)
    .where("withdrawnAt", "is", null)
    .execute();

it("a no to an offer ends what the employer sees, and taken back it is as it was", async () => {
  const { candidacyId, actor } = await anOffered(db, await aPostWithMember(db));
  const caller = callerOf(db, actor);
  const before = await consentsOf(candidacyId);
  expect(before).toHaveLength(1);
  await declineOffer(caller, candidacyId, "hours");
  expect(await consentsOf(candidacyId)).toEqual([]);
  expect(await takeNoBack(caller, candidacyId)).toMatchObject({ ok: true });
  expect(await consentsOf(candidacyId)).toEqual(before);
});

it("what somebody had ended before their no stays ended when they take the no back", async () => {
  const { candidacyId, actor } = await anOffered(db, await aPostWithMember(db));
  await endConsent(callerOf(db, actor), candidacyId);
  const later = { ...callerOf(db, actor), now: new Date(NOW.getTime() + 60_000) };
  await declineOffer(later, candidacyId, "hours");
  await takeNoBack(later, candidacyId);
  expect(await consentsOf(candidacyId)).toEqual([]);
});

it("taking an application back ends what the employer sees", async () => {
  const { post, member } = await aPostWithMember(db);
  const person = await anApplicant(db, post.id);
  await withdraw(callerOf(db, person.actor), person.candidacyId);
  expect(await consentsOf(person.candidacyId)).toEqual([]);
  expect(await told("application-withdrawn", person.candidacyId)).toEqual([member.id]);
});
