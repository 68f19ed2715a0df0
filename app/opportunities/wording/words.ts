/** A word or phrase that keeps people out, why, and what to write in its place. */
export interface ExcludingWord {
  /** Letters as they are said; a blank stands for blanks, hyphens and slashes, `*` for any ending of a word. */
  phrase: string;
  reason: string;
  instead: string;
  /** The post is not sent or published while it asks this; all others are pointed out and left to the employer. */
  unlawful: boolean;
}

/** Where a text says such a word, with what stands around it. */
export interface WordFound<W extends ExcludingWord = ExcludingWord> {
  word: W;
  /** It is unlawful, and not said in order to turn it away ("We do not ask for UK nationals only"). */
  blocks: boolean;
  before: string;
  said: string;
  after: string;
}

/** Letters on either side of the word that show where it stands. */
const AROUND = 50;

/**
 * The clause so far turns away what comes next. Only these verbs, and within one clause: "Do not apply unless …",
 * "not suitable: …" ask for what they name.
 */
const TURNED_AWAY =
  /(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+)?(?:ask|asking|asked|look|looking|limited|restricted|reserved|say|mean|for|open)\b(?:\s+(?!unless\b|but\b|except\b|if\b|only\b|without\b)[\p{L}\p{N}'’“"]+){0,4}\s+[“"'‘]?$/iu;

const special = /[.+?^${}()|[\]\\/]/g;
const gap = "[\\s\\-\\u2010-\\u2015/]+";

/** The phrase as a pattern of whole words, in any case and with either apostrophe. */
function patternOf(phrase: string): RegExp {
  const words = phrase.trim().split(/[\s\-/]+/);
  const body = words
    .map((word) => word.replace(special, "\\$&").replace(/['’]/g, "['’]").replace(/\*+/g, "\\p{L}*"))
    .join(gap);
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "giu");
}

/** Every place where a text says one of the words, in the order of the text; of two that overlap, the longer. */
export function wordsIn<W extends ExcludingWord>(text: string, words: readonly W[]): WordFound<W>[] {
  const found = words
    .flatMap((word) =>
      [...text.matchAll(patternOf(word.phrase))].map((match) => ({
        word,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let taken = 0;
  const kept = found.filter(({ from, to }) => {
    const free = from >= taken;
    if (free) taken = to;
    return free;
  });
  return kept.map(({ word, from, to }) => ({
    word,
    blocks: word.unlawful && !TURNED_AWAY.test(text.slice(0, from)),
    before: lead(text.slice(0, from)),
    said: text.slice(from, to),
    after: tail(text.slice(to)),
  }));
}

/** The end of what stands before, from the beginning of a word. */
function lead(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/, "")}`;
}

function tail(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\s\S*$/, "")} …`;
}
