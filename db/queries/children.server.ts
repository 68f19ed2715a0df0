import type { Db } from "../client.server";

/** The school run of each child, the first one told first. Days as bits (0 Monday), times in quarter hours of the day. */
export const childrenOf = (db: Db, ownerId: string) =>
  db
    .selectFrom("participantChild")
    .select(["days", "dropOff", "pickUp"])
    .where("participantId", "=", ownerId)
    .orderBy("position")
    .execute();
