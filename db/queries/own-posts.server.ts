import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Status } from "../../search/match/model";
import type { DB } from "../types";
import { unnamedWaiting } from "./hours.server";
import { type Pattern, type PostKind, patternsOf } from "./posts.server";
import { owedByEmployer } from "./turns.server";

type Reader = Kysely<DB>;

/** Which of an employer's posts are listed. */
export interface OwnPostFilter {
  status: string | null;
  kind: PostKind | null;
  townId: number | null;
}

/** A change that is being written or checked; null where there is none. */
export const liveEditOf = (db: Reader, postId: string) =>
  db
    .selectFrom("opportunity as o")
    .select(["o.id", "o.submittedAt"])
    .select(sql<Status>`o.status`.as("status"))
    .where("o.revises", "=", postId)
    .where("o.status", "in", ["draft", "in_review"])
    .executeTakeFirst();

const sentBack = (post: RawBuilder<unknown>) => sql<boolean>`coalesce((
  select r.outcome = 'sent_back' from review r where r.opportunity_id = ${post} order by r.at desc, r.id desc limit 1), false)`;

/** The moment a list is read at, and its day in London. */
interface At {
  now: Date;
  today: string;
}

/** An employer's posts as its list shows them, each with what waits for the employer. */
const ownPosts = (db: Reader, employerId: string, { today, now }: At) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .leftJoin("town as t", "t.id", "o.townId")
    .leftJoin("opportunity as edit", (join) =>
      join.onRef("edit.revises", "=", "o.id").on("edit.status", "in", ["draft", "in_review"]),
    )
    // All at once: a post with hundreds of candidates would be counted through for each of the others.
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("candidacy")
          .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
          .select(["candidacy.opportunityId", ({ fn }) => fn.countAll<number>().as("waiting")])
          .where("opportunity.employerId", "=", employerId)
          .where(owedByEmployer(now))
          .groupBy("candidacy.opportunityId")
          .as("w"),
      (join) => join.onRef("w.opportunityId", "=", "o.id"),
    )
    .leftJoin(unnamedWaiting(db, employerId).as("u"), (join) => join.onRef("u.opportunityId", "=", "o.id"))
    // What an officer was asked to write last, and what became of it, until it is sent.
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("postHelp as help")
          .leftJoin("person as writer", "writer.id", "help.doneBy")
          .select(["help.wantedOn", "help.doneAt", "writer.fullName as writtenBy"])
          .whereRef("help.opportunityId", "=", "o.id")
          .where("help.endedAt", "is", null)
          .where("o.submittedAt", "is", null)
          .orderBy("help.askedAt", "desc")
          .limit(1)
          .as("h"),
      (join) => join.onTrue(),
    )
    .select(["o.id", "o.title", "o.places", "o.placesLeft", "o.startsOn", "o.closesOn"])
    .select(["o.updatedAt", "o.submittedAt", "o.publishedAt", "o.townId", "t.name as townName"])
    .select(sql<Status>`o.status`.as("status"))
    .select(sql<PostKind>`o.kind`.as("kind"))
    .select(["edit.id as editId", "edit.status as editStatus"])
    .select(sql<number>`coalesce(w.waiting, 0)`.as("waiting"))
    // While an officer looks into the employer, nothing can be answered.
    .select(
      sql<number>`case when e.status = 'approved' then coalesce(u.questions, 0) else 0 end`.as("asksHours"),
    )
    .select(["u.since as asksHoursSince", "u.firstId as asksHoursId"])
    .select(["h.wantedOn as helpWantedOn", "h.writtenBy"])
    .select(sql<boolean>`o.status = 'draft' and h.done_at is not null`.as("handedOver"))
    .select(sql<boolean>`o.status = 'draft' and ${sentBack(sql`o.id`)}`.as("sentBack"))
    .select(sql<boolean>`edit.status = 'draft' and ${sentBack(sql`edit.id`)}`.as("editSentBack"))
    // A day that passed leaves a post that nobody can apply for.
    .select(
      sql<boolean>`o.status = 'open' and o.closes_on < ${today}::date and e.status = 'approved'`.as(
        "overdue",
      ),
    )
    .where("o.employerId", "=", employerId)
    .where("o.revises", "is", null);

/** Whether anything of a post waits for its employer. In a query of `ownPosts` as `p`. */
const needsYou = sql<boolean>`(p.waiting > 0 or p.asks_hours > 0
  or p.sent_back or coalesce(p.edit_sent_back, false) or p.overdue or p.handed_over)`;

type OwnPostRow = Awaited<ReturnType<ReturnType<typeof ownPosts>["execute"]>>[number];
export type OwnPost = OwnPostRow & { needsYou: boolean; patterns: Pattern[] };

/** A page of an employer's posts; those that need an answer first, then by how they stand, the latest first. */
export async function postsOfEmployer(
  db: Reader,
  employerId: string,
  at: At,
  { status, kind, townId }: OwnPostFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<OwnPost[]> {
  const rows = await db
    .selectFrom(ownPosts(db, employerId, at).as("p"))
    .selectAll("p")
    .select(needsYou.as("needsYou"))
    .$if(status === "needs-you", (query) => query.where(needsYou))
    .$if(status !== null && status !== "needs-you", (query) => query.where("p.status", "=", status as Status))
    .$if(kind !== null, (query) => query.where("p.kind", "=", kind))
    .$if(townId !== null, (query) => query.where("p.townId", "=", townId))
    .orderBy(needsYou, "desc")
    .orderBy(
      sql`case p.status when 'draft' then 0 when 'in_review' then 1 when 'open' then 2 when 'filled' then 3
        when 'paused' then 4 when 'closed' then 5 else 6 end`,
    )
    .orderBy("p.updatedAt", "desc")
    .orderBy("p.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const patterns = await patternsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, patterns: patterns.get(row.id) ?? [] }));
}

/** How many posts an employer has, by everything that its list is filtered by. */
export async function countOwnPosts(db: Reader, employerId: string, at: At) {
  return db
    .selectFrom(ownPosts(db, employerId, at).as("p"))
    .select(["p.status", "p.kind", "p.townId", "p.townName"])
    .select(needsYou.as("needsYou"))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`, sql`5`])
    .execute();
}
