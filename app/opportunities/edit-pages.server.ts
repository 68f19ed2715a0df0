import type { Db } from "../../db/client.server";
import { liveEditOf } from "../../db/queries/own-posts.server";
import { type Post, postOf } from "../../db/queries/posts.server";
import { reviewsOf } from "../../db/queries/reviews.server";
import { editsBetween, takesEffectAtOnce } from "./edits";

/** What a change that is not over alters; null of any other post. */
export async function editView(db: Db, post: Post) {
  if (!post.revises || !["draft", "in_review"].includes(post.status)) return null;
  const before = await postOf(db, post.revises);
  if (!before) return null;
  const edits = editsBetween(before, post);
  return { before, edits, atOnce: takesEffectAtOnce(edits) };
}

/** The change of a post that is being written or checked, and whether an officer sent it back; null where there is none. */
export async function editUnderWay(db: Db, post: Post) {
  const edit = await liveEditOf(db, post.id);
  if (!edit) return null;
  const [last] = await reviewsOf(db, edit.id);
  return {
    id: edit.id,
    status: edit.status,
    sentBack: edit.status === "draft" && last?.outcome === "sent_back",
  };
}
