import { sql } from "kysely";
import type { Db } from "../../db/client.server";
import type { Change } from "../../search/engine";
import { createMemoryEngine } from "../../search/memory/engine";
import { londonDate } from "../i18n/format";
import type { Job } from "../job";
import { everyPerson, everyPost, isLive } from "./rows.server";

/** People written in one statement. */
const BATCH = 1_000;

/**
 * Counts how many open posts fit each person, and remembers since when there is none: what officers look for. It
 * asks an engine of its own, as a worker may run apart from every web process.
 * @returns how many people were counted
 */
export async function countMatches(db: Db, now: Date): Promise<number> {
  const today = londonDate(now);
  const engine = createMemoryEngine(() => now.getTime());
  await engine.rebuild(openPosts(db, now));
  let counted = 0;
  let batch: { id: string; matches: number }[] = [];
  const write = async () => {
    await store(db, batch, today, now);
    counted += batch.length;
    batch = [];
  };
  for await (const { form } of everyPerson(db)) {
    const { total } = await engine.matches(form, { today, limit: 0 });
    batch.push({ id: form.id, matches: total });
    if (batch.length >= BATCH) await write();
  }
  await write();
  return counted;
}

async function* openPosts(db: Db, now: Date): AsyncGenerator<Change> {
  const stamp = { revision: 0, committedAt: now.getTime() };
  for await (const { form, ...listing } of everyPost(db))
    if (isLive({ form, ...listing }))
      yield { ...stamp, of: "opportunity", id: form.id, now: { form, ...listing } };
  yield { ...stamp, of: "mark" };
}

async function store(
  db: Db,
  people: readonly { id: string; matches: number }[],
  today: string,
  now: Date,
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    insert into match_count (participant_id, matches, none_since, counted_at)
    select id, matches, case when matches = 0 then ${today}::date end, ${now}
    from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ matches }) => matches)}::int[]) as counted (id, matches)
    where exists (select from participant where person_id = id)
    on conflict (participant_id) do update set matches = excluded.matches, counted_at = excluded.counted_at,
      none_since = case when excluded.matches = 0 then coalesce(match_count.none_since, excluded.none_since) end`.execute(
    db,
  );
}

/** Counts again. It shows nothing that is older than its schedule, so a run that fails is made up by the next. */
export const countMatchesJob: Job = async (_payload, { db, log, now }) => {
  const counted = await countMatches(db, now);
  log.info({ counted }, "counted what fits each person");
};
