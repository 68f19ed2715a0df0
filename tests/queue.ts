import { sql } from "kysely";
import type { Db } from "../db/client.server";

/** Payloads of the jobs that wait under a name, oldest first. */
export async function queuedJobs<T>(db: Db, task: string): Promise<T[]> {
  const { rows } = await sql<{ payload: T }>`
    select payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} order by j.id`.execute(db);
  return rows.map((row) => row.payload);
}
