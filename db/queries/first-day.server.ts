import type { Kysely } from "kysely";
import type { DB } from "../types";

/** The latest line of each item that was ever ticked for a candidacy. */
export const latestTicks = (db: Kysely<DB>, candidacyId: string) =>
  db
    .selectFrom("firstDayTick")
    .distinctOn("item")
    .select(["item", "done", "at", "role"])
    .where("candidacyId", "=", candidacyId)
    .orderBy("item")
    .orderBy("id", "desc")
    .execute();
