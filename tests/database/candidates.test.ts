import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import { remindOfAnswers } from "../../app/brokering/answers-due.server";
import { apply } from "../../app/brokering/apply.server";
import { candidateOf } from "../../app/brokering/candidate.server";
import { candidatesAsked, candidatesOf } from "../../app/brokering/candidates.server";
import { bulkView, turnDownMany, viewFor } from "../../app/brokering/candidates-turn-down.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { markStarted, tickFirstDay } from "../../app/brokering/first-day.server";
import { askHours } from "../../app/brokering/hours/ask.server";
import { changeInterview } from "../../app/brokering/interview.server";
import { turnDownReasonsFor } from "../../app/brokering/reasons";
import { releaseWaiting } from "../../app/brokering/release.server";
import { CANDIDACY_STATES } from "../../app/brokering/states";
import { turnOf } from "../../app/brokering/turns";
import { en } from "../../app/i18n/catalogue";
import { changePost } from "../../app/opportunities/standing.server";
import { type Actor, Denied } from "../../app/policy";
import { candidatesStanding } from "../../db/queries/candidates.server";
import { postsOfEmployer } from "../../db/queries/own-posts.server";
import { employersTurn, participantsTurn } from "../../db/queries/turns.server";
import { loadReference } from "../../db/reference/load.server";
import {
  anApplicant,
  anApplication,
  anOffer,
  anOffered,
  aPostWithMember,
  candidatesOfPost,
} from "../builders/candidacies";
import { aConfirmed, anInvited } from "../builders/interviews";
import { anAttestation, anEmployerMember, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);

const at = (instant: string) => new Date(instant);
const bySystem = (instant: string) => ({ db, actor: { role: "system" } as const, now: at(instant) });
const stateOf = async (id: string) =>
  (await db.selectFrom("candidacy").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const toldOf = (kind: string, subjectId: string) =>
  db
    .selectFrom("outbox")
    .select("personId")
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .execute();

describe("the list of candidates", () => {
  it("shows those who wait for an answer first, the latest at the top, and what has ended last", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    const withdrawn = await anApplicant(db, post.id);
    await withdraw(callerOf(db, withdrawn.actor), withdrawn.candidacyId);
    const offered = await anOffered(db, posted);
    const [applied, late] = [await anApplicant(db, post.id), await anApplicant(db, post.id)];
    await db
      .updateTable("candidacy")
      .set({ answerDueOn: "2026-11-20" })
      .where("id", "=", late.candidacyId)
      .execute();
    const confirmed = await aConfirmed(db, posted);
    const { candidates, counts } = await candidatesOfPost(callerOf(db, member.actor), post.id);
    expect(candidates.map(({ id }) => id)).toEqual(
      [late, applied, confirmed, offered, withdrawn].map(({ candidacyId }) => candidacyId),
    );
    expect(counts).toEqual({ all: 5, answer: 2, interview: 1, offer: 1, hired: 0, ended: 1 });
    expect(candidates.at(-1)?.name).toBeNull();
    expect(candidates.at(-1)?.fit).toBeNull();
  });

  it("is over all posts of one employer, or one of them, and never another's", async () => {
    const { post, member } = await aPostWithMember(db);
    const second = await aPost(db, { employerId: post.employerId, title: "Porter" });
    const elsewhere = await aPostWithMember(db);
    const ids = [await anApplicant(db, post.id), await anApplicant(db, second.id)].map(
      (one) => one.candidacyId,
    );
    await anApplicant(db, elsewhere.post.id);
    const caller = callerOf(db, member.actor);
    const asked = (query: string) => candidatesAsked(new URLSearchParams(query), null);
    const all = await candidatesOf(caller, asked(""), words);
    expect(all.candidates.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(all.posts.map(({ title, answer }) => [title, answer])).toEqual([
      ["Kitchen assistant", 1],
      ["Porter", 1],
    ]);
    const one = await candidatesOf(caller, asked(`post=${second.id}&show=nonsense&page=-1`), words);
    expect(one.candidates.map(({ id }) => id)).toEqual([ids[1]]);
    await expect(candidatesOf(caller, asked(`post=${elsewhere.post.id}`), words)).rejects.toThrow(Denied);
  });

  it("counts as waiting in the list of posts exactly those whom the list of candidates asks to answer", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    await anApplicant(db, post.id);
    await aConfirmed(db, posted);
    const { now } = callerOf(db, member.actor);
    const listed = async () => {
      const filter = { status: null, kind: null, townId: null };
      const at = { now, today: "2026-11-22" };
      const [own] = await postsOfEmployer(db, post.employerId, at, filter, { limit: 9, offset: 0 });
      return [own?.waiting, own?.needsYou];
    };
    expect(await listed()).toEqual([1, true]);
    await db.updateTable("opportunity").set({ status: "filled" }).where("id", "=", post.id).execute();
    expect(await listed()).toEqual([0, false]);
  });

  it("asks a suspended employer for nothing, says why, and asks again once that is settled", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    const person = await anApplicant(db, post.id);
    const standing = async (status: string, approved: boolean) => {
      await db.updateTable("employer").set({ status }).where("id", "=", post.employerId).execute();
      const caller = callerOf(db, { ...member.actor, approved } as Actor);
      const { counts, candidates, standing } = await candidatesOfPost(caller, post.id);
      const one = await candidateOf(caller, post.id, person.candidacyId, words);
      const listed = await postsOfEmployer(
        db,
        post.employerId,
        { now: caller.now, today: "2026-11-22" },
        { status: "needs-you", kind: null, townId: null },
        { limit: 9, offset: 0 },
      );
      const told = [standing?.status, one.standing?.status];
      return [counts.answer, candidates[0]?.isYourTurn, one.turn, listed.length, told];
    };
    expect(await standing("suspended", false)).toEqual([0, false, null, 0, ["suspended", "suspended"]]);
    expect(await standing("approved", true)).toEqual([1, true, "employer", 1, [undefined, undefined]]);
  });

  it("asks for an answer to those who ask for other hours, though they hold an offer, and claims no fit of the shifts", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    const person = await anOffered(db, posted);
    const caller = callerOf(db, member.actor);
    const read = async () => {
      const { counts, candidates, posts } = await candidatesOfPost(caller, post.id);
      const one = await candidateOf(caller, post.id, person.candidacyId, words);
      const fits = one.fit.some(({ code }) => code === "hours");
      return [counts.answer, candidates[0]?.isYourTurn, candidates[0]?.asksHours, posts[0]?.answer, fits];
    };
    expect(await read()).toEqual([0, false, false, 0, true]);
    await askHours(callerOf(db, person.actor), person.candidacyId, {
      id: randomUUID(),
      times: [[38, 50]],
    });
    expect(await read()).toEqual([1, true, true, 1, false]);
  });

  it("notes for each person whose name it shows that it was read", async () => {
    const { post, member } = await aPostWithMember(db);
    const person = await anApplicant(db, post.id);
    await candidatesOfPost(callerOf(db, member.actor), post.id);
    const read = await db
      .selectFrom("audit")
      .select("action")
      .where("ownerId", "=", person.id)
      .where("personId", "=", member.id)
      .execute();
    expect(read).toEqual([{ action: "candidacy.list" }]);
  });
});

it("whose turn it is reads the same in a list as on a page, in every state and whatever becomes of an interview", async () => {
  const posted = await aPostWithMember(db, { places: 9 });
  const one = await anInvited(db, posted);
  const now = at("2026-12-01T10:15:00Z");
  for (const [postStatus, state, interview, during] of ["open", "filled", "suspended"].flatMap((status) =>
    CANDIDACY_STATES.flatMap((state) =>
      [
        "invited [2026-12-01 10:00Z, 2026-12-01 10:15Z)",
        "invited [2026-12-01 10:00Z, 2026-12-01 10:16Z)",
        "asked [2026-12-02 10:00Z, 2026-12-02 11:00Z)",
        "confirmed [2026-12-02 10:00Z, 2026-12-02 11:00Z)",
        "confirmed [2026-12-01 09:00Z, 2026-12-01 10:00Z)",
        "held [2026-12-01 09:00Z, 2026-12-01 10:00Z)",
      ].map((line) => [status, state, line.split(" ")[0] ?? "", line.slice(line.indexOf("["))] as const),
    ),
  )) {
    // Of a suspended employer the post itself is open as before.
    const employerApproved = postStatus !== "suspended";
    await db
      .updateTable("opportunity")
      .set({ status: employerApproved ? postStatus : "open" })
      .where("id", "=", posted.post.id)
      .execute();
    await db
      .updateTable("employer")
      .set({ status: employerApproved ? "approved" : "suspended" })
      .where("id", "=", posted.post.employerId)
      .execute();
    await db.updateTable("candidacy").set({ state }).where("id", "=", one.candidacyId).execute();
    await db
      .updateTable("interview")
      .set({ state: interview, during })
      .where("id", "=", one.interview)
      .execute();
    const row = await db
      .selectFrom("candidacy")
      .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
      .select([employersTurn(now).as("employers"), participantsTurn(now).as("participants")])
      .where("candidacy.id", "=", one.candidacyId)
      .executeTakeFirstOrThrow();
    const endsAt = new Date(/, ([^)]*)\)/.exec(during)?.[1] ?? "");
    const stands = interview !== "held" && { state: interview as "asked", endsAt };
    const turn = turnOf({ state, postStatus, interview: stands || null, employerApproved }, now);
    expect([postStatus, state, interview, during, row.employers, row.participants]).toEqual([
      postStatus,
      state,
      interview,
      during,
      turn === "employer",
      turn === "participant",
    ]);
  }
});

it("a post that ends says what became of those who had reached its employer, and of nobody else", async () => {
  const posted = await aPostWithMember(db, { places: 9 });
  const { post, member } = posted;
  await anApplicant(db, post.id);
  await aConfirmed(db, posted);
  await anInvited(db, posted);
  await anOffered(db, posted);
  const gone = await anApplicant(db, post.id);
  await withdraw(callerOf(db, gone.actor), gone.candidacyId);
  // Not assessed: the employer knows nothing of them.
  const person = await aParticipant(db);
  const waits = await apply(callerOf(db, person.actor), post.id, anApplication());
  const caller = callerOf(db, member.actor);
  const standing = { all: 5, ended: 1, waiting: 3, interviews: 2, offers: 1, hired: 0 };
  expect(await candidatesStanding(db, post.id, caller.now)).toEqual(standing);
  const { counts } = await candidatesOfPost(caller, post.id);
  expect([counts.all, counts.ended]).toEqual([5, 1]);
  const closed = await changePost(caller, post.id, "close", endCandidacies);
  expect(closed).toEqual({ ok: true, already: false, ended: standing });
  expect(await toldOf("post-ended", waits.ok ? waits.id : "")).toHaveLength(1);
});

describe("turning many down", () => {
  it("answers those who wait, passes over who moved on in the meantime, and answers nobody twice", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    const caller = callerOf(db, member.actor);
    const waiting = await Promise.all(Array.from({ length: 8 }, () => anApplicant(db, post.id)));
    const [gone, offered, ...others] = [waiting[0], await anOffered(db, posted), ...waiting.slice(1)];
    const ids = [...waiting, offered].map((one) => (one as { candidacyId: string }).candidacyId);
    const view = await bulkView(caller, post.id, ids);
    expect(view.people).toHaveLength(8);
    expect(view.skipped.map(({ state }) => state)).toEqual(["offered"]);
    // Between the preview and the press, one takes the application back.
    if (gone) await withdraw(callerOf(db, gone.actor), gone.candidacyId);
    const answer = { reason: "another-reason", message: "Thank you for coming." };
    const both = await Promise.all([turnDownMany(caller, view, answer), turnDownMany(caller, view, answer)]);
    for (const done of both) {
      expect(done.answered).toBe(7);
      expect(done.skipped.map(({ state }) => state).sort()).toEqual(["offered", "withdrawn"]);
    }
    for (const one of others as { candidacyId: string }[]) {
      expect(await stateOf(one.candidacyId)).toBe("turned_down");
      expect(await toldOf("turned-down", one.candidacyId)).toHaveLength(1);
    }
    expect(await stateOf((offered as { candidacyId: string }).candidacyId)).toBe("offered");
    const again = await turnDownMany(caller, await bulkView(caller, post.id, ids), answer);
    expect(again.answered).toBe(7);
  });

  it("says that somebody did not come only of those whose interview has passed, and names the others", async () => {
    const posted = await aPostWithMember(db, { places: 9 });
    const { post, member } = posted;
    const today = callerOf(db, member.actor);
    const missed = await aConfirmed(db, posted);
    const unanswered = await anInvited(db, posted);
    const held = await aConfirmed(db, posted);
    const ahead = await aConfirmed(db, posted, { date: "2026-12-03" });
    const applied = await anApplicant(db, post.id);
    const ids = [missed, unanswered, held, ahead, applied].map(({ candidacyId }) => candidacyId);
    expect((await bulkView(today, post.id, ids)).reasons).not.toContain("did-not-come");

    const later = { ...today, now: at("2026-12-02T09:00:00Z") };
    await changeInterview(later, held.candidacyId, { change: "held", interview: held.interview });
    const view = await bulkView(later, post.id, ids);
    expect(view.reasons).toContain("did-not-come");
    const told = viewFor(view, "did-not-come");
    const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id).sort();
    expect(idsOf(told.people)).toEqual([missed.candidacyId, unanswered.candidacyId].sort());
    const others = [held, ahead, applied].map(({ candidacyId }) => candidacyId).sort();
    expect(idsOf(told.skipped)).toEqual(others);
    expect(viewFor(view, "another-reason")).toEqual(view);

    const done = await turnDownMany(later, view, { reason: "did-not-come", message: "We missed you." });
    expect(done.answered).toBe(2);
    expect(idsOf(done.skipped)).toEqual(others);
    for (const id of others) expect(await toldOf("turned-down", id)).toEqual([]);
  });

  it("one by one, too, nobody is told that they missed an interview that they did not have", async () => {
    const posted = await aPostWithMember(db);
    const { post, member } = posted;
    const person = await aConfirmed(db, posted);
    const caller = callerOf(db, member.actor);
    const answer = { reason: "did-not-come", message: "We missed you." };
    const offered = async (now: Date) => {
      const seen = await candidateOf({ ...caller, now }, post.id, person.candidacyId, words);
      return turnDownReasonsFor(seen.post, seen.hadInterview);
    };
    const [during, after] = [at("2026-12-01T10:15:00Z"), at("2026-12-01T10:30:00Z")];
    expect(await offered(during)).not.toContain("did-not-come");
    expect(await turnDown({ ...caller, now: during }, person.candidacyId, answer)).toEqual({
      ok: false,
      because: "no-past-interview",
    });
    expect(await stateOf(person.candidacyId)).toBe("interview");
    expect(await offered(after)).toContain("did-not-come");
    expect(await turnDown({ ...caller, now: after }, person.candidacyId, answer)).toMatchObject({ ok: true });
  });

  it("nobody is told that all places are filled while one is free, not even by a page that was opened before", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const { post, member } = posted;
    const [one, other] = [await anApplicant(db, post.id), await anApplicant(db, post.id)];
    const caller = callerOf(db, member.actor);
    const reasons = async () => (await bulkView(caller, post.id, [one.candidacyId])).reasons;
    const answer = { reason: "places-filled" };
    expect(await reasons()).not.toContain("places-filled");
    expect(await turnDown(caller, one.candidacyId, answer)).toEqual({ ok: false, because: "places-free" });
    expect(await stateOf(one.candidacyId)).toBe("applied");
    await makeOffer(caller, other.candidacyId, await anOffer(db, post.id));
    expect(await reasons()).toContain("places-filled");
    expect(await turnDown(caller, one.candidacyId, answer)).toMatchObject({ ok: true });
  });

  it("is for candidates of one's own post: others are left out, and nobody at all is absent", async () => {
    const { post, member } = await aPostWithMember(db);
    const elsewhere = await aPostWithMember(db);
    const [own, other] = [await anApplicant(db, post.id), await anApplicant(db, elsewhere.post.id)];
    const caller = callerOf(db, member.actor);
    const view = await bulkView(caller, post.id, [own.candidacyId, other.candidacyId]);
    expect(view.people.map(({ id }) => id)).toEqual([own.candidacyId]);
    await expect(bulkView(caller, post.id, [other.candidacyId])).rejects.toThrow(Denied);
    await expect(bulkView(caller, elsewhere.post.id, [other.candidacyId])).rejects.toThrow(Denied);
  });
});

describe("who assessed a candidate", async () => {
  const { post, member } = await aPostWithMember(db);
  const seen = async (id: string) =>
    (await candidateOf(callerOf(db, member.actor), post.id, id, words)).assessed?.checkedOn;

  it("is who had recorded it by the introduction: a record since, of an earlier check, changes nothing", async () => {
    const person = await anApplicant(db, post.id);
    expect(await seen(person.candidacyId)).toBe("2026-11-02");
    const since = new Date(NOW.getTime() + 1);
    await db
      .updateTable("attestation")
      .set({ supersededAt: since })
      .where("participantId", "=", person.id)
      .execute();
    await anAttestation(db, person.id, { checkedOn: "2026-11-20", createdAt: since });
    expect(await seen(person.candidacyId)).toBe("2026-11-02");
  });

  it("is who recorded it at the very instant that the application went on", async () => {
    const person = await aParticipant(db);
    const applied = await apply(callerOf(db, person.actor), post.id, anApplication());
    if (!applied.ok) throw new Error(applied.because);
    await anAttestation(db, person.id, { checkedOn: "2026-11-20", createdAt: NOW });
    const officer = await anOfficer(db);
    expect(await releaseWaiting(callerOf(db, officer.actor), person.id)).toMatchObject({ sent: 1 });
    expect(await seen(applied.id)).toBe("2026-11-20");
  });
});

describe("answers that are late", () => {
  it("remind the employer once for each due date, one message a post, from nine in the morning", async () => {
    const { post, member } = await aPostWithMember(db);
    const [one] = [await anApplicant(db, post.id), await anApplicant(db, post.id)];
    const told = async () => (await toldOf("answers-due", post.id)).map(({ personId }) => personId);
    await remindOfAnswers(bySystem("2026-11-30T12:00:00Z"));
    await remindOfAnswers(bySystem("2026-12-01T08:00:00Z"));
    expect(await told()).toEqual([]);
    await remindOfAnswers(bySystem("2026-12-01T09:15:00Z"));
    await remindOfAnswers(bySystem("2026-12-02T09:15:00Z"));
    expect(await told()).toEqual([member.id]);
    await db
      .updateTable("candidacy")
      .set({ answerDueOn: "2026-12-03" })
      .where("id", "=", one?.candidacyId ?? "")
      .execute();
    await remindOfAnswers(bySystem("2026-12-04T09:15:00Z"));
    expect(await told()).toEqual([member.id, member.id]);
  });

  it("are none while all places are taken, nor after an answer", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    const { post, member } = posted;
    await anApplicant(db, post.id);
    const hired = await anOffered(db, posted);
    await acceptOffer(callerOf(db, hired.actor), hired.candidacyId);
    const other = await aPostWithMember(db);
    const answered = await anApplicant(db, other.post.id);
    await turnDown(callerOf(db, other.member.actor), answered.candidacyId, {
      reason: "another-reason",
      message: "No.",
    });
    await remindOfAnswers(bySystem("2026-12-01T09:15:00Z"));
    for (const id of [post.id, other.post.id]) expect(await toldOf("answers-due", id)).toEqual([]);
    expect(member.id).toBeDefined();
  });
});

describe("before the first day", () => {
  const accepted = async (over: Parameters<typeof anOffered>[2] = {}) => {
    const posted = await aPostWithMember(db);
    const person = await anOffered(db, posted, over);
    await acceptOffer(callerOf(db, person.actor), person.candidacyId);
    return { ...posted, person, id: person.candidacyId };
  };

  it("either side ticks and takes back; each keeps what was before; twice is once", async () => {
    const { person, member, id } = await accepted();
    const [theirs, ours] = [callerOf(db, person.actor), callerOf(db, member.actor)];
    const ticks = await Promise.all([1, 2].map(() => tickFirstDay(theirs, id, "bank-account", true)));
    expect(ticks.map((tick) => tick.ok && tick.already).sort()).toEqual([false, true]);
    expect(await tickFirstDay(ours, id, "bank-account", false)).toEqual({ ok: true, already: false });
    const lines = await db
      .selectFrom("firstDayTick")
      .select(["item", "done", "role"])
      .where("candidacyId", "=", id)
      .orderBy("id")
      .execute();
    expect(lines).toEqual([
      { item: "bank-account", done: true, role: "participant" },
      { item: "bank-account", done: false, role: "employer" },
    ]);
  });

  it("the right-to-work check is the employer's own to tick", async () => {
    const { person, member, id } = await accepted();
    await expect(tickFirstDay(callerOf(db, person.actor), id, "right-to-work", true)).rejects.toThrow(Denied);
    expect(await tickFirstDay(callerOf(db, member.actor), id, "right-to-work", true)).toMatchObject({
      ok: true,
    });
  });

  it("begins with an accepted offer, and is nobody else's", async () => {
    const posted = await aPostWithMember(db);
    const offered = await anOffered(db, posted);
    const ours = callerOf(db, posted.member.actor);
    expect(await tickFirstDay(ours, offered.candidacyId, "bank-account", true)).toEqual({
      ok: false,
      because: "not-in-turn",
    });
    const other = await anEmployerMember(db, (await anEmployer(db)).id);
    await expect(
      tickFirstDay(callerOf(db, other.actor), offered.candidacyId, "bank-account", true),
    ).rejects.toThrow(Denied);
  });

  it("work starts on its day and not before, said by either side and once", async () => {
    const { person, member, id } = await accepted();
    expect(await markStarted(callerOf(db, person.actor, at("2027-01-10T23:59:00Z")), id)).toEqual({
      ok: false,
      because: "not-yet",
    });
    const onTheDay = at("2027-01-11T08:00:00Z");
    const starts = await Promise.all(
      [person.actor, member.actor].map((actor) => markStarted(callerOf(db, actor, onTheDay), id)),
    );
    expect(starts.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(id)).toBe("started");
    const lines = await db
      .selectFrom("candidacyHistory")
      .select("id")
      .where("candidacyId", "=", id)
      .where("toState", "=", "started")
      .execute();
    expect(lines).toHaveLength(1);
  });
});

it("work that is not paid is offered without pay, and paid work with it", async () => {
  const posted = await aPostWithMember(db);
  const { candidacyId } = await anApplicant(db, posted.post.id);
  const caller = callerOf(db, posted.member.actor);
  const unpaid = await anOffer(db, posted.post.id, { payPence: null, payPer: null });
  expect(await makeOffer(caller, candidacyId, unpaid)).toEqual({ ok: false, because: "pay" });
});

it("an interview that was held leaves the answer to the employer, and a decline ends it all", async () => {
  const posted = await aPostWithMember(db);
  const person = await aConfirmed(db, posted);
  const after = callerOf(db, posted.member.actor, at("2026-12-01T12:00:00Z"));
  await changeInterview(after, person.candidacyId, { change: "held", interview: person.interview });
  const list = await candidatesOfPost(after, posted.post.id);
  expect(list.candidates[0]).toMatchObject({ isYourTurn: true, dueOn: "2026-12-08" });
  const offer = await anOffer(db, posted.post.id, { answerBy: "2026-12-08" });
  await makeOffer(after, person.candidacyId, offer);
  expect(
    await declineOffer(callerOf(db, person.actor, after.now), person.candidacyId, "hours"),
  ).toMatchObject({ ok: true });
});
