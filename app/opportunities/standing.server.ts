import { postSubject } from "../../db/queries/posts.server";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { transact } from "../transact.server";
import { move, type Recording } from "./move.server";
import { canMove } from "./states";

/** What becomes of the candidacies of a post that ends; brokering's, which alone moves them. */
export type EndCandidacies = (write: Recording, opportunityId: string, now: Date) => Promise<void>;

export type Stood =
  | { ok: true; already: boolean }
  | { ok: false; reason: "no-such-move"; status: Status }
  | { ok: false; reason: "closing-date-passed" };

type Change = "pause" | "reopen" | "take-back" | "close" | "withdraw";
const TO: Record<Change, Status> = {
  pause: "paused",
  reopen: "open",
  "take-back": "draft",
  close: "closed",
  withdraw: "withdrawn",
};
const REASON: Partial<Record<Change, string>> = { "take-back": "taken-back" };

/** From where the employer may: a filled post is opened by a place that comes free, a review by an officer. */
const FROM: Record<Change, readonly Status[]> = {
  pause: ["open"],
  reopen: ["paused"],
  "take-back": ["in_review"],
  close: ["open", "paused", "filled"],
  withdraw: ["draft", "open", "paused"],
};

/** What an employer may do with a post as it stands. */
export const changesOf = (status: Status): Change[] =>
  (Object.keys(FROM) as Change[]).filter(
    (change) => FROM[change].includes(status) && canMove(status, TO[change]),
  );

async function change(
  caller: Caller,
  postId: string,
  what: Change,
  endCandidacies?: EndCandidacies,
): Promise<Stood> {
  return transact(caller, "post.write", async (write) => {
    const post = await postSubject(write.trx, postId, { forUpdate: true });
    write.allow(post);
    if (!post) throw new Error("allowed a post that is not there");
    if (post.status === TO[what]) return { ok: true, already: true };
    if (!changesOf(post.status).includes(what))
      return { ok: false, reason: "no-such-move", status: post.status };
    if (what === "reopen") {
      const { closesOn } = await write.trx
        .selectFrom("opportunity")
        .select("closesOn")
        .where("id", "=", postId)
        .executeTakeFirstOrThrow();
      if (closesOn !== null && closesOn < londonDate(caller.now))
        return { ok: false, reason: "closing-date-passed" };
    }
    await move(write, caller, post, TO[what], { reason: REASON[what] });
    await endCandidacies?.(write, postId, caller.now);
    return { ok: true, already: false };
  });
}

/** Hides an open post for a while. */
export const pausePost = (caller: Caller, id: string) => change(caller, id, "pause");
/** Shows a paused post again, while people may still apply. */
export const reopenPost = (caller: Caller, id: string) => change(caller, id, "reopen");
/** Takes a post out of review to change it. */
export const takeBackPost = (caller: Caller, id: string) => change(caller, id, "take-back");
/** Ends a post that has run; those who wait are told. */
export const closePost = (caller: Caller, id: string, end: EndCandidacies) =>
  change(caller, id, "close", end);
/** Ends a post that should not have been; those who wait are told. */
export const withdrawPost = (caller: Caller, id: string, end: EndCandidacies) =>
  change(caller, id, "withdraw", end);
