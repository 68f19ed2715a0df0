import MiniSearch, { type SearchOptions } from "minisearch";
import type { OpportunityListing } from "../engine";
import { Shelves } from "./shelves";

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  "a am an and any as at be by can for from have i in is it job jobs like looking me my near of on or role roles some something the to vacancies vacancy want with work worker working".split(
    " ",
  ),
);

/** Shorter words are not taken for others a slip away, nor for beginnings. */
const LONG_ENOUGH = { slip: 4, beginning: 2 };

/** Letters that keep their stroke when their accents are taken off. */
const STROKES: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Words without case and accents: "Café" is "cafe", "king's" is "kings". */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘'`´ʼ]/g, "")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[łøđßæœı]/g, (letter) => STROKES[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** One of many, as one is written: "cleaners" is found by "cleaner", and the other way round. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const FIELDS = ["title", "employerName", "town", "alike", "text"] as const;
const WRITTEN = [...FIELDS, "broadly"] as const;
type Entry = { id: string } & Record<(typeof WRITTEN)[number], string>;

const isBeginning = (term: string) => term.length >= LONG_ENOUGH.beginning;

const asBeginning = (term: string): WordAsked =>
  isBeginning(term) ? { oneOf: [], beginning: term } : { oneOf: [term], beginning: null };

/** The terms of a text, as they are looked for. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !EMPTY.has(word))
    .map(singular);

const entryOf = (
  id: string,
  { title, employerName, town, alike, text, broadly }: OpportunityListing,
): Entry => ({ id, title, employerName, town: town ?? "", alike, text, broadly });

const hasSameWords = (one: OpportunityListing, other: OpportunityListing) =>
  WRITTEN.every((field) => one[field] === other[field]);

const PLAINLY: SearchOptions = {
  fields: [...FIELDS],
  combineWith: "AND",
  boost: { title: 8, town: 3, employerName: 3, alike: 2 },
  prefix: (word) => isBeginning(word),
  weights: { prefix: 0.4, fuzzy: 0.2 },
};

const BROADLY: SearchOptions = { ...PLAINLY, fields: [...WRITTEN] };

/** One slip, and from six letters on two: two neighbours swapped are two. */
const slips = (word: string) => (word.length < LONG_ENOUGH.slip ? false : word.length < 6 ? 1 : 2);

/** What a post must have for one word: one of these terms, or one that begins so. */
export type WordAsked = { oneOf: readonly string[]; beginning: string | null };

export type Found = {
  /** How well each answers, by id. */
  scores: ReadonlyMap<string, number>;
  /** What each of them has and no other post, of what it says or, broadly, of what people call its kind of work as well. */
  asked: { words: readonly WordAsked[]; broadly: boolean };
  /** Where nothing had the words as they are typed: the words by which it was found. */
  meant: string | null;
};

/** The words of posts. */
export class WordIndex {
  private readonly index = new MiniSearch<Entry>({
    fields: [...WRITTEN],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY.has(word) ? null : singular(word)),
  });

  /** What each says now. To take a post out by its text leaves nothing of it behind, as to discard its id would for a while. */
  private readonly listings = new Shelves<OpportunityListing>();

  put(id: string, listing: OpportunityListing | null) {
    const before = this.listings.get(id);
    if (before !== undefined) {
      if (listing !== null && hasSameWords(before, listing)) return;
      this.index.remove(entryOf(id, before));
      this.listings.delete(id);
    }
    if (listing === null) return;
    this.index.add(entryOf(id, listing));
    this.listings.set(id, listing);
  }

  /**
   * Posts that have every word, or a word that begins with it; where none has, those whose kind of work has; where
   * none has, a word that no post answers may be a slip or two away. Null where nothing is looked for.
   */
  find(typed: string): Found | null {
    const words = wordsOf(typed).filter((word) => !EMPTY.has(word));
    if (words.length === 0) return null;
    const query = words.join(" ");
    const begun = words.map((word) => asBeginning(singular(word)));
    for (const options of [PLAINLY, BROADLY]) {
      const found = this.index.search(query, options);
      const asked = { words: begun, broadly: options === BROADLY };
      if (found.length > 0) return { scores: scoresOf(found), asked, meant: null };
    }
    const unknown = new Set(
      words.filter((word) => this.index.search(word, BROADLY).length === 0).map(singular),
    );
    const fuzzy = (word: string) => unknown.has(word) && slips(word);
    const found = unknown.size === 0 ? [] : this.index.search(query, { ...PLAINLY, fuzzy });
    const scores = scoresOf(found);
    const slipped = (word: string) =>
      this.index.search(word, { ...PLAINLY, fuzzy }).flatMap(({ terms }) => terms);
    const asked = {
      words: begun.map((one, i) =>
        unknown.has(singular(words[i] as string))
          ? { oneOf: [...new Set(slipped(words[i] as string))], beginning: null }
          : one,
      ),
      broadly: false,
    };
    const best = bestOf(scores);
    if (best === null) return { scores, asked, meant: null };
    const meantBy = (word: string) => {
      const options = { ...PLAINLY, fuzzy, filter: ({ id }: { id: string }) => id === best };
      return nearestOf(word, this.index.search(word, options)[0]?.terms ?? []);
    };
    const meant = words.map((word) => (unknown.has(singular(word)) ? meantBy(word) : word)).join(" ");
    return { scores, asked, meant };
  }
}

/** To some seven digits: the last ones depend on the order in which posts came, which each process has its own. */
const scoresOf = (found: readonly { id: string; score: number }[]) =>
  new Map(found.map(({ id, score }) => [id, Math.fround(score)]));

function bestOf(scores: ReadonlyMap<string, number>): string | null {
  let best: { id: string; score: number } | null = null;
  for (const [id, score] of scores)
    if (best === null || score > best.score || (score === best.score && id < best.id)) best = { id, score };
  return best?.id ?? null;
}

/** Of several words that are a slip away, one that is as long, and of those the first by the alphabet. */
function nearestOf(word: string, others: readonly string[]): string {
  const difference = (other: string) => Math.abs(other.length - word.length);
  return others.toSorted((a, b) => difference(a) - difference(b) || (a < b ? -1 : 1))[0] ?? word;
}
