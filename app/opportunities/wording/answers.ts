import { z } from "zod";
import type { Post, PostKind } from "../../../db/queries/posts.server";
import * as fields from "../../web/fields";
import { says } from "../../web/says";
import { hasContact } from "../contacts";
import type { Problem } from "../problems";
import { FIELD_NAMES, FIELDS, type Field } from "../steps";
import { PAPERS, PAPERS_TO_BRING } from "./papers";
import { textsOf } from "./texts";
import { type ExcludingWord, type WordFound, wordsIn } from "./words";

export const LONGEST_WHY = 500;

/** Why a post needs a word that is pointed out in it. */
export interface WordAnswer {
  field: string;
  /** As the text says it, in small letters and with single blanks. */
  said: string;
  why: string;
}

/** A word as its answer is kept under. */
export const keyOf = (said: string): string => said.toLowerCase().replace(/\s+/g, " ");

/**
 * What the form of a question says beside it of the words that are pointed out; those left empty take an answer back.
 * A number that the form leaves out is no answer: each says itself which word it is about.
 */
export const WordAnswersInput = z.object({
  words: z
    .array(
      z
        .object({
          field: z.enum(FIELD_NAMES, says("form.choice")),
          said: fields.line(200).transform(keyOf),
          why: fields
            .text(LONGEST_WHY)
            .refine((text) => !hasContact(text), says("post.error.contact"))
            .optional(),
        })
        .optional(),
    )
    .max(500)
    .default([])
    .transform((words) => words.filter((word) => word !== undefined)),
});
export type WordAnswersInput = z.output<typeof WordAnswersInput>["words"];

interface Said {
  field: Field;
  found: WordFound;
}

/** Every word that is pointed out in a post, where it stands; what is turned away is pointed out only where it is unlawful. */
export const wordsOf = (post: Parameters<typeof textsOf>[0], words: readonly ExcludingWord[]): Said[] =>
  textsOf(post).flatMap(({ field, text }) =>
    [
      ...wordsIn(text, words).filter(({ turnedAway, word }) => !turnedAway || word.unlawful),
      ...papersIn(post.kind, field, text),
    ].map((found) => ({ field, found })),
  );

/** Papers that people are told to bring to a recruitment day, where nobody is hired yet. */
const papersIn = (kind: PostKind, field: Field, text: string): WordFound[] =>
  kind === "recruitment_day"
    ? wordsIn(text, field === "venue" ? PAPERS_TO_BRING : PAPERS).filter(({ turnedAway }) => !turnedAway)
    : [];

/** Whether two are one word of one text: its employer is asked once why the work needs it. */
export const isSameWord = (one: Said, other: Said): boolean =>
  one.field === other.field && keyOf(one.found.said) === keyOf(other.found.said);

/** What was answered about a word; null where nothing was. */
export const answerTo = <A extends WordAnswer>({ field, found }: Said, answers: readonly A[]): A | null =>
  answers.find((each) => each.field === field && each.said === keyOf(found.said)) ?? null;

/** The words of a post that are neither lawful nor answered, as what has to be put right. */
export const wordProblems = (
  post: Post,
  words: readonly ExcludingWord[],
  answers: readonly WordAnswer[],
): Problem[] =>
  wordsOf(post, words).flatMap((each) => {
    const { said, word, blocks, asks } = each.found;
    const step = FIELDS[each.field];
    if (blocks) return [{ step, error: says("post.error.unlawful_word", { said, reason: word.reason }) }];
    return asks && !answerTo(each, answers)
      ? [{ step, error: says("post.error.word_unanswered", { said }) }]
      : [];
  });
