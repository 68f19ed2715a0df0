import { alike } from "./alike-words";
import { costOf, type Word, wordOf } from "./likeness";
import { plain } from "./words";

export interface Findable {
  /** What is shown, in each language that it is shown in; a whole match of one comes first. */
  labels: readonly string[];
  synonyms: readonly string[];
  /** Of two that answer alike, the higher comes first. */
  weight: number;
}

interface Entry<T> {
  item: T;
  weight: number;
  /** How many of the names are labels. */
  labels: number;
  /** The labels and then the synonyms, comparable, each whole and as words. */
  names: readonly { whole: string; words: readonly Word[] }[];
}

/** Every word of every name, with the entries that have it. */
type Vocabulary<T> = readonly { word: Word; entries: readonly Entry<T>[] }[];

/** How well an entry answers, best first. Within each, the label's answer comes before a synonym's. */
const RANKS = [
  "whole name",
  "whole words",
  "same words",
  "name begins",
  "words begin",
  "words of several names",
] as const;
type Rank = (typeof RANKS)[number];
const rankOf = (rank: Rank, ofLabel: boolean) => RANKS.indexOf(rank) * 2 + (ofLabel ? 0 : 1);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that say nothing of what is looked for; they count only where nothing else was typed. */
const EMPTY = words(
  "i me my am is was were been have has a an the and or of to in on at for with from by can do did like love want know how work worked worker working job jobs " +
    "я вмію можу мені хочу робота роботи працювати працюю працював працювала і й та в у на з із до " +
    "انا اعمل عملت كنت اريد يمكنني في من على مع و " +
    "من کار کرده میتوانم می توانم هستم بودم در به را با",
);

/** Words that say little: an entry without them still answers. */
const WEAK = words(
  "make making made doing use using give giving take taking get getting put putting set setting keep keeping go going look looking help helping run running people person thing things stuff time times up out off down away around some any all good new small big other others own after before when who their your",
);
const WEAK_WEIGHT = 0.2;

/** A typed word, with the stems that may stand for it. */
interface Typed {
  word: Word;
  also: ReadonlySet<string>;
  weight: number;
}

/** How answers are chosen from. */
interface Choosing<T> {
  allowed?: (item: T) => boolean;
  /** Which of two that answer alike comes first, as for sorting; the weight where it does not say. */
  before?: (a: T, b: T) => number;
}

/** Of what is looked for: names are as they are; words have endings, and others that stand for the same. */
type Manner = "names" | "words";

/**
 * A search over a list that fits in memory. Every word typed must begin a word of one entry (of words: or have its
 * stem, or stand for the same); the order does not matter. Where nothing answers, slips and words that sound alike
 * are forgiven, and half of what was typed must be held. `find` gives the best first.
 */
export function finder<T>(items: readonly T[], describe: (item: T) => Findable, manner: Manner = "names") {
  let vocabulary: Vocabulary<T> | undefined;
  return function find(typed: string, limit = 8, { allowed = () => true, before }: Choosing<T> = {}): T[] {
    const best = bestBy(before);
    const whole = comparable(typed.slice(0, 100));
    if (whole === "") return [];
    vocabulary ??= vocabularyOf(items, describe, manner);
    const known = vocabulary;
    const readings = readingsOf(whole, manner);
    const keep = ({ entry }: Ranked<T>) => allowed(entry.item);
    const plainly = readings.flatMap((reading) => answers(known, reading).filter(keep));
    const forgiven = (isAddition: boolean) =>
      readings.flatMap((reading) => slippedAnswers(known, reading, isAddition).filter(keep));
    if (plainly.length === 0) return best(forgiven(false), limit);
    // "gard" begins "gardening", and is as likely a slip of "guard".
    const isUnsure = manner === "words" && readings.length === 1 && plainly.every(isBeginning);
    return best(isUnsure ? [...plainly, ...forgiven(true)] : plainly, limit);
  };
}

/** Arabic writes its article on the word: "الطبخ" and "طبخ" are one. */
const comparable = (text: string): string =>
  plain(text).replace(/(?<=^| )و?ال(?=\p{Script=Arabic}{3})/gu, "");

interface Reading {
  whole: string;
  words: readonly Typed[];
}

/** What was typed as its words, and, where it is two or three, as one: "super market" is "supermarket". */
function readingsOf(whole: string, manner: Manner): Reading[] {
  const all = whole.split(" ");
  const telling = all.filter((word) => !EMPTY.has(word));
  const kept = telling.length > 0 ? telling : all;
  const joined = all.join("");
  const asTyped = { whole, words: kept.map((word) => typedOf(word, manner)) };
  const canJoin = all.length > 1 && all.length <= 3 && joined.length >= 6;
  return canJoin ? [asTyped, { whole: joined, words: [typedOf(joined, manner)] }] : [asTyped];
}

const NONE: ReadonlySet<string> = new Set();

const heldAs = (text: string, manner: Manner): Word =>
  manner === "words" ? wordOf(text) : { text, stem: text, sound: "" };

function typedOf(text: string, manner: Manner): Typed {
  const word = heldAs(text, manner);
  if (manner === "names") return { word, also: NONE, weight: 1 };
  return { word, also: alike(word.stem), weight: WEAK.has(text) ? WEAK_WEIGHT : 1 };
}

function vocabularyOf<T>(
  items: readonly T[],
  describe: (item: T) => Findable,
  manner: Manner,
): Vocabulary<T> {
  const having = new Map<string, { word: Word; entries: Entry<T>[] }>();
  const known = (text: string) => {
    const before = having.get(text);
    if (before) return before;
    const made = { word: heldAs(text, manner), entries: [] };
    having.set(text, made);
    return made;
  };
  for (const item of items) {
    const { labels, synonyms, weight } = describe(item);
    const wholes = [...labels, ...synonyms].map(comparable);
    const joined = manner === "words" ? wholes.flatMap(joinedOf) : [];
    const names = [...wholes, ...joined].map((whole) => ({
      whole,
      words: whole.split(" ").map((text) => known(text).word),
    }));
    const entry: Entry<T> = { item, weight, names, labels: labels.length };
    for (const word of new Set(names.flatMap((name) => name.words))) known(word.text).entries.push(entry);
  }
  return [...having.values()];
}

const LONGEST_JOINED = 14;

/** "help desk" is "helpdesk" to many; of two words alone. */
function joinedOf(whole: string): string[] {
  const joined = whole.replace(" ", "");
  return whole.includes(" ") && !joined.includes(" ") && joined.length <= LONGEST_JOINED ? [joined] : [];
}

interface Ranked<T> {
  entry: Entry<T>;
  rank: number;
}

const isBeginning = ({ rank }: Ranked<unknown>) => rank >= rankOf("name begins", true);

const begins = ({ word }: Typed, known: Word) => known.text.startsWith(word.text);
const isSame = ({ word, also }: Typed, known: Word) => known.stem === word.stem || also.has(known.stem);

/** Entries that hold every word typed. */
function answers<T>(vocabulary: Vocabulary<T>, { whole, words: typed }: Reading): Ranked<T>[] {
  let candidates: Set<Entry<T>> | undefined;
  for (const one of typed) {
    const having = new Set<Entry<T>>();
    for (const { word, entries } of vocabulary)
      if (begins(one, word) || isSame(one, word)) for (const entry of entries) having.add(entry);
    const before: Set<Entry<T>> | undefined = candidates;
    candidates = before ? new Set([...having].filter((entry) => before.has(entry))) : having;
  }
  return [...(candidates ?? [])].map((entry) => ({ entry, rank: rankAmong(entry, whole, typed) }));
}

function rankAmong<T>(entry: Entry<T>, whole: string, typed: readonly Typed[]): number {
  const kept = typed.map(({ word }) => word.text).join(" ");
  let rank = rankOf("words of several names", true);
  entry.names.forEach((name, i) => {
    const here = (reached: Rank) => {
      rank = Math.min(rank, rankOf(reached, i < entry.labels));
    };
    const all = (test: (one: Typed, known: Word) => boolean) =>
      typed.every((one) => name.words.some((known) => test(one, known)));
    if (name.whole === whole || name.whole === kept) here("whole name");
    else if (all((one, known) => known.text === one.word.text)) here("whole words");
    else if (all(isSame)) here("same words");
    else if (name.whole.startsWith(kept)) here("name begins");
    else if (all((one, known) => begins(one, known) || isSame(one, known))) here("words begin");
  });
  return rank;
}

/** What nothing answers weighs more than any slips of the others, a slip more than a better place. */
const UNANSWERED = 1000;
const SLIP = 20;

/** Entries that hold half or more of what was typed, slips forgiven; as an addition, only by slips. */
function slippedAnswers<T>(
  vocabulary: Vocabulary<T>,
  { words: typed }: Reading,
  isAddition: boolean,
): Ranked<T>[] {
  const held = new Map<Entry<T>, { words: Typed[]; cost: number }>();
  for (const one of typed) {
    const taken = new Map<Entry<T>, { word: Word; cost: number }>();
    for (const { word, entries } of vocabulary) {
      const cost = one.also.has(word.stem) ? 0 : costOf(one.word, word);
      if (cost === null || (isAddition && cost !== 1)) continue;
      for (const entry of entries)
        if (cost < (taken.get(entry)?.cost ?? Number.POSITIVE_INFINITY)) taken.set(entry, { word, cost });
    }
    for (const [entry, { word, cost }] of taken) {
      const before = held.get(entry) ?? { words: [], cost: 0 };
      // What was meant is ranked, not what was typed.
      held.set(entry, {
        words: [...before.words, cost === 0 ? one : { ...one, word }],
        cost: before.cost + cost,
      });
    }
  }
  const weigh = (some: readonly Typed[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const total = weigh(typed);
  const enough = [...held]
    .map(([entry, { words: answered, cost }]) => ({
      entry,
      answered,
      cost,
      missing: total - weigh(answered),
    }))
    .filter(({ missing }) => missing * 2 <= total);
  const least = Math.min(...enough.map(({ missing }) => missing));
  const closest = enough.filter(({ missing }) => missing <= least);
  const cheapest = Math.min(...closest.map(({ cost }) => cost));
  return closest
    .filter(({ cost }) => (cheapest === 0 ? cost === 0 : cost <= cheapest + 1))
    .map(({ entry, answered, cost, missing }) => ({
      entry,
      rank:
        UNANSWERED * missing +
        SLIP * cost +
        rankAmong(entry, answered.map(({ word }) => word.text).join(" "), answered),
    }));
}

function bestBy<T>(before: (a: T, b: T) => number = () => 0) {
  return (found: readonly Ranked<T>[], limit: number): T[] => {
    const sorted = [...found].sort(
      (a, b) =>
        a.rank - b.rank ||
        before(a.entry.item, b.entry.item) ||
        b.entry.weight - a.entry.weight ||
        ((a.entry.names[0]?.whole ?? "") < (b.entry.names[0]?.whole ?? "") ? -1 : 1),
    );
    return [...new Set(sorted.map(({ entry }) => entry.item))].slice(0, limit);
  };
}
