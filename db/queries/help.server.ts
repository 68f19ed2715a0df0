import { type Kysely, sql } from "kysely";
import type { Status } from "../../search/match/model";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** What an employer asked an officer to write with it last, and has not taken back; undefined where nothing. */
export const helpOf = (db: Reader, postId: string) =>
  db
    .selectFrom("postHelp as h")
    .innerJoin("person as asker", "asker.id", "h.askedBy")
    .leftJoin("person as officer", "officer.id", "h.officerId")
    .leftJoin("person as writer", "writer.id", "h.doneBy")
    .select([
      "h.id",
      "h.askedAt",
      "h.wantedOn",
      "h.note",
      "h.doneAt",
      "h.doneBy",
      "asker.fullName as askedBy",
    ])
    .select(["officer.fullName as officer", "writer.fullName as writtenBy"])
    // Nobody of the employer asked: an officer began it, as the employer told them.
    .select((eb) => eb("h.askedBy", "=", eb.ref("h.officerId")).as("unasked"))
    .where("h.opportunityId", "=", postId)
    .where("h.endedAt", "is", null)
    .orderBy("h.askedAt", "desc")
    .limit(1)
    .executeTakeFirst();

/**
 * A draft as the policy sees it when an officer writes it: in the employer's region, wherever the work is. With
 * `forUpdate` its row is locked until the transaction ends.
 */
export async function writtenForSubject(db: Reader, id: string, { forUpdate = false } = {}) {
  const row = await db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .select(["o.id", "o.employerId", "e.regionCode"])
    .select(sql<Status>`o.status`.as("status"))
    .where("o.id", "=", id)
    .$if(forUpdate, (query) => query.forUpdate("o"))
    .executeTakeFirst();
  if (!row) return undefined;
  // Asked once the row is held: whoever hands it over meanwhile is seen.
  const help = await helpOf(db, id);
  const { status, ...post } = row;
  return { ...post, isDraft: status === "draft", isAsked: help !== undefined && help.doneAt === null };
}

/** What the employer last said of a post to an officer, who wrote it down; undefined where nothing. */
export const saidOf = (db: Reader, postId: string) =>
  db
    .selectFrom("postSaid as s")
    .innerJoin("opportunityHistory as h", "h.id", "s.historyId")
    .innerJoin("person as p", "p.id", "h.personId")
    .leftJoin("language as l", "l.code", "s.interpreterLanguage")
    .select(["s.historyId", "s.what", "s.channel", "s.saidAt", "s.interpreter", "s.undoUntil", "s.undoneAt"])
    .select(["h.personId", "p.fullName as speaker", "l.label as interpreterLanguage"])
    .where("s.opportunityId", "=", postId)
    .orderBy("s.historyId", "desc")
    .limit(1)
    .executeTakeFirst();

/** The line of a post's history with which it was sent last; undefined where it never was. */
export const lastSending = async (db: Reader, postId: string) =>
  (
    await db
      .selectFrom("opportunityHistory")
      .select("id")
      .where("opportunityId", "=", postId)
      .where("toStatus", "=", "in_review")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()
  )?.id;
