import { type ExcludingWord, wordsIn } from "../opportunities/wording/words";
import type { Private } from "./private-word-list";
import { asksAbout } from "./private-words";

const NAMES: Record<Private, string> = {
  status: "immigration status or the right to work",
  nationality: "nationality",
  health: "health",
  faith: "faith",
  children: "children or family",
};

/**
 * What an employer's words to a person seem to tell of or ask about, by name, and the words that are pointed out in posts,
 * as they stand there; those that are turned away ("no UK passport needed") are none. Pure.
 */
export function seemsOf(text: string, words: readonly ExcludingWord[]): string[] {
  const said = wordsIn(text, words).flatMap(({ said, turnedAway }) => (turnedAway ? [] : [`“${said}”`]));
  return [...asksAbout(text).map((what) => NAMES[what]), ...new Set(said)];
}
