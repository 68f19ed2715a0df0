import { postOf, postSubject } from "../../db/queries/posts.server";
import { candidatesAtEmployer } from "../../db/queries/proposals.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied, may } from "../policy";
import { allowRead } from "../transact.server";
import { standingOf } from "./candidates.server";
import type { CandidacyState } from "./states";
import { turnOf } from "./turns";

/** Those who reached the employer of a post, as the employer sees them, for an officer of its region. Others' throw `Denied`. */
export async function candidatesForOfficer(caller: Caller, postId: string) {
  const { db } = caller;
  const [subject, post] = await Promise.all([postSubject(db, postId), postOf(db, postId)]);
  const employer = subject && (await employerOf(caller, subject.employerId));
  await allowRead(caller, "post.candidates-for", employer && { id: postId, employer });
  if (!post) throw new Denied("post.candidates-for");
  const rows = await candidatesAtEmployer(db, postId, londonDate(caller.now));
  return {
    post: { id: postId, title: post.title ?? "", employer: post.employerName },
    candidates: rows.map((row) => {
      const state = row.state as CandidacyState;
      return {
        id: row.id,
        name: row.name,
        state,
        answerDueOn: row.answerDueOn,
        turn: turnOf({ state, postStatus: post.status, interview: standingOf(row) }, caller.now),
      };
    }),
  };
}

/** Whether the caller is an officer to whom the employer of this post may say its answers. */
export async function mayAnswerFor(caller: Caller, postId: string): Promise<boolean> {
  if (caller.actor.role !== "officer") return false;
  const post = await postSubject(caller.db, postId);
  if (!post) return false;
  const employer = await employerOf(caller, post.employerId);
  return may(caller.actor, "post.candidates-for", { id: postId, employer });
}

async function employerOf({ db }: Caller, employerId: string) {
  const { regionCode, status } = await db
    .selectFrom("employer")
    .select(["regionCode", "status"])
    .where("id", "=", employerId)
    .executeTakeFirstOrThrow();
  return { regionCode, approved: status === "approved" };
}
