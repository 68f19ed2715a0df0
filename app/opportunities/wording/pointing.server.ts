import type { Db } from "../../../db/client.server";
import { type Post, postOf } from "../../../db/queries/posts.server";
import { wordAnswersOf } from "../../../db/queries/word-answers.server";
import { wordsInForce } from "../../../db/queries/wording.server";
import type { Asked } from "../../web/guard.server";
import { type Finding, findingsAt } from "../findings";
import { writingAt } from "../help/help";
import { FIELDS, type Field, type Step } from "../steps";
import { answerTo, type WordAnswer, wordsOf } from "./answers";
import { READING_AGE_HIGH, type Reading, readingOf } from "./reading";
import type { WordFound } from "./words";

/** What is pointed out in the texts of one question. */
export interface PointedOut {
  words: { field: Field; found: WordFound; answer: WordAnswer | null }[];
  /** What else stands out in the answer. */
  findings: Finding[];
  /** Of the description, where it is long enough to say. */
  reading: Reading | null;
}

/** What is pointed out in the answer to a question as it is stored. */
export async function pointedOut(db: Db, post: Post, step: Step, today: string): Promise<PointedOut> {
  const answers = await wordAnswersOf(db, post.id);
  const said = wordsOf(post, await wordsInForce(db)).filter(({ field }) => FIELDS[field] === step);
  return {
    words: said.map((each) => ({ ...each, answer: answerTo(each, answers) })),
    findings: findingsAt(post, step, today),
    reading: step === FIELDS.description && post.description ? readingOf(post.description) : null,
  };
}

/**
 * Where a question that was just saved is looked at once more, as its text has something to point out; null
 * where there is nothing, or it was looked at already.
 */
export async function lookAgain(
  { caller: { db, actor }, id, url, today }: Asked,
  step: Step,
): Promise<string | null> {
  if (url.searchParams.has("look")) return null;
  const post = await postOf(db, id("id"));
  if (!post) return null;
  const { words, reading, findings } = await pointedOut(db, post, step, today);
  const isSettled = words.every(({ found, answer }) => answer !== null || !(found.asks || found.blocks));
  if (isSettled && findings.length === 0 && (reading?.age ?? 0) < READING_AGE_HIGH) return null;
  const then = url.searchParams.get("then") === "check" ? "&then=check" : "";
  return `${writingAt(actor.role, post.id).edit(step)}?look=1${then}`;
}
