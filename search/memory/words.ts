import MiniSearch, { type SearchOptions } from "minisearch";
import type { OpportunityListing } from "../engine";

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

const FIELDS = ["title", "employerName", "town", "alike", "text"];
type Entry = { id: string } & Record<
  "title" | "employerName" | "town" | "alike" | "text" | "broadly",
  string
>;

const PLAINLY: SearchOptions = {
  fields: FIELDS,
  combineWith: "AND",
  boost: { title: 8, town: 3, employerName: 3, alike: 2 },
  prefix: (word) => word.length >= LONG_ENOUGH.beginning,
  weights: { prefix: 0.4, fuzzy: 0.2 },
};

const BROADLY: SearchOptions = { ...PLAINLY, fields: [...FIELDS, "broadly"] };

/** One slip, and from six letters on two: two neighbours swapped are two. */
const slips = (word: string) => (word.length < LONG_ENOUGH.slip ? false : word.length < 6 ? 1 : 2);

export type Found = {
  /** How well each answers, by id. */
  scores: ReadonlyMap<string, number>;
  /** Where nothing had the words as they are typed: the words by which it was found. */
  meant: string | null;
};

/** The words of posts. */
export class WordIndex {
  private readonly index = new MiniSearch<Entry>({
    fields: [...FIELDS, "broadly"],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY.has(word) ? null : singular(word)),
  });

  put(id: string, listing: OpportunityListing | null) {
    if (this.index.has(id)) this.index.discard(id);
    if (listing === null) return;
    const { title, employerName, town, alike, text, broadly } = listing;
    this.index.add({ id, title, employerName, town: town ?? "", alike, text, broadly });
  }

  /**
   * Posts that have every word, or a word that begins with it; where none has, those whose kind of work has; where
   * none has, a word that no post answers may be a slip or two away. Null where nothing is looked for.
   */
  find(typed: string): Found | null {
    const words = wordsOf(typed).filter((word) => !EMPTY.has(word));
    if (words.length === 0) return null;
    const query = words.join(" ");
    for (const options of [PLAINLY, BROADLY]) {
      const found = this.index.search(query, options);
      if (found.length > 0) return { scores: scoresOf(found), meant: null };
    }
    const unknown = new Set(
      words.filter((word) => this.index.search(word, BROADLY).length === 0).map(singular),
    );
    const fuzzy = (word: string) => unknown.has(word) && slips(word);
    const found = unknown.size === 0 ? [] : this.index.search(query, { ...PLAINLY, fuzzy });
    const [best] = found;
    if (best === undefined) return { scores: new Map(), meant: null };
    const meantBy = (word: string) => {
      const options = { ...PLAINLY, fuzzy, filter: ({ id }: { id: string }) => id === best.id };
      return this.index.search(word, options)[0]?.terms[0] ?? word;
    };
    const meant = words.map((word) => (unknown.has(singular(word)) ? meantBy(word) : word)).join(" ");
    return { scores: scoresOf(found), meant };
  }
}

const scoresOf = (found: readonly { id: string; score: number }[]) =>
  new Map(found.map(({ id, score }) => [id, score]));
