import type { Db } from "../../db/client.server";
import type { Post } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import { postsLike } from "../../db/queries/reviews.server";
import { wordAnswersOf } from "../../db/queries/word-answers.server";
import { wordsInForce } from "../../db/queries/wording.server";
import { type Finding, findingsOf } from "./findings";

/** What an officer is shown beside a post. */
export const officerFindings = async (db: Db, post: Post, today: string): Promise<Finding[]> =>
  findingsOf({
    post,
    today,
    rates: await payRates(db),
    words: await wordsInForce(db),
    answers: await wordAnswersOf(db, post.id),
    others: await postsLike(db, post.id),
  });

/** What an employer is shown before sending: never posts of others, which may not be public. */
export async function employerFindings(db: Db, post: Post, today: string): Promise<Finding[]> {
  const others = (await postsLike(db, post.id)).filter(({ sameEmployer }) => sameEmployer);
  return findingsOf({
    post,
    today,
    rates: await payRates(db),
    words: await wordsInForce(db),
    answers: await wordAnswersOf(db, post.id),
    others,
  });
}
