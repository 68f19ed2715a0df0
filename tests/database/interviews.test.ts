import { describe, expect, it } from "vitest";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { withdraw } from "../../app/brokering/decide.server";
import { InterviewAnswer, InterviewInput, isUnusual } from "../../app/brokering/interview";
import {
  arrangeInterview,
  askAnotherTime,
  changeInterview,
  confirmInterview,
} from "../../app/brokering/interview.server";
import { lapseInterviews, remindOfInterviews } from "../../app/brokering/interview-jobs.server";
import { en } from "../../app/i18n/catalogue";
import { Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, anApplication, anOffer, aPostWithMember } from "../builders/candidacies";
import { aConfirmed, anInterview, anInvited, standingOf } from "../builders/interviews";
import { anAttestation, anEmployerMember, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { toldOf } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const candidacyNow = (id: string) =>
  db.selectFrom("candidacy").select(["state", "answerDueOn"]).where("id", "=", id).executeTakeFirstOrThrow();
const statesOf = async (candidacyId: string) =>
  (
    await db
      .selectFrom("interview")
      .select("state")
      .where("candidacyId", "=", candidacyId)
      .orderBy("createdAt")
      .orderBy("replaces", (order) => order.asc().nullsFirst())
      .execute()
  ).map(({ state }) => state);
const told = async (kind: string, subjectId: string) => (await toldOf(db, kind, subjectId)).sort();
const at = (instant: string) => new Date(instant);
const bySystem = (instant: string) => ({ db, actor: { role: "system" } as const, now: at(instant) });

describe("inviting", () => {
  it("moves an application to its interview, tells the person, and gives them five working days at most", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    expect(await candidacyNow(person.candidacyId)).toEqual({ state: "interview", answerDueOn: "2026-11-30" });
    expect(await told("interview-invited", person.candidacyId)).toEqual([person.id]);
    const soon = await anInvited(db, posted, { date: "2026-11-25" });
    expect((await candidacyNow(soon.candidacyId)).answerDueOn).toBe("2026-11-25");
  });

  it("is by London's clock, in summer too", async () => {
    const posted = await aPostWithMember(db, { closesOn: "2027-06-30" });
    const { candidacyId } = await anApplicant(db, posted.post.id);
    const caller = callerOf(db, posted.member.actor, at("2027-03-01T09:00:00Z"));
    await arrangeInterview(caller, candidacyId, anInterview({ date: "2027-04-01" }), null);
    expect((await standingOf(db, candidacyId)).startsAt).toEqual(at("2027-04-01T09:00:00Z"));
  });

  it.each([
    ["in the past", { date: "2026-11-20" }, "past"],
    ["this very minute", { date: "2026-11-23", time: "09:00" }, "time-passed"],
    ["in half a year", { date: "2027-05-24" }, "too-far"],
    ["at 06:00", { time: "06:00" }, "unusual"],
    ["until 19:30", { time: "18:45", minutes: 45 }, "unusual"],
    ["on a Sunday", { date: "2026-12-06" }, "unusual"],
    ["on Christmas Day", { date: "2026-12-25" }, "unusual"],
  ])("is refused %s", async (_, over, because) => {
    const { post, member } = await aPostWithMember(db);
    const { candidacyId } = await anApplicant(db, post.id);
    const done = await arrangeInterview(callerOf(db, member.actor), candidacyId, anInterview(over), null);
    expect(done).toEqual({ ok: false, because });
    expect((await candidacyNow(candidacyId)).state).toBe("applied");
    if (because === "unusual")
      expect(
        await arrangeInterview(
          callerOf(db, member.actor),
          candidacyId,
          anInterview({ ...over, sure: "yes" }),
          null,
        ),
      ).toMatchObject({ ok: true });
  });

  it("twice at once invites once", async () => {
    const { post, member } = await aPostWithMember(db);
    const { candidacyId } = await anApplicant(db, post.id);
    const answers = await Promise.all(
      [1, 2, 3].map(() => arrangeInterview(callerOf(db, member.actor), candidacyId, anInterview(), null)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await statesOf(candidacyId)).toEqual(["invited"]);
    expect(await told("interview-invited", candidacyId)).toHaveLength(1);
  });

  it("is not another employer's, nor for somebody turned down", async () => {
    const { post, member } = await aPostWithMember(db);
    const { candidacyId } = await anApplicant(db, post.id);
    const other = await anEmployerMember(db, (await anEmployer(db)).id);
    await expect(
      arrangeInterview(callerOf(db, other.actor), candidacyId, anInterview(), null),
    ).rejects.toThrow(Denied);
    await turnDown(callerOf(db, member.actor), candidacyId, { reason: "another-reason", message: "Thanks." });
    expect(await arrangeInterview(callerOf(db, member.actor), candidacyId, anInterview(), null)).toEqual({
      ok: false,
      because: "not-in-turn",
    });
  });
});

describe("answering", () => {
  it("yes tells the employer, whose answer is due five working days after the day", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    expect(await told("interview-confirmed", person.candidacyId)).toEqual([posted.member.id]);
    expect((await candidacyNow(person.candidacyId)).answerDueOn).toBe("2026-12-08");
    expect(await confirmInterview(callerOf(db, person.actor), person.candidacyId, person.interview)).toEqual({
      ok: true,
      already: true,
    });
  });

  it("asking for another time keeps what would suit, and moving it makes a new one to be confirmed", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const [themselves, employer] = [callerOf(db, person.actor), callerOf(db, posted.member.actor)];
    const wish = { wishes: ["later-day", "afternoon"] as const, wish: "Thursdays" };
    await askAnotherTime(themselves, person.candidacyId, person.interview, {
      ...wish,
      wishes: [...wish.wishes],
    });
    expect(await told("interview-asked", person.candidacyId)).toEqual([posted.member.id]);
    expect(await standingOf(db, person.candidacyId)).toMatchObject({ state: "asked", ...wish });
    const later = anInterview({ date: "2026-12-03", time: "14:00" });
    const moves = await Promise.all(
      [1, 2].map(() => arrangeInterview(employer, person.candidacyId, later, person.interview)),
    );
    expect(moves.every(({ ok }) => ok)).toBe(true);
    expect(await statesOf(person.candidacyId)).toEqual(expect.arrayContaining(["moved", "invited"]));
    expect(await statesOf(person.candidacyId)).toHaveLength(2);
    expect(await told("interview-moved", person.candidacyId)).toEqual([person.id]);
    expect(await confirmInterview(themselves, person.candidacyId, person.interview)).toEqual({
      ok: false,
      because: "not-in-turn",
    });
    const now = await standingOf(db, person.candidacyId);
    expect(now.replaces).toBe(person.interview);
    expect(await confirmInterview(themselves, person.candidacyId, now.id)).toEqual({
      ok: true,
      already: false,
    });
  });

  it("yes to two at one time is refused, also when both are said at once; one after the other is not", async () => {
    const [one, two] = [await aPostWithMember(db), await aPostWithMember(db)];
    const person = await anInvited(db, one);
    const applied = await apply(callerOf(db, person.actor), two.post.id, anApplication());
    const other = applied.ok ? applied.id : "";
    const overlapping = anInterview({ time: "10:15" });
    await arrangeInterview(callerOf(db, two.member.actor), other, overlapping, null);
    const second = await standingOf(db, other);
    const caller = callerOf(db, person.actor);
    const answers = await Promise.all([
      confirmInterview(caller, person.candidacyId, person.interview),
      confirmInterview(caller, other, second.id),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.because === "clash")).toHaveLength(1);
    const touching = anInterview({ time: answers[0]?.ok ? "10:30" : "10:45" });
    await arrangeInterview(callerOf(db, two.member.actor), other, touching, second.id);
    if (answers[0]?.ok)
      expect(await confirmInterview(caller, other, (await standingOf(db, other)).id)).toMatchObject({
        ok: true,
      });
    // What the employer is told is the same whether there is another interview or not.
    expect(await told("interview-asked", other)).toEqual([]);
  });

  it("comes too late when the time has come", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const late = callerOf(db, person.actor, at("2026-12-01T10:00:00Z"));
    expect(await confirmInterview(late, person.candidacyId, person.interview)).toEqual({
      ok: false,
      because: "past",
    });
  });

  it("is nobody else's", async () => {
    const person = await anInvited(db, await aPostWithMember(db));
    const other = await aParticipant(db);
    await expect(
      confirmInterview(callerOf(db, other.actor), person.candidacyId, person.interview),
    ).rejects.toThrow(Denied);
  });
});

describe("what becomes of an interview", () => {
  it("is cancelled by the employer, who then owes an answer", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const cancel = () =>
      changeInterview(callerOf(db, posted.member.actor), person.candidacyId, {
        change: "cancel",
        interview: person.interview,
      });
    expect(await cancel()).toEqual({ ok: true, already: false });
    expect(await cancel()).toEqual({ ok: true, already: true });
    expect(await told("interview-cancelled", person.candidacyId)).toEqual([person.id]);
    expect(await candidacyNow(person.candidacyId)).toEqual({ state: "interview", answerDueOn: "2026-11-30" });
  });

  it("is noted as held once its time has come, and not before", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const held = (instant: string) =>
      changeInterview(callerOf(db, posted.member.actor, at(instant)), person.candidacyId, {
        change: "held",
        interview: person.interview,
      });
    expect(await held("2026-12-01T09:59:00Z")).toEqual({ ok: false, because: "not-yet" });
    expect(await held("2026-12-01T11:00:00Z")).toEqual({ ok: true, already: false });
  });

  it("ends when the application is taken back, and a new one can be invited again", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    const caller = callerOf(db, person.actor);
    await withdraw(caller, person.candidacyId);
    expect(await statesOf(person.candidacyId)).toEqual(["cancelled"]);
    await apply(caller, posted.post.id, anApplication());
    expect(
      await arrangeInterview(callerOf(db, posted.member.actor), person.candidacyId, anInterview(), null),
    ).toEqual({ ok: true, already: false });
  });

  it("was held, where it was confirmed and an offer follows it", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const after = callerOf(db, posted.member.actor, at("2026-12-01T15:00:00Z"));
    const offer = await anOffer(db, posted.post.id, { answerBy: "2026-12-08" });
    expect(await makeOffer(after, person.candidacyId, offer)).toMatchObject({ ok: true });
    expect(await statesOf(person.candidacyId)).toEqual(["held"]);
  });

  it("that nobody answered lapses when its time comes, and the employer may invite again", async () => {
    const posted = await aPostWithMember(db);
    const person = await anInvited(db, posted);
    await lapseInterviews(bySystem("2026-12-01T09:45:00Z"));
    expect(await statesOf(person.candidacyId)).toEqual(["invited"]);
    await lapseInterviews(bySystem("2026-12-01T10:00:00Z"));
    await lapseInterviews(bySystem("2026-12-01T10:15:00Z"));
    expect(await statesOf(person.candidacyId)).toEqual(["lapsed"]);
    expect(await told("interview-unanswered", person.candidacyId)).toEqual([posted.member.id]);
    expect((await candidacyNow(person.candidacyId)).answerDueOn).toBe("2026-12-08");
  });

  it("both sides are reminded of once, the day before from nine, and not of one that was only asked for", async () => {
    const posted = await aPostWithMember(db);
    const [confirmed, invited] = [await aConfirmed(db, posted), await anInvited(db, posted)];
    for (const instant of ["2026-11-29T12:00:00Z", "2026-11-30T08:59:00Z"])
      await remindOfInterviews(bySystem(instant));
    expect(await told("interview-tomorrow", confirmed.candidacyId)).toEqual([]);
    await remindOfInterviews(bySystem("2026-11-30T09:10:00Z"));
    await remindOfInterviews(bySystem("2026-11-30T10:10:00Z"));
    expect(await told("interview-tomorrow", confirmed.candidacyId)).toEqual(
      [confirmed.id, posted.member.id].sort(),
    );
    expect(await told("interview-tomorrow", invited.candidacyId)).toEqual([]);
  });

  it("keeps its history, which nobody changes", async () => {
    const posted = await aPostWithMember(db);
    const person = await aConfirmed(db, posted);
    const lines = await db
      .selectFrom("interviewHistory")
      .select(["fromState", "toState", "role"])
      .where("candidacyId", "=", person.candidacyId)
      .orderBy("id")
      .execute();
    expect(lines).toEqual([
      { fromState: null, toState: "invited", role: "employer" },
      { fromState: "invited", toState: "confirmed", role: "participant" },
    ]);
    await expect(db.updateTable("interviewHistory").set({ role: "system" }).execute()).rejects.toThrow(
      "append-only",
    );
    await expect(db.deleteFrom("interviewHistory").execute()).rejects.toThrow("append-only");
  });
});

it("a candidacy has one appointment that stands, whatever is written past the commands", async () => {
  const person = await anInvited(db, await aPostWithMember(db));
  const values = {
    candidacyId: person.candidacyId,
    participantId: person.id,
    during: "[2026-12-05 10:00, 2026-12-05 11:00)",
    place: "Here",
  };
  await expect(db.insertInto("interview").values(values).execute()).rejects.toThrow("interview_standing");
  await expect(
    db
      .insertInto("interview")
      .values({ ...values, state: "held", place: null })
      .execute(),
  ).rejects.toThrow("interview_one_place");
});

it("a form of an interview names one place, or one link that a browser opens", () => {
  const form = { date: { day: "1", month: "12", year: "2026" }, time: "10:00", minutes: "30" };
  const parsed = (over: object) => InterviewInput(NOW).safeParse({ ...form, ...over }).success;
  expect(parsed({ where: "place", place: "Here", link: "nonsense" })).toBe(true);
  expect(parsed({ where: "place", link: "https://meet.example/1" })).toBe(false);
  expect(parsed({ where: "video", link: "https://meet.example/1" })).toBe(true);
  for (const link of ["http://meet.example/1", "javascript:alert(1)", "https://", "meet.example"])
    expect(parsed({ where: "video", link })).toBe(false);
});

it("no invitation asks for papers of the right to work", () => {
  const form = {
    date: { day: "1", month: "12", year: "2026" },
    time: "10:00",
    minutes: "30",
    where: "place",
  };
  const errors = (over: object) =>
    InterviewInput(NOW)
      .safeParse({ ...form, place: "Here", ...over })
      .error?.issues.map(({ path }) => path.at(-1));
  for (const asked of ["Your passport", "a VISA", "Share code", "proof of your right to work"]) {
    expect(errors({ bring: asked })).toEqual(["bring"]);
    expect(errors({ place: `Here. Bring: ${asked}` })).toEqual(["place"]);
  }
  expect(
    errors({ bring: "Shoes, and your driving licence. We talk about what you like to do." }),
  ).toBeUndefined();
});

it("asking for another time says what would suit, ticked or written", () => {
  const interview = "00000000-0000-4000-8000-000000000000";
  const parsed = (over: object) => InterviewAnswer.safeParse({ interview, answer: "ask", ...over }).success;
  expect(parsed({})).toBe(false);
  expect(parsed({ wishes: "morning" })).toBe(true);
  expect(parsed({ wish: "Fridays" })).toBe(true);
});

it("Saturdays are usual, evenings and bank holidays are not", () => {
  expect(isUnusual("2026-12-05", "10:00", 30)).toBe(false);
  expect(isUnusual("2026-12-04", "18:30", 30)).toBe(false);
  expect(isUnusual("2026-12-04", "18:30", 45)).toBe(true);
  expect(isUnusual("2026-12-28", "10:00", 30)).toBe(true);
});

it("the attested stay invited whatever became of an attestation: an invitation tells nothing of it", async () => {
  const posted = await aPostWithMember(db);
  const person = await aParticipant(db);
  await anAttestation(db, person.id);
  const applied = await apply(callerOf(db, person.actor), posted.post.id, anApplication());
  await db
    .updateTable("attestation")
    .set({ supersededAt: NOW })
    .where("participantId", "=", person.id)
    .execute();
  const id = applied.ok ? applied.id : "";
  expect(await arrangeInterview(callerOf(db, posted.member.actor), id, anInterview(), null)).toMatchObject({
    ok: true,
  });
});
