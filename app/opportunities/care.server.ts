import { postOf } from "../../db/queries/posts.server";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact, type Write } from "../transact.server";
import { mostElsewhere, type PlacesInput } from "./care";
import { lockPost } from "./editing.server";
import { reflectPlaces, tellFilled } from "./places.server";
import { isChangeable } from "./states";

export type Extended =
  | { ok: true; already: boolean }
  | { ok: false; reason: "not-open"; status: Status }
  | { ok: false; reason: "not-later" | "after-start"; date: string };

/** Keeps a published post open until a later day, not after its start. It is found again where its day had passed. */
export async function extendPost(caller: Caller, postId: string, closesOn: string): Promise<Extended> {
  return transact(caller, "post.write", async (write) => {
    const post = await published(write, postId);
    if (!isChangeable(post.status)) return { ok: false, reason: "not-open", status: post.status };
    if (post.closesOn === closesOn) return { ok: true, already: true };
    if (post.closesOn !== null && closesOn < post.closesOn)
      return { ok: false, reason: "not-later", date: post.closesOn };
    if (post.startsOn !== null && closesOn > post.startsOn)
      return { ok: false, reason: "after-start", date: post.startsOn };
    await write.trx
      .updateTable("opportunity")
      .set((eb) => ({ closesOn, updatedAt: caller.now, version: eb("version", "+", 1) }))
      .where("id", "=", postId)
      .execute();
    await note(write, caller, post, "extended");
    write.record({ topic: "opportunity", kind: "extended", subjectId: postId });
    return { ok: true, already: false };
  });
}

export type Counted =
  | { ok: true; already: boolean; filled: boolean }
  | { ok: false; reason: "not-open"; status: Status }
  /** So many could be filled another way: the others are offered or taken. */
  | { ok: false; reason: "too-many"; most: number };

/**
 * Says how many places of a published post were filled another way, with the reason. When none is left that
 * nobody accepted, the post is filled and those who wait are told; when one comes free, it is open again.
 */
export async function countPlaces(
  caller: Caller,
  postId: string,
  { filled, reason }: PlacesInput,
): Promise<Counted> {
  return transact(caller, "post.write", async (write) => {
    const post = await published(write, postId);
    if (!isChangeable(post.status)) return { ok: false, reason: "not-open", status: post.status };
    if (post.placesFilledElsewhere === filled)
      return { ok: true, already: true, filled: post.status === "filled" };
    const most = mostElsewhere(post);
    if (filled > most) return { ok: false, reason: "too-many", most };
    await write.trx
      .updateTable("opportunity")
      .set((eb) => ({ placesFilledElsewhere: filled, updatedAt: caller.now, version: eb("version", "+", 1) }))
      .where("id", "=", postId)
      .execute();
    await note(write, caller, post, `places: ${filled} filled another way. ${reason}`);
    const after = await reflectPlaces(write, postId, caller.now);
    if (after.filled) await tellFilled(write, postId);
    return { ok: true, already: false, filled: after.filled };
  });
}

/** The locked post, of the caller's employer. A change of a post is none; a recruitment day ends with its date and has sessions, not places. */
async function published(write: Write<"post.write">, postId: string) {
  const { post: subject } = await lockPost(write.trx, postId);
  write.allow(subject);
  const post = await postOf(write.trx, postId);
  if (!post || post.revises || post.kind === "recruitment_day") throw new Denied("post.write");
  return post;
}

/** A line of history without a move. */
const note = (
  { trx }: Write<"post.write">,
  { actor, now }: Caller,
  post: { id: string; status: Status },
  reason: string,
) =>
  trx
    .insertInto("opportunityHistory")
    .values({
      opportunityId: post.id,
      at: now,
      fromStatus: post.status,
      toStatus: post.status,
      personId: "personId" in actor ? actor.personId : null,
      reason,
    })
    .execute();
