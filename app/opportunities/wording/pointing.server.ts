import { type Post, postOf } from "../../../db/queries/posts.server";
import { wordsInForce } from "../../../db/queries/wording.server";
import type { Asked } from "../../web/guard.server";
import { writingAt } from "../help/help";
import { FIELDS, type Field, type Step } from "../steps";
import { READING_AGE_HIGH, type Reading, readingOf } from "./reading";
import { textsOf } from "./texts";
import { type ExcludingWord, type WordFound, wordsIn } from "./words";

/** What is pointed out in the texts of one question. */
export interface PointedOut {
  words: { field: Field; found: WordFound }[];
  /** Of the description, where it is long enough to say. */
  reading: Reading | null;
}

/** What is pointed out in the answer to a question as it is stored. */
export function pointedOut(post: Post, step: Step, words: readonly ExcludingWord[]): PointedOut {
  const texts = textsOf(post).filter(({ field }) => FIELDS[field] === step);
  const described = texts.find(({ field }) => field === "description");
  return {
    words: texts.flatMap(({ field, text }) => wordsIn(text, words).map((found) => ({ field, found }))),
    reading: described ? readingOf(described.text) : null,
  };
}

/**
 * Where a question that was just saved is looked at once more, as its text has something to point out; null
 * where there is nothing, or it was looked at already.
 */
export async function lookAgain(
  { caller: { db, actor }, id, url }: Asked,
  step: Step,
): Promise<string | null> {
  if (url.searchParams.has("look")) return null;
  const post = await postOf(db, id("id"));
  if (!post) return null;
  const { words, reading } = pointedOut(post, step, await wordsInForce(db));
  if (words.length === 0 && (reading?.age ?? 0) < READING_AGE_HIGH) return null;
  const then = url.searchParams.get("then") === "check" ? "&then=check" : "";
  return `${writingAt(actor.role, post.id).edit(step)}?look=1${then}`;
}
