/** What an officer needs to check a post, and what was decided of it. */
import { type Kysely, sql } from "kysely";
import type { DB } from "../types";
import type { PostKind } from "./posts.server";

type Reader = Kysely<DB>;

/** Posts of a region that wait to be checked, the one that waits longest first. */
export const postsInReview = (db: Reader, regionCode: string) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .leftJoin("town as t", "t.id", "o.townId")
    .select((eb) => eb.ref("o.kind").$castTo<PostKind>().as("kind"))
    .select(["o.id", "o.title", "o.submittedAt", "e.name as employerName"])
    .select(["e.status as employerStatus", "t.name as townName", "o.payRateUnknown", "o.revises"])
    .where("o.regionCode", "=", regionCode)
    .where("o.status", "=", "in_review")
    .orderBy("o.submittedAt")
    .orderBy("o.id")
    .execute();

/** Every change of a post's state, the first first. */
export const postHistory = (db: Reader, id: string) =>
  db
    .selectFrom("opportunityHistory as h")
    .leftJoin("person as p", "p.id", "h.personId")
    .leftJoin("postSaid as s", "s.historyId", "h.id")
    .leftJoin("language as l", "l.code", "s.interpreterLanguage")
    .select(["h.id", "h.at", "h.fromStatus", "h.toStatus", "h.personId", "p.fullName as who", "h.reason"])
    .select(["s.channel", "s.saidAt", "s.interpreter", "l.label as interpreterLanguage"])
    .where("h.opportunityId", "=", id)
    .orderBy("h.id")
    .execute();

/** Decisions of officers about a post with their notes by field, the latest first. */
export async function reviewsOf(db: Reader, id: string) {
  const reviews = await db
    .selectFrom("review as r")
    .innerJoin("person as p", "p.id", "r.officerId")
    .select(["r.id", "r.outcome", "r.note", "r.at", "r.officerId", "p.fullName as officer"])
    .where("r.opportunityId", "=", id)
    .orderBy("r.at", "desc")
    .orderBy("r.id", "desc")
    .execute();
  const notes = await db
    .selectFrom("reviewNote as n")
    .innerJoin("review as r", "r.id", "n.reviewId")
    .select(["n.reviewId", "n.field", "n.note", "n.answer", "n.changed"])
    .where("r.opportunityId", "=", id)
    .orderBy("n.field")
    .execute();
  return reviews.map((review) => ({ ...review, notes: notes.filter((n) => n.reviewId === review.id) }));
}
export type Review = Awaited<ReturnType<typeof reviewsOf>>[number];

/**
 * Posts that are open, hidden or in review and like this one in title, employer and town, the likest first:
 * its employer's, and others' in the same town.
 */
export const postsLike = (db: Reader, id: string) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .leftJoin("town as t", "t.id", "o.townId")
    .innerJoin(
      (of) =>
        of
          .selectFrom("opportunity as p")
          .select(["p.id", "p.employerId", "p.kind", "p.title", "p.townId", "p.revises"])
          .where("p.id", "=", id)
          .as("this"),
      (join) => join.onTrue(),
    )
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName"])
    .select(sql<boolean>`o.employer_id = this.employer_id`.as("sameEmployer"))
    // A title that comes again in another town is another job.
    .select(
      sql<number>`similarity(o.title, this.title) * case when o.town_id = this.town_id then 0.9 else 0.4 end
        + case when o.employer_id = this.employer_id then 0.1 else 0 end`.as("alike"),
    )
    .where("o.status", "in", ["in_review", "open", "paused"])
    .where("o.revises", "is", null)
    // A day with the name of the job that it recruits for is no second one.
    .whereRef("o.kind", "=", "this.kind")
    .where(sql<boolean>`o.id <> this.id and o.id is distinct from this.revises`)
    .where(
      sql<boolean>`(o.employer_id = this.employer_id or (o.town_id = this.town_id and o.title % this.title))`,
    )
    .orderBy("alike", "desc")
    .orderBy("o.id")
    .limit(5)
    .execute();
