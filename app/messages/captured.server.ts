import type { Db } from "../../db/client.server";

/** Messages that the demo kept in place of sending them, the newest first. */
export const capturedMessages = (db: Db, recipient: string | null, limit = 50) =>
  db
    .selectFrom("capturedMessage")
    .select(["id", "channel", "recipient", "subject", "body", "at"])
    .$if(recipient !== null, (query) => query.where("recipient", "=", recipient))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();

export const capturedMessage = (db: Db, id: number) =>
  db
    .selectFrom("capturedMessage")
    .select(["id", "messageId", "channel", "recipient", "subject", "body", "at"])
    .where("id", "=", id)
    .executeTakeFirst();
