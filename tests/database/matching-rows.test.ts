import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  everyPerson,
  everyPost,
  opportunitiesForMatching,
  participantForMatching,
  peopleForMatching,
  postsForMatching,
} from "../../app/matching/rows.server";
import type { OpportunityForm, ParticipantForm } from "../../search/match/forms";
import { opportunityOf, parseOpportunity, parseParticipant, participantOf } from "../../search/match/forms";
import { judge, verdictOf } from "../../search/match/judge";
import { WORKS } from "../../search/match/model";
import { anOpportunity } from "../../search/testing/builders";
import { matchingReference, storeOpportunity, storeParticipant } from "../builders/matching";
import { aChild, anOfficer, aParticipant } from "../builders/people";
import { anEmployer, aPost, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await matchingReference(db);
const employer = await anEmployer(db);
const townId = await aTown(db);

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const some = (...codes: string[]) => fc.subarray(codes);
const place = oneOf({ lat: 52.6309, lon: 1.2974 }, { lat: 51.5, lon: 0.1 });
const time = oneOf(
  "mon 09:30-14:30",
  "sun 22:00-06:00",
  "wed 00:00-00:00",
  "sat 23:45-00:00",
  "mon 14:30-15:00",
);
const times = fc.array(time, { minLength: 1, maxLength: 3 });
const hours = oneOf(0.25, 6, 16.75, 40);
const level = oneOf(0, 1, 3, 6);
const english = fc.record({ speaking: level, listening: level, reading: level, writing: level });

const pattern: fc.Arbitrary<NonNullable<OpportunityForm["patterns"]>[number]> = fc.oneof(
  fc.record({ shifts: times }),
  fc.record({ window: times, hours, shortest: oneOf(null, 0, 3.5) }),
  fc.record({ window: times, hours, rota: fc.constant(true) }),
  fc.record({
    weeks: fc
      .array(fc.record({ shifts: fc.oneof(times, fc.constant<string[]>([])) }), { minLength: 1 })
      .map((weeks) => [...weeks, { shifts: ["mon 06:00-14:00"] }]),
  }),
);

const opportunity: fc.Arbitrary<OpportunityForm> = fc.record({
  id: fc.constant("o"),
  kind: oneOf("vacancy" as const),
  work: oneOf("paid" as const),
  employerId: fc.constant(employer.id),
  status: oneOf("open" as const, "paused" as const, "filled" as const, "closed" as const),
  placesLeft: oneOf(0, 1, 7),
  closesOn: oneOf("2026-12-31", "2026-11-22"),
  startsOn: oneOf(null, "2027-01-11"),
  place,
  regions: oneOf(["norfolk"], ["essex", "norfolk"], ["norfolk", "all"]),
  patterns: fc.array(pattern, { maxLength: 3 }),
  termTimeOnly: fc.boolean(),
  english,
  certificates: some("food-hygiene-2", "forklift"),
  conditions: some("alcohol", "nights"),
  soc: oneOf(null, "9263"),
  sector: oneOf("hospitality", "care"),
  skills: fc.record({ required: some("cleaning", "cooking"), desired: some("customer-service") }),
});

const participant: fc.Arbitrary<ParticipantForm> = fc.record({
  id: fc.constant("p"),
  place: fc.option(place),
  travel: fc.record({
    mode: oneOf(null, "walk" as const, "bus" as const),
    maxMinutes: oneOf(null, 15 as const, 90 as const),
  }),
  region: oneOf(null, "norfolk"),
  available: fc.option(fc.array(time, { maxLength: 3 })),
  termTimeOnly: oneOf(null, true, false),
  maxHours: oneOf(null, 0, 20.25),
  wantedHours: oneOf(null, 0.25, 16),
  availableFrom: oneOf(null, "2026-12-01"),
  english: fc.record({
    speaking: fc.option(level),
    listening: fc.option(level),
    reading: fc.option(level),
    writing: fc.option(level),
  }),
  certificates: oneOf(
    [],
    [{ type: "food-hygiene-2" }],
    [
      { type: "food-hygiene-2", expiresOn: "2028-05-01" },
      { type: "forklift", expiresOn: null },
    ],
  ),
  excluded: fc.option(some("alcohol", "nights")),
  blockedEmployers: oneOf([], [employer.id]),
  rightToWork: fc.option(
    fc
      .record({
        work: oneOf([...WORKS], ["volunteering" as const], ["paid" as const, "shadowing" as const]),
        hoursCap: oneOf(null, 0, 20),
        socAllowed: oneOf(null, [], ["9263", "9264"]),
        validUntil: oneOf(null, "2028-01-01"),
      })
      .map((attested) =>
        attested.work.includes("paid" as never) ? attested : { ...attested, socAllowed: null },
      ),
  ),
  skills: some("cleaning", "cooking"),
  sectors: oneOf([], ["care"], ["hospitality", "care"]),
  coursesCompleted: some("hospitality"),
  occupations: some("9263", "9264"),
});

/** Lists are sets: in one order. */
const sorted = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      Array.isArray(inner) &&
      key !== "sectors" &&
      key !== "patterns" &&
      inner.every((x) => typeof x === "string")
        ? [...inner].sort()
        : inner && typeof inner === "object" && !Array.isArray(inner) && !ArrayBuffer.isView(inner)
          ? sorted(inner)
          : inner,
    ]),
  ) as T;

it("an opportunity reads from its rows as it reads from its JSON form", async () => {
  await fc.assert(
    fc.asyncProperty(opportunity, async (made) => {
      const form = { ...made, id: randomUUID() };
      expect(parseOpportunity(form).ok).toBe(true);
      await storeOpportunity(db, form, townId);
      const [read] = await opportunitiesForMatching(db, [form.id]);
      expect(read && sorted(read)).toEqual(sorted(opportunityOf(form)));
    }),
    { numRuns: 60 },
  );
});

it("a participant reads from their rows as they read from their JSON form", async () => {
  await fc.assert(
    fc.asyncProperty(participant, async (form) => {
      expect(parseParticipant(form).ok).toBe(true);
      const id = await storeParticipant(db, form);
      const read = await participantForMatching(db, id);
      expect(read && sorted(read)).toEqual(sorted({ ...participantOf(form), id }));
    }),
    { numRuns: 60 },
  );
});

it("assessed English prevails over what was said, the latest assessment of each skill", async () => {
  const { id } = await aParticipant(db, { englishSpeaking: 5, englishReading: 4, englishWriting: 1 });
  const assessed = (assessedOn: string, levels: object) =>
    db
      .insertInto("englishAssessment")
      .values({ participantId: id, method: "interview", assessedOn, ...levels })
      .execute();
  await assessed("2026-06-01", { speaking: 1, reading: 2 });
  await assessed("2026-10-01", { speaking: 3 });
  expect((await participantForMatching(db, id))?.english).toEqual({
    speaking: 3,
    listening: null,
    reading: 2,
    writing: 1,
  });
});

it("a certificate that the employer arranges is not asked for", async () => {
  const { id } = await aPost(db, { certificates: ["food-hygiene-2"], arranged: ["dbs-enhanced"] });
  expect((await opportunitiesForMatching(db, [id]))[0]?.certificates).toEqual(["food-hygiene-2"]);
});

it("posts of an employer who is suspended, or not yet approved, read as not open", async () => {
  for (const status of ["suspended", "applied", "left"]) {
    const { id } = await aPost(db, { employerId: (await anEmployer(db, { status })).id });
    const [post] = await postsForMatching(db, [id]);
    expect(post?.form.status).toBe("paused");
    expect(post?.publiclyVisible).toBe(false);
    expect((await opportunitiesForMatching(db, "live")).map((o) => o.id)).not.toContain(id);
  }
});

it("without a school run no school holidays are asked about; not being sure stays a question", async () => {
  const of = async ({ children = 0, ...over }: { children?: number } & Record<string, unknown>) => {
    const { id } = await aParticipant(db, over);
    for (let i = 0; i < children; i++) await aChild(db, id);
    return (await participantForMatching(db, id))?.termTimeOnly;
  };
  expect(await of({})).toBeNull();
  expect(await of({ stepsAnswered: ["school"] })).toBe(false);
  const school = { children: 2, stepsAnswered: ["school"] };
  expect(await of({ ...school, holidayCare: "nobody" })).toBe(true);
  expect(await of({ ...school, holidayCare: "someone" })).toBe(false);
  expect(await of({ ...school, holidayCare: "not_sure" })).toBeNull();
  expect(await of(school)).toBeNull();
});

it("who was asked for the most hours and named none is not asked again beside each post", async () => {
  const post = anOpportunity({ patterns: [{ shifts: ["mon 09:00-12:00"] }] });
  const asksOf = async (over: object) => {
    const p = await participantForMatching(db, (await aParticipant(db, over)).id);
    return p && verdictOf(judge(p, post, "2026-11-23"), "hours").asks;
  };
  const week = { available: "{[0,672)}" };
  expect(await asksOf(week)).toEqual(["maxHours"]);
  expect(await asksOf({ ...week, wantedQuarters: 100, stepsAnswered: ["hours"] })).toEqual([]);
  expect(await asksOf({ ...week, stepsAnswered: ["hours"] })).toEqual([]);
});

it("who left, or may not sign in, is not found for a post", async () => {
  const staying = await aParticipant(db);
  const gone = await aParticipant(db);
  const disabled = await aParticipant(db, { person: { disabledAt: new Date() } });
  await db.updateTable("personRole").set({ endedAt: new Date() }).where("personId", "=", gone.id).execute();
  const found = await peopleForMatching(db, [staying.id, gone.id, disabled.id]);
  expect(found.map(({ form }) => form.id)).toEqual([staying.id]);
});

it("a person is found by those who look after them: their partner, or anyone in the region while nobody does", async () => {
  const officer = await anOfficer(db);
  const { id } = await aParticipant(db, { partnerId: officer.partnerId });
  await db
    .insertInto("caseload")
    .values({ participantId: id, officerId: officer.id, during: "[2026-01-01,)" })
    .execute();
  const [person] = await peopleForMatching(db, [id]);
  expect(person).toMatchObject({
    partnerId: officer.partnerId,
    officerId: officer.id,
    visibleTo: [`people:norfolk:${officer.partnerId}`],
  });
});

it("everything that is live is read in one go, in batches, and once", async () => {
  const posts = await all(everyPost(db));
  const ids = posts.map(({ form }) => form.id);
  expect(ids).toEqual((await opportunitiesForMatching(db, "live")).map((o) => o.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect((await all(everyPerson(db))).length).toBeGreaterThan(60);
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of source) list.push(item);
  return list;
}
