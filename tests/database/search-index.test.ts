import { Meilisearch } from "meilisearch";
import { afterAll, beforeEach, expect, it } from "vitest";
import { participantForMatching } from "../../app/matching/rows.server";
import { matchingSource } from "../../app/matching/source.server";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { searchRebuild, searchSetup, searchVerify } from "../../app/process/search-commands.server";
import {
  catchUp,
  connectionsFor,
  indexesAt,
  rebuildIndexes,
  refuseMasterKeyAtStart,
  startIndexing,
} from "../../app/process/search-index.server";
import { transact } from "../../app/transact.server";
import { clientAt } from "../../search/meilisearch/client.server";
import { FakeMeilisearch, MASTER_KEY } from "../../search/testing/fake-meilisearch";
import { anAttestation, aParticipant, callerOf } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const fake = new FakeMeilisearch();
const { url: host, close } = await fake.listen();
const own = connectionsFor(url);
afterAll(async () => {
  await own.destroy();
  await close();
});
const log = makeLog("silent");
const source = matchingSource(db);
const withoutKey = { url: host, key: undefined, linearBelow: 0.1 };
const client = new Meilisearch({ host });
const { names, indexing } = indexesAt(client, source);
const person = await aParticipant(db);
await anAttestation(db, person.id);

beforeEach(() => {
  fake.before = () => undefined;
});

/** Says that something happened to a post, as every verb does. */
const happened = (id: string) =>
  transact(callerOf(db, person.actor), "profile.write", async ({ allow, record }) => {
    allow({ ownerId: person.id });
    record({ topic: "opportunity", kind: "test", subjectId: id });
  });
const setStatus = async (id: string, status: string) => {
  await db.updateTable("opportunity").set({ status }).where("id", "=", id).execute();
  await happened(id);
};
const held = () => [...(fake.indexes.get(names.posts)?.documents.keys() ?? [])];
const revision = async () => (await source.latest()).revision;

it("builds everything where the server has nothing, and again where it was emptied", async () => {
  const post = await aPost(db);
  for (let time = 0; time < 2; time++) {
    fake.empty();
    await catchUp(own, source, indexing);
    expect(held()).toContain(post.id);
    expect(fake.indexes.get(names.people)?.documents.size).toBe(1);
    expect((await indexing.mark())?.revision).toBe(await revision());
  }
});

it("takes what another database filled for nothing, and builds it anew", async () => {
  const post = await aPost(db);
  await happened(post.id);
  await catchUp(own, source, indexing);
  const state = fake.indexes.get(names.state)?.documents;
  const mark = state?.get("mark");
  // As far, but not at that time; and further than this one ever was, as one is that was put back.
  for (const change of [{ committedAt: 1 }, { revision: (await revision()) + 1 }]) {
    fake.indexes.get(names.posts)?.documents.clear();
    fake.indexes.get(names.state)?.documents.set("mark", { ...mark, key: "mark", ...change });
    expect(await indexing.mark()).toBeNull();
    await catchUp(own, source, indexing);
    expect(held()).toContain(post.id);
    expect(await indexing.mark()).toMatchObject({ revision: await revision() });
  }
});

it("reads on from the server's own mark, in the order of revisions", async () => {
  const [one, other] = [await aPost(db), await aPost(db)];
  await setStatus(one.id, "paused");
  await setStatus(other.id, "open");
  await catchUp(own, source, indexing);
  expect(held()).not.toContain(one.id);
  expect(held()).toContain(other.id);
  const before = fake.requests.length;
  await catchUp(own, source, indexing);
  expect(fake.requests.slice(before)).toEqual([`GET /indexes/${names.state}/documents/mark`]);
});

it("writes from one process at a time", async () => {
  const post = await aPost(db);
  await happened(post.id);
  let writing = 0;
  let most = 0;
  fake.before = async (request) => {
    if (!request.includes("/documents")) return;
    writing += 1;
    most = Math.max(most, writing);
    await new Promise((resolve) => setTimeout(resolve, 5));
    writing -= 1;
  };
  await Promise.all([1, 2, 3].map(() => catchUp(own, source, indexing)));
  expect(most).toBe(1);
  expect(held()).toContain(post.id);
});

it("loses nothing that is written while a rebuild reads and swaps", async () => {
  const post = await aPost(db);
  const gone = await aPost(db);
  await happened(gone.id);
  await catchUp(own, source, indexing);
  let wrote: Promise<unknown> | null = null;
  fake.before = (request) => {
    // The first batch has been read: what follows is not in it.
    if (wrote === null && request.includes("_aside/documents"))
      wrote = (async () => {
        await setStatus(post.id, "paused");
        await setStatus(gone.id, "withdrawn");
        await catchUp(own, source, indexing);
      })();
  };
  expect((await rebuildIndexes(own, source, indexing))?.documents).toBeGreaterThan(2);
  await wrote;
  await catchUp(own, source, indexing);
  expect(held()).not.toContain(post.id);
  expect(held()).not.toContain(gone.id);
  expect((await indexing.mark())?.revision).toBe(await revision());
});

it("does not rebuild twice at once", async () => {
  const both = await Promise.all([1, 2].map(() => rebuildIndexes(own, source, indexing)));
  expect(both.filter((done) => done === null)).toHaveLength(1);
});

it("says what differs from the database, ends with 1, and mends it when asked to", async () => {
  await catchUp(own, source, indexing);
  const config = { databaseUrl: url, meilisearch: withoutKey };
  const verified = async (...args: string[]) => {
    const lines: string[] = [];
    const status = await searchVerify(args, config, (line) => lines.push(line));
    return { status, lines: lines.join("\n") };
  };
  expect(await verified()).toMatchObject({
    status: 0,
    lines: expect.stringMatching(/^✓ (\d+) posts, 1 people; 1 people and \1 posts get/),
  });
  const documents = fake.indexes.get(names.posts)?.documents;
  const [lost = "", other = ""] = held();
  documents?.delete(lost);
  const whole = documents?.get(other);
  documents?.set(other, { ...whole, patterns: ["tnothing"] });
  const people = fake.indexes.get(names.people)?.documents;
  people?.set(person.id, { ...people.get(person.id), from: 99_991_231 });
  documents?.set("stray", { ...whole, key: "stray", id: "stray" });
  const wrong = await verified();
  expect(wrong.status).toBe(1);
  for (const id of [lost, "stray", person.id]) expect(wrong.lines).toContain(id);
  expect(wrong.lines).toMatch(/posts are given other people .*: .*\w/);
  expect(await verified("--repair")).toMatchObject({
    status: 0,
    lines: expect.stringContaining("Built anew"),
  });
  fake.empty();
  expect((await verified()).status).toBe(1);
  expect((await verified("--repair")).status).toBe(0);
  expect(await searchVerify([], { databaseUrl: url, meilisearch: undefined })).toBe(2);
});

it("makes one key for those who read and one for those who write, and finds them again or makes the same", async () => {
  const config = { databaseUrl: url, meilisearch: { url: host, key: MASTER_KEY, linearBelow: 0.1 } };
  const keys = async () => {
    const lines: string[] = [];
    expect(await searchSetup([], config, (line) => lines.push(line))).toBe(0);
    return lines;
  };
  const made = await keys();
  expect(new Set(made).size).toBe(2);
  expect(await keys()).toEqual(made);
  // A server that lost its disk, and its keys with it.
  fake.keys.length = 0;
  expect(await keys()).toEqual(made);
  const [web] = fake.keys;
  expect(web).toMatchObject({ indexes: ["foothold_*"], actions: ["search", "documents.get", "stats.get"] });
});

it("takes the master key for nothing but the making of keys", async () => {
  const server = { ...withoutKey, key: MASTER_KEY };
  const config = { databaseUrl: url, meilisearch: server };
  expect(await searchVerify(["--repair"], config)).toBe(2);
  expect(await searchRebuild([], config)).toBe(2);
  await expect(refuseMasterKeyAtStart(server)).rejects.toThrow("MEILISEARCH_KEY is the master key");
  await refuseMasterKeyAtStart(withoutKey);
  await refuseMasterKeyAtStart({ ...server, url: "http://127.0.0.1:9" });
  // A server that was away when the process started.
  const before = fake.requests.length;
  const engine = startEngine(db, url, log, new AbortController().signal, server);
  await expect.poll(() => engine.search()?.matching.failure).toContain("MEILISEARCH_KEY is the master key");
  const worker = startIndexing(url, server, log);
  await expect.poll(() => fake.requests.slice(before)).toHaveLength(2);
  expect(new Set(fake.requests.slice(before))).toEqual(new Set(["GET /keys"]));
  await Promise.all([engine.stop(), worker.stop(5_000)]);
});

it("follows the outbox in a process of its own, through a server that is away and comes back", async () => {
  const worker = startIndexing(url, withoutKey, log);
  fake.before = () => {
    throw new Error("away");
  };
  const post = await aPost(db);
  await happened(post.id);
  fake.before = () => undefined;
  await expect.poll(held, { timeout: 20_000 }).toContain(post.id);
  await worker.stop(5_000);
});

it("answers pages from the server while it is well, and the same from memory while it is not", async () => {
  await catchUp(own, source, indexing);
  const engine = startEngine(db, url, log, new AbortController().signal, withoutKey);
  await engine.filled;
  await expect.poll(() => engine.search()?.matching.engine, { timeout: 20_000 }).toBe("meilisearch");
  const p = await participantForMatching(db, person.id);
  if (!p) throw new Error("There is no such participant");
  const page = async (written = 0) => {
    const from = fake.requests.length;
    const { hits, total, facets } = await engine
      .for(() => written)
      .matches(p, { today: "2026-11-23", limit: 50 });
    const asked = fake.requests.slice(from).some((request) => /\/(search|documents\/fetch)$/.test(request));
    return { asked, hits, total, facets };
  };
  const well = await page();
  expect(well).toMatchObject({ asked: true });
  expect(well.total).toBeGreaterThan(0);
  const post = await aPost(db, { status: "paused" });
  await setStatus(post.id, "open");
  const behind = await page(await revision());
  expect(behind).toMatchObject({ asked: false, total: well.total + 1 });
  await catchUp(own, source, indexing);
  const again = await page(await revision());
  expect(again).toEqual({ ...behind, asked: true });
  fake.empty();
  expect({ ...(await page()), asked: false }).toEqual(behind);
  expect(engine.search()?.matching).toMatchObject({ engine: "memory", because: "failing" });
  expect(await page()).toEqual(behind);
  await engine.stop();
});

it("does not wait longer than a page may for a server that hangs", async () => {
  const patient = clientAt(withoutKey, 50);
  let letGo = () => {};
  fake.before = () =>
    new Promise<void>((resolve) => {
      letGo = resolve;
    });
  await expect(indexesAt(patient, source).indexing.mark()).rejects.toThrow();
  letGo();
});
