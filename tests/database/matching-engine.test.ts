import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";
import { participantForMatching, postsForMatching } from "../../app/matching/rows.server";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { type Event, transact } from "../../app/transact.server";
import { outboxAfter } from "../../db/queries/outbox.server";
import { anAttestation, aParticipant, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const person = await aParticipant(db);
await anAttestation(db, person.id);
const before = await aPost(db);
const engine = startEngine(db, url, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

const ask = { today: "2026-11-23", limit: 1_000 };
const p = async () => {
  const found = await participantForMatching(db, person.id);
  if (!found) throw new Error("There is no such participant");
  return found;
};
/** What a reader finds whose last write had this revision. */
const foundAt = async (revision: number) =>
  (await engine.for(() => revision).matches(await p(), ask)).hits.map(({ id }) => id);

/** A write by the participant, as every verb makes it. Returns its revision. */
async function write(
  event: Event,
  work: (trx: Parameters<Parameters<typeof transact>[2]>[0]["trx"]) => Promise<unknown>,
) {
  let revision = 0;
  const wrote = (last: number) => {
    revision = last;
  };
  const caller = { ...callerOf(db, person.actor), wrote };
  await transact(caller, "profile.write", async ({ trx, allow, record }) => {
    allow({ ownerId: person.id });
    await work(trx);
    record(event);
  });
  return revision;
}
const setStatus = (id: string, status: string) =>
  write({ topic: "opportunity", kind: "test", subjectId: id }, (trx) =>
    trx.updateTable("opportunity").set({ status }).where("id", "=", id).execute(),
  );

it("what was open before the start is found", async () => {
  expect(await foundAt(0)).toContain(before.id);
});

it("a page after a write by the same person reflects it, fifty times in a row", async () => {
  const post = await aPost(db, { status: "paused" });
  for (let i = 0; i < 25; i++) {
    expect(await foundAt(await setStatus(post.id, "open"))).toContain(post.id);
    expect(await foundAt(await setStatus(post.id, "paused"))).not.toContain(post.id);
  }
});

it("an employer's suspension takes their posts out", async () => {
  const employer = await anEmployer(db);
  const post = await aPost(db, { employerId: employer.id });
  expect(await foundAt(await setStatus(post.id, "open"))).toContain(post.id);
  const revision = await write({ topic: "employer", kind: "suspended", subjectId: employer.id }, (trx) =>
    trx.updateTable("employer").set({ status: "suspended" }).where("id", "=", employer.id).execute(),
  );
  expect(await foundAt(revision)).not.toContain(post.id);
});

it("a notice alone brings it up to date, without a reader who waits", async () => {
  const post = await aPost(db, { status: "paused" });
  const revision = await setStatus(post.id, "open");
  await expect
    .poll(async () => (await engine.health()).revision, { timeout: 1_500 })
    .toBeGreaterThanOrEqual(revision);
});

it("a lost listening connection is made again, and what it missed is found", async () => {
  const post = await aPost(db, { status: "paused" });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen outbox' and datname = current_database()`.execute(
    db,
  );
  const revision = await setStatus(post.id, "open");
  await expect
    .poll(async () => (await engine.health()).revision, { timeout: 18_000 })
    .toBeGreaterThanOrEqual(revision);
  expect(await engine.isReady()).toBe(true);
});

it("of two interleaved transactions the one that commits first has the lower revision, and no reader skips one", async () => {
  const slow = await aPost(db, { status: "paused" });
  const quick = await aPost(db, { status: "paused" });
  let last = (await engine.health()).revision;
  const seen: string[] = [];
  let watching = true;
  const watcher = (async () => {
    while (watching) {
      for (const row of await outboxAfter(db, last, 100)) {
        seen.push(row.subjectId);
        last = row.revision;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  })();
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slowly = write({ topic: "opportunity", kind: "test", subjectId: slow.id }, async (trx) => {
    await trx.updateTable("opportunity").set({ status: "open" }).where("id", "=", slow.id).execute();
    await held;
  });
  const first = await setStatus(quick.id, "open");
  finish();
  const second = await slowly;
  expect(second).toBeGreaterThan(first);
  const found = await foundAt(second);
  expect(found).toContain(slow.id);
  expect(found).toContain(quick.id);
  await expect.poll(() => seen.length).toBe(2);
  watching = false;
  await watcher;
  expect(seen).toEqual([quick.id, slow.id]);
});

it("many writers at once: their revisions are without gaps for a reader, and the engine ends where PostgreSQL is", async () => {
  const posts = await Promise.all(Array.from({ length: 20 }, () => aPost(db, { status: "paused" })));
  const revisions = await Promise.all(posts.map(({ id }, i) => setStatus(id, i % 2 ? "open" : "paused")));
  const found = await foundAt(Math.max(...revisions));
  const open = (
    await postsForMatching(
      db,
      posts.map(({ id }) => id),
    )
  ).filter(({ form }) => form.status === "open");
  expect(found.filter((id) => posts.some((post) => post.id === id)).sort()).toEqual(
    open.map(({ form }) => form.id).sort(),
  );
});

it("a write that rolls back is not found, and leaves no trace in the outbox", async () => {
  const post = await aPost(db, { status: "paused" });
  const { revision } = await engine.health();
  await expect(
    write({ topic: "opportunity", kind: "test", subjectId: post.id }, async (trx) => {
      await trx.updateTable("opportunity").set({ status: "open" }).where("id", "=", post.id).execute();
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  expect((await outboxAfter(db, revision, 10)).map(({ subjectId }) => subjectId)).not.toContain(post.id);
  expect(await foundAt(0)).not.toContain(post.id);
});
