import type { PeopleSearch, SearchWord } from "../../db/queries/people-list.server";
import { findTown, skillFinder, townNamed } from "../../db/reference/search";
import { skills } from "../i18n/en/skills";

const MOST_WORDS = 6;
const FEW = 5;

const findSkill = skillFinder((code) => skills[`skill.${code}`]);

/** What a search may stand for. A word is a part of a name, an address, a town or a skill; digits are a telephone. */
export function searchOf(text: string): PeopleSearch {
  const meaning = (word: string): SearchWord => ({
    text: word,
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

/** "07700 900 123", "+44 7700 900123" and "900123" end alike; fewer than four digits are no telephone. */
export function digitsOf(text: string): string | null {
  if (!/^[+\d][\d\s()-]*$/.test(text)) return null;
  const digits = text
    .replace(/\D/g, "")
    .replace(/^(00)?44(?=\d{7})/, "")
    .replace(/^0+/, "");
  return digits.length < 4 ? null : digits;
}
