import { oneSlip, plain } from "./words";

export interface Findable {
  /** What is shown; a whole match of it comes first. */
  label: string;
  synonyms: readonly string[];
  /** Of two that answer alike, the higher comes first. */
  weight: number;
}

interface Entry<T> {
  item: T;
  weight: number;
  /** The label and then the synonyms, comparable, each whole and as words. */
  names: readonly { whole: string; words: readonly string[] }[];
}

/** Every word of every name, with the entries that have it. */
type Vocabulary<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** How well an entry answers, best first. Within each, the label's answer comes before a synonym's. */
const RANKS = ["whole name", "whole words", "name begins", "words begin", "words of several names"] as const;
type Rank = (typeof RANKS)[number];
const rankOf = (rank: Rank, ofLabel: boolean) => RANKS.indexOf(rank) * 2 + (ofLabel ? 0 : 1);

/** Words that say nothing of what is looked for; they count only where nothing else was typed. */
const EMPTY = new Set(
  "i me my am is was were been have has a an the and or of to in on at for with can do did like want know work worker working job jobs".split(
    " ",
  ),
);

/** A letter off is forgiven from this length on: shorter words are each other's slips. */
const LONG_ENOUGH = 4;

/**
 * A search over a list that fits in memory. Every word typed must begin a word of one entry, the order does not
 * matter; where nothing answers, one slip a word is forgiven, and of the words half or more must be held.
 * `find` gives the best first.
 */
export function finder<T>(items: readonly T[], describe: (item: T) => Findable) {
  let vocabulary: Vocabulary<T> | undefined;
  return function find(typed: string, limit = 8, allowed: (item: T) => boolean = () => true): T[] {
    const whole = plain(typed.slice(0, 100));
    if (whole === "") return [];
    const all = whole.split(" ");
    const telling = all.filter((word) => !EMPTY.has(word));
    const words = telling.length > 0 ? telling : all;
    vocabulary ??= vocabularyOf(items, describe);
    const keep = ({ entry }: Ranked<T>) => allowed(entry.item);
    const plainly = answers(vocabulary, whole, words).filter(keep);
    const found = plainly.length > 0 ? plainly : slippedAnswers(vocabulary, words).filter(keep);
    return best(found, limit);
  };
}

function vocabularyOf<T>(items: readonly T[], describe: (item: T) => Findable): Vocabulary<T> {
  const vocabulary = new Map<string, Entry<T>[]>();
  for (const item of items) {
    const { label, synonyms, weight } = describe(item);
    const names = [label, ...synonyms].map(plain).map((whole) => ({ whole, words: whole.split(" ") }));
    const entry: Entry<T> = { item, weight, names };
    for (const word of new Set(names.flatMap((name) => name.words))) {
      const having = vocabulary.get(word);
      if (having) having.push(entry);
      else vocabulary.set(word, [entry]);
    }
  }
  return vocabulary;
}

interface Ranked<T> {
  entry: Entry<T>;
  rank: number;
}

/** Entries that hold, as beginnings, every word typed. */
function answers<T>(vocabulary: Vocabulary<T>, whole: string, words: readonly string[]): Ranked<T>[] {
  let candidates: Set<Entry<T>> | undefined;
  for (const word of words) {
    const having = new Set<Entry<T>>();
    for (const [known, entries] of vocabulary) {
      if (known.startsWith(word)) for (const entry of entries) having.add(entry);
    }
    const before: Set<Entry<T>> | undefined = candidates;
    candidates = before ? new Set([...having].filter((entry) => before.has(entry))) : having;
  }
  return [...(candidates ?? [])].map((entry) => ({ entry, rank: rankAmong(entry, whole, words) }));
}

function rankAmong<T>(entry: Entry<T>, whole: string, words: readonly string[]): number {
  const kept = words.join(" ");
  let rank = rankOf("words of several names", true);
  entry.names.forEach((name, i) => {
    const here = (reached: Rank) => {
      rank = Math.min(rank, rankOf(reached, i === 0));
    };
    if (name.whole === whole || name.whole === kept) here("whole name");
    else if (words.every((word) => name.words.includes(word))) here("whole words");
    else if (name.whole.startsWith(kept)) here("name begins");
    else if (words.every((word) => name.words.some((known) => known.startsWith(word)))) here("words begin");
  });
  return rank;
}

/** What a typed word costs where it is taken for a known one; null where it is not. */
function costOf(word: string, known: string): number | null {
  if (known.startsWith(word)) return 0;
  if (word.length < LONG_ENOUGH || known.length < word.length - 1) return null;
  if (oneSlip(word, known)) return 1;
  return known.length > word.length && oneSlip(word, known, true) ? 2 : null;
}

/** A word that nothing answers weighs more than any slips of the others, a slip more than a better place. */
const UNANSWERED = 1000;
const SLIP = 20;

function slippedAnswers<T>(vocabulary: Vocabulary<T>, words: readonly string[]): Ranked<T>[] {
  const held = new Map<Entry<T>, { words: string[]; cost: number }>();
  for (const word of words) {
    const costs = new Map<Entry<T>, number>();
    for (const [known, entries] of vocabulary) {
      const cost = costOf(word, known);
      if (cost === null) continue;
      for (const entry of entries) costs.set(entry, Math.min(cost, costs.get(entry) ?? cost));
    }
    for (const [entry, cost] of costs) {
      const before = held.get(entry) ?? { words: [], cost: 0 };
      held.set(entry, { words: [...before.words, word], cost: before.cost + cost });
    }
  }
  return [...held]
    .filter(([, answered]) => answered.words.length * 2 >= words.length)
    .map(([entry, { words: answered, cost }]) => ({
      entry,
      rank:
        UNANSWERED * (words.length - answered.length) +
        SLIP * cost +
        rankAmong(entry, answered.join(" "), answered),
    }));
}

const best = <T>(found: readonly Ranked<T>[], limit: number): T[] =>
  [...found]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.entry.weight - a.entry.weight ||
        ((a.entry.names[0]?.whole ?? "") < (b.entry.names[0]?.whole ?? "") ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry }) => entry.item);
