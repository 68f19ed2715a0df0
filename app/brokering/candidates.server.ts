import {
  CANDIDATE_GROUPS,
  type CandidateGroup,
  candidatesPage,
  countCandidatesBy,
  postsWithCandidates,
} from "../../db/queries/candidates.server";
import { employerOf } from "../../db/queries/employers.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import { judge } from "../../search/match/judge";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { type EmployerLine, employerFit } from "../matching/employer-fit";
import { opportunitiesForMatching, peopleForMatching } from "../matching/rows.server";
import type { Words } from "../matching/words";
import { Denied } from "../policy";
import { allowList, allowRead } from "../transact.server";
import { unnamedFor } from "./hours/views.server";
import type { InterviewState } from "./interview";
import type { CandidacyState } from "./states";
import { turnOf } from "./turns";

const PAGE_SIZE = 100;

export interface CandidatesAsked {
  /** One post; null for all posts of the employer. Another's post is absent. */
  postId: string | null;
  group: CandidateGroup;
  /** From 1. */
  page: number;
  pageSize?: number;
}

/** What an address asks for: anything unknown there shows everybody. */
export function candidatesAsked(query: URLSearchParams, postId: string | null): CandidatesAsked {
  const group = CANDIDATE_GROUPS.find((one) => one === query.get("show")) ?? "all";
  const page = Number(/^[1-9]\d{0,3}$/.exec(query.get("page") ?? "")?.[0] ?? 1);
  const post = /^[0-9a-f-]{36}$/.exec(query.get("post") ?? "")?.[0] ?? null;
  return { postId: postId ?? post, group, page };
}

/**
 * Candidates over all posts of an employer, or of one: who waits for its answer first. Those who no longer share
 * anything stand there without name or fit.
 */
export async function candidatesOf(
  caller: Caller,
  { postId, group, page, pageSize = PAGE_SIZE }: CandidatesAsked,
  words: Words,
) {
  const { db, actor, now } = caller;
  if (actor.role !== "employer") throw new Denied("candidacy.list");
  const { employerId, approved } = actor;
  const today = londonDate(now);
  if (postId !== null) await ownPost(caller, postId);
  const range = { limit: pageSize, offset: (page - 1) * pageSize };
  const asked = { employerId, opportunityId: postId, group, today, now, ...range };
  const [post, counts, posts, rows] = await Promise.all([
    postId === null ? undefined : postOf(db, postId),
    countCandidatesBy(db, asked),
    postsWithCandidates(db, employerId, now),
    candidatesPage(db, asked),
  ]);
  const named = rows.filter(({ shares }) => shares);
  await allowList(
    caller,
    "candidacy.list",
    { employerId },
    named.map(({ participantId }) => participantId),
  );
  const fitOf = await fits(caller, named, words);
  return {
    post: post ?? null,
    group,
    counts,
    posts,
    page,
    /** Where an officer looks into the employer, what it is told of that: nothing can be answered meanwhile. */
    standing: approved ? null : ((await employerOf(db, employerId)) ?? null),
    pages: Math.ceil(counts[group] / pageSize),
    /** Hours that officers ask about for people whom the employer has not met. */
    unnamed: await unnamedFor(caller, postId === null ? { employerId } : { opportunityId: postId }),
    candidates: rows.map(({ participantId: _hidden, shares: _shares, ...row }) => {
      const state = row.state as CandidacyState;
      const interview = standingOf(row, now);
      return {
        id: row.id,
        postId: row.opportunityId,
        title: row.title ?? "",
        name: row.name,
        state,
        interview,
        isYourTurn:
          approved &&
          (row.asksHours || turnOf({ state, postStatus: row.postStatus, interview }, now) === "employer"),
        /** They ask for other hours, and wait for the answer. */
        asksHours: row.asksHours,
        dueOn: row.answerDueOn,
        startsOn: row.startsOn,
        isNew: row.seenByEmployerAt === null,
        fit: fitOf.get(row.id) ?? null,
      };
    }),
  };
}

/** Throws `Denied` unless the post is the employer's own. */
export const ownPost = async (caller: Caller, postId: string) =>
  allowRead(caller, "post.write", await postSubject(caller.db, postId));

/** The appointment of a row that stands, if one does. */
export const standingOf = (
  row: {
    interviewState: string | null;
    interviewStartsAt: Date | null;
    interviewEndsAt: Date | null;
  },
  now: Date,
) =>
  row.interviewState !== null && row.interviewStartsAt !== null && row.interviewEndsAt !== null
    ? {
        state: row.interviewState as InterviewState,
        startsAt: row.interviewStartsAt,
        endsAt: row.interviewEndsAt,
        isOver: row.interviewEndsAt <= now,
      }
    : null;

/** By candidacy: what does not hold, or is not known, of what an employer may know of how a person fits. */
async function fits(
  { db, now }: Caller,
  rows: readonly { id: string; participantId: string; opportunityId: string }[],
  words: Words,
): Promise<Map<string, EmployerLine["code"][]>> {
  const today = londonDate(now);
  const [people, posts] = await Promise.all([
    peopleForMatching(db, [...new Set(rows.map(({ participantId }) => participantId))]),
    opportunitiesForMatching(db, [...new Set(rows.map(({ opportunityId }) => opportunityId))]),
  ]);
  const personOf = new Map(people.map(({ form }) => [form.id, form]));
  const postOf = new Map(posts.map((post) => [post.id, post]));
  return new Map(
    rows.flatMap(({ id, participantId, opportunityId }) => {
      const [p, o] = [personOf.get(participantId), postOf.get(opportunityId)];
      if (!p || !o) return [];
      const lines = employerFit(judge(p, o, today), o, words);
      const open = lines.filter(({ verdict }) => verdict !== "holds").map(({ code }) => code);
      return [[id, [...new Set(open)]] as const];
    }),
  );
}
