import { sql } from "kysely";
import type { Db } from "../../db/client.server";
import { keyed } from "./secrets.server";

/** Who knocks: what the limits count, and the key that hides it in the database. */
export interface Gate {
  secretKey: string;
  /** The client's network address. */
  ip: string;
}

interface Limit {
  /** Tries allowed within the time. */
  most: number;
  minutes: number;
}

/**
 * How often the ways in may be tried. By address, so that nobody's codes are guessed or their telephone flooded; by
 * network, generously, as a whole job club may sit behind one.
 */
const LIMITS = {
  "code-to-address": [
    { most: 5, minutes: 15 },
    { most: 20, minutes: 24 * 60 },
  ],
  "code-from-network": [{ most: 60, minutes: 15 }],
  "entry-from-network": [{ most: 120, minutes: 15 }],
  "password-for-address": [{ most: 10, minutes: 15 }],
  "password-from-network": [{ most: 60, minutes: 15 }],
  "link-from-network": [{ most: 120, minutes: 15 }],
  "invitation-by-member": [{ most: 30, minutes: 24 * 60 }],
} satisfies Record<string, readonly Limit[]>;

/** Counts a try, whoever it is for, and tells whether it is still allowed. Not part of any transaction. */
export async function mayTry(
  db: Db,
  { secretKey }: Gate,
  what: keyof typeof LIMITS,
  who: string,
  now: Date,
): Promise<boolean> {
  let allowed = true;
  for (const limit of LIMITS[what]) allowed = (await count(db, secretKey, what, who, limit, now)) && allowed;
  return allowed;
}

async function count(db: Db, secretKey: string, what: string, who: string, limit: Limit, now: Date) {
  const start = new Date(now.getTime() - limit.minutes * 60_000);
  const { tries } = await db
    .insertInto("attempt")
    .values({ key: keyed(secretKey, `${what} ${limit.minutes} ${who}`), since: now, tries: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        tries: sql`case when attempt.since <= ${start} then 1 else attempt.tries + 1 end`,
        since: sql`case when attempt.since <= ${start} then excluded.since else attempt.since end`,
      }),
    )
    .returning("tries")
    .executeTakeFirstOrThrow();
  return tries <= limit.most;
}
