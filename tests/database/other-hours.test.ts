import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeOffer } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { candidateOf } from "../../app/brokering/candidate.server";
import { candidateSteps } from "../../app/brokering/candidate-steps";
import { candidatesOf } from "../../app/brokering/candidates.server";
import { endConsent, sharingOf } from "../../app/brokering/consent.server";
import { acceptOffer } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { answerHours, checkHours, undoHours } from "../../app/brokering/hours/answer.server";
import { askHours, passHoursOn, withdrawHours } from "../../app/brokering/hours/ask.server";
import { AnswerForm, AskForm } from "../../app/brokering/hours/question";
import { hoursForEmployer, hoursToBegin, unnamedFor } from "../../app/brokering/hours/views.server";
import { candidacyForOfficer } from "../../app/brokering/officer-candidacy.server";
import { acceptProposal } from "../../app/brokering/proposal-answer.server";
import { lapseProposals } from "../../app/brokering/proposal-lapse.server";
import { propose } from "../../app/brokering/propose.server";
import { statusLine } from "../../app/brokering/status-line";
import { myApplication } from "../../app/brokering/views.server";
import type { Behalf } from "../../app/caller";
import { en } from "../../app/i18n/catalogue";
import { ownPosts } from "../../app/opportunities/own-list.server";
import { type Actor, Denied } from "../../app/policy";
import { parseForm } from "../../app/web/forms.server";
import type { Asked } from "../../app/web/guard.server";
import { hoursHistoryOf, hoursQuestion } from "../../db/queries/hours.server";
import { postOf } from "../../db/queries/posts.server";
import { loadReference } from "../../db/reference/load.server";
import { toMultirange } from "../../db/slots";
import { rangesOf, weekOf } from "../../search/match/week";
import { anApplicant, anApplication, anOffer, anOffered, aPostWithMember } from "../builders/candidacies";
import { anInvited } from "../builders/interviews";
import {
  anAttestation,
  anEmployerMember,
  anOfficer,
  aParticipant,
  callerOf,
  later,
} from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { spoken, toldOf, words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const slots = (...times: string[]) => rangesOf(weekOf(times)).map(([a, b]): [number, number] => [a, b]);
const MORNINGS = slots("mon 09:30-12:30", "tue 09:30-12:30");
const SHORTER = slots("mon 09:30-13:00");
const as = (actor: Actor, minutes = 10) => callerOf(db, actor, later(minutes));
const said = (actor: Actor, side: Behalf["side"], minutes = 60) =>
  spoken(db, actor, side, { now: later(minutes) });
const told = (kind: string, subjectId: string) => toldOf(db, kind, subjectId);
const stateOf = async (id: string) => (await hoursQuestion(db, id))?.state;
const offerNow = (candidacyId: string) =>
  db
    .selectFrom("offer")
    .select(["patternId", "hours", "quarters", "answerBy", "state"])
    .where("candidacyId", "=", candidacyId)
    .executeTakeFirstOrThrow();

async function ask(person: { actor: Actor; candidacyId: string }, times = MORNINGS, minutes = 10) {
  const id = randomUUID() as string;
  const asked = await askHours(as(person.actor, minutes), person.candidacyId, { id, times });
  if (!asked.ok) throw new Error(asked.because);
  return id;
}
const agree = (times = MORNINGS, add?: "yes") => ({ answer: "agree" as const, times, add, words: undefined });
const refuse = { answer: "refuse" as const, words: "We open at seven. I am sorry." };

let phones = 2000;
/** Somebody to whom an officer has proposed an open post. */
async function aProposed() {
  const posted = await aPostWithMember(db);
  const officer = await anOfficer(db);
  const person = await aParticipant(db, { person: { phone: `+44770090${phones++}` } });
  await anAttestation(db, person.id);
  await propose(as(officer.actor, 0), posted.post.id, { round: randomUUID(), tick: [person.id] });
  const { id } = await db
    .selectFrom("candidacy")
    .select("id")
    .where("participantId", "=", person.id)
    .executeTakeFirstOrThrow();
  return { posted, officer, person: { ...person, candidacyId: id } };
}

describe("about an offer", () => {
  it("is asked once however often it is sent, tells the employer, and leaves the offer and its day alone", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const before = await offerNow(person.candidacyId);
    const id = randomUUID();
    const send = () => askHours(as(person.actor), person.candidacyId, { id, times: MORNINGS });
    expect(await send()).toEqual({ ok: true, already: false });
    expect(await send()).toEqual({ ok: true, already: true });
    expect(await told("hours-asked", person.candidacyId)).toEqual([posted.member.id]);
    expect(await offerNow(person.candidacyId)).toEqual(before);
    const another = { id: randomUUID(), times: SHORTER };
    expect(await askHours(as(person.actor), person.candidacyId, another)).toEqual({
      ok: false,
      because: "open",
    });
  });

  it("a yes changes the hours of the offer, which the person still accepts; both histories say so", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const id = await ask(person);
    const answer = () => answerHours(as(posted.member.actor, 20), id, agree());
    expect(await answer()).toEqual({ ok: true, already: false, added: false });
    expect(await answer()).toEqual({ ok: true, already: true, added: false });
    expect(await told("hours-answered", person.candidacyId)).toEqual([person.id]);
    expect(await offerNow(person.candidacyId)).toEqual({
      patternId: null,
      hours: MORNINGS,
      quarters: 24,
      answerBy: "2026-11-30",
      state: "made",
    });
    await db
      .updateTable("participant")
      .set({ available: toMultirange(slots("mon 06:00-18:00")) })
      .where("personId", "=", person.id)
      .execute();
    const mine = await myApplication(as(person.actor, 30), person.candidacyId, words);
    expect(mine.state).toBe("offered");
    expect(mine.pattern).toMatchObject({ shape: "fixed", slots: MORNINGS });
    expect(mine.agreedFit, "by the agreed hours, not by those of the post").toContain(
      "Tuesday: outside your hours",
    );
    const standing = { ...mine, employer: "E", postFilled: false, today: "2026-11-23", startsOn: null };
    expect(statusLine(standing, words.t, words.f).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["You asked for other hours", "E said yes to other hours"]),
    );
    const theirs = await candidateOf(as(posted.member.actor, 30), posted.post.id, person.candidacyId, words);
    expect(candidateSteps(theirs, { side: "employer" }, words).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["They asked for other hours", "You said yes to other hours"]),
    );
    expect(await acceptOffer(as(person.actor, 40), person.candidacyId)).toEqual({ ok: true, already: false });
  });

  it("the week that is agreed becomes one of the post's where the employer likes, and the offer names it", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const id = await ask(person);
    expect(await answerHours(as(posted.member.actor, 20), id, agree(SHORTER, "yes"))).toMatchObject({
      added: true,
    });
    const post = await postOf(db, posted.post.id);
    expect(post?.patterns).toHaveLength(2);
    expect(post?.patterns[1]).toMatchObject({ shape: "fixed", slots: SHORTER });
    expect((await offerNow(person.candidacyId)).patternId).toBe(post?.patterns[1]?.id);
    expect(await told("changed", posted.post.id)).toHaveLength(1);
  });

  it("is checked before it is sent: what becomes of the offer, and why the post does not take a night", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const id = await ask(person);
    const before = await offerNow(person.candidacyId);
    const check = (times = MORNINGS) => checkHours(as(posted.member.actor, 20), id, agree(times, "yes"));
    expect(await check()).toMatchObject({
      ok: true,
      hours: MORNINGS,
      add: "yes",
      offer: { terms: { quarters: 24 } },
    });
    expect(await offerNow(person.candidacyId)).toEqual(before);
    const night = slots("mon 17:00-09:00", "tue 09:30-12:30");
    expect(await check(night)).toMatchObject({ ok: true, add: "nights" });
    expect(await answerHours(as(posted.member.actor, 30), id, agree(night, "yes"))).toMatchObject({
      added: false,
    });
    expect(await check()).toEqual({ ok: false, because: "not-in-turn" });
  });

  it("a time over night or beside another is a slip unless it is said, for both sides", () => {
    const row = (at: number, day: string, start: string, end: string) => ({
      [`times[${at}].day`]: day,
      [`times[${at}].start`]: start,
      [`times[${at}].end`]: end,
    });
    const errors = (schema: typeof AnswerForm | typeof AskForm, fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ answer: "agree", id: randomUUID(), ...fields }))
        form.set(name, value);
      const read = parseForm(form, schema, words.t);
      return read.ok ? {} : read.state.errors;
    };
    const reversed = row(0, "0", "14:30", "09:30");
    for (const schema of [AnswerForm, AskForm]) {
      expect(errors(schema, reversed)).toEqual({ times: [words.t("profile.ties.early")] });
      expect(errors(schema, { ...reversed, nextDay: "yes" })).toEqual({});
      expect(errors(schema, row(0, "0", "18:00", "00:00")), "until midnight").toEqual({});
      expect(errors(schema, { ...row(0, "0", "09:00", "13:00"), ...row(1, "0", "12:00", "14:00") })).toEqual({
        "times[1].start": [words.t("profile.week.overlap")],
      });
    }
  });

  it("a week that somebody may not work by their limit, is refused and nothing changes", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    await db
      .updateTable("offer")
      .set({ hoursCapQuarters: 100 })
      .where("candidacyId", "=", person.candidacyId)
      .execute();
    const id = await ask(person);
    const long = slots("mon 08:00-20:00", "tue 08:00-20:00", "wed 08:00-20:00");
    expect(await answerHours(as(posted.member.actor, 20), id, agree(long))).toEqual({
      ok: false,
      because: "beyond-cap",
      cap: 25,
    });
    expect(await stateOf(id)).toBe("asked");
  });

  it("ends when the offer is accepted, and is not answered then", async () => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted);
    const id = await ask(person);
    await acceptOffer(as(person.actor, 20), person.candidacyId);
    expect(await stateOf(id)).toBe("ended");
    expect(await answerHours(as(posted.member.actor, 30), id, agree())).toEqual({
      ok: false,
      because: "not-in-turn",
    });
    expect((await offerNow(person.candidacyId)).hours).toBeNull();
  });
});

describe("about an interview", () => {
  it("no, kindly, with words; and then it can be asked anew", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const id = await ask(person);
    await answerHours(as(posted.member.actor, 20), id, refuse);
    const { hours } = await myApplication(as(person.actor, 30), person.candidacyId, words);
    expect(hours).toMatchObject({ canAsk: true, question: { state: "refused", words: refuse.words } });
    expect(await stateOf(await ask(person, SHORTER, 40))).toBe("asked");
  });

  it("hours that were agreed can be offered, and only to this person", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const other = await anApplicant(db, posted.post.id);
    const id = await ask(person);
    await answerHours(as(posted.member.actor, 20), id, agree());
    const input = await anOffer(db, posted.post.id, { patternId: id, quarters: 24 });
    const offered = (candidacyId: string) => makeOffer(as(posted.member.actor, 30), candidacyId, input);
    expect(await offered(other.candidacyId)).toMatchObject({ ok: false, because: "pattern" });
    expect(await offered(person.candidacyId)).toEqual({ ok: true, already: false });
    expect(await offerNow(person.candidacyId)).toMatchObject({ patternId: null, hours: MORNINGS });
  });

  it("is taken back by the person while nobody answered; the employer's days keep running", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const due = async () =>
      (await myApplication(as(person.actor, 30), person.candidacyId, words)).answerDueOn;
    const before = await due();
    const id = await ask(person);
    expect(await due()).toBe(before);
    const back = () => withdrawHours(as(person.actor, 20), person.candidacyId, id);
    expect(await back()).toEqual({ ok: true, already: false });
    expect(await back()).toEqual({ ok: true, already: true });
    expect(await told("hours-taken-back", person.candidacyId)).toEqual([posted.member.id]);
    expect(await answerHours(as(posted.member.actor, 30), id, agree())).toMatchObject({ ok: false });
  });

  it("the very hours of the job, or of the offer, are nothing to ask for", async () => {
    const posted = await aPostWithMember(db, {
      patterns: [["mon 09:00-13:00", "tue 09:00-13:00"], ["sat 08:00-16:00"]],
    });
    const person = await anInvited(db, posted);
    const asking = (...times: string[]) =>
      askHours(as(person.actor), person.candidacyId, { id: randomUUID(), times: slots(...times) });
    const same = { ok: false, because: "same" };
    expect(await asking("tue 09:00-13:00", "mon 09:00-11:00", "mon 11:00-13:00")).toEqual(same);
    expect(await asking("sat 08:00-16:00")).toEqual(same);
    const offer = await anOffer(db, posted.post.id, { quarters: 32 });
    expect((await makeOffer(as(posted.member.actor), person.candidacyId, offer)).ok).toBe(true);
    expect(await asking("mon 09:00-13:00", "tue 09:00-13:00")).toEqual(same);
    expect(await asking("sat 08:00-16:00")).toEqual({ ok: true, already: false });
  });

  it("the hours are shown while the person shares something, and the question ends with it", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const id = await ask(person);
    const page = () => hoursForEmployer(as(posted.member.actor, 30), posted.post.id, id);
    expect((await page()).hours).toEqual(MORNINGS);
    const ends = async () => (await sharingOf(as(person.actor, 20), person.candidacyId)).asksHours;
    expect(await ends(), "said before it is done").toBe(true);
    await endConsent(as(person.actor, 20), person.candidacyId);
    expect(await ends()).toBe(false);
    expect(await page()).toMatchObject({ hours: null, state: "ended" });
    const theirs = await candidateOf(as(posted.member.actor, 30), posted.post.id, person.candidacyId, words);
    expect(theirs.question).toBeNull();
    expect(
      await askHours(as(person.actor, 30), person.candidacyId, { id: randomUUID(), times: MORNINGS }),
    ).toEqual({ ok: false, because: "not-shared" });
  });
});

describe("about a proposal", () => {
  it("goes to the officer, who asks the employer without a name; a yes of the employer names nobody either", async () => {
    const { posted, officer, person } = await aProposed();
    const id = await ask(person);
    expect(await told("hours-asked", person.candidacyId)).toEqual([officer.id]);
    const page = () => hoursForEmployer(as(posted.member.actor, 20), posted.post.id, id);
    await expect(page()).rejects.toThrow(Denied);
    await expect(answerHours(as(posted.member.actor, 20), id, agree())).rejects.toThrow(Denied);

    const pass = () => passHoursOn(as(officer.actor, 20), person.candidacyId, id);
    expect(await pass()).toEqual({ ok: true, already: false });
    expect(await pass()).toEqual({ ok: true, already: true });
    expect(await told("hours-asked-unnamed", posted.post.id)).toEqual([posted.member.id]);
    expect(await unnamedFor(as(posted.member.actor, 20), { opportunityId: posted.post.id })).toMatchObject([
      { id, state: "passed_on", hours: MORNINGS, agreed: null },
    ]);
    const listed = async () => {
      const about = as(posted.member.actor, 25);
      const asked = { ...about, url: new URL("http://x/posts"), today: "2026-11-23" };
      const { posts, needYou } = await ownPosts({ ...asked, caller: about } as unknown as Asked);
      const everyPost = await candidatesOf(about, { postId: null, group: "all", page: 1 }, words);
      return { needYou, posts: posts.map(({ asksHours, needsYou }) => [asksHours, needsYou]), everyPost };
    };
    const waits = await listed();
    expect(waits).toMatchObject({ needYou: 1, posts: [[1, true]] });
    expect(waits.everyPost.unnamed).toMatchObject([{ id, postId: posted.post.id, passedOnAt: later(20) }]);
    expect(JSON.stringify(waits)).not.toContain(person.id);
    const seen = await page();
    expect(seen).toMatchObject({ hours: MORNINGS, candidacyId: null });
    expect(JSON.stringify(seen)).not.toContain(person.candidacyId);
    expect(JSON.stringify(seen)).not.toContain(person.id);

    expect(await answerHours(as(posted.member.actor, 30), id, agree(SHORTER))).toMatchObject({ ok: true });
    expect(await listed()).toMatchObject({ needYou: 0, posts: [[0, false]] });
    expect(
      await unnamedFor(as(posted.member.actor, 31), { opportunityId: posted.post.id }),
      "the hours it agreed to",
    ).toMatchObject([{ id, state: "agreed", hours: MORNINGS, agreed: SHORTER }]);
    expect(await told("hours-answered", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, officer.id]),
    );
    expect((await acceptProposal(as(person.actor, 40), person.candidacyId, anApplication())).ok).toBe(true);
    const met = await candidateOf(as(posted.member.actor, 50), posted.post.id, person.candidacyId, words);
    expect(met.agreed).toEqual([{ id, slots: SHORTER }]);
  });

  it("ends when the person says yes before an answer, and the employer never learns who asked", async () => {
    const { posted, officer, person } = await aProposed();
    const id = await ask(person);
    await passHoursOn(as(officer.actor, 20), person.candidacyId, id);
    await acceptProposal(as(person.actor, 30), person.candidacyId, anApplication());
    expect(await stateOf(id)).toBe("ended");
    expect(await unnamedFor(as(posted.member.actor, 40), { opportunityId: posted.post.id })).toEqual([]);
    await expect(hoursForEmployer(as(posted.member.actor, 40), posted.post.id, id)).rejects.toThrow(Denied);
    const met = await candidateOf(as(posted.member.actor, 50), posted.post.id, person.candidacyId, words);
    expect(met.asked).toEqual([]);
  });

  it("goes to an employer who knows the person from another post only when the officer asks all the same", async () => {
    const { posted, officer, person } = await aProposed();
    const other = await aPost(db, { employerId: posted.post.employerId, title: "Night porter" });
    const page = async () =>
      (await candidacyForOfficer(as(officer.actor, 20), person.id, person.candidacyId, words)).passing;
    const id = await ask(person);
    expect(await page()).toEqual({ knownFrom: [], refusedAt: null });
    const applied = await apply(as(person.actor, 15), other.id, anApplication());
    if (!applied.ok) throw new Error(applied.because);
    expect(await page()).toEqual({
      knownFrom: [{ id: applied.id, title: "Night porter" }],
      refusedAt: null,
    });
    const pass = (allTheSame?: boolean) =>
      passHoursOn(as(officer.actor, 20), person.candidacyId, id, allTheSame);
    expect(await pass()).toEqual({ ok: false, because: "may-guess" });
    expect(await told("hours-asked-unnamed", posted.post.id)).toEqual([]);
    expect(await pass(true)).toEqual({ ok: true, already: false });
    expect(await told("hours-asked-unnamed", posted.post.id)).toEqual([posted.member.id]);
  });

  it("says before it goes when the employer last refused hours of this post that hold all of these", async () => {
    const { posted, officer, person } = await aProposed();
    const before = await anOffered(db, posted);
    let minutes = 30;
    const refusedAt = async (times: typeof MORNINGS) => {
      minutes += 3;
      const id = await ask(person, times, minutes);
      const officers = as(officer.actor, minutes + 1);
      const page = await candidacyForOfficer(officers, person.id, person.candidacyId, words);
      await withdrawHours(as(person.actor, minutes + 2), person.candidacyId, id);
      return page.passing?.refusedAt;
    };
    const theirs = await ask(before);
    expect(await refusedAt(MORNINGS)).toBeNull();
    await answerHours(as(posted.member.actor, 20), theirs, refuse);
    expect(await refusedAt(MORNINGS)).toEqual(later(20));
    expect(await refusedAt(slots("mon 10:00-12:00"))).toEqual(later(20));
    expect(await refusedAt(SHORTER)).toBeNull();
  });

  it("waits on where the proposal was not answered in time, since a late yes counts", async () => {
    const { officer, person } = await aProposed();
    const id = await ask(person);
    await lapseProposals({ db, actor: { role: "system" }, now: new Date("2026-12-15T09:00:00Z") });
    expect(await stateOf(id)).toBe("asked");
    expect(await passHoursOn(as(officer.actor, 60 * 24 * 23), person.candidacyId, id)).toMatchObject({
      ok: true,
    });
  });

  it("taken back, is told to whoever was asked: the officer, and the employer once it was passed on", async () => {
    const { posted, officer, person } = await aProposed();
    const back = (id: string) => withdrawHours(as(person.actor, 30), person.candidacyId, id);
    await back(await ask(person));
    expect(await told("hours-taken-back", person.candidacyId)).toEqual([officer.id]);
    expect(await told("hours-taken-back-unnamed", posted.post.id)).toEqual([]);
    const id = await ask(person, SHORTER, 20);
    await passHoursOn(as(officer.actor, 20), person.candidacyId, id);
    await back(id);
    expect(await told("hours-taken-back-unnamed", posted.post.id)).toEqual([posted.member.id]);
    expect(await told("hours-taken-back", person.candidacyId)).not.toContain(posted.member.id);
  });

  it("ends with the post", async () => {
    const { posted, person } = await aProposed();
    const id = await ask(person);
    await db
      .transaction()
      .execute((trx) => endCandidacies({ trx, record: () => {} }, posted.post.id, later(20)));
    expect(await stateOf(id)).toBe("ended");
  });
});

describe("an officer to whom the person said which hours they could work", () => {
  it("asks for them; both sides are told, and the person sees who wrote it down and takes it back", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anOffered(db, posted);
    const id = randomUUID();
    const send = () =>
      askHours(said(officer.actor, "participant"), person.candidacyId, { id, times: MORNINGS });
    expect(await send()).toEqual({ ok: true, already: false });
    expect(await send()).toEqual({ ok: true, already: true });
    expect(await told("hours-asked", person.candidacyId)).toEqual([posted.member.id]);
    expect(await told("answered-for-you", person.candidacyId)).toEqual([person.id]);
    const mine = await myApplication(as(person.actor, 70), person.candidacyId, words);
    expect(mine.hours.question).toMatchObject({
      hours: MORNINGS,
      said: expect.stringContaining("by telephone"),
    });
    expect(await withdrawHours(as(person.actor, 80), person.candidacyId, id)).toEqual({
      ok: true,
      already: false,
    });
    expect(await told("hours-taken-back", person.candidacyId)).toEqual([posted.member.id]);
    const asEmployer = () =>
      askHours(said(officer.actor, "employer"), person.candidacyId, { id, times: SHORTER });
    expect(asEmployer).toThrow(Denied);
  });
});

describe("an officer to whom the employer said its answer", () => {
  it("writes it down; the employer is told, can take it back, and the offer says what it said before", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anOffered(db, posted);
    const before = await offerNow(person.candidacyId);
    const id = await ask(person);
    expect(await answerHours(said(officer.actor, "employer"), id, agree(SHORTER, "yes"))).toEqual({
      ok: true,
      already: false,
      added: false,
    });
    expect((await postOf(db, posted.post.id))?.patterns).toHaveLength(1);
    expect(await told("hours-answered-for", posted.post.id)).toEqual([posted.member.id]);
    const undo = () => undoHours(as(posted.member.actor, 90), id);
    expect(await undo()).toEqual({ ok: true, already: false });
    expect(await undo()).toEqual({ ok: true, already: true });
    expect(await offerNow(person.candidacyId)).toEqual(before);
    expect(await stateOf(id)).toBe("asked");
    expect(await told("answer-undone", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, officer.id]),
    );
    expect((await hoursHistoryOf(db, person.candidacyId)).map(({ toState }) => toState)).toEqual([
      "asked",
      "agreed",
      "asked",
    ]);
  });

  it("what the employer answered itself, or what the person has accepted, is not taken back", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anOffered(db, posted);
    const id = await ask(person);
    await answerHours(said(officer.actor, "employer"), id, agree());
    await acceptOffer(as(person.actor, 70), person.candidacyId);
    expect(await undoHours(as(posted.member.actor, 90), id)).toEqual({ ok: false, because: "moved-on" });
    const own = await anInvited(db, await aPostWithMember(db));
    expect(await stateOf(await ask(own))).toBe("asked");
  });

  it("asks for a person who told them so, and the person is told", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anInvited(db, posted);
    const input = { id: randomUUID() as string, times: MORNINGS };
    expect(() => askHours(said(officer.actor, "employer"), person.candidacyId, input)).toThrow(Denied);
    expect(await askHours(said(officer.actor, "participant"), person.candidacyId, input)).toMatchObject({
      ok: true,
    });
    expect(await told("answered-for-you", person.candidacyId)).toEqual([person.id]);
    const theirs = await candidateOf(as(posted.member.actor, 90), posted.post.id, person.candidacyId, words);
    expect(theirs.asked.map(({ said }) => said)).toEqual([null]);
  });
});

it("only the person asks, only their officer passes on, only the employer answers", async () => {
  const { posted, officer, person } = await aProposed();
  const stranger = await aParticipant(db);
  const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
  const rival = await anEmployerMember(db, (await anEmployer(db)).id);
  const input = { id: randomUUID() as string, times: MORNINGS };
  await expect(askHours(as(stranger.actor), person.candidacyId, input)).rejects.toThrow(Denied);
  await expect(askHours(as(posted.member.actor), person.candidacyId, input)).rejects.toThrow(Denied);
  const id = await ask(person);
  await expect(passHoursOn(as(posted.member.actor), person.candidacyId, id)).rejects.toThrow(Denied);
  await expect(passHoursOn(as(elsewhere.actor), person.candidacyId, id)).rejects.toThrow(Denied);
  await passHoursOn(as(officer.actor, 20), person.candidacyId, id);
  await expect(answerHours(as(rival.actor, 30), id, agree())).rejects.toThrow(Denied);
  await expect(answerHours(as(person.actor, 30), id, agree())).rejects.toThrow(Denied);
});

it("the form begins with the part of the job's hours that lies in the person's week, with the journey", async () => {
  const posted = await aPostWithMember(db);
  const person = await anInvited(db, posted);
  await db
    .updateTable("participant")
    .set({ available: toMultirange(slots("mon 09:00-13:00")), lat: null, lon: null, townId: null })
    .where("personId", "=", person.id)
    .execute();
  const about = { participantId: person.id, opportunityId: posted.post.id };
  const post = await postOf(db, posted.post.id);
  const begun = await hoursToBegin(as(person.actor), about, post?.patterns ?? []);
  expect(begun).toEqual(slots("mon 09:30-13:00"));
});
