import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { assign, noteFirstCall } from "../../app/participants/care.server";
import { Denied } from "../../app/policy";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import {
  aManager,
  anAttestation,
  anOfficer,
  aParticipant,
  aPartner,
  callerOf,
  NOW,
} from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const all = { part: null, mine: false, page: 1 };

async function aCandidacy(participantId: string, opportunityId: string, state: string, answerDueOn: string) {
  const row = { participantId, opportunityId, state, answerDueOn, createdAt: NOW, stateSince: NOW };
  const origin = state === "proposed" ? "proposal" : "application";
  const proposedBy = state === "proposed" ? (await anOfficer(db)).id : null;
  await db
    .insertInto("candidacy")
    .values({ ...row, origin, proposedBy })
    .execute();
}

describe("an officer's day", () => {
  it("has each thing that waits once, the late ones first, and counts them", async () => {
    const regionCode = "essex";
    const officer = await anOfficer(db, { regionCode });
    const make = (fullName: string, over = {}) =>
      aParticipant(db, { regionCode, partnerId: officer.partnerId, ...over, person: { fullName } });
    const newcomer = await make("New Comer", { createdAt: ago(1) });
    const ending = await make("Ending Soon");
    await anAttestation(db, ending.id, { validUntil: "2026-12-10" });
    const ended = await make("Ended Already");
    await anAttestation(db, ended.id, { validUntil: "2026-11-10", checkedOn: "2026-01-01" });
    const unmatched = await make("No Match");
    await anAttestation(db, unmatched.id);
    await db
      .insertInto("matchCount")
      .values({ participantId: unmatched.id, matches: 0, noneSince: "2026-11-20", countedAt: NOW })
      .execute();
    const fine = await make("All Fine");
    await anAttestation(db, fine.id, { validUntil: "2028-01-01" });
    const post = await aPost(db, { regionCode });
    await aCandidacy(fine.id, post.id, "applied", "2026-11-19");
    await aCandidacy(ending.id, post.id, "offered", "2026-11-24");
    await aCandidacy(unmatched.id, post.id, "proposed", "2026-11-25");
    await aCandidacy(ended.id, post.id, "interview", "2026-12-24");
    await aPost(db, { regionCode, status: "in_review", submittedAt: ago(3), title: "Porter" });
    await anEmployer(db, {
      regionCode,
      status: "applied",
      name: "New Bakery",
      createdAt: ago(20),
      approvedBy: null,
      approvedAt: null,
    });
    // Not this officer's: another partner's, another region's.
    await aParticipant(db, { regionCode, partnerId: await aPartner(db, regionCode) });
    await aParticipant(db, { regionCode: "suffolk" });

    const { tasks, counts, total } = await readToday(callerOf(db, officer.actor), all);
    expect(tasks.map(({ kind, person, employer, due }) => [kind, person ?? employer, due])).toEqual([
      ["employer-review", "New Bakery", "2026-11-10"],
      ["right-to-work", "Ended Already", "2026-11-10"],
      ["employer-answer", "All Fine", "2026-11-19"],
      ["participant-answer", "Ending Soon", "2026-11-24"],
      ["post-review", "Riverside Hotel", "2026-11-24"],
      ["not-spoken", "New Comer", "2026-11-25"],
      ["proposal-answer", "No Match", "2026-11-25"],
      ["not-assessed", "New Comer", "2026-11-27"],
      ["right-to-work", "Ending Soon", "2026-12-10"],
      ["no-match", "No Match", "2026-12-11"],
    ]);
    expect(counts).toEqual({
      concerns: 0,
      benefits: 0,
      posts: 1,
      writing: 0,
      employers: 1,
      answers: 3,
      "not-spoken": 1,
      "not-assessed": 1,
      "right-to-work": 2,
      "no-match": 1,
      courses: 0,
    });
    expect(total).toBe(10);
    const right = await readToday(callerOf(db, officer.actor), { ...all, part: partOf("right-to-work") });
    expect(right.tasks.map(({ person, depend, endsOn }) => [person, depend, endsOn])).toEqual([
      ["Ended Already", 1, "2026-11-10"],
      ["Ending Soon", 1, "2026-12-10"],
    ]);
    const looks = await db
      .selectFrom("audit")
      .select(["action", "personId"])
      .where("ownerId", "=", newcomer.id)
      .execute();
    expect(looks).toEqual([{ action: "today.read", personId: officer.id }]);

    await noteFirstCall(callerOf(db, officer.actor), newcomer.id);
    await noteFirstCall(callerOf(db, officer.actor), newcomer.id);
    expect((await readToday(callerOf(db, officer.actor), all)).counts["not-spoken"]).toBe(0);
    expect(
      await db.selectFrom("note").select("kind").where("participantId", "=", newcomer.id).execute(),
    ).toEqual([{ kind: "call" }]);
  });

  it("may be the officer's own: their caseload, and employers that name them or nobody", async () => {
    const regionCode = "bedfordshire";
    const officer = await anOfficer(db, { regionCode });
    const mine = await aParticipant(db, { regionCode, partnerId: officer.partnerId });
    await aParticipant(db, { regionCode, partnerId: officer.partnerId });
    await assign(callerOf(db, officer.actor), mine.id, { officerId: officer.id });
    const own = await anEmployer(db, { regionCode, officerId: officer.id });
    const other = await anEmployer(db, { regionCode, officerId: (await anOfficer(db, { regionCode })).id });
    for (const { id: employerId } of [own, other])
      await aPost(db, { employerId, regionCode, status: "in_review", submittedAt: ago(1) });
    const { counts } = await readToday(callerOf(db, officer.actor), { ...all, mine: true });
    expect(counts).toMatchObject({ "not-assessed": 1, posts: 1 });
    expect((await readToday(callerOf(db, officer.actor), all)).counts).toMatchObject({
      "not-assessed": 2,
      posts: 2,
    });
  });

  it("is for officers alone", async () => {
    await expect(readToday(callerOf(db, (await aManager(db)).actor), all)).rejects.toThrow(Denied);
  });

  it("with 500 of each takes not much longer than with 10", async () => {
    const time = async (regionCode: string, count: number) => {
      const officer = await anOfficer(db, { regionCode });
      const employer = await anEmployer(db, { regionCode });
      const seed = await aPost(db, { employerId: employer.id, regionCode });
      await sql`
        with made as (
          insert into person (full_name, email)
          select 'Person ' || n, ${regionCode} || n || '@example.org' from generate_series(1, ${count}::int) n returning id),
        people as (
          insert into participant (person_id, region_code, partner_id, created_at)
          select id, ${regionCode}, ${officer.partnerId}::uuid, ${NOW}::timestamptz from made returning person_id)
        insert into candidacy (participant_id, opportunity_id, origin, state, answer_due_on, created_at, state_since)
        select person_id, ${seed.id}::uuid, 'application', 'applied', '2026-11-20', now(), now() from people`.execute(
        db,
      );
      for (let n = 0; n < count; n++)
        await aPost(db, { employerId: employer.id, regionCode, status: "in_review", submittedAt: ago(1) });
      await sql`analyze`.execute(db);
      const caller = callerOf(db, officer.actor);
      await readToday(caller, all);
      const before = performance.now();
      for (let i = 0; i < 5; i++) await readToday(caller, all);
      return (performance.now() - before) / 5;
    };
    const few = await time("coventry", 10);
    const many = await time("wolverhampton", 500);
    console.info(`today: ${few.toFixed(1)} ms with 10 of each, ${many.toFixed(1)} ms with 500`);
    expect(many).toBeLessThan(Math.max(few * 8, 150));
  });
});
