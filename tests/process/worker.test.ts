import { setTimeout as pause } from "node:timers/promises";
import type { TaskList } from "graphile-worker";
import { sql } from "kysely";
import { afterEach, expect, it, vi } from "vitest";
import { makeLog } from "../../app/process/log.server";
import { startWorker, type Worker } from "../../app/process/worker.server";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const log = makeLog("silent");
let running: Worker[] = [];

const work = (tasks: TaskList) => {
  const worker = startWorker({ databaseUrl: url, stopSeconds: 3 }, log, tasks, []);
  running.push(worker);
  return worker;
};
const queue = (job: string, payload: object = {}) =>
  sql`select graphile_worker.add_job(${job}, ${JSON.stringify(payload)}::json)`.execute(db);
const waiting = async () =>
  (await sql<{ lockedBy: string | null }>`select locked_by from graphile_worker.jobs`.execute(db)).rows;

afterEach(async () => {
  await Promise.all(running.map((worker) => worker.stop(100)));
  running = [];
  await sql`delete from graphile_worker._private_jobs`.execute(db);
});

it("runs a job with its payload soon after it is queued", async () => {
  const greet = vi.fn();
  const worker = work({ greet: async (payload) => greet(payload) });
  await vi.waitUntil(worker.isRunning);
  await queue("greet", { id: 7 });
  await vi.waitUntil(() => greet.mock.calls.length > 0, { timeout: 15_000 });
  expect(greet).toHaveBeenCalledWith({ id: 7 });
});

it("queues nothing when the transaction that asked for it rolls back", async () => {
  await db
    .transaction()
    .execute(async (trx) => {
      await sql`select graphile_worker.add_job('greet')`.execute(trx);
      throw new Error("no");
    })
    .catch(() => undefined);
  expect(await waiting()).toEqual([]);
});

it("lets a running job finish when it is stopped", async () => {
  let finished = false;
  let begun = false;
  const worker = work({
    slow: async () => {
      begun = true;
      await pause(600);
      finished = true;
    },
  });
  await queue("slow");
  await vi.waitUntil(() => begun, { timeout: 15_000 });
  await worker.stop(3_000);
  expect(finished).toBe(true);
  expect(await waiting()).toEqual([]);
});

it("gives back a job that does not finish in time", async () => {
  let begun = false;
  const worker = work({
    endless: () => {
      begun = true;
      return new Promise(() => undefined);
    },
  });
  await queue("endless");
  await vi.waitUntil(() => begun, { timeout: 15_000 });
  await worker.stop(300);
  expect(await waiting()).toEqual([{ lockedBy: null }]);
});

it("runs the job of a worker that was killed, and leaves those of the living alone", async () => {
  await queue("greet", { of: "the dead" });
  await sql`update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '1 minute'`.execute(
    db,
  );
  const greet = vi.fn();
  let release = () => {};
  const tasks: TaskList = {
    greet: async (payload) => greet(payload),
    long: () =>
      new Promise((resolve) => {
        greet("long");
        release = () => resolve();
      }),
  };
  work(tasks);
  await queue("long");
  await vi.waitUntil(() => greet.mock.calls.length === 2, { timeout: 45_000 });
  expect(greet).toHaveBeenCalledWith({ of: "the dead" });
  work(tasks);
  await pause(7_000);
  release();
  expect(greet).toHaveBeenCalledTimes(2);
});

it("goes on when its connections are cut", async () => {
  const greet = vi.fn();
  const worker = work({ greet: async (payload) => greet(payload) });
  await vi.waitUntil(worker.isRunning);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  await queue("greet");
  await vi.waitUntil(() => greet.mock.calls.length > 0, { timeout: 60_000 });
  await queue("greet");
  await vi.waitUntil(() => greet.mock.calls.length > 1, { timeout: 60_000 });
});
