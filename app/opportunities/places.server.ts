import { participantsIn } from "../../db/queries/candidacies.server";
import { placesTaken, postSubject } from "../../db/queries/posts.server";
import { move, type Recording } from "./move.server";

/**
 * Lets a post follow its offers: filled when every place is accepted, open again when one comes free. Called
 * inside the transaction that changed an offer, after it; locks the post. Places held by an offer that is not yet
 * answered fill nothing.
 * @returns whether it became filled now: those who wait are to be told
 */
export async function reflectPlaces(
  write: Recording,
  opportunityId: string,
  now: Date,
): Promise<{ filled: boolean; reopened: boolean }> {
  const post = await postSubject(write.trx, opportunityId, { forUpdate: true });
  const count = await placesTaken(write.trx, opportunityId);
  if (!post || !count || count.places === null) return { filled: false, reopened: false };
  const full = count.taken >= count.places;
  const bySystem = { actor: { role: "system" as const }, now };
  if (post.status === "open" && full) {
    await move(write, bySystem, post, "filled", { reason: "places-filled" });
    return { filled: true, reopened: false };
  }
  if (post.status === "filled" && !full) {
    await move(write, bySystem, post, "open", { reason: "place-came-free" });
    return { filled: false, reopened: true };
  }
  // Places left changed: engines count them.
  write.record({ topic: "opportunity", kind: "places", subjectId: opportunityId });
  return { filled: false, reopened: false };
}

/** Who waits for a decision on the employer's side or for an officer, or was asked and has not answered. */
const WAITING = ["waiting", "proposed", "applied", "introduced", "interview"];

/** Tells those who wait for a post, and those to whom it was only proposed, that all its places are taken. */
export async function tellFilled({ trx, record }: Recording, opportunityId: string): Promise<void> {
  for (const { id, participantId, state } of await participantsIn(trx, opportunityId, WAITING)) {
    const kind = state === "proposed" ? "proposal-filled" : "post-filled";
    record({ topic: "message", kind, subjectId: id, personId: participantId });
  }
}
