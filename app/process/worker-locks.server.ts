import { setTimeout as pause } from "node:timers/promises";
import type { WorkerEvents } from "graphile-worker";
import pg from "pg";
import type { Log } from "./log.server";

/** First key of the advisory locks that say "this worker lives"; the second is a hash of its name. */
const LIVING_WORKER = 7_300_003;
const EVERY = 5_000;

/**
 * Gives back the jobs of workers that were killed. The queue library would hold them for four hours. Each
 * living worker holds a lock on its name over one connection, which PostgreSQL drops the moment the process dies.
 */
export function recoverJobs(url: string, events: WorkerEvents, log: Log): { end(): Promise<void> } {
  const names = new Set<string>();
  let ended = false;
  let client: pg.Client | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One thing at a time, over a connection that is made anew where it was lost. */
  function attempt(work: (client: pg.Client) => Promise<unknown>): void {
    last = last.then(async () => {
      if (ended) return;
      try {
        client ??= await connect();
        await work(client);
      } catch (error) {
        await drop();
        if (!ended) log.warn({ err: error }, "jobs of killed workers could not be looked for");
      }
    });
  }
  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    fresh.on("error", () => {
      if (client === fresh) client = undefined;
    });
    await fresh.connect();
    for (const name of names) await claim(fresh, name);
    return fresh;
  }
  async function drop(): Promise<void> {
    const old = client;
    client = undefined;
    // A connection that broke in the middle of something may never say that it has ended.
    await Promise.race([old?.end().catch(() => undefined), pause(1_000, undefined, { ref: false })]);
  }

  // Jobs are held in the name of the pool that fetched them.
  events.on("pool:create", ({ workerPool: { id } }) => {
    names.add(id);
    attempt((connection) => claim(connection, id));
  });
  events.on("pool:listen:success", () => attempt((connection) => giveBack(connection, log)));
  const sweep = setInterval(() => attempt((connection) => giveBack(connection, log)), EVERY);
  sweep.unref();
  return {
    end: async () => {
      ended = true;
      clearInterval(sweep);
      await drop();
    },
  };
}

const claim = (client: pg.Client, name: string) =>
  client.query("select pg_advisory_lock_shared($1, hashtext($2))", [LIVING_WORKER, name]);

async function giveBack(client: pg.Client, log: Log): Promise<void> {
  const { rows } = await client.query<{ locked_by: string }>(
    `with holder as (
       select distinct locked_by from graphile_worker.jobs
       where locked_by is not null and locked_at < now() - interval '2 seconds')
     select locked_by from holder
     where not exists (
       select from pg_locks
       where locktype = 'advisory' and classid = $1::oid and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
         and objsubid = 2 and granted
         and database = (select oid from pg_database where datname = current_database()))`,
    [LIVING_WORKER],
  );
  if (rows.length === 0) return;
  const dead = rows.map((row) => row.locked_by);
  await client.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
  log.warn({ workers: dead.length }, "gave back the jobs of workers that were killed");
}
