import { employerSubject } from "../../../db/queries/employers.server";
import { helpOf, saidOf, writtenForSubject } from "../../../db/queries/help.server";
import { members } from "../../../db/queries/people.server";
import { type PostKind, postOf } from "../../../db/queries/posts.server";
import { addWorkingDays } from "../../calendar";
import type { Behalf, Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { Denied } from "../../policy";
import { transact, type Write } from "../../transact.server";
import { type Begun, insertDraft } from "../drafts.server";
import { lockPost } from "../editing.server";
import { move } from "../move.server";
import { type Sent, sendLocked } from "../review.server";
import { USUAL_DAYS } from "./help";

/** Days for which an employer may take back what an officer wrote down for it. */
const UNDO_DAYS = 3;

/** What an officer writes down as an employer's word, and who the officer is. */
function spokenFor({ actor, onBehalf }: Caller): { officerId: string; said: Behalf } {
  if (actor.role !== "officer" || onBehalf?.side !== "employer") throw new Denied("post.create-for");
  return { officerId: actor.personId, said: onBehalf };
}

export type BegunFor = Begun | { ok: false; because: "not-open" };

/**
 * Begins a post for an employer that told an officer about it: the officer writes it, as when the employer asks for
 * help. The employer is told and can take it back. An employer that is suspended, refused or gone begins nothing.
 * @param id from the form: a second press makes nothing new
 */
export async function beginFor(
  caller: Caller,
  employerId: string,
  { id, kind }: { id: string; kind: PostKind },
): Promise<BegunFor> {
  return transact(caller, "post.create-for", async (write) => {
    const employer = await employerSubject(write.trx, employerId);
    write.allow(employer);
    const { officerId, said } = spokenFor(caller);
    if (employer?.status !== "approved" && employer?.status !== "applied")
      return { ok: false, because: "not-open" };
    const draft = { id, kind, employerId, personId: officerId, now: caller.now, reason: "begun-for" };
    return insertDraft(write.trx, draft, async (trx) => {
      await trx
        .insertInto("postHelp")
        .values({
          opportunityId: id,
          askedBy: officerId,
          askedAt: caller.now,
          wantedOn: addWorkingDays(londonDate(caller.now), USUAL_DAYS),
          officerId,
        })
        .execute();
      await writeDown(write, caller, id, "begun", said);
      for (const personId of await members(trx, employerId))
        write.record({ topic: "message", kind: "post-begun-for", subjectId: id, personId });
    });
  });
}

/**
 * Sends a draft that its employer told the officer who writes it to be right. The employer is told, and can take it
 * back until an officer has decided on it. A second press of the same officer sends nothing again.
 */
export async function sendFor(caller: Caller, postId: string): Promise<Sent> {
  return transact(caller, "post.send-for", async (write) => {
    const { trx, allow, record } = write;
    const { officerId, said } = spokenFor(caller);
    const post = await writtenForSubject(trx, postId, { forUpdate: true });
    const before = await saidOf(trx, postId);
    const isSent =
      post !== undefined && !post.isDraft && before?.what === "approved" && before.personId === officerId;
    allow(isSent ? { ...post, isDraft: true, isAsked: true } : post);
    if (isSent || !post) return { ok: true, already: true };
    const sent = await sendLocked(write, caller, postId, { reason: "approved-aloud" });
    if (!sent.ok || sent.already) return sent;
    await trx
      .updateTable("postHelp")
      .set({ doneAt: caller.now, doneBy: officerId })
      .where("opportunityId", "=", postId)
      .where("doneAt", "is", null)
      .where("endedAt", "is", null)
      .execute();
    await writeDown(write, caller, postId, "approved", said);
    for (const personId of await members(trx, post.employerId))
      record({ topic: "message", kind: "post-sent-for", subjectId: postId, personId });
    return sent;
  });
}

type Undone = { ok: true; already: boolean } | { ok: false; because: "too-late" | "moved-on" };

/**
 * Takes back what an officer wrote down as the employer's word: a post that was sent is a draft again, one that was
 * begun is withdrawn. In time, and only until an officer has decided on it, or the employer has sent it itself.
 */
export async function undoSaid(caller: Caller, postId: string): Promise<Undone> {
  return transact(caller, "post.write", async (write) => {
    const { trx, allow, record } = write;
    allow((await lockPost(trx, postId)).post);
    const [said, post] = [await saidOf(trx, postId), await postOf(trx, postId)];
    if (!said || !post) throw new Denied("post.write");
    if (said.undoneAt) return { ok: true, already: true };
    if (said.undoUntil < caller.now) return { ok: false, because: "too-late" };
    if (!canUndo(said.what, post.status)) return { ok: false, because: "moved-on" };
    const to = said.what === "approved" ? "draft" : "withdrawn";
    await move(write, caller, post, to, { reason: "word-taken-back" });
    const help = await helpOf(trx, postId);
    if (help && help.doneAt === null)
      await trx.updateTable("postHelp").set({ endedAt: caller.now }).where("id", "=", help.id).execute();
    await trx
      .updateTable("postSaid")
      .set({ undoneAt: caller.now })
      .where("historyId", "=", said.historyId)
      .execute();
    if (said.personId)
      record({ topic: "message", kind: "post-word-undone", subjectId: postId, personId: said.personId });
    return { ok: true, already: false };
  });
}

const canUndo = (what: string, status: string) => (what === "approved" ? "in_review" : "draft") === status;

/** What an officer wrote down last as the employer's word, and whether it may still be taken back. */
export async function saidFor({ db, now }: Pick<Caller, "db" | "now">, post: { id: string; status: string }) {
  const said = await saidOf(db, post.id);
  if (!said || said.undoneAt || said.undoUntil < now || !canUndo(said.what, post.status)) return null;
  return said;
}
export type SaidFor = NonNullable<Awaited<ReturnType<typeof saidFor>>>;

/** Keeps how it was said, with the newest line of the post's history. */
async function writeDown(
  { trx }: Pick<Write<never>, "trx">,
  { now }: Caller,
  opportunityId: string,
  what: "begun" | "approved",
  { channel, saidAt, interpreter, interpreterLanguage }: Behalf,
): Promise<void> {
  const { id } = await trx
    .selectFrom("opportunityHistory")
    .select("id")
    .where("opportunityId", "=", opportunityId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("postSaid")
    .values({
      historyId: id,
      opportunityId,
      what,
      channel,
      saidAt,
      interpreter,
      interpreterLanguage,
      undoUntil: new Date(now.getTime() + UNDO_DAYS * 24 * 60 * 60 * 1000),
    })
    .execute();
}
