import { postOf, postSubject } from "../../db/queries/posts.server";
import { candidatesAtEmployer, countAtEmployer } from "../../db/queries/proposals.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied, may } from "../policy";
import { allowList, allowRead } from "../transact.server";
import { standingOf } from "./candidates.server";
import { unnamedFor } from "./hours/views.server";
import type { CandidacyState } from "./states";
import { turnOf } from "./turns";

const A_PAGE = 50;

/** Those who reached the employer of a post, as the employer sees them, for an officer of its region. Others' throw `Denied`. */
export async function candidatesForOfficer(
  caller: Caller,
  postId: string,
  { page, pageSize = A_PAGE }: { page: number; pageSize?: number },
) {
  const { db } = caller;
  const [subject, post] = await Promise.all([postSubject(db, postId), postOf(db, postId)]);
  const employer = subject && (await employerOf(caller, subject.employerId));
  const seen = employer && { id: postId, employer };
  await allowRead(caller, "post.candidates-for", seen);
  if (!post || !seen) throw new Denied("post.candidates-for");
  const range = { limit: pageSize, offset: (page - 1) * pageSize };
  const [total, rows] = await Promise.all([
    countAtEmployer(db, postId),
    candidatesAtEmployer(db, postId, { today: londonDate(caller.now), ...range }),
  ]);
  const named = rows.filter(({ name }) => name !== null).map(({ participantId }) => participantId);
  await allowList(caller, "post.candidates-for", seen, named);
  return {
    ...{ total, page, pages: Math.ceil(total / pageSize) },
    post: { id: postId, title: post.title ?? "", employer: post.employerName },
    unnamed: await unnamedFor(caller, { opportunityId: postId }),
    candidates: rows.map((row) => {
      const state = row.state as CandidacyState;
      return {
        id: row.id,
        name: row.name,
        state,
        answerDueOn: row.answerDueOn,
        turn: turnOf({ state, postStatus: post.status, interview: standingOf(row, caller.now) }, caller.now),
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
