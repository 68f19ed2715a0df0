/**
 * What somebody may tell an employer of themselves without meaning to: what employers do not get from us. A plain look at
 * the words, which points out and never blocks. Pure.
 */

import { PRIVATE, type Private, WORDS } from "./private-word-list";

/** As it is compared: small letters, without marks over letters; of Arabic letters one form. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/[ئى]/g, "ي")
    .replace(/[’ʼ`]/g, "'")
    .replace(/\u200c/g, "")
    .replace(/\s+/g, " ");

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
/** What Arabic writes together with the word that follows: "and", "with", "for", "the". */
const JOINED: Record<string, string> = { ar: "(?:[وفبلك])?(?:ال|لل)?" };

const expressions = (locale: string): [Private, RegExp][] => {
  const words = WORDS[locale];
  if (!words) return [];
  return PRIVATE.map((what) => {
    const parts = words[what].map((word) =>
      word.endsWith("*") ? `(?:${plain(word.slice(0, -1))})` : `(?:${plain(word)})${END}`,
    );
    return [what, new RegExp(`${START}${JOINED[locale] ?? ""}(?:${parts.join("|")})`, "u")];
  });
};
const KNOWN = new Map(Object.keys(WORDS).map((locale) => [locale, expressions(locale)]));

/**
 * What words to an employer seem to tell, in the order of `PRIVATE`: looked for in English, and in the language of the page
 * on which they were written.
 */
export function tellsOf(text: string, locale: string): Private[] {
  const words = plain(text);
  const looked = [...(KNOWN.get("en") ?? []), ...(locale === "en" ? [] : (KNOWN.get(locale) ?? []))];
  return PRIVATE.filter((what) => looked.some(([of, expression]) => of === what && expression.test(words)));
}

/** Whether words wait to be looked at once more before they are sent: they tell something, and nobody pressed "keep". */
export const waitsForLook = (form: FormData, text: string | undefined, locale: string): boolean =>
  form.get("keep") !== "yes" && tellsOf(text ?? "", locale).length > 0;
