import { sql } from "kysely";
import type { Job } from "../job";

/**
 * Keeps the pauses between tries from growing for ever: they reach a quarter of an hour, and no message is given up.
 * The queue would wait six hours in the end, long after the mail server is back.
 */
export const retryMessages: Job = async (_payload, { db }) => {
  await sql`
    select graphile_worker.reschedule_jobs(array_agg(id), run_at := now(), attempts := 6)
    from graphile_worker.jobs
    where task_identifier = 'send-message' and attempts > 6 and locked_at is null
    having count(*) > 0`.execute(db);
};
