import type { Transaction } from "kysely";
import { reviewsOf } from "../../db/queries/reviews.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import type { NoteAnswer } from "./note-answers";
import type { Field } from "./steps";

/** Keeps what an employer answers to the last notes. Returns those that stay without any answer: then it keeps none. */
export async function answerNotes(
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
