import { sql } from "kysely";
import type { Db } from "../client.server";
import type { SlotRanges } from "../slots";

/** So few people that a count could tell who they are. */
const AT_LEAST = 5;
/** Nobody learns from a count that somebody has children or is ill. */
const COUNTED_AS_OTHER = ["childcare", "health"];

/**
 * Why people said no to a post, to a match, a proposal or an offer: each person once, and only reasons that at least
 * five of them gave, the most frequent first. A no that was taken back is none.
 */
export async function declinesOf(
  db: Db,
  opportunityId: string,
): Promise<{ reason: string; people: number }[]> {
  const { rows } = await sql<{ reason: string; people: number }>`
    select case when reason_code = any(${COUNTED_AS_OTHER}) then 'other' else reason_code::text end as reason,
      count(*)::int as people
    from dismissal where opportunity_id = ${opportunityId}
    group by 1 having count(*) >= ${AT_LEAST}
    order by people desc, reason`.execute(db);
  return rows;
}

/** Hours that people let the employer see as what would have worked; whose they are and why is not told. */
export const hoursInstead = async (db: Db, opportunityId: string): Promise<SlotRanges[]> =>
  (
    await db
      .selectFrom("dismissal")
      .select("wouldWork")
      .where("opportunityId", "=", opportunityId)
      .where("tellHours", "=", true)
      // By what is told, so that the order tells nothing of when somebody said it.
      .orderBy("wouldWork")
      .limit(20)
      .execute()
  ).flatMap(({ wouldWork }) => (wouldWork ? [wouldWork] : []));
