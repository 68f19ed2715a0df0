import { namedOfficer } from "../../../db/queries/employers.server";
import { helpOf, writtenForSubject } from "../../../db/queries/help.server";
import { members } from "../../../db/queries/people.server";
import { postSubject } from "../../../db/queries/posts.server";
import type { Caller } from "../../caller";
import { Denied } from "../../policy";
import { transact, type Write } from "../../transact.server";

type Asked =
  | { ok: true; already: boolean }
  /** Sent, ended, or a change of a published post. */
  | { ok: false; reason: "not-a-draft" };

/** Asks the officer named for the employer to write a draft with it, by a date. A second press asks nothing new. */
export async function askHelp(
  caller: Caller,
  postId: string,
  { wantedOn, note }: { wantedOn: string; note: string | null },
): Promise<Asked> {
  return transact(caller, "post.write", async (write) => {
    const { trx, allow, record } = write;
    const post = await postSubject(trx, postId, { forUpdate: true });
    allow(post);
    if (!post || !("personId" in caller.actor)) throw new Denied("post.write");
    if (post.status !== "draft" || post.revises) return { ok: false, reason: "not-a-draft" };
    const standing = await helpOf(trx, postId);
    if (standing && standing.doneAt === null) return { ok: true, already: true };
    const officer = await namedOfficer(trx, post.employerId);
    const { personId } = caller.actor;
    await trx
      .insertInto("postHelp")
      .values({
        opportunityId: postId,
        askedBy: personId,
        askedAt: caller.now,
        wantedOn,
        note,
        officerId: officer?.id ?? null,
      })
      .execute();
    await tell(write, caller, postId, "help-asked");
    if (officer) record({ topic: "message", kind: "help-asked", subjectId: postId, personId: officer.id });
    return { ok: true, already: false };
  });
}

/** Takes the question back: the employer goes on alone. */
export async function endHelp(caller: Caller, postId: string): Promise<{ already: boolean }> {
  return transact(caller, "post.write", async (write) => {
    const { trx, allow } = write;
    allow(await postSubject(trx, postId, { forUpdate: true }));
    const ended = await trx
      .updateTable("postHelp")
      .set({ endedAt: caller.now })
      .where("opportunityId", "=", postId)
      .where("doneAt", "is", null)
      .where("endedAt", "is", null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return { already: true };
    await tell(write, caller, postId, "help-ended");
    return { already: false };
  });
}

/**
 * An officer hands a draft to its employer, who checks and sends it: an officer never sends it for them. From then
 * on the officer finds it no more until they are asked again.
 */
export async function handOver(caller: Caller, postId: string): Promise<void> {
  return transact(caller, "post.write-for", async (write) => {
    const { trx, allow, record } = write;
    if (!("personId" in caller.actor)) throw new Denied("post.write-for");
    const post = await writtenForSubject(trx, postId, { forUpdate: true });
    // A second press of whoever handed it over finds it handed over.
    const isDone = post?.isDraft === true && (await helpOf(trx, postId))?.doneBy === caller.actor.personId;
    allow(post && isDone ? { ...post, isAsked: true } : post);
    if (isDone) return;
    if (!post) throw new Denied("post.write-for");
    await trx
      .updateTable("postHelp")
      .set({ doneAt: caller.now, doneBy: caller.actor.personId })
      .where("opportunityId", "=", postId)
      .where("doneAt", "is", null)
      .where("endedAt", "is", null)
      .execute();
    await tell(write, caller, postId, "handed-over");
    for (const personId of await members(trx, post.employerId))
      record({ topic: "message", kind: "draft-written", subjectId: postId, personId });
  });
}

/** A line in the post's history: it stays the draft it was. */
const tell = (
  { trx }: Pick<Write<never>, "trx">,
  { actor, now }: Caller,
  opportunityId: string,
  reason: string,
) =>
  trx
    .insertInto("opportunityHistory")
    .values({
      opportunityId,
      at: now,
      fromStatus: "draft",
      toStatus: "draft",
      personId: "personId" in actor ? actor.personId : null,
      reason,
    })
    .execute();
