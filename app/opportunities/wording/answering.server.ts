import { sql } from "kysely";
import { postOf } from "../../../db/queries/posts.server";
import { wordsInForce } from "../../../db/queries/wording.server";
import type { Saving } from "../saving.server";
import { keyOf, type WordAnswersInput, wordsOf } from "./answers";

/**
 * Keeps why a post needs words that are pointed out in it, as it says them after the answer that is saved with it.
 * What the text does not say any more has no answer.
 */
export async function keepWordAnswers(
  { trx, post: { id }, now, personId }: Saving,
  answers: WordAnswersInput,
): Promise<void> {
  if (answers.length === 0) return;
  const post = await postOf(trx, id);
  if (!post) return;
  const asked = new Set(
    wordsOf(post, await wordsInForce(trx))
      .filter(({ found }) => found.asks)
      .map(({ field, found }) => `${field} ${keyOf(found.said)}`),
  );
  for (const { field, said, why } of answers) {
    const isSaid = why !== undefined && asked.has(`${field} ${said}`);
    if (!isSaid)
      await trx
        .deleteFrom("wordAnswer")
        .where("opportunityId", "=", id)
        .where("field", "=", field)
        .where("said", "=", said)
        .execute();
    else
      await trx
        .insertInto("wordAnswer")
        .values({ opportunityId: id, field, said, why, answeredBy: personId, answeredAt: now })
        .onConflict((conflict) =>
          conflict
            .columns(["opportunityId", "field", "said"])
            .doUpdateSet({ why, answeredBy: personId, answeredAt: now })
            .where(sql<boolean>`word_answer.why <> excluded.why`),
        )
        .execute();
  }
}
