import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { CHANGES, type Change, changesOf } from "./changes";
import { endEdit, lockPost } from "./editing.server";
import type { Ended } from "./ending";
import { move, type Recording } from "./move.server";

/** What becomes of the candidacies of a post that ends: brokering's, which alone moves them. */
export type EndCandidacies = (write: Recording, opportunityId: string, now: Date) => Promise<Ended>;

export type Changed =
  | { ok: true; already: boolean; ended?: Ended }
  | { ok: false; reason: "no-such-move"; status: Status }
  | { ok: false; reason: "closing-date-passed" };

/**
 * Changes how a post stands: hides it, shows it again, takes it back from review, closes or withdraws it. Only
 * its employer may; a state that is reached already is no refusal.
 * @param end called in the same transaction where the post ends, so that those who wait are told
 */
export async function changePost(
  caller: Caller,
  postId: string,
  change: Change,
  end: EndCandidacies,
): Promise<Changed> {
  return transact(caller, "post.write", async (write) => {
    const { post } = await lockPost(write.trx, postId);
    write.allow(post);
    if (!post) throw new Denied("post.write");
    const to = CHANGES[change];
    if (post.status === to) return { ok: true, already: true };
    if (!changesOf(post.status).includes(change))
      return { ok: false, reason: "no-such-move", status: post.status };
    if (change === "reopen" && (await hasClosed(write, postId, londonDate(caller.now))))
      return { ok: false, reason: "closing-date-passed" };
    await move(write, caller, post, to, { reason: reasonOf(change, post.revises !== null) });
    if ((change === "close" || change === "withdraw") && !post.revises) {
      await endEdit(write, caller, postId);
      return { ok: true, already: false, ended: await end(write, postId, caller.now) };
    }
    return { ok: true, already: false };
  });
}

function reasonOf(change: Change, isEdit: boolean): string | null {
  if (change === "take-back") return "taken-back";
  return change === "withdraw" && isEdit ? "change-dropped" : null;
}

async function hasClosed({ trx }: Recording, postId: string, today: string): Promise<boolean> {
  const { closesOn } = await trx
    .selectFrom("opportunity")
    .select("closesOn")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  return closesOn !== null && closesOn < today;
}
