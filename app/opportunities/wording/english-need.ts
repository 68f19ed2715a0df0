import { LANGUAGE_SKILLS } from "../../../search/match/model";

export type Levels = Record<(typeof LANGUAGE_SKILLS)[number], number>;

const levels = (speaking: number, listening: number, reading: number, writing: number): Levels => ({
  speaking,
  listening,
  reading,
  writing,
});

/**
 * What work of each major group of the Standard Occupational Classification usually needs, as levels 0–6: the
 * programme's own rule of thumb from what such jobs have people say, hear, read and write. A point for a
 * conversation, never a limit.
 */
const USUAL: Record<string, Levels> = {
  "1": levels(4, 4, 4, 4),
  "2": levels(5, 5, 5, 5),
  "3": levels(4, 4, 4, 4),
  "4": levels(4, 4, 4, 4),
  "5": levels(3, 3, 2, 2),
  // Care is written down, and read by the next shift.
  "6": levels(3, 3, 3, 3),
  "7": levels(3, 3, 2, 2),
  "8": levels(2, 2, 2, 1),
  "9": levels(2, 2, 1, 1),
};

/** What an occupation usually needs; null where none is named. */
export const usualEnglish = (socCode: string | null): Levels | null => USUAL[socCode?.[0] ?? ""] ?? null;

/** In place of the levels in all four skills: each is chosen by itself. */
export const EACH = "each";

/** The levels in all four skills as one choice of the form: a digit for each. */
export const englishChoice = (asked: Levels): string => LANGUAGE_SKILLS.map((skill) => asked[skill]).join("");

/** So many levels above the usual is far above. */
const FAR = 2;

/** The skills in which a post asks for far more English than its work usually needs. */
export function farAbove(asked: Levels, socCode: string | null) {
  const usual = usualEnglish(socCode);
  if (!usual) return [];
  return LANGUAGE_SKILLS.filter((skill) => asked[skill] - usual[skill] >= FAR).map((skill) => ({
    skill,
    asked: asked[skill],
    usual: usual[skill],
  }));
}
