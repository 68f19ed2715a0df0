import { skillFinder } from "../../db/reference/search";
import type { SkillCode } from "../../db/reference/skills";
import { DEFAULT_LOCALE, type Locale } from "../i18n/locales";
import { type Translate, translatorOf } from "../i18n/translate";

const finders = new Map<string, ReturnType<typeof skillFinder>>();

const english = translatorOf(DEFAULT_LOCALE);

/**
 * What was typed in the reader's own language as posts say it, which are in English: the name of the skill that it
 * means. Null where it means none, or the reader reads English.
 */
export function inEnglish(typed: string, locale: Locale, t: Translate): string | null {
  if (locale.code === DEFAULT_LOCALE.code) return null;
  let find = finders.get(locale.code);
  if (find === undefined) {
    find = skillFinder((code: SkillCode) => t(`skill.${code}`));
    finders.set(locale.code, find);
  }
  const [skill] = find(typed, 1);
  return skill ? english(`skill.${skill.code}`) : null;
}
