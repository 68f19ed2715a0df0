import { members, officersFor } from "../../db/queries/people.server";
import { postOf } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import { reviewsOf } from "../../db/queries/reviews.server";
import { wordAnswersOf } from "../../db/queries/word-answers.server";
import { wordsInForce } from "../../db/queries/wording.server";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { says } from "../web/says";
import { saidSteps } from "./advert/kept.server";
import { applyEdit, lockPost } from "./editing.server";
import { type Edit, editsBetween, takesEffectAtOnce } from "./edits";
import { ownWord } from "./help/own-word.server";
import { move, type Recording } from "./move.server";
import { hasNightWork, NIGHTS } from "./nights";
import type { NoteAnswer } from "./note-answers";
import { answerNotes } from "./note-answers.server";
import { inPageOrder, type Problem, problemsOf, unsaidProblems } from "./problems";
import type { Sharing } from "./sharing";
import { setSharing } from "./sharing.server";
import { isChangeable } from "./states";
import type { Field } from "./steps";
import { judgePay, payAsked } from "./wage";
import { wordProblems } from "./wording/answers";

export type Sent =
  /** `applied`: a change of a post that took effect at once. */
  | { ok: true; already: boolean; applied?: true }
  | { ok: false; reason: "incomplete"; problems: Problem[] }
  | { ok: false; reason: "nothing-changed" }
  /** Notes whose question was not changed and which have no answer. */
  | { ok: false; reason: "unanswered"; fields: Field[] }
  | { ok: false; reason: "ended"; status: Status };

/**
 * Sends a draft to the officers of its region, the first time or again; a change of a post that only lets more
 * people fit takes effect at once. Refused while anything is wrong with it, or
 * a note of the officer who sent it back is neither answered nor followed.
 */
export async function sendForReview(
  caller: Caller,
  postId: string,
  answers: readonly NoteAnswer[] = [],
): Promise<Sent> {
  return transact(caller, "post.write", async (write) => {
    const { post, changed } = await lockPost(write.trx, postId);
    write.allow(post);
    return sendLocked(write, caller, postId, { changed, answers });
  });
}

interface Sending {
  /** The post that this one changes. */
  changed?: { id: string; status: Status };
  answers?: readonly NoteAnswer[];
  /** How it came to be sent, for its history. */
  reason?: string;
}

/** Sends a post that is locked, by a caller who may. */
export async function sendLocked(
  write: Recording,
  caller: Caller,
  postId: string,
  { changed, answers = [], reason }: Sending = {},
): Promise<Sent> {
  const { trx, record } = write;
  const post = await postOf(trx, postId);
  if (!post) throw new Denied("post.write");
  if (post.status === "withdrawn" || post.status === "closed")
    return { ok: false, reason: "ended", status: post.status };
  if (post.status !== "draft") return { ok: true, already: true };

  const today = londonDate(caller.now);
  const rates = await payRates(trx);
  const problems = [
    ...problemsOf(post, rates, today, "sending"),
    ...unsaidProblems(post, await saidSteps(trx, postId)),
    ...wordProblems(post, await wordsInForce(trx), await wordAnswersOf(trx, postId)),
  ];
  if (problems.length > 0) return { ok: false, reason: "incomplete", problems: inPageOrder(post, problems) };
  if (post.payPence !== null && post.payPer !== null) {
    const pay = judgePay(payAsked(post, post.payPence, post.payPer), rates, today);
    if (!pay.ok) return { ok: false, reason: "incomplete", problems };
    await trx
      .updateTable("opportunity")
      .set({ payHourlyPence: pay.hourly, payRateUnknown: pay.rateUnknown })
      .where("id", "=", postId)
      .execute();
  }
  if (hasNightWork(post))
    await trx
      .insertInto("opportunityCondition")
      .values({ opportunityId: postId, conditionCode: NIGHTS })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const change = changed && (await changeOf(trx, changed.id, postId));
  if (change?.edits.length === 0) return { ok: false, reason: "nothing-changed" };
  if (change && change.problems.length > 0)
    return { ok: false, reason: "incomplete", problems: change.problems };
  const unanswered = await answerNotes(trx, caller, postId, answers);
  if (unanswered.length > 0) return { ok: false, reason: "unanswered", fields: unanswered };
  if (change && takesEffectAtOnce(change.edits)) {
    await applyEdit(write, caller, post, changed, change.edits);
    return { ok: true, already: false, applied: true };
  }
  await move(write, caller, post, "in_review", { submittedAt: caller.now, reason });
  for (const personId of await officersFor(trx, post.regionCode, null))
    record({ topic: "message", kind: "post-in-review", subjectId: postId, personId });
  return { ok: true, already: false };
}

/** What a change alters in the post, both locked, and what stands against its taking effect. */
async function changeOf(
  trx: Parameters<typeof reviewsOf>[0],
  postId: string,
  editId: string,
): Promise<{ edits: Edit[]; problems: Problem[] } | undefined> {
  const [before, after] = [await postOf(trx, postId), await postOf(trx, editId)];
  if (!before || !after) return undefined;
  const problems: Problem[] = [];
  if (!isChangeable(before.status)) problems.push({ step: "work", error: says("post.error.post_over") });
  const taken = (before.places ?? 0) - (before.placesLeft ?? 0);
  if ((after.places ?? 0) < taken)
    problems.push({ step: "dates", error: says("post.error.places_taken", { count: taken }) });
  return { edits: editsBetween(before, after), problems };
}

export type Decided =
  | { ok: true; already: boolean }
  /** Somebody else was first; what they did stands in the post's history. */
  | { ok: false; reason: "decided"; status: Status }
  | { ok: false; reason: "employer-not-approved" }
  /** The officer sent it on the employer's word: a colleague decides. */
  | { ok: false; reason: "own-word" }
  /** Nobody else is there: the officer says why. */
  | { ok: false; reason: "why-alone" }
  | { ok: false; reason: "incomplete"; problems: Problem[] };

/**
 * An officer of the region publishes a post in review, for its own region unless shared. Its employer must be
 * approved. One never sent is absent. What an officer sent on the employer's word a colleague publishes, if there is one.
 * @param whyAlone why an officer publishes their own where no colleague is there
 */
export async function publish(
  caller: Caller,
  postId: string,
  sharing?: Sharing,
  whyAlone: string | null = null,
): Promise<Decided> {
  return transact(caller, "post.review", async (write) => {
    const { trx, allow, record } = write;
    const { post: subject, changed } = await lockPost(trx, postId);
    allow(subject);
    const post = await postOf(trx, postId);
    if (!subject || !post?.submittedAt || caller.actor.role !== "officer") throw new Denied("post.review");
    const officerId = caller.actor.personId;
    if (post.status !== "in_review") return decided(trx, post, officerId, "published");
    if (subject.employerStatus !== "approved") return { ok: false, reason: "employer-not-approved" };
    const own = await ownWord(trx, post, officerId);
    if (own && own.colleagues > 0) return { ok: false, reason: "own-word" };
    if (own && !whyAlone) return { ok: false, reason: "why-alone" };
    const note = own ? whyAlone : null;
    const problems = [
      ...problemsOf(post, await payRates(trx), londonDate(caller.now)),
      ...wordProblems(post, await wordsInForce(trx), await wordAnswersOf(trx, postId)),
    ];
    const change = changed && (await changeOf(trx, changed.id, postId));
    problems.push(...(change?.problems ?? []));
    if (problems.length > 0) return { ok: false, reason: "incomplete", problems };

    await trx
      .insertInto("review")
      .values({ opportunityId: postId, officerId, outcome: "published", note, at: caller.now })
      .execute();
    if (change) {
      await applyEdit(write, caller, post, changed, change.edits);
      for (const personId of await members(trx, post.employerId))
        record({ topic: "message", kind: "post-change-published", subjectId: changed.id, personId });
      return { ok: true, already: false };
    }
    if (sharing) await setSharing(trx, post, sharing);
    await move(write, caller, post, "open", {
      publishedAt: caller.now,
      reason: note === null ? null : `alone: ${note}`,
    });
    for (const personId of await members(trx, post.employerId))
      record({ topic: "message", kind: "post-published", subjectId: postId, personId });
    return { ok: true, already: false };
  });
}

export interface SendBackInput {
  /** At least one. */
  notes: { field: Field; note: string }[];
  /** About the whole post. */
  note: string | null;
}

/** An officer of the region sends a post back to its employer with a note for each field that needs work. */
export async function sendBack(
  caller: Caller,
  postId: string,
  { notes, note }: SendBackInput,
): Promise<Decided> {
  return transact(caller, "post.review", async (write) => {
    const { trx, allow, record } = write;
    allow((await lockPost(trx, postId)).post);
    const post = await postOf(trx, postId);
    if (!post?.submittedAt || caller.actor.role !== "officer") throw new Denied("post.review");
    const officerId = caller.actor.personId;
    if (post.status !== "in_review") return decided(trx, post, officerId, "sent_back");

    const { id: reviewId } = await trx
      .insertInto("review")
      .values({ opportunityId: postId, officerId, outcome: "sent_back", note, at: caller.now })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (notes.length > 0)
      await trx
        .insertInto("reviewNote")
        .values(notes.map((each) => ({ reviewId, ...each })))
        .execute();
    await move(write, caller, post, "draft", { reason: "sent-back" });
    for (const personId of await members(trx, post.employerId))
      record({ topic: "message", kind: "post-sent-back", subjectId: postId, personId });
    return { ok: true, already: false };
  });
}

/** A second press of the same officer is no refusal; anybody else learns that it is done. */
async function decided(
  trx: Parameters<typeof reviewsOf>[0],
  post: { id: string; status: Status },
  officerId: string,
  outcome: "published" | "sent_back",
): Promise<Decided> {
  const [last] = await reviewsOf(trx, post.id);
  if (last?.officerId === officerId && last.outcome === outcome) return { ok: true, already: true };
  return { ok: false, reason: "decided", status: post.status };
}
