import type { Kysely } from "kysely";
import type { DB, Json } from "../types";

/** What a person typed that has no record of its own, kept with them. `undefined`: nothing since `since`. */
export const draftOf = (db: Kysely<DB>, personId: string, kind: string, since: Date) =>
  db
    .selectFrom("formDraft")
    .select("answers")
    .where("personId", "=", personId)
    .where("kind", "=", kind)
    .where("subjectId", "is", null)
    .where("updatedAt", ">=", since)
    .executeTakeFirst()
    .then((row) => row?.answers);

export async function keepDraft(
  db: Kysely<DB>,
  personId: string,
  kind: string,
  answers: Json,
  now: Date,
): Promise<void> {
  const kept = { answers: JSON.stringify(answers), updatedAt: now };
  await db
    .insertInto("formDraft")
    .values({ personId, kind, ...kept })
    .onConflict((conflict) => conflict.columns(["personId", "kind", "subjectId"]).doUpdateSet(kept))
    .execute();
}
