import type { PeopleSearch, SearchWord } from "../../db/queries/people-list.server";
import { findTown, townNamed } from "../../db/reference/search";
import { findSkill } from "../skills/finding";

const MOST_WORDS = 6;
const FEW = 5;
/** From so many letters on, two neighbours may have changed places. */
const SWAPPED_FROM = 4;

/** What a search may stand for. A word is a part of a name, an address, a town or a skill; digits are a telephone. */
export function searchOf(text: string): PeopleSearch {
  const meaning = (word: string): SearchWord => ({
    text: word,
    swapped: swapsOf(word),
    sounds: hasSound(word),
    townIds: findTown(word, FEW).map(({ id }) => id),
    skills: findSkill(word, FEW).map(({ code }) => code),
  });
  const words = text.split(/\s+/).filter((word) => word !== "");
  return {
    words: words.slice(0, MOST_WORDS).map(meaning),
    whole: { ...meaning(text), townIds: townsOf(text) },
    digits: digitsOf(text),
  };
}

/** Only a town of that very name: the words of a search may each be something else. */
function townsOf(text: string): number[] {
  const named = townNamed(text);
  return "town" in named ? [named.town.id] : [];
}

/** The word with each two neighbours of it the other way round: "Oskana" for Oksana. */
export function swapsOf(word: string): string[] {
  const letters = [...word.normalize("NFC")];
  if (letters.length < SWAPPED_FROM) return [];
  const swaps = letters.slice(1).map((letter, i) =>
    letters
      .with(i, letter)
      .with(i + 1, letters[i] ?? "")
      .join(""),
  );
  return [...new Set(swaps)].filter((swap) => swap !== word);
}

/**
 * Whether a word may be how a name sounds: letters alone. No name has a letter three times in a row; one without a
 * vowel is three consonants or more, as Arabic is typed in Latin letters: "mhmd".
 */
export function hasSound(word: string): boolean {
  const letters = word.toLowerCase();
  if (/(\p{L})\1\1|[^\p{L}\p{M}'’ʼ-]/u.test(letters)) return false;
  if (/[^a-z'’-]/.test(letters)) return true;
  return /[aeiouy]/.test(letters) || new Set(letters).size >= 3;
}

/** "07700 900 123", "+44 7700 900123" and "900123" end alike; fewer than four digits are no telephone. */
export function digitsOf(text: string): string | null {
  if (!/^[+\d][\d\s()-]*$/.test(text)) return null;
  const digits = text
    .replace(/\D/g, "")
    .replace(/^(00)?44(?=\d{7})/, "")
    .replace(/^0+/, "");
  return digits.length < 4 ? null : digits;
}
