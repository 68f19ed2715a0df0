import { describe, expect, it } from "vitest";
import { candidateOf } from "../../app/brokering/candidate.server";
import { candidateSteps } from "../../app/brokering/candidate-steps";
import { candidatesForOfficer } from "../../app/brokering/candidates-for.server";
import {
  arrangeInterview,
  askAnotherTime,
  changeInterview,
  confirmInterview,
} from "../../app/brokering/interview.server";
import { candidacyForOfficer } from "../../app/brokering/officer-candidacy.server";
import { officerNext } from "../../app/brokering/officer-words";
import { answerFor, undoAnswer } from "../../app/brokering/undo.server";
import { myApplication } from "../../app/brokering/views.server";
import type { Behalf } from "../../app/caller";
import { en } from "../../app/i18n/catalogue";
import { type Actor, Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, aPostWithMember } from "../builders/candidacies";
import { aConfirmed, anInterview, anInvited, standingOf } from "../builders/interviews";
import { anOfficer, callerOf, later, NOW } from "../builders/people";
import { spoken, toldOf, words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const said = (actor: Actor, side: Behalf["side"], now = later(60)) =>
  spoken(db, actor, side, { now, interpreter: "ti" });
const told = (kind: string, subjectId: string) => toldOf(db, kind, subjectId);
const answerOf = async (candidacyId: string) =>
  (
    await db
      .selectFrom("answerFor")
      .select("id")
      .where("candidacyId", "=", candidacyId)
      .orderBy("historyId", "desc")
      .executeTakeFirstOrThrow()
  ).id;
const due = async (id: string) =>
  (await db.selectFrom("candidacy").select("answerDueOn").where("id", "=", id).executeTakeFirstOrThrow())
    .answerDueOn;
const titles = async (actor: Actor, id: string) =>
  (await myApplication(callerOf(db, actor, later(120)), id, words)).history;

describe("what a person says of an interview to their officer", () => {
  it("confirms it: the employer is told, the person too, and the history says how it came", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anInvited(db, posted);
    const done = await confirmInterview(
      said(officer.actor, "participant"),
      person.candidacyId,
      person.interview,
    );
    expect(done).toEqual({ ok: true, already: false });
    expect((await standingOf(db, person.candidacyId)).state).toBe("confirmed");
    expect(await told("interview-confirmed", person.candidacyId)).toEqual([posted.member.id]);
    expect(await told("answered-for-you", person.candidacyId)).toEqual([person.id]);
    expect((await titles(person.actor, person.candidacyId)).at(-1)).toMatchObject({
      fromState: "interview",
      toState: "interview",
      said: `${officer.fullName}, liaison officer, by telephone, with an interpreter (Tigrinya)`,
    });
    const seen = await candidateOf(
      callerOf(db, posted.member.actor),
      posted.post.id,
      person.candidacyId,
      words,
    );
    expect(JSON.stringify(seen)).not.toMatch(/Tigrinya|telephone/);
    expect(seen.history.map(({ toState }) => toState)).toEqual(["applied", "interview"]);
  });

  it("can be taken back: it waits for their answer again, and both sides are told", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anInvited(db, posted);
    await confirmInterview(said(officer.actor, "participant"), person.candidacyId, person.interview);
    const answer = await answerOf(person.candidacyId);
    const mine = callerOf(db, person.actor, later(90));
    expect(await answerFor(mine, answer)).toMatchObject({ step: "confirmed", canUndo: true });
    expect(await undoAnswer(mine, answer)).toEqual({ ok: true, already: false });
    expect(await undoAnswer(mine, answer)).toEqual({ ok: true, already: true });
    expect((await standingOf(db, person.candidacyId)).state).toBe("invited");
    expect(await due(person.candidacyId)).toBe("2026-11-30");
    expect((await told("answer-undone", person.candidacyId)).sort()).toEqual(
      [posted.member.id, officer.id].sort(),
    );
    expect(await confirmInterview(mine, person.candidacyId, person.interview)).toEqual({
      ok: true,
      already: false,
    });
  });

  it("asks for another time, with what would suit them, and that can be taken back too", async () => {
    const officer = await anOfficer(db);
    const person = await aConfirmed(db, await aPostWithMember(db));
    const wishes = { wishes: ["morning"] as const, wish: "Not on Tuesdays" };
    await askAnotherTime(said(officer.actor, "participant"), person.candidacyId, person.interview, wishes);
    expect(await standingOf(db, person.candidacyId)).toMatchObject({
      state: "asked",
      wish: "Not on Tuesdays",
    });
    const undone = await undoAnswer(
      callerOf(db, person.actor, later(90)),
      await answerOf(person.candidacyId),
    );
    expect(undone).toEqual({ ok: true, already: false });
    expect((await standingOf(db, person.candidacyId)).state).toBe("confirmed");
  });

  it("cannot be taken back once the employer has moved the interview", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anInvited(db, posted);
    await confirmInterview(said(officer.actor, "participant"), person.candidacyId, person.interview);
    await arrangeInterview(
      callerOf(db, posted.member.actor, later(80)),
      person.candidacyId,
      anInterview({ time: "14:00" }),
      person.interview,
    );
    const mine = callerOf(db, person.actor, later(90));
    const answer = await answerOf(person.candidacyId);
    expect(await answerFor(mine, answer)).toMatchObject({ movedOn: true, canUndo: false });
    expect(await undoAnswer(mine, answer)).toEqual({ ok: false, because: "moved-on" });
    expect((await myApplication(mine, person.candidacyId, words)).answeredFor).toBeNull();
  });

  it("may be written down by an officer of the person alone, and not for the other side", async () => {
    const person = await anInvited(db, await aPostWithMember(db));
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    const officer = await anOfficer(db);
    for (const caller of [said(elsewhere.actor, "participant"), said(officer.actor, "employer")])
      await expect(
        (async () => confirmInterview(caller, person.candidacyId, person.interview))(),
      ).rejects.toThrow(Denied);
  });

  it("is what the officer's page offers while an interview lies ahead", async () => {
    const officer = await anOfficer(db);
    const person = await anInvited(db, await aPostWithMember(db));
    const read = async (now: Date) =>
      (await candidacyForOfficer(callerOf(db, officer.actor, now), person.id, person.candidacyId, words))
        .sayable;
    expect(await read(NOW)).toEqual(expect.arrayContaining(["confirm", "ask"]));
    expect(await read(new Date("2026-12-01T11:00:00Z"))).not.toContain("confirm");
  });
});

it("an invitation waits for the person until they answer it: the officer reads so on every page", async () => {
  const posted = await aPostWithMember(db);
  const officer = await anOfficer(db);
  const person = await anInvited(db, posted);
  const read = async (now: Date) => {
    const caller = callerOf(db, officer.actor, now);
    const one = await candidacyForOfficer(caller, person.id, person.candidacyId, words);
    const seen = await candidateOf(caller, posted.post.id, person.candidacyId, words);
    const { candidates } = await candidatesForOfficer(caller, posted.post.id, { page: 1 });
    const { state, turn, employerApproved } = one;
    const comes = one.comesAt && words.f.dayAndTime(one.comesAt);
    const said = officerNext({
      state,
      turn,
      employerApproved,
      employer: "Riverside Hotel",
      due: "Monday",
      comes,
    });
    return [turn, seen.turn, candidates[0]?.turn, said];
  };
  const employers = ["employer", "employer", "employer", "Riverside Hotel answers by Monday."];
  const asked = "They answer the invitation by Monday. Call them if you hear nothing.";
  expect(await read(NOW)).toEqual(["participant", "participant", "participant", asked]);
  await confirmInterview(callerOf(db, person.actor), person.candidacyId, person.interview);
  const comes = `They come to the interview on ${words.f.dayAndTime(new Date("2026-12-01T10:00:00Z"))}; then Riverside Hotel answers by Monday.`;
  expect(await read(NOW)).toEqual([null, null, null, comes]);
  expect(await read(new Date("2026-12-01T11:00:00Z"))).toEqual(employers);
});

describe("what an employer says of an interview to its officer", () => {
  it("invites, and the employer can take it back until the person has answered", async () => {
    const { post, member } = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anApplicant(db, post.id);
    const done = await arrangeInterview(
      said(officer.actor, "employer"),
      person.candidacyId,
      anInterview(),
      null,
    );
    expect(done).toEqual({ ok: true, already: false });
    expect(await told("interview-invited", person.candidacyId)).toEqual([person.id]);
    expect(await told("answered-for-you", person.candidacyId)).toEqual([member.id]);
    const { id: interview } = await standingOf(db, person.candidacyId);
    await confirmInterview(callerOf(db, person.actor, later(70)), person.candidacyId, interview);
    expect(
      await undoAnswer(callerOf(db, member.actor, later(90)), await answerOf(person.candidacyId)),
    ).toEqual({ ok: false, because: "moved-on" });
  });

  it("moves it; taken back, the time that stood before stands again, and can be moved again", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await aConfirmed(db, posted);
    const moved = anInterview({ date: "2026-12-03" });
    await arrangeInterview(said(officer.actor, "employer"), person.candidacyId, moved, person.interview);
    expect(await told("interview-moved", person.candidacyId)).toEqual([person.id]);
    const mine = callerOf(db, posted.member.actor, later(90));
    const answer = await answerOf(person.candidacyId);
    expect(await answerFor(mine, answer)).toMatchObject({ step: "moved", canUndo: true });
    expect(await undoAnswer(mine, answer)).toEqual({ ok: true, already: false });
    expect(await standingOf(db, person.candidacyId)).toMatchObject({
      id: person.interview,
      state: "confirmed",
    });
    expect(await due(person.candidacyId)).toBe("2026-12-08");
    expect(await told("answer-undone", person.candidacyId)).toEqual(
      expect.arrayContaining([person.id, officer.id]),
    );
    expect(
      await arrangeInterview(mine, person.candidacyId, anInterview({ time: "15:00" }), person.interview),
    ).toEqual({ ok: true, already: false });
  });

  it("invites again after an interview was cancelled; taken back, none stands", async () => {
    const posted = await aPostWithMember(db);
    const officer = await anOfficer(db);
    const person = await anInvited(db, posted);
    const { interview } = person;
    await changeInterview(callerOf(db, posted.member.actor), person.candidacyId, {
      change: "cancel",
      interview,
    });
    await arrangeInterview(said(officer.actor, "employer"), person.candidacyId, anInterview(), null);
    await undoAnswer(callerOf(db, posted.member.actor, later(90)), await answerOf(person.candidacyId));
    await expect(standingOf(db, person.candidacyId)).rejects.toThrow();
  });

  it("may not be written down by an officer of another region", async () => {
    const { post } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
    await expect(
      arrangeInterview(said(elsewhere.actor, "employer"), person.candidacyId, anInterview(), null),
    ).rejects.toThrow(Denied);
  });
});

describe("what an employer says of an interview that stands to an officer", () => {
  const stateNow = async (id: string) =>
    (await db.selectFrom("interview").select("state").where("candidacyId", "=", id).executeTakeFirstOrThrow())
      .state;

  it("cancels it: both sides are told, the history says how it came, and taken back it stands again", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const officer = await anOfficer(db);
    const about = { change: "cancel" as const, interview: (await standingOf(db, person.candidacyId)).id };
    const cancel = () => changeInterview(said(officer.actor, "employer"), person.candidacyId, about);
    expect(await cancel()).toEqual({ ok: true, already: false });
    expect(await cancel()).toEqual({ ok: true, already: true });
    expect(await told("interview-cancelled", person.candidacyId)).toEqual([person.id]);
    expect(await told("answered-for-you", person.candidacyId)).toEqual([posted.member.id]);
    const employer = callerOf(db, posted.member.actor, later(90));
    const seen = await candidateOf(employer, posted.post.id, person.candidacyId, words);
    const [last] = candidateSteps(seen, { side: "employer" }, words).slice(-1);
    expect(last?.title).toMatch(/^Interview on .*: cancelled$/);
    expect(last?.when).toMatch(/liaison officer, by telephone/);
    const answer = await answerOf(person.candidacyId);
    expect(await answerFor(employer, answer)).toMatchObject({ step: "cancelled", canUndo: true });
    expect(await undoAnswer(employer, answer)).toEqual({ ok: true, already: false });
    expect(await stateNow(person.candidacyId)).toBe("confirmed");
  });

  it("says that it took place, and not before; taken back, nobody has said so", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const officer = await anOfficer(db);
    const { id, startsAt } = await standingOf(db, person.candidacyId);
    const about = { change: "held" as const, interview: id };
    expect(await changeInterview(said(officer.actor, "employer"), person.candidacyId, about)).toEqual({
      ok: false,
      because: "not-yet",
    });
    const after = new Date(startsAt.getTime() + 3_600_000);
    expect(
      await changeInterview(said(officer.actor, "employer", after), person.candidacyId, about),
    ).toMatchObject({
      ok: true,
    });
    expect(await stateNow(person.candidacyId)).toBe("held");
    const answer = await answerOf(person.candidacyId);
    const employer = callerOf(db, posted.member.actor, new Date(after.getTime() + 60_000));
    expect(await answerFor(employer, answer)).toMatchObject({ step: "held", canUndo: true });
    expect(await undoAnswer(employer, answer)).toEqual({ ok: true, already: false });
    expect(await stateNow(person.candidacyId)).toBe("confirmed");
  });

  it("is not for an officer to say as the person's word, nor of another region's employer", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const about = { change: "cancel" as const, interview: (await standingOf(db, person.candidacyId)).id };
    const [officer, elsewhere] = [await anOfficer(db), await anOfficer(db, { regionCode: "suffolk" })];
    for (const caller of [said(officer.actor, "participant"), said(elsewhere.actor, "employer")])
      await expect(async () => changeInterview(caller, person.candidacyId, about)).rejects.toThrow(Denied);
  });
});
