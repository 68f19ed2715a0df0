import type { Db } from "../client.server";

/** One thing that happened, as the outbox keeps it. Revisions ascend in the order of commits. */
export interface OutboxRow {
  revision: number;
  at: Date;
  topic: string;
  kind: string;
  subjectId: string;
}

/** What follows a revision, in order, at most `limit` rows. */
export const outboxAfter = (db: Db, revision: number, limit: number): Promise<OutboxRow[]> =>
  db
    .selectFrom("outbox")
    .select(["revision", "at", "topic", "kind", "subjectId"])
    .where("revision", ">", revision)
    .orderBy("revision")
    .limit(limit)
    .execute();

/** The last revision that is committed, and when; 0 where nothing has happened yet. */
export async function latestRevision(db: Db): Promise<{ revision: number; at: Date | null }> {
  const row = await db
    .selectFrom("outbox")
    .select(["revision", "at"])
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? { revision: 0, at: null };
}

/**
 * Whether this outbox ever ended with a revision of that time, in milliseconds since 1970. It did not where the database
 * is another, or was put back to what it was before. One that was erased since is taken for its own.
 */
export async function wasAtRevision(db: Db, revision: number, at: number): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .select(["revision", "at"])
    .where("revision", ">=", revision)
    .orderBy("revision")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return revision === 0;
  return row.revision !== revision || row.at.getTime() === at;
}
