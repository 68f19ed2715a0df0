import { candidaciesToAnswer } from "../../db/queries/candidates.server";
import { withPastInterview } from "../../db/queries/interviews.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { allowList, allowRead } from "../transact.server";
import { turnDown } from "./answer.server";
import { needsPastInterview, turnDownReasonsFor } from "./reasons";
import { AWAITING_EMPLOYER, type CandidacyState } from "./states";

export interface BulkCandidate {
  id: string;
  name: string | null;
  state: CandidacyState;
  /** They had an interview, whose time has passed. */
  hadInterview: boolean;
}
export interface BulkView {
  post: { id: string; title: string; employer: string };
  /** Who can be answered. */
  people: BulkCandidate[];
  /** Who cannot any more, and where they stand. */
  skipped: BulkCandidate[];
  /** The turn-down reasons that are lawful for this post, and true of at least one of the people. */
  reasons: string[];
}

const canBeAnswered = ({ state }: BulkCandidate) => AWAITING_EMPLOYER.includes(state);

/**
 * Whom a bulk answer of a post would reach, and whom not. Somebody with an offer is answered on their own page: a
 * word that was given is not taken back in passing. Who is not a candidate of this post is left out; where nobody
 * is left it throws `Denied`, as for a post that is not there.
 */
export async function bulkView(caller: Caller, postId: string, ids: readonly string[]): Promise<BulkView> {
  const { db, actor } = caller;
  await allowRead(caller, "post.write", await postSubject(db, postId));
  const post = await postOf(db, postId);
  if (actor.role !== "employer" || !post) throw new Denied("post.write");
  const rows = await candidaciesToAnswer(db, postId, ids, londonDate(caller.now));
  if (rows.length === 0) throw new Denied("candidacy.list");
  const { employerId } = actor;
  const owners = rows.flatMap((row) => (row.name === null ? [] : [row.participantId]));
  await allowList(caller, "candidacy.list", { employerId }, owners);
  const past = await withPastInterview(
    db,
    rows.map(({ id }) => id),
    caller.now,
  );
  const found = rows.map(({ id, name, state }) => ({
    id,
    name,
    state: state as CandidacyState,
    hadInterview: past.has(id),
  }));
  const people = found.filter(canBeAnswered);
  return {
    post: { id: postId, title: post.title ?? "", employer: post.employerName },
    people,
    skipped: found.filter((one) => !canBeAnswered(one)),
    reasons: turnDownReasonsFor(
      post,
      people.some(({ hadInterview }) => hadInterview),
    ),
  };
}

/** The same for one reason: those of whom it would be untrue are passed over. */
export function viewFor(view: BulkView, reason: string): BulkView {
  if (!needsPastInterview(reason)) return view;
  return {
    ...view,
    people: view.people.filter(({ hadInterview }) => hadInterview),
    skipped: [...view.skipped, ...view.people.filter(({ hadInterview }) => !hadInterview)],
  };
}

export interface BulkDone {
  post: BulkView["post"];
  /** Answered now, or with an answer before. */
  answered: number;
  /** Who could not be answered any more, and where they stand now. */
  skipped: BulkCandidate[];
}

/**
 * Turns many down, each in a transaction of its own: whoever moved on in the meantime is passed over, and the
 * others are answered. Sent twice, it answers nobody twice.
 */
export async function turnDownMany(
  caller: Caller,
  asked: BulkView,
  answer: { reason: string; message?: string },
): Promise<BulkDone> {
  const view = viewFor(asked, answer.reason);
  const isAnswered = ({ state }: BulkCandidate) => state === "turned_down";
  let answered = view.skipped.filter(isAnswered).length;
  const late: string[] = [];
  for (const { id } of view.people) {
    const done = await turnDown(caller, id, answer);
    if (done.ok) answered += 1;
    else late.push(id);
  }
  const now = late.length > 0 ? viewFor(await bulkView(caller, view.post.id, late), answer.reason) : null;
  return {
    post: view.post,
    answered,
    skipped: [...view.skipped.filter((one) => !isAnswered(one)), ...(now?.skipped ?? [])],
  };
}
