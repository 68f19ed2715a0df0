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

/** Terms of the index, and no longer words as they are typed. */
const AS_THEY_ARE: SearchOptions = {
  tokenize: (terms) => terms.split(" "),
  processTerm: (term) => term,
};

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
   * none has, the nearest stands for a word that no post answers. Null where nothing is looked for.
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
    const sought = words.map(singular);
    const asked = (terms: readonly string[]) => ({
      words: terms.map((term, i) =>
        unknown.has(sought[i] as string) ? { oneOf: [term], beginning: null } : (begun[i] as WordAsked),
      ),
      broadly: false,
    });
    const terms = unknown.size === 0 ? null : this.nearestTo(sought, unknown);
    if (terms === null) return { scores: new Map(), asked: asked(sought), meant: null };
    const prefix = (_: string, i: number) => asked(terms).words[i]?.beginning != null;
    const found = this.index.search(terms.join(" "), { ...PLAINLY, prefix, ...AS_THEY_ARE });
    const meant = terms.map((term, i) => (unknown.has(sought[i] as string) ? term : words[i])).join(" ");
    return { scores: scoresOf(found), asked: asked(terms), meant };
  }

  /** In the place of each unknown term the nearest to it, of those that some post has with all the others; null where there is none. */
  private nearestTo(sought: readonly string[], unknown: ReadonlySet<string>): readonly string[] | null {
    const fuzzy = (term: string) => unknown.has(term) && slips(term);
    let posts = this.index.search(sought.join(" "), { ...PLAINLY, fuzzy, ...AS_THEY_ARE });
    const terms: string[] = [];
    for (const term of sought) {
      const counts = new Map<string, number>();
      const isNear = (other: string) => isLike(term, other, slipsBetween(term, other));
      for (const post of unknown.has(term) ? posts : [])
        for (const other of post.terms) if (isNear(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
      const nearest = unknown.has(term) ? nearestOf(term, counts) : term;
      if (nearest === null) return null;
      if (nearest !== term) posts = posts.filter((post) => post.terms.includes(nearest));
      terms.push(nearest);
    }
    return posts.length > 0 ? terms : null;
  }
}

/** To some seven digits: the last ones depend on the order in which posts came, which each process has its own. */
const scoresOf = (found: readonly { id: string; score: number }[]) =>
  new Map(found.map(({ id, score }) => [id, Math.fround(score)]));

/** Whether so many slips may have made the one of the other. Two leave the first letter as it is: "plumber" is no "number". */
const isLike = (term: string, other: string, far: number) =>
  far <= (slips(term) || 0) && (far < 2 || other[0] === term[0]);

/** Whether a word has all letters of what was typed, in their order: people leave letters out more than they add some. */
function hasAllOf(term: string, other: string): boolean {
  let had = 0;
  for (const letter of other) if (letter === term[had]) had++;
  return had === term.length;
}

/**
 * Of words that are a slip away, with how many posts have each: one that begins alike, of those the one that takes the
 * fewest slips, then one that has every letter typed, then the one that most posts have, then the first by the alphabet.
 */
function nearestOf(term: string, others: ReadonlyMap<string, number>): string | null {
  const [nearest] = [...others]
    .map(([other, posts]) => ({
      other,
      posts,
      far: slipsBetween(term, other),
      alike: other[0] === term[0],
      whole: hasAllOf(term, other),
    }))
    .sort(
      (a, b) =>
        Number(b.alike) - Number(a.alike) ||
        a.far - b.far ||
        Number(b.whole) - Number(a.whole) ||
        b.posts - a.posts ||
        (a.other < b.other ? -1 : 1),
    );
  return nearest?.other ?? null;
}

/** How many letters are left out, put in, changed or swapped with their neighbour between two words. */
function slipsBetween(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (row: readonly number[], j: number) => row[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = at(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1, swapped));
    }
    [before, last] = [last, row];
  }
  return at(last, other.length);
}
