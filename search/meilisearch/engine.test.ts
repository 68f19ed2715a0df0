import fc from "fast-check";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Change, OpportunityAsk } from "../engine";
import { createMemoryEngine } from "../memory/engine";
import { aListing, anOpportunity, aParticipant, aPersonListing } from "../testing/builders";
import { FakeMeilisearch } from "../testing/fake-meilisearch";
import { TODAY } from "../testing/hostile";
import { type Asking, createMeilisearchEngine } from "./engine.server";
import { createIndexing, namesUnder, type Refused } from "./indexing.server";

const fake = new FakeMeilisearch();
const names = namesUnder();
const refused: Refused[] = [];
let client: Meilisearch;
let close = async () => {};

beforeAll(async () => {
  const listening = await fake.listen();
  close = listening.close;
  client = new Meilisearch({ host: listening.url });
});
afterAll(() => close());
beforeEach(() => {
  fake.empty();
  refused.length = 0;
});

async function started(asking: Partial<Asking> = {}) {
  const memory = createMemoryEngine(() => 0);
  const indexing = createIndexing(client, names, (one) => refused.push(one));
  const engine = createMeilisearchEngine(client, names, memory.held, indexing, asking);
  await indexing.rebuild((async function* () {})());
  const apply = async (...changes: Change[]) => {
    await memory.apply(changes);
    await engine.apply(changes);
  };
  return { memory, indexing, engine, apply };
}

const post = (id: string, form = {}, listing = {}, revision = 1): Change => ({
  of: "opportunity",
  id,
  revision,
  committedAt: 0,
  now: { ...aListing(listing), form: anOpportunity({ id, ...form }) },
});

const person = (id: string, form = {}, revision = 1): Change => ({
  of: "participant",
  id,
  revision,
  committedAt: 0,
  now: { ...aPersonListing(), form: aParticipant({ id, ...form }) },
});

const SKILLS = ["a", "b", "c", "d", "e", "f"];
const someSkills = fc.subarray(SKILLS, { maxLength: 4 });
const aPost = fc.record({
  skills: fc.record({ required: someSkills, desired: someSkills }),
  sector: fc.constantFrom("x", "y", null),
  soc: fc.constantFrom("9263", "9264", "1111", null),
  place: fc.record({ lat: fc.constantFrom(52, 52.05, 52.1, 52.2), lon: fc.constantFrom(1, 1.1) }),
  closesOn: fc.constantFrom("2026-12-01", "2026-12-02", null),
  patterns: fc.subarray([
    { shifts: ["mon 09:30-14:30"] },
    { shifts: ["tue 08:00-12:00", "wed 08:00-12:00"] },
  ]),
});

it("proves the top of a window by the same order and facets as everything has, or widens it", async () => {
  const { engine, memory, apply } = await started({ fetched: 0, windows: [6, 15], scanned: 1 });
  const seen = { certified: 0, exhaustive: 0, uncertified: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(aPost, fc.constantFrom(null, 1250, 1300), fc.constantFrom(null, 1, 2, 3)), {
        minLength: 25,
        maxLength: 30,
      }),
      fc.record({
        skills: someSkills,
        sectors: fc.subarray(["x", "y"]),
        occupations: fc.subarray(["9263", "1111"]),
      }),
      fc.constantFrom<OpportunityAsk["sort"]>("best", "best", "best", "newest", "closing", "pay", "nearest"),
      async (posts, wishes, sort) => {
        await apply(
          ...posts.map(([form, hourlyPay, publishedAt], n) =>
            post(`p${n}`, form, { hourlyPay, publishedAt, townId: n % 3 }),
          ),
          ...Array.from({ length: 30 - posts.length }, (_, n): Change => {
            return { of: "opportunity", id: `p${posts.length + n}`, revision: 1, committedAt: 0, now: null };
          }),
        );
        const p = aParticipant({
          ...wishes,
          place: { lat: 52, lon: 1 },
          available: ["mon 08:00-16:00", "tue 06:00-14:00", "wed 06:00-14:00"],
          wantedHours: 8,
        });
        const ask = { today: TODAY, limit: 2, sort };
        const page = await engine.matches(p, ask);
        expect({ ...page, top: "" }).toEqual({ ...(await memory.matches(p, ask)), top: "" });
        seen[page.top] += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.certified).toBeGreaterThan(5);
  expect(seen.exhaustive).toBeGreaterThan(0);
});

it("asks once, in short texts, where all that may be meant can be brought and judged here", async () => {
  const { engine, memory, apply } = await started();
  const halfHours = (n: number) => `${String(n >> 1).padStart(2, "0")}:${n % 2 ? "30" : "00"}`;
  await apply(
    ...Array.from({ length: 80 }, (_, n) => {
      const shifts = [`${n < 40 ? "mon" : "tue"} ${halfHours(n % 40)}-${halfHours((n % 40) + 4)}`];
      return post(`p${n}`, { place: { lat: 52 + n / 1_000, lon: 1 + (n % 7) / 10 }, patterns: [{ shifts }] });
    }),
  );
  const asked: string[] = [];
  let longest = 0;
  fake.before = (request, body) => {
    asked.push(request);
    for (const text of (body as { filter: (string | string[])[] }).filter.flat())
      longest = Math.max(longest, text.length);
  };
  const p = aParticipant({ place: { lat: 52, lon: 1 }, available: ["mon 00:00-00:00", "tue 06:00-23:00"] });
  const ask = { today: TODAY, limit: 5, leaveOut: Array.from({ length: 50 }, (_, n) => `p${n * 2}`) };
  expect(await engine.matches(p, ask)).toEqual(await memory.matches(p, ask));
  const near = { place: { lat: 52, lon: 1 }, withinKm: 30 };
  expect(await engine.browse({ ...ask, near })).toEqual(await memory.browse({ ...ask, near }));
  fake.before = () => undefined;
  expect(asked).toEqual(Array(2).fill(`POST /indexes/${names.posts}/documents/fetch`));
  expect(longest).toBeLessThan(400);
});

it("leaves out one document that the server refuses, and takes all others of its batch", async () => {
  const { engine, apply } = await started();
  fake.refuses = (document) => document.id === "bad";
  await apply(post("a"), post("bad"), post("b"), person("bad"), person("c"));
  fake.refuses = () => false;
  expect(refused.map(({ of, id }) => `${of} ${id}`)).toEqual(["posts bad", "people bad"]);
  expect((await engine.matches(aParticipant(), { today: TODAY, limit: 9 })).hits.map(({ id }) => id)).toEqual(
    ["a", "b"],
  );
  expect(
    (await engine.candidates(anOpportunity(), { today: TODAY, limit: 9 })).hits.map(({ id }) => id),
  ).toEqual(["c"]);
  expect(await engine.health()).toMatchObject({ ok: true, revision: 1 });
});

it("sends a vector only where it changed", async () => {
  const { apply, engine } = await started();
  await apply(post("a", { skills: { required: ["x"] } }));
  const methods = async (change: Change) => {
    const from = fake.requests.length;
    await apply(change);
    return fake.requests.slice(from).filter((request) => request.endsWith("_posts/documents"));
  };
  expect(
    await methods(post("a", { skills: { required: ["x"] }, sector: null }, { hourlyPay: 1300 }, 2)),
  ).toEqual(["PUT /indexes/foothold_posts/documents"]);
  expect(await methods(post("a", { skills: { required: ["y"] } }, {}, 3))).toEqual([
    "POST /indexes/foothold_posts/documents",
  ]);
  // What is no longer known is gone, though only a part was sent.
  await apply(post("a", { skills: { required: ["y"] } }, {}, 4));
  const ask = { today: TODAY, limit: 9, filter: { hourlyPay: 1 } };
  expect((await engine.matches(aParticipant(), ask)).total).toBe(0);
});

it("passes over a change that is older than what is held, and closes what is filled", async () => {
  const { apply, engine } = await started();
  const total = async () => (await engine.matches(aParticipant(), { today: TODAY, limit: 9 })).total;
  await apply(post("a", {}, {}, 5));
  await engine.apply([post("a", { status: "closed" }, {}, 4)]);
  expect(await total()).toBe(1);
  await apply(post("a", { status: "filled" }, {}, 6));
  expect(await total()).toBe(0);
});

it("rebuilds aside, keeps what comes meanwhile, and leaves nothing of before", async () => {
  const { apply, engine, memory } = await started();
  await apply(post("before"), post("kept"));
  const source = async function* (): AsyncGenerator<Change> {
    yield post("kept");
    await apply(post("meanwhile", {}, {}, 3));
    yield { of: "mark", revision: 2, committedAt: 0 };
  };
  await engine.rebuild(source());
  await memory.rebuild(
    (async function* () {
      yield post("kept");
      yield post("meanwhile", {}, {}, 3);
    })(),
  );
  const found = await engine.matches(aParticipant(), { today: TODAY, limit: 9 });
  expect(found.hits.map(({ id }) => id)).toEqual(["kept", "meanwhile"]);
  expect(await engine.health()).toMatchObject({ ok: true, revision: 3 });
  expect([...fake.indexes.keys()].sort()).toEqual(Object.values(names).sort());
});

it("is not well on a server that was emptied, even after changes have come to it", async () => {
  const { apply, engine } = await started();
  await apply(post("a"));
  fake.empty();
  expect(await engine.health()).toMatchObject({ ok: false });
  await apply(post("b", {}, {}, 2)).catch(() => undefined);
  expect(await engine.health()).toMatchObject({ ok: false });
});

it("changes only those settings that differ", async () => {
  const { indexing } = await started();
  const patches = () => fake.requests.filter((request) => request.startsWith("PATCH")).length;
  const before = patches();
  await indexing.prepare();
  expect(patches()).toBe(before);
  await client.index(names.people).updateSettings({ searchCutoffMs: 5 }).waitTask();
  await indexing.prepare();
  expect(patches()).toBe(before + 2);
});

it("holds nothing of a person but an id, squares, dates and tokens", async () => {
  const { apply } = await started();
  await apply(
    person("p", {
      place: { lat: 52.6, lon: 1.3 },
      excluded: ["pork", "alcohol"],
      termTimeOnly: true,
      region: "norfolk",
      blockedEmployers: ["e9"],
      available: ["mon 09:00-10:00"],
    }),
  );
  const [document] = [...(fake.indexes.get(names.people)?.documents.values() ?? [])];
  expect(Object.keys(document ?? {}).sort()).toEqual(
    "certificates from id key listening officer partner reach reading revision sectors speaking visible writing".split(
      " ",
    ),
  );
  expect(JSON.stringify(document)).not.toMatch(/pork|norfolk|e9|52\.6|paid/);
});
