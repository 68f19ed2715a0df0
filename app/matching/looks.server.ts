import { sql } from "kysely";
import type { Db } from "../../db/client.server";

/** A look goes on while the next page comes within half an hour; the day's later look is another one. */
const LOOK_ENDS_MS = 30 * 60_000;
/** So that turning pages does not write each time. */
const NOTED_EVERY_MS = 5 * 60_000;

/** Notes that a participant looks at their matches. Returns the end of the look before this one; null without one. */
export async function noteLook(db: Db, participantId: string, now: Date): Promise<Date | null> {
  const last = await db
    .selectFrom("matchesLook")
    .select(["beforeAt", "at"])
    .where("participantId", "=", participantId)
    .executeTakeFirst();
  const age = last ? now.getTime() - last.at.getTime() : Number.POSITIVE_INFINITY;
  if (last && age < NOTED_EVERY_MS) return last.beforeAt;
  const begins = last !== undefined && age >= LOOK_ENDS_MS;
  const beforeAt = begins ? last.at : (last?.beforeAt ?? null);
  await sql`
    insert into matches_look (participant_id, before_at, at) values (${participantId}, ${beforeAt}, ${now})
    on conflict (participant_id) do update set before_at = excluded.before_at, at = excluded.at
      where matches_look.at < excluded.at`.execute(db);
  return beforeAt;
}
