export interface Reading {
  /** Years of age at which a reader of English manages the text. */
  age: number;
  /** The sentence without which the age would fall most; null where there is one sentence alone. */
  hardest: string | null;
}

/** What adverts aim for: most adults read comfortably at this age or below. */
export const READING_AGE_WANTED = 11;
/** From here on an advert is pointed out. */
export const READING_AGE_HIGH = 14;

/** Fewer words say nothing about a text. */
const FEWEST_WORDS = 25;

/**
 * How hard an English text is to read: the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom,
 * "Derivation of New Readability Formulas", US Naval Technical Training Command, 1975),
 * 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59, and 5 years for the age of the grade.
 * Null for a text that is short or is not in Latin letters: the formula knows English alone.
 */
export function readingOf(text: string): Reading | null {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, ...countsOf(sentence) }));
  const counted = sentences.filter(({ words }) => words > 0);
  const all = sum(counted);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (all.words < FEWEST_WORDS || latin * 2 < letters) return null;
  const whole = gradeOf(all);
  const falls = counted.map((one) => ({
    sentence: one.sentence,
    by:
      whole -
      gradeOf({
        words: all.words - one.words,
        syllables: all.syllables - one.syllables,
        sentences: all.sentences - 1,
      }),
  }));
  const hardest = counted.length > 1 ? falls.reduce((a, b) => (b.by > a.by ? b : a)) : null;
  return { age: Math.max(5, Math.round(whole + 5)), hardest: hardest?.sentence ?? null };
}

interface Counts {
  words: number;
  syllables: number;
  sentences: number;
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      words: a.words + b.words,
      syllables: a.syllables + b.syllables,
      sentences: a.sentences + b.sentences,
    }),
    { words: 0, syllables: 0, sentences: 0 },
  );

const gradeOf = ({ words, syllables, sentences }: Counts): number =>
  words === 0 || sentences === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

function countsOf(sentence: string): Counts {
  const words = sentence.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return {
    words: words.length,
    syllables: words.reduce((n, word) => n + syllablesOf(word), 0),
    sentences: 1,
  };
}

/** After these a full stop ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|rd|no|nos|approx|etc|vs|e\.g|i\.e|[a-z])\.$/i;

/** Sentences of a text: ended by `.`, `!`, `?` or a line's end, as items of lists are. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let from = 0;
    for (const end of line.matchAll(/[.!?…]+["'”’)]*(?=\s|$)/g)) {
      const to = end.index + end[0].length;
      if (to < line.length && SHORTENED.test(line.slice(from, to))) continue;
      sentences.push(line.slice(from, to));
      from = to;
    }
    sentences.push(line.slice(from));
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

/** Where the rules below are wrong about words that adverts are full of. */
// biome-ignore format: a table.
const KNOWN: Record<string, number> = {
  area: 3, areas: 3, business: 2, businesses: 3, being: 2, create: 2, creates: 2, evening: 2, evenings: 2,
  every: 2, everyone: 3, everything: 3, experience: 4, experienced: 4, hour: 1, hours: 1, idea: 3, ideas: 3,
  our: 1, people: 2, quiet: 2, recipe: 3, recipes: 3, science: 2, something: 2, sometimes: 2, someone: 2,
  vegetable: 4, vegetables: 4, wednesday: 2, chocolate: 3, vehicle: 3, vehicles: 3, client: 2, clients: 2,
  nurse: 1, care: 1, home: 1, homes: 1, reliable: 4, variety: 4, society: 4, diet: 2, diets: 2, fuel: 2,
  comfortable: 4, different: 3, interest: 3, interested: 4, interesting: 4, forefront: 2, safety: 2, employee: 3,
  employees: 3, employer: 3, colleague: 2, colleagues: 2, technique: 2, techniques: 2,
};

/** Vowels that stand together and are said apart: "being", "radio", "media", "manual", "fluent", "geology", "science", "supplier". */
const APART =
  /[aeiou]ing|[^tscgx]i[ou](?!us)|[^tscg]ia(?!l$)|[^q]ua[lt]|uou|eo[lnr]|[^q]uent|ie(?:t|nc)|lier|rier/g;

/** Syllables of an English word by the groups of its vowels, and the rules and words that groups get wrong. */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
  const known = Object.hasOwn(KNOWN, letters) ? KNOWN[letters] : undefined;
  if (known !== undefined) return known;
  if (letters.length <= 3) return letters === "via" ? 2 : 1;
  let count = letters.match(/[aeiouy]+/g)?.length ?? 0;
  // A silent e: "take", "takes", "taken off"; not "table", nor "changes".
  if (/[^aeiouy]e$/.test(letters) && !/[^aeiouyl]le$/.test(letters)) count--;
  else if (/[^aeiouy]es$/.test(letters) && !/(?:[sxz]|[cs]h|[cg])es$/.test(letters))
    count -= /[^aeiouyl]les$/.test(letters) ? 0 : 1;
  else if (/[^aeiouydt]ed$/.test(letters)) count--;
  // "safely", "homework": an e that is silent within.
  if (/[^aeiouyl]e(?:ly|ment|ments|less|ful|work|time)$/.test(letters)) count--;
  count += letters.match(APART)?.length ?? 0;
  return Math.max(1, count);
}
