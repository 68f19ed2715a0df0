import type { Transaction } from "kysely";
import { participantsIn } from "../../db/queries/candidacies.server";
import { liveEditOf } from "../../db/queries/own-posts.server";
import { answeredSteps, postOf, postSubject } from "../../db/queries/posts.server";
import type { DB } from "../../db/types";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { applyContent, copyPost } from "./copy.server";
import { concernsCandidates, type Edit } from "./edits";
import { move, type Recording } from "./move.server";
import { reflectPlaces, tellFilled } from "./places.server";
import { isChangeable } from "./states";
import { STEPS } from "./steps";

/**
 * Locks a post for a write; of a change first the post that it changes. Everybody locks them in this order.
 */
export async function lockPost(trx: Transaction<DB>, id: string) {
  const found = await postSubject(trx, id);
  const changed = found?.revises ? await postSubject(trx, found.revises, { forUpdate: true }) : undefined;
  const post = await postSubject(trx, id, { forUpdate: true });
  return { post, changed };
}

export type Begun = { ok: true; id: string } | { ok: false; reason: "not-changeable"; status: Status };

/**
 * Begins a change of a post that is published, or finds the one that is begun already. It is a draft that says what
 * the post says, written and sent like any other; the post stays as it is until the change takes effect.
 * @param id the change's own
 */
export async function beginEdit(caller: Caller, postId: string, id: string): Promise<Begun> {
  return transact(caller, "post.write", async ({ trx, allow }) => {
    const post = await postSubject(trx, postId, { forUpdate: true });
    allow(post);
    if (!post || post.revises || !("personId" in caller.actor)) throw new Denied("post.write");
    if (!isChangeable(post.status)) return { ok: false, reason: "not-changeable", status: post.status };
    const begun = await liveEditOf(trx, postId);
    if (begun) return { ok: true, id: begun.id };
    await copyPost(trx, postId, { id, createdBy: caller.actor.personId, now: caller.now, revises: postId });
    await begin(trx, caller, id, "change-begun");
    return { ok: true, id };
  });
}

export type Duplicated = { ok: true; id: string };

/**
 * Makes a draft that says what another post of the caller's employer says, without dates that have passed.
 * @param id the draft's own; a second press finds it made
 */
export async function duplicatePost(caller: Caller, postId: string, id: string): Promise<Duplicated> {
  return transact(caller, "post.create", async ({ trx, allow }) => {
    // Held, so that a second press waits and finds the copy made.
    const post = await postSubject(trx, postId, { forUpdate: true });
    allow(post && { employerId: post.employerId }, { subjectId: id });
    if (!post || post.revises || !("personId" in caller.actor)) throw new Denied("post.create");
    const there = await postSubject(trx, id);
    if (there) {
      if (there.employerId !== post.employerId) throw new Denied("post.create");
      return { ok: true, id };
    }
    await copyPost(trx, postId, { id, createdBy: caller.actor.personId, now: caller.now, revises: null });
    const today = londonDate(caller.now);
    const passed = await postOf(trx, id);
    if ((passed?.closesOn ?? "") < today || (passed?.startsOn ?? "9") < today)
      await trx
        .updateTable("opportunity")
        .set({ startsOn: null, closesOn: null })
        .where("id", "=", id)
        .execute();
    const answered = post.status === "draft" ? await answeredSteps(trx, postId) : STEPS;
    await begin(trx, caller, id, "copied", answered);
    return { ok: true, id };
  });
}

/** The first line of a copy's history; the questions that were answered are. */
async function begin(
  trx: Transaction<DB>,
  { actor, now }: Caller,
  id: string,
  reason: string,
  answered: readonly string[] = STEPS,
) {
  const personId = "personId" in actor ? actor.personId : null;
  await trx
    .insertInto("opportunityHistory")
    .values({ opportunityId: id, at: now, toStatus: "draft", personId, reason })
    .execute();
  if (personId)
    await trx
      .insertInto("formDraft")
      .values({
        personId,
        kind: "post",
        subjectId: id,
        answers: JSON.stringify({ answered }),
        updatedAt: now,
      })
      .execute();
}

/** Who is told when the hours, the pay or the place of what they applied to is another. */
const TOLD = ["waiting", "proposed", "applied", "introduced", "interview", "offered", "accepted"] as const;

/**
 * Lets a change take effect: the post says what it says, and the change ends. Both are locked and the permission
 * was checked. Offers that were made keep their own terms.
 */
export async function applyEdit(
  write: Recording,
  caller: Caller,
  edit: { id: string; status: Status },
  post: { id: string; status: Status },
  edits: readonly Edit[],
): Promise<void> {
  const { trx, record } = write;
  await applyContent(trx, edit.id, post.id);
  await trx
    .updateTable("opportunity")
    .set((eb) => ({ updatedAt: caller.now, version: eb("version", "+", 1) }))
    .where("id", "=", post.id)
    .execute();
  await trx
    .insertInto("opportunityHistory")
    .values({
      opportunityId: post.id,
      at: caller.now,
      fromStatus: post.status,
      toStatus: post.status,
      personId: "personId" in caller.actor ? caller.actor.personId : null,
      reason: "changed",
    })
    .execute();
  await move(write, caller, edit, "withdrawn", { reason: "change-applied" });
  const { filled } = await reflectPlaces(write, post.id, caller.now);
  if (filled) await tellFilled(write, post.id);
  record({ topic: "opportunity", kind: "changed", subjectId: post.id });
  if (!concernsCandidates(edits)) return;
  for (const { id, participantId } of await participantsIn(trx, post.id, TOLD))
    record({ topic: "message", kind: "post-changed", subjectId: id, personId: participantId });
}

/** Ends the change of a locked post that is over. */
export async function endEdit(write: Recording, caller: Caller, postId: string): Promise<void> {
  const edit = await liveEditOf(write.trx, postId);
  if (edit) await move(write, caller, edit, "withdrawn", { reason: "post-over" });
}
