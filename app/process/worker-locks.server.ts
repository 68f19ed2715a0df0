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
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  let ended = false;
  client.on("error", (error) => {
    if (!ended) log.warn({ err: error }, "the connection that guards jobs was lost");
  });
  let last: Promise<unknown> = client.connect();
  // One statement at a time, in order.
  const attempt = (work: () => Promise<unknown>) => {
    last = last
      .then(work)
      .catch((error) => log.warn({ err: error }, "jobs of killed workers could not be looked for"));
  };
  events.on("worker:create", ({ worker }) => {
    attempt(() =>
      client.query("select pg_advisory_lock($1, hashtext($2))", [LIVING_WORKER, worker.workerId]),
    );
  });
  events.on("pool:listen:success", () => attempt(() => giveBack(client, log)));
  const sweep = setInterval(() => attempt(() => giveBack(client, log)), EVERY);
  sweep.unref();
  return {
    end: async () => {
      ended = true;
      clearInterval(sweep);
      await client.end().catch(() => undefined);
    },
  };
}

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
