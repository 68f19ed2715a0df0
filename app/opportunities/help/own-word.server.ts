import type { Db } from "../../../db/client.server";
import { lastSending, saidOf } from "../../../db/queries/help.server";
import { officersFor } from "../../../db/queries/people.server";
import type { Post } from "../../../db/queries/posts.server";

/** A post in review that an officer sent on its employer's word. */
export interface OwnWord {
  /** How many other officers of the region could check it. */
  colleagues: number;
}

/**
 * Whether an officer would check what they themselves sent on the employer's word; null where somebody else sent it.
 * A colleague checks it where the region has one; else it is published with a reason (docs/decisions/019).
 */
export async function ownWord(
  db: Db,
  post: Pick<Post, "id" | "regionCode" | "status">,
  officerId: string,
): Promise<OwnWord | null> {
  if (post.status !== "in_review") return null;
  const said = await saidOf(db, post.id);
  if (said?.what !== "approved" || said.undoneAt || said.personId !== officerId) return null;
  // The employer sent it itself since.
  if (said.historyId !== (await lastSending(db, post.id))) return null;
  const others = (await officersFor(db, post.regionCode, null)).filter((id) => id !== officerId);
  return { colleagues: others.length };
}
