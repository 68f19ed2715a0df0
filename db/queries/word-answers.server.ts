import type { Kysely } from "kysely";
import type { DB } from "../types";

/** Why a post needs words that were pointed out in it, as its employer or an officer who writes it says. */
export const wordAnswersOf = (db: Kysely<DB>, postId: string) =>
  db
    .selectFrom("wordAnswer as a")
    .innerJoin("person as p", "p.id", "a.answeredBy")
    .select(["a.field", "a.said", "a.why", "a.answeredAt", "p.fullName as answeredBy"])
    .where("a.opportunityId", "=", postId)
    .execute();
