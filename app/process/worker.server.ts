import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from "graphile-worker";
import pg from "pg";
import type { Config } from "../config.server";
import type { Job } from "../job";
import type { Log } from "./log.server";
import type { Services } from "./services.server";
import { recoverJobs } from "./worker-locks.server";

const JOBS_AT_ONCE = 4;

/** Jobs that run by the clock; `at` is minute, hour, day of month, month, day of week, in UTC. */
export type Schedule = readonly { job: string; at: string }[];

export interface Worker {
  /** Whether jobs are being taken right now. */
  isRunning(): boolean;
  /** Resolves when jobs are taken for the first time. */
  running: Promise<void>;
  /** Takes no more jobs, waits for those running, and gives back those that do not finish within the time. */
  stop(milliseconds: number): Promise<void>;
}

/** Runs background jobs until stopped; when the database breaks off, it starts again by itself. */
export function startWorker(
  config: Pick<Config, "databaseUrl" | "stopSeconds">,
  log: Log,
  taskList: TaskList,
  schedule: Schedule,
): Worker {
  let runner: Runner | undefined;
  let hands: WorkerPool | undefined;
  let stopping = false;
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max: JOBS_AT_ONCE + 3,
    connectionTimeoutMillis: 5_000,
  });
  let begun: () => void = () => undefined;
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const lost = (error: Error) => {
    if (!stopping) log.warn({ err: error }, "a job connection was lost");
  };
  pool.on("error", lost);
  pool.on("connect", (client) => void client.on("error", lost));

  async function keepRunning(): Promise<void> {
    while (!stopping) {
      const events: WorkerEvents = new EventEmitter();
      events.on("pool:create", ({ workerPool }) => {
        hands = workerPool;
      });
      const recovery = recoverJobs(config.databaseUrl, events, log);
      try {
        runner = await run({
          pgPool: pool,
          taskList,
          events,
          concurrency: JOBS_AT_ONCE,
          noHandleSignals: true,
          pollInterval: 2_000,
          gracefulShutdownAbortTimeout: Math.max(1, config.stopSeconds - 2) * 1_000,
          parsedCronItems: parseCronItems(
            schedule.map(({ job, at }) => ({
              task: job,
              match: at,
              identifier: job,
              options: { backfillPeriod: 0 },
            })),
          ),
          logger: loggerOf(log),
        });
        begun();
        if (stopping) void runner.stop();
        await runner.promise;
      } catch (error) {
        if (!stopping) log.error({ err: error }, "background jobs have stopped; starting them again");
      } finally {
        runner = undefined;
        await recovery.end();
      }
      if (!stopping) await pause(1_000);
    }
  }
  const finished = keepRunning();

  let stopped: Promise<void> | undefined;
  async function stop(milliseconds: number): Promise<void> {
    stopping = true;
    void runner?.stop().catch(() => undefined);
    const inTime = await Promise.race([
      finished.then(() => true),
      pause(milliseconds, false, { ref: false }),
    ]);
    if (!inTime)
      await Promise.resolve(hands?.forcefulShutdown("the process had to end")).catch(() => undefined);
    await Promise.race([pool.end(), pause(1_000, undefined, { ref: false })]);
  }

  return {
    running,
    isRunning: () => runner !== undefined && !stopping,
    stop: (milliseconds) => (stopped ??= stop(milliseconds)),
  };
}

/** Our jobs in the queue library's form. */
export function tasksOf(jobs: Record<string, Job>, { config, db, log }: Services): TaskList {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload, { job: { id, attempts }, abortSignal }) =>
        job(payload, {
          db,
          config,
          log: log.child({ job: name, jobId: id }),
          now: new Date(),
          attempt: attempts,
          signal: abortSignal ?? new AbortController().signal,
        }),
    ]),
  );
}

/** The library's own words, without payloads. */
const loggerOf = (log: Log) =>
  new Logger(() => (level, message, meta) => {
    const error = meta && "error" in meta ? meta.error : undefined;
    if (level === "error") log.error({ err: error, from: "jobs" }, message.split("\n")[0]);
    else if (level === "warning") log.warn({ from: "jobs" }, message.split("\n")[0]);
    else log.debug({ from: "jobs" }, message.split("\n")[0]);
  });
