import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** Words that are pointed out in posts today. */
export const wordsInForce = (db: Reader) =>
  db
    .selectFrom("excludingWord")
    .select(["id", "phrase", "reason", "instead", "unlawful"])
    .where("endedAt", "is", null)
    .orderBy("phrase")
    .execute();

/** Every word of the list, those in force first. */
export const allWords = (db: Reader) => listed(db).execute();

/** One word of the list. */
export const wordOf = (db: Reader, id: string) => listed(db).where("w.id", "=", id).executeTakeFirst();

const listed = (db: Reader) =>
  db
    .selectFrom("excludingWord as w")
    .leftJoin("person as p", "p.id", "w.enteredBy")
    .select(["w.id", "w.phrase", "w.reason", "w.instead", "w.unlawful", "w.endedAt", "w.enteredAt"])
    .select("p.fullName as enteredBy")
    .orderBy(sql`w.ended_at is not null`)
    .orderBy(sql`lower(w.phrase)`)
    .orderBy("w.id");
