import { DEFAULT_LOCALE, type Locale } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { findSkill } from "../skills/finding";

const english = translatorOf(DEFAULT_LOCALE);

/** Letters that no English word has: whoever types them does not mean English, whatever language the page is in. */
const IS_FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

/**
 * What was typed in another language as posts say it, which are in English: the name of the skill that it means. Null
 * where it means none, or is English.
 */
export function inEnglish(typed: string, locale: Locale): string | null {
  if (locale.code === DEFAULT_LOCALE.code && !IS_FOREIGN.test(typed)) return null;
  const [skill] = findSkill(typed, 1);
  return skill ? english(`skill.${skill.code}`) : null;
}
