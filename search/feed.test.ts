import { expect, it } from "vitest";
import type { OpportunityDocument } from "./engine";
import { createFeed, type OutboxEntry, type Source } from "./feed";
import { createMemoryEngine } from "./memory/engine";
import { aListing, anOpportunity, aParticipant } from "./testing/builders";
import { TODAY } from "./testing/hostile";

/** A source in memory, in which a test writes posts and says what happened. */
function aSource() {
  const rows: OutboxEntry[] = [];
  const posts = new Map<string, OpportunityDocument>();
  const reads: string[][] = [];
  let before: (() => Promise<void>) | null = null;
  const source: Source = {
    latest: async () => rows.at(-1) ?? { revision: 0, at: null },
    wasAt: async () => true,
    after: async (revision, limit) => {
      const found = rows.filter((row) => row.revision > revision).slice(0, limit);
      await before?.();
      return found;
    },
    opportunities: async (ids) => {
      reads.push(ids);
      return ids.flatMap((id) => posts.get(id) ?? []);
    },
    opportunitiesOf: async (employers) =>
      [...posts.values()]
        .filter(({ form }) => employers.includes(form.employerId))
        .map(({ form }) => form.id),
    participants: async () => [],
    everyOpportunity: async function* () {
      yield* posts.values();
    },
    everyParticipant: async function* () {},
  };
  const happened = (topic: string, subjectId: string) =>
    rows.push({ revision: rows.length + 1, at: new Date(0), topic, subjectId });
  return {
    source,
    reads,
    happened,
    write: (id: string, form = {}) => {
      posts.set(id, { ...aListing(), form: anOpportunity({ id, ...form }) });
      happened("opportunity", id);
    },
    remove: (id: string) => {
      posts.delete(id);
      happened("opportunity", id);
    },
    posts,
    pauseReads: (wait: (() => Promise<void>) | null) => {
      before = wait;
    },
  };
}

async function started() {
  const world = aSource();
  const engine = createMemoryEngine(() => 0);
  const feed = createFeed(engine, world.source);
  const found = async () =>
    (await engine.matches(aParticipant(), { today: TODAY, limit: 100 })).hits.map(({ id }) => id).sort();
  return { ...world, engine, feed, found };
}

it("what is there before the start is found, and what comes and goes after it", async () => {
  const { write, remove, feed, found } = await started();
  write("before");
  await feed.fill();
  expect(await found()).toEqual(["before"]);
  write("after");
  await feed.read();
  expect(await found()).toEqual(["after", "before"]);
  remove("before");
  await feed.read();
  expect(await found()).toEqual(["after"]);
});

it("what is committed while it is filled is not lost", async () => {
  const { write, feed, found, source } = await started();
  write("a");
  const everyOpportunity = source.everyOpportunity;
  source.everyOpportunity = async function* () {
    yield* everyOpportunity();
    write("meanwhile");
  };
  await feed.fill();
  expect(await found()).toEqual(["a", "meanwhile"]);
});

it("a reading that began before a commit does not answer for it", async () => {
  const { write, feed, found, pauseReads } = await started();
  await feed.fill();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  pauseReads(() => held);
  const first = feed.read();
  write("late");
  const second = feed.caughtUpTo(1, 5_000);
  pauseReads(null);
  release();
  await first;
  expect(await second).toBe(true);
  expect(await found()).toEqual(["late"]);
});

it("many who wait share one more reading", async () => {
  const { write, feed, reads } = await started();
  await feed.fill();
  for (const id of ["a", "b", "c"]) write(id);
  await Promise.all(Array.from({ length: 50 }, () => feed.caughtUpTo(3, 5_000)));
  expect(reads.filter((ids) => ids.length > 0).length).toBeLessThanOrEqual(2);
});

it("a revision that does not come is given up after the time", async () => {
  const { feed } = await started();
  await feed.fill();
  expect(await feed.caughtUpTo(99, 10)).toBe(false);
});

it("an employer's standing touches all of their posts", async () => {
  const { write, feed, found, happened, posts } = await started();
  write("a", { employerId: "e1" });
  write("b", { employerId: "e2" });
  await feed.fill();
  const paused = posts.get("a") as OpportunityDocument;
  posts.set("a", { ...paused, form: { ...paused.form, status: "paused" } });
  happened("employer", "e1");
  await feed.read();
  expect(await found()).toEqual(["b"]);
});

it("messages move it on without touching anything", async () => {
  const { feed, happened, reads } = await started();
  await feed.fill();
  happened("message", "m");
  expect(await feed.caughtUpTo(1, 1_000)).toBe(true);
  expect(reads.flat()).toEqual([]);
});

it("a source that fails is told, and read again later", async () => {
  const { feed, write, found, source } = await started();
  await feed.fill();
  write("a");
  const after = source.after;
  source.after = () => Promise.reject(new Error("gone"));
  await expect(feed.read()).rejects.toThrow("gone");
  expect((await feed.health()).failure).toBe("gone");
  source.after = after;
  await feed.read();
  expect((await feed.health()).failure).toBeNull();
  expect(await found()).toEqual(["a"]);
});
