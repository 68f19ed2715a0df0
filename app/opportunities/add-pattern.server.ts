import { liveEditOf } from "../../db/queries/own-posts.server";
import { type Post, postOf, postSubject } from "../../db/queries/posts.server";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { may } from "../policy";
import { MOST_PATTERNS } from "./hours";
import type { Recording } from "./move.server";
import { NIGHTS } from "./nights";
import { worksAtNight } from "./shifts";
import { isChangeable } from "./states";

/**
 * Whether a post may offer one more week at once: that lets more people fit, and is read by nobody first. Not where its
 * hours are by agreement, which a week would narrow, nor where a year's pay would be worth another hour's.
 */
export const canAddPattern = (post: Pick<Post, "status" | "payPer" | "patterns" | "revises">): boolean =>
  post.revises === null &&
  isChangeable(post.status as Status) &&
  post.payPer !== "year" &&
  post.patterns.length > 0 &&
  post.patterns.length < MOST_PATTERNS;

/** Whether a post would offer a week: it does already, it can, or why it cannot. */
export type Addable = "there" | "yes" | "cannot" | "changing" | "nights";

export function addable(post: Post, { slots, changing }: { slots: SlotRanges; changing: boolean }): Addable {
  if (sameWeek(post, slots)) return "there";
  if (!canAddPattern(post)) return "cannot";
  if (changing) return "changing";
  return worksAtNight(slots) && !post.conditions.includes(NIGHTS) ? "nights" : "yes";
}

const sameWeek = ({ patterns }: Post, slots: SlotRanges) =>
  patterns.find((one) => one.shape === "fixed" && toMultirange(one.slots) === toMultirange(slots));

/**
 * Adds a fixed week to a locked post. Returns its id, or that of the same week where it is there; null, and nothing is
 * added, where it cannot be, a change of the post is under way, or it has night work that the post does not name.
 */
export async function addPattern(
  { trx, record }: Recording,
  caller: Caller,
  postId: string,
  slots: SlotRanges,
): Promise<string | null> {
  const [post, subject, edit] = await Promise.all([
    postOf(trx, postId),
    postSubject(trx, postId),
    liveEditOf(trx, postId),
  ]);
  if (!post || !subject || !may(caller.actor, "post.write", subject)) return null;
  const can = addable(post, { slots, changing: edit !== undefined });
  if (can !== "yes") return sameWeek(post, slots)?.id ?? null;
  const { id } = await trx
    .insertInto("shiftPattern")
    .values((eb) => ({
      opportunityId: postId,
      shape: "fixed",
      position: eb
        .selectFrom("shiftPattern as p")
        .select((at) => at(at.fn.max("p.position"), "+", 1).as("next"))
        .where("p.opportunityId", "=", postId),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("shiftWeek")
    .values({ patternId: id, week: 0, slots: toMultirange(slots) })
    .execute();
  await trx
    .updateTable("opportunity")
    .set((eb) => ({ updatedAt: caller.now, version: eb("version", "+", 1) }))
    .where("id", "=", postId)
    .execute();
  await trx
    .insertInto("opportunityHistory")
    .values({
      opportunityId: postId,
      at: caller.now,
      fromStatus: post.status,
      toStatus: post.status,
      personId: "personId" in caller.actor ? caller.actor.personId : null,
      reason: "week-added",
    })
    .execute();
  record({ topic: "opportunity", kind: "changed", subjectId: postId });
  return id;
}
