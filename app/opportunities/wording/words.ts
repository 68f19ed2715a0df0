/** A word or phrase that keeps people out, why, and what to write in its place. */
export interface ExcludingWord {
  /** Letters as they are said; a blank stands for blanks, hyphens and slashes, `*` for any ending of a word. */
  phrase: string;
  reason: string;
  instead: string;
  /** The post is not sent or published while it says this; of all others its employer says why the work needs them. */
  unlawful: boolean;
}

/** Where a text says such a word, with what stands around it. */
export interface WordFound<W extends ExcludingWord = ExcludingWord> {
  word: W;
  /** Said in order to turn it away: "We do not ask for UK nationals only", "no UK experience needed". */
  turnedAway: boolean;
  /** It is unlawful, and not turned away. */
  blocks: boolean;
  /** Its employer changes it, or says why the work needs it. */
  asks: boolean;
  before: string;
  said: string;
  after: string;
}

/** Letters on either side of the word that show where it stands. */
const AROUND = 50;

/** Words that bring back what was turned away: "do not apply unless you have". */
const BUT = "unless|but|except|besides|apart|other|more|anything|if|only|without";
const FEW_WORDS = String.raw`(?:\s+(?!(?:${BUT})\b)[\p{L}\p{N}'’“"]+){0,4}\s+[“"'‘]?$`;

/**
 * The clause so far turns away what comes next. Only these verbs, and within one clause: "Do not apply unless …",
 * "not suitable: …" ask for what they name.
 */
const TURNED_AWAY = new RegExp(
  String.raw`(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+)?(?:ask|asking|asked|look|looking|limited|restricted|reserved|say|mean|for|open|bring|need|require|expect|have\s+to\s+(?:be|have))\b${FEW_WORDS}|\b(?:nobody\s+(?:needs|has|asks|should)|no\s+need|need\s+not|needn['’]t|with\s+or\s+without|whether\s+or\s+not)\b${FEW_WORDS}`,
  "iu",
);
/** What follows says that nobody needs it: "is not needed", "isn't essential". */
const NOT_NEEDED =
  /^[”"'’]?\s+(?:(?:is|are)\s+(?:not|never)|isn['’]t|aren['’]t|not)\s+(?:\w+\s+)?(?:needed|required|necessary|essential|asked|expected|a\s+must)\b/iu;
/** "No UK experience needed": both sides of the word say so. */
const NO = /\bno\s+(?:(?:previous|prior)\s+)?[“"'‘]?$/iu;
const NEEDED = /^[”"'’]?\s+(?:(?:is|are)\s+)?(?:needed|required|necessary|asked)\b/iu;

/** Of a word that ends so itself: "UK passport required". */
const ENDS_NEEDED = /\s(?:needed|required|necessary|essential)$/iu;

const isTurnedAway = (before: string, said: string, after: string): boolean =>
  TURNED_AWAY.test(before) ||
  NOT_NEEDED.test(after) ||
  (NO.test(before) && (NEEDED.test(after) || ENDS_NEEDED.test(said)));

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

/** Where a text says what is better in a word's place, as with "waiter or waitress": there the word is none. */
const betterIn = (text: string, { instead }: ExcludingWord): [number, number][] =>
  instead
    .split(/;\s*(?:or:)?/)
    .map((better) => better.replace(/[.“”*]/g, "").trim())
    .filter((better) => better !== "")
    .flatMap((better) =>
      [...text.matchAll(patternOf(better))].map(({ index, 0: said }): [number, number] => [
        index,
        index + said.length,
      ]),
    );

/** Every place where a text says one of the words, in the order of the text; of two that overlap, the longer. */
export function wordsIn<W extends ExcludingWord>(text: string, words: readonly W[]): WordFound<W>[] {
  const found = words
    .flatMap((word) => {
      const said = [...text.matchAll(patternOf(word.phrase))].map((match) => ({
        word,
        from: match.index,
        to: match.index + match[0].length,
      }));
      const better = said.length > 0 ? betterIn(text, word) : [];
      return said.filter(({ from, to }) => !better.some(([start, end]) => start <= from && to <= end));
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let taken = 0;
  const kept = found.filter(({ from, to }) => {
    const free = from >= taken;
    if (free) taken = to;
    return free;
  });
  return kept.map(({ word, from, to }) => {
    const [before, said, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    const turnedAway = isTurnedAway(before, said, after);
    return {
      word,
      turnedAway,
      blocks: word.unlawful && !turnedAway,
      asks: !word.unlawful && !turnedAway,
      before: lead(before),
      said,
      after: tail(after),
    };
  });
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
