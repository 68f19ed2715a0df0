import type { Db } from "../../db/client.server";
import { homeOf } from "../navigation";
import type { Actor } from "../policy";

/** Where a person lands after signing in: somebody whose week is not known yet, at their profile. */
export async function landingOf(db: Db, actor: Actor): Promise<string> {
  if (actor.role !== "participant") return homeOf(actor.role);
  const row = await db
    .selectFrom("participant")
    .select((eb) => eb("available", "is not", null).as("told"))
    .where("personId", "=", actor.personId)
    .executeTakeFirst();
  return row?.told ? homeOf("participant") : "/profile";
}
