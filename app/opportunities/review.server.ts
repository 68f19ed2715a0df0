import type { Transaction } from "kysely";
import { members, officersFor } from "../../db/queries/people.server";
import { postOf, postSubject, reviewsOf } from "../../db/queries/posts.server";

import { payRates } from "../../db/queries/rates.server";
import { wordsInForce } from "../../db/queries/wording.server";
import type { DB } from "../../db/types";
import type { Status } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { unlawfulWords } from "./findings";
import { move } from "./move.server";
import { hasNightWork, NIGHTS } from "./nights";
import type { NoteAnswer } from "./note-answers";
import { type Problem, problemsOf } from "./problems";
import type { Sharing } from "./sharing";
import { setSharing } from "./sharing.server";
import type { Field } from "./steps";
import { judgePay, payAsked } from "./wage";

export type Sent =
  | { ok: true; already: boolean }
  | { ok: false; reason: "incomplete"; problems: Problem[] }
  /** Notes whose question was not changed and which have no answer. */
  | { ok: false; reason: "unanswered"; fields: Field[] }
  | { ok: false; reason: "ended"; status: Status };

/**
 * Sends a draft to the officers of its region, the first time or again. Refused while anything is wrong with it, or
 * a note of the officer who sent it back is neither answered nor followed.
 */
export async function sendForReview(
  caller: Caller,
  postId: string,
  answers: readonly NoteAnswer[] = [],
): Promise<Sent> {
  return transact(caller, "post.write", async (write) => {
    const { trx, allow, record } = write;
    const subject = await postSubject(trx, postId, { forUpdate: true });
    allow(subject);
    const post = await postOf(trx, postId);
    if (!post) throw new Denied("post.write");
    if (post.status === "withdrawn" || post.status === "closed")
      return { ok: false, reason: "ended", status: post.status };
    if (post.status !== "draft") return { ok: true, already: true };

    const today = londonDate(caller.now);
    const rates = await payRates(trx);
    const problems = [
      ...problemsOf(post, rates, today, "sending"),
      ...unlawfulWords(post, await wordsInForce(trx)),
    ];
    if (problems.length > 0) return { ok: false, reason: "incomplete", problems };
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
    const unanswered = await answerNotes(trx, caller, postId, answers);
    if (unanswered.length > 0) return { ok: false, reason: "unanswered", fields: unanswered };
    await move(write, caller, post, "in_review", { submittedAt: caller.now });
    for (const personId of await officersFor(trx, post.regionCode, null))
      record({ topic: "message", kind: "post-in-review", subjectId: postId, personId });
    return { ok: true, already: false };
  });
}

/** Keeps what an employer answers to the last notes. Returns those that stay without any answer. */
async function answerNotes(
  trx: Transaction<DB>,
  { actor, now }: Caller,
  postId: string,
  answers: readonly NoteAnswer[],
): Promise<Field[]> {
  const [last] = await reviewsOf(trx, postId);
  if (last?.outcome !== "sent_back" || !("personId" in actor)) return [];
  const said = new Map<string, string>(answers.map(({ field, text }) => [field, text]));
  const unanswered = last.notes.filter((note) => !note.changed && !note.answer && !said.has(note.field));
  if (unanswered.length > 0) return unanswered.map((note) => note.field as Field);
  for (const [field, answer] of said)
    await trx
      .updateTable("reviewNote")
      .set({ answer, answeredBy: actor.personId, answeredAt: now })
      .where("reviewId", "=", last.id)
      .where("field", "=", field)
      .execute();
  return [];
}

export type Decided =
  | { ok: true; already: boolean }
  /** Somebody else was first; what they did stands in the post's history. */
  | { ok: false; reason: "decided"; status: Status }
  | { ok: false; reason: "employer-not-approved" }
  | { ok: false; reason: "incomplete"; problems: Problem[] };

/**
 * An officer of the region publishes a post in review, for its own region unless shared. Its employer must be
 * approved. One never sent is absent.
 */
export async function publish(caller: Caller, postId: string, sharing?: Sharing): Promise<Decided> {
  return transact(caller, "post.review", async (write) => {
    const { trx, allow, record } = write;
    const subject = await postSubject(trx, postId, { forUpdate: true });
    allow(subject);
    const post = await postOf(trx, postId);
    if (!subject || !post?.submittedAt || caller.actor.role !== "officer") throw new Denied("post.review");
    const officerId = caller.actor.personId;
    if (post.status !== "in_review") return decided(trx, post, officerId, "published");
    if (subject.employerStatus !== "approved") return { ok: false, reason: "employer-not-approved" };
    const problems = [
      ...problemsOf(post, await payRates(trx), londonDate(caller.now)),
      ...unlawfulWords(post, await wordsInForce(trx)),
    ];
    if (problems.length > 0) return { ok: false, reason: "incomplete", problems };

    await trx
      .insertInto("review")
      .values({ opportunityId: postId, officerId, outcome: "published", at: caller.now })
      .execute();
    if (sharing) await setSharing(trx, post, sharing);
    await move(write, caller, post, "open", { publishedAt: caller.now });
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
    allow(await postSubject(trx, postId, { forUpdate: true }));
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
