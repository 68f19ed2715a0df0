import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidaciesAsCsv } from "../../app/brokering/candidacies-csv.server";
import { candidatesAsCsv, candidatesForAsCsv } from "../../app/brokering/candidates-csv.server";
import { candidatesForOfficer } from "../../app/brokering/candidates-for.server";
import { peopleForPost } from "../../app/brokering/propose-view.server";
import { en } from "../../app/i18n/catalogue";
import { formatOf } from "../../app/i18n/format";
import { localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { ownPostsAsCsv } from "../../app/opportunities/own-list-csv.server";
import { belowRateAsCsv, reviewAsCsv } from "../../app/opportunities/review-csv.server";
import { reviewPage } from "../../app/opportunities/review-pages.server";
import { listPeople, peopleSearch } from "../../app/participants/people.server";
import { peopleAsCsv } from "../../app/participants/people-csv.server";
import { filterOf } from "../../app/participants/people-list";
import type { Actor } from "../../app/policy";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import { todayAsCsv } from "../../app/today/today-csv.server";
import type { Asked } from "../../app/web/guard.server";
import { isWithinSearch, listAddress, wholeList } from "../../app/web/kept-search";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant } from "../builders/candidacies";
import { anAttestation, anEmployerMember, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost, aRate } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
await loadReference(db, en);
const engine = startEngine(db, url, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

const asking = (actor: Actor, path: string) =>
  ({
    caller: callerOf(db, actor),
    url: new URL(path, "http://localhost"),
    today: "2026-11-23",
    t: translatorOf(localeOf("en")),
    f: formatOf("en"),
  }) as unknown as Asked;
const rowsOf = async (answer: Response) => (await answer.text()).trim().split("\r\n").slice(1);

describe("a search of people that an officer made before", async () => {
  const officer = await anOfficer(db, { regionCode: "essex" });
  const caller = callerOf(db, officer.actor);
  const named = (fullName: string) => aParticipant(db, { regionCode: "essex", person: { fullName } });
  beforeAll(async () => {
    await anAttestation(db, (await named("Amina Known")).id);
    await named("Farid New");
    await peopleSearch.keep(caller, { search: "Amina" });
  });
  const at = async (path: string) => {
    const url = new URL(path, "http://localhost");
    const filter = filterOf(url.searchParams.get("show"));
    const asked = { filter, page: 1, withinSearch: isWithinSearch(url) };
    const { people, typed, whole } = await listPeople(caller, asked);
    expect([whole.all, whole["not-assessed"]]).toEqual([2, 1]);
    return [people.map(({ fullName }) => fullName), typed.search];
  };
  it("narrows the list that is come back to, and no filter that is followed from elsewhere", async () => {
    expect(await at("/people")).toEqual([["Amina Known"], "Amina"]);
    expect(await at(wholeList("/people", "not-assessed"))).toEqual([["Farid New"], undefined]);
    expect(await at(wholeList("/people", "all"))).toEqual([["Farid New", "Amina Known"], undefined]);
  });
  it("narrows a filter where the address says that both hold", async () => {
    expect(listAddress("/people", "all", true)).toBe("/people");
    expect(await at(listAddress("/people", "not-assessed", true))).toEqual([[], "Amina"]);
    expect(await at(listAddress("/people", "not-assessed", false))).toEqual([["Farid New"], undefined]);
  });
});

it("what is late today is counted over every page of the list", async () => {
  const officer = await anOfficer(db, { regionCode: "suffolk" });
  const days = (ago: number) => new Date(NOW.getTime() - ago * 86_400_000);
  // Due five working days after, and three: 70 late twice, and one that is due today.
  for (let n = 0; n < 70; n++) await aParticipant(db, { regionCode: "suffolk", createdAt: days(10) });
  await aParticipant(db, { regionCode: "suffolk", createdAt: days(7) });
  const caller = callerOf(db, officer.actor);
  const first = await readToday(caller, { part: null, mine: false, page: 1 });
  expect([first.tasks.length, first.total, first.late]).toEqual([25, 142, 141]);
  const narrowed = await readToday(caller, { part: partOf("concerns"), mine: false, page: 1 });
  expect([narrowed.late, narrowed.lateInAll]).toEqual([0, 141]);
  const all = await readToday(caller, { part: null, mine: false, page: 1, pageSize: 500 });
  expect(all.tasks.filter(({ due }) => due < "2026-11-23")).toHaveLength(141);
});

describe("the people for a post", async () => {
  const officer = await anOfficer(db, { regionCode: "norfolk" });
  const of = { partnerId: officer.partnerId, regionCode: "norfolk" };
  const colleague = await anOfficer(db, { ...of, person: { fullName: "Dev Shah" } });
  const stranger = await anOfficer(db, { regionCode: "norfolk", person: { fullName: "Of Another" } });
  const lives = { lat: 52.64, lon: 1.29, travelMode: "bus", maxMinutes: 60, available: "{[0,672)}" };
  let postId = "";
  const asked = async (over: Partial<Parameters<typeof peopleForPost>[2]> = {}) => {
    const { max } = await db
      .selectFrom("outbox")
      .select((eb) => eb.fn.max("revision").as("max"))
      .executeTakeFirstOrThrow();
    const caller = { ...callerOf(db, officer.actor), engine: engine.for(() => Number(max)) };
    return peopleForPost(caller, postId, { whose: "all", page: 1, ...over }, words);
  };
  beforeAll(async () => {
    postId = (await aPost(db, { regionCode: "norfolk" })).id;
    const told = async (topic: string, subjectId: string) => {
      const { n } = await db
        .selectNoFrom((eb) => eb.fn<number>("nextval", [eb.val("outbox_revision")]).as("n"))
        .executeTakeFirstOrThrow();
      await db
        .insertInto("outbox")
        .values({ topic, kind: "built", subjectId, revision: n as never })
        .execute();
    };
    for (let n = 0; n < 30; n++) {
      const person = await aParticipant(db, { ...of, ...lives });
      await anAttestation(db, person.id, { partnerId: officer.partnerId });
      const officerId = n < 3 ? colleague.id : officer.id;
      await db
        .insertInto("caseload")
        .values({ participantId: person.id, officerId, during: "[2026-01-01,)" })
        .execute();
      await told("participant", person.id);
    }
    await told("opportunity", postId);
  });
  it("are those of a colleague's caseload where one is named, and of no officer elsewhere", async () => {
    const everybody = await asked();
    expect([everybody.total, everybody.people.length, everybody.pages]).toEqual([30, 15, 2]);
    const names = everybody.colleagues.map(({ fullName }) => fullName);
    expect([names.includes("Dev Shah"), names.includes("Of Another")]).toEqual([true, false]);
    const dev = await asked({ colleagueId: colleague.id });
    expect([dev.total, dev.colleague, dev.counts.all]).toEqual([3, colleague.id, 30]);
    expect((await asked({ colleagueId: stranger.id })).total).toBe(30);
    expect((await asked({ colleagueId: "'; drop table person" })).total).toBe(30);
  });
  it("stand on one page where they are to be ticked at once", async () => {
    const many = await asked({ many: true });
    expect([many.people.length, many.pages, many.mayShowMany]).toEqual([30, 1, false]);
  });
});

describe("a file has the whole list, however long it is", async () => {
  const officer = await anOfficer(db, { regionCode: "bedfordshire" });
  const employer = await anEmployer(db, { regionCode: "bedfordshire" });
  const member = await anEmployerMember(db, employer.id);
  const post = await aPost(db, { employerId: employer.id, regionCode: "bedfordshire" });
  const MANY = 4_003;
  beforeAll(async () => {
    await sql`
      with made as (
        insert into person (full_name, email)
        select 'Person ' || n, 'whole-' || n || '@example.org' from generate_series(1, ${MANY}) n returning id),
      participants as (
        insert into participant (person_id, region_code) select id, 'bedfordshire' from made returning person_id),
      candidacies as (
        insert into candidacy (participant_id, opportunity_id, origin, state, created_at, state_since, answer_due_on)
        select person_id, ${post.id}, 'application', 'applied', ${NOW}, ${NOW}, '2026-11-30' from participants
        returning id, participant_id)
      insert into candidacy_history (candidacy_id, at, role, from_state, to_state)
      select id, ${NOW}, 'participant', null, 'applied' from candidacies`.execute(db);
  });
  it("of people, of their candidacies, and of what is due", async () => {
    expect(await rowsOf(await peopleAsCsv(asking(officer.actor, "/people.csv?show=all")))).toHaveLength(MANY);
    expect(await rowsOf(await candidaciesAsCsv(asking(officer.actor, "/candidacies.csv")))).toHaveLength(
      MANY,
    );
    const due = await rowsOf(await todayAsCsv(asking(officer.actor, "/today.csv?show=not-assessed")));
    expect(due).toHaveLength(MANY);
    expect(new Set(due).size).toBe(MANY);
  });
  it("of an employer's candidates", async () => {
    const path = `/posts/${post.id}/candidates.csv`;
    expect(await rowsOf(await candidatesAsCsv(asking(member.actor, path), post.id))).toHaveLength(MANY);
  });
  it("of the candidates whom an officer answers for, whose page says how many there are", async () => {
    const asked = { ...asking(officer.actor, "/"), id: () => post.id } as unknown as Asked;
    expect(await rowsOf(await candidatesForAsCsv(asked))).toHaveLength(MANY);
    const last = await candidatesForOfficer(asked.caller, post.id, { page: 81 });
    expect([last.total, last.pages, last.candidates.length]).toEqual([MANY, 81, 3]);
  });
});

describe("lists as files", async () => {
  const employer = await anEmployer(db, { name: "Riverside Hotel" });
  const member = await anEmployerMember(db, employer.id);
  const officer = await anOfficer(db, { regionCode: "norfolk" });
  await aRate(db);
  it("an employer has its own posts, as the list is narrowed, and nobody else's", async () => {
    await aPost(db, { employerId: employer.id, title: "=cmd|' /C calc'!A0", status: "open" });
    await aPost(db, { employerId: employer.id, title: "Porter", status: "draft" });
    await aPost(db, { title: "Another's" });
    const rows = await rowsOf(await ownPostsAsCsv(asking(member.actor, "/posts.csv")));
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.includes("calc"))).toMatch(/^"'=cmd/);
    const drafts = await rowsOf(await ownPostsAsCsv(asking(member.actor, "/posts.csv?status=draft")));
    expect(drafts.map((row) => row.split(",")[0])).toEqual(['"Porter"']);
  });
  it("an officer sees the posts to check by the page, all of them counted, and has all in the file", async () => {
    const mine = await anOfficer(db, { regionCode: "kent" });
    for (let n = 0; n < 53; n++)
      await aPost(db, {
        employerId: employer.id,
        title: `Check ${n}`,
        regionCode: "kent",
        status: "in_review",
      });
    const page = async (path: string) => {
      const { posts, total, pages } = await reviewPage(asking(mine.actor, path));
      return [posts.length, total, pages];
    };
    expect(await page("/review")).toEqual([50, 53, 2]);
    expect(await page("/review?page=2")).toEqual([3, 53, 2]);
    expect(await page("/review?page=x")).toEqual([50, 53, 2]);
    expect(await rowsOf(await reviewAsCsv(asking(mine.actor, "/review.csv")))).toHaveLength(53);
  });
  it("an officer has the posts that pay too little", async () => {
    await aPost(db, { employerId: employer.id, title: "Cheap", regionCode: "norfolk", payHourlyPence: 500 });
    const rows = await rowsOf(await belowRateAsCsv(asking(officer.actor, "/review/below-rate.csv")));
    expect(rows.filter((row) => row.startsWith('"Cheap"'))).toHaveLength(1);
    expect(rows.join()).toContain('"5.00"');
  });
  it("an officer has the candidacies of the people whom they look after, who find the look", async () => {
    const post = await aPost(db, { employerId: employer.id, title: `Post ${randomUUID()}` });
    const applicant = await anApplicant(db, post.id);
    const rows = await rowsOf(await candidaciesAsCsv(asking(officer.actor, "/candidacies.csv")));
    expect(rows.filter((row) => row.includes(post.title ?? "?"))).toHaveLength(1);
    const looks = await db
      .selectFrom("audit")
      .select("personId")
      .where("ownerId", "=", applicant.id)
      .where("action", "=", "person.list")
      .execute();
    expect(looks).toEqual([{ personId: officer.id }]);
    const elsewhere = await anOfficer(db, { regionCode: "kent" });
    expect(await rowsOf(await candidaciesAsCsv(asking(elsewhere.actor, "/candidacies.csv")))).toEqual([]);
  });
});
