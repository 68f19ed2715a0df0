import type { Transaction } from "kysely";
import { postSubject, sharingOf } from "../../db/queries/posts.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { transact } from "../transact.server";
import type { Sharing } from "./sharing";
import { TERMINAL } from "./states";

export type Shared = { ok: true; already: boolean } | { ok: false; reason: "ended" };

/** An officer of its region chooses the regions in which a post is found beside its own. Matching follows. */
export async function sharePost(caller: Caller, postId: string, sharing: Sharing): Promise<Shared> {
  return transact(caller, "post.share", async ({ trx, allow, record }) => {
    const post = await postSubject(trx, postId, { forUpdate: true });
    allow(post);
    if (!post || TERMINAL.includes(post.status)) return { ok: false, reason: "ended" };
    const changed = await setSharing(trx, post, sharing);
    if (changed) record({ topic: "opportunity", kind: "shared", subjectId: postId });
    return { ok: true, already: !changed };
  });
}

/** Writes with whom a locked post is shared. Returns whether that is new. */
export async function setSharing(
  trx: Transaction<DB>,
  post: { id: string; regionCode: string },
  { all, regions }: Sharing,
): Promise<boolean> {
  const before = await sharingOf(trx, post.id);
  const others = all ? [] : [...new Set(regions)].filter((code) => code !== post.regionCode).sort();
  if (before.all === all && before.regions.join() === others.join()) return false;
  await trx.updateTable("opportunity").set({ sharedWithAll: all }).where("id", "=", post.id).execute();
  await trx.deleteFrom("opportunityRegion").where("opportunityId", "=", post.id).execute();
  if (others.length > 0)
    await trx
      .insertInto("opportunityRegion")
      .values(others.map((regionCode) => ({ opportunityId: post.id, regionCode })))
      .execute();
  return true;
}
