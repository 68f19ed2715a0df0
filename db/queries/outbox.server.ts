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
