import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import type { Action } from "../policy";
import type { Write } from "../transact.server";
import { canMove } from "./states";

/** A write whose permission was checked. */
export type Recording = Pick<Write<Action>, "trx" | "record">;

/**
 * Moves a locked post along the table, keeps its history and tells the engines. Throws where the table has no
 * such move: the verb asks first.
 */
export async function move(
  { trx, record }: Recording,
  { actor, now }: Pick<Caller, "actor" | "now">,
  post: { id: string; status: Status },
  to: Status,
  { reason = null, ...stamps }: { reason?: string | null; publishedAt?: Date; submittedAt?: Date } = {},
): Promise<void> {
  if (!canMove(post.status, to)) throw new Error(`A post cannot go from ${post.status} to ${to}`);
  await trx
    .updateTable("opportunity")
    .set((eb) => ({ status: to, ...stamps, updatedAt: now, version: eb("version", "+", 1) }))
    .where("id", "=", post.id)
    .execute();
  await trx
    .insertInto("opportunityHistory")
    .values({
      opportunityId: post.id,
      at: now,
      fromStatus: post.status,
      toStatus: to,
      personId: "personId" in actor ? actor.personId : null,
      reason,
    })
    .execute();
  record({ topic: "opportunity", kind: to, subjectId: post.id });
}
