import { describe, expect, it } from "vitest";
import { checkOffer, makeOffer, turnDown } from "../../app/brokering/answer.server";
import { usualWords } from "../../app/brokering/answer-words";
import { candidateOf } from "../../app/brokering/candidate.server";
import { candidateSteps } from "../../app/brokering/candidate-steps";
import { acceptOffer, declineOffer } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { takeOfferBack } from "../../app/brokering/offer-taken-back.server";
import { answerFor, undoAnswer } from "../../app/brokering/undo.server";
import { myApplication } from "../../app/brokering/views.server";
import type { Behalf } from "../../app/caller";
import { en } from "../../app/i18n/catalogue";
import { formatOf } from "../../app/i18n/format";
import { localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { changePost } from "../../app/opportunities/standing.server";
import { type Actor, Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, anOffer, anOffered, aPostWithMember } from "../builders/candidacies";
import { anEmployerMember, anOfficer, callerOf, later } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { spoken, toldOf, words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const said = (actor: Actor, side: Behalf["side"], now = later(60)) => spoken(db, actor, side, { now });
const placesOf = async (id: string) =>
  (await db.selectFrom("opportunity").select("placesLeft").where("id", "=", id).executeTakeFirstOrThrow())
    .placesLeft;
const candidacyNow = (id: string) =>
  db.selectFrom("candidacy").select(["state", "answerDueOn"]).where("id", "=", id).executeTakeFirstOrThrow();
const told = (kind: string, subjectId: string) => toldOf(db, kind, subjectId);
const mine = (person: { candidacyId: string; actor: Actor }, locale = "en") =>
  myApplication(callerOf(db, person.actor, later(120)), person.candidacyId, {
    t: translatorOf(localeOf(locale)),
    f: formatOf(locale),
  });
const stepsFor = async (actor: Actor, postId: string, id: string) =>
  candidateSteps(
    await candidateOf(callerOf(db, actor, later(120)), postId, id, words),
    { side: "employer" },
    words,
  );

describe("an offer that nobody answered", () => {
  it("is taken back for good: the place is free, the person and their officer are told, twice is once", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anOffered(db, posted);
    expect(await placesOf(posted.post.id)).toBe(2);
    const take = () =>
      takeOfferBack(callerOf(db, posted.member.actor, later(5)), person.candidacyId, {
        reason: "offer-job-gone",
      });
    expect(await take()).toEqual({ ok: true, already: false });
    expect(await placesOf(posted.post.id)).toBe(3);
    expect((await candidacyNow(person.candidacyId)).state).toBe("turned_down");
    expect(await told("offer-taken-back", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, officer.id]),
    );
    expect(await take()).toEqual({ ok: true, already: true });
    expect(await acceptOffer(callerOf(db, person.actor, later(6)), person.candidacyId)).toMatchObject({
      ok: false,
    });
    expect((await stepsFor(posted.member.actor, posted.post.id, person.candidacyId)).at(-1)).toMatchObject({
      title: "You took your offer back",
      reason: "The job is no longer there",
    });
  });

  it("is taken back after a mistake: the application counts as before, and another can be made", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const caller = callerOf(db, posted.member.actor, later(5));
    const introducedOn = async () =>
      (await candidateOf(caller, posted.post.id, person.candidacyId, words)).introducedOn;
    const before = await introducedOn();
    expect(before).not.toBeNull();
    expect(await takeOfferBack(caller, person.candidacyId, { reason: "offer-mistake" })).toMatchObject({
      ok: true,
    });
    expect(await introducedOn(), "nobody is introduced anew by what is taken back").toEqual(before);
    expect(await candidacyNow(person.candidacyId)).toEqual({ state: "applied", answerDueOn: "2026-11-30" });
    expect(await placesOf(posted.post.id)).toBe(3);
    expect((await mine(person)).words?.text).toContain("something in it was not right");
    const offer = await anOffer(db, posted.post.id);
    expect(
      await makeOffer(callerOf(db, posted.member.actor, later(6)), person.candidacyId, offer),
    ).toMatchObject({
      ok: true,
    });
    expect((await mine(person)).words).toBeNull();
    const again = { reason: "offer-mistake", message: "The hours were wrong again" };
    expect(
      await takeOfferBack(callerOf(db, posted.member.actor, later(7)), person.candidacyId, again),
    ).toEqual({
      ok: true,
      already: false,
    });
    expect((await mine(person)).words).toEqual({ text: again.message, asWritten: true });
  });

  it("counts on nowhere where the post has ended, but can be taken back", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const caller = callerOf(db, posted.member.actor, later(5));
    await changePost(caller, posted.post.id, "close", endCandidacies);
    expect(await takeOfferBack(caller, person.candidacyId, { reason: "offer-mistake" })).toMatchObject({
      ok: false,
    });
    expect(await takeOfferBack(caller, person.candidacyId, { reason: "offer-another-reason" })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  it("and one that was accepted, or declined, is not taken back", async () => {
    const posted = await aPostWithMember(db);
    const [yes, no] = [await anOffered(db, posted), await anOffered(db, posted)];
    await acceptOffer(callerOf(db, yes.actor, later(1)), yes.candidacyId);
    await declineOffer(callerOf(db, no.actor, later(1)), no.candidacyId, "childcare");
    for (const { candidacyId } of [yes, no])
      expect(
        await takeOfferBack(callerOf(db, posted.member.actor, later(5)), candidacyId, {
          reason: "offer-job-gone",
        }),
      ).toEqual({ ok: false, because: "answered" });
    expect(await placesOf(posted.post.id)).toBe(2);
  });

  it("is answered and taken back at once: one of the two happens, and the places tell which", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const person = await anOffered(db, posted);
    await Promise.all([
      acceptOffer(callerOf(db, person.actor, later(1)), person.candidacyId),
      takeOfferBack(callerOf(db, posted.member.actor, later(1)), person.candidacyId, {
        reason: "offer-job-gone",
      }),
    ]);
    const { state } = await candidacyNow(person.candidacyId);
    expect(await placesOf(posted.post.id)).toBe(state === "accepted" ? 0 : 1);
    expect(["accepted", "turned_down"]).toContain(state);
  });

  it("is not another employer's to take back", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const other = await anEmployerMember(db, (await anEmployer(db)).id);
    await expect(
      takeOfferBack(callerOf(db, other.actor), person.candidacyId, { reason: "offer-job-gone" }),
    ).rejects.toThrow(Denied);
  });

  it.each([
    "offer-job-gone",
    "offer-mistake",
  ])("is taken back by telephone (%s); the employer is told and can undo it, and the offer stands again", async (reason) => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anOffered(db, posted);
    expect(
      await takeOfferBack(said(officer.actor, "employer"), person.candidacyId, { reason }),
    ).toMatchObject({
      ok: true,
    });
    expect(await told("answered-for-you", person.candidacyId)).toEqual([posted.member.id]);
    const { id } = await db
      .selectFrom("answerFor")
      .select("id")
      .where("candidacyId", "=", person.candidacyId)
      .executeTakeFirstOrThrow();
    const employer = callerOf(db, posted.member.actor, later(90));
    expect(await answerFor(employer, id)).toMatchObject({ canUndo: true, step: "offer-taken-back" });
    expect(await undoAnswer(employer, id)).toEqual({ ok: true, already: false });
    expect((await candidacyNow(person.candidacyId)).state).toBe("offered");
    expect(await placesOf(posted.post.id)).toBe(2);
    expect(await acceptOffer(callerOf(db, person.actor, later(95)), person.candidacyId)).toMatchObject({
      ok: true,
    });
  });
});

it("an offer is checked before it is sent: what stands against it, and how many places are free; nothing is stored", async () => {
  const posted = await aPostWithMember(db);
  const person = await anApplicant(db, posted.post.id);
  const caller = callerOf(db, posted.member.actor);
  expect(await checkOffer(caller, person.candidacyId, await anOffer(db, posted.post.id))).toEqual({
    ok: true,
    placesLeft: 3,
  });
  expect(
    await checkOffer(caller, person.candidacyId, await anOffer(db, posted.post.id, { payPence: 600 })),
  ).toMatchObject({ ok: false, because: "pay-below-rate" });
  expect((await candidacyNow(person.candidacyId)).state).toBe("applied");
});

describe("the words of a turn-down", () => {
  it("are read in the person's language where the employer kept the usual ones, also those kept as English text", async () => {
    const posted = await aPostWithMember(db);
    const post = {
      title: (await mine(await anApplicant(db, posted.post.id))).post.title ?? "",
      employer: "",
    };
    const [kept, old] = [await anApplicant(db, posted.post.id), await anApplicant(db, posted.post.id)];
    const employer = (await mine(kept)).post.employerName;
    const english = usualWords("another-reason", { ...post, employer }, words.t);
    const caller = callerOf(db, posted.member.actor, later(5));
    await turnDown(caller, kept.candidacyId, { reason: "another-reason" });
    await turnDown(caller, old.candidacyId, { reason: "another-reason", message: english });
    for (const person of [kept, old]) {
      expect((await mine(person)).words).toEqual({ text: english, asWritten: false });
      const ukrainian = (await mine(person, "uk")).words;
      expect(ukrainian?.asWritten).toBe(false);
      expect(ukrainian?.text).toMatch(/^Дякуємо за вашу заявку/);
    }
  });

  it("stand in the employer's history with the reason; a participant's own reason never does", async () => {
    const posted = await aPostWithMember(db);
    const person = await anApplicant(db, posted.post.id);
    const message = "You did well. Somebody else had done this work before.";
    await turnDown(callerOf(db, posted.member.actor, later(5)), person.candidacyId, {
      reason: "another-reason",
      message,
    });
    expect((await stepsFor(posted.member.actor, posted.post.id, person.candidacyId)).at(-1)).toMatchObject({
      title: "You turned them down",
      reason: "Another reason",
      words: message,
    });
    const declined = await anOffered(db, posted);
    await declineOffer(callerOf(db, declined.actor, later(5)), declined.candidacyId, "childcare");
    const steps = await stepsFor(posted.member.actor, posted.post.id, declined.candidacyId);
    expect(steps.at(-1)).toMatchObject({ title: "Said no to your offer", reason: null, words: null });
    expect(JSON.stringify(steps)).not.toMatch(/child/i);
  });
});
