/**
 * What somebody may tell an employer of themselves without meaning to, and what an employer may ask or say of a person: what
 * employers do not get from us. A plain look at the words, which points out and never blocks. Pure.
 */

import { PRIVATE, type Private, TO_PEOPLE, WORDS } from "./private-word-list";

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

const expressions = (words: (typeof WORDS)[string], locale: string): [Private, RegExp][] =>
  PRIVATE.map((what) => {
    const parts = words[what].map((word) =>
      word.endsWith("*") ? `(?:${plain(word.slice(0, -1))})` : `(?:${plain(word)})${END}`,
    );
    return [what, new RegExp(`${START}${JOINED[locale] ?? ""}(?:${parts.join("|")})`, "u")];
  });
const KNOWN = new Map(Object.entries(WORDS).map(([locale, words]) => [locale, expressions(words, locale)]));
const SAID_TO_PEOPLE = expressions(TO_PEOPLE, "en");

/**
 * What words to an employer seem to tell, in the order of `PRIVATE`: looked for in English, and in the language of the page
 * on which they were written.
 */
export function tellsOf(text: string, locale: string): Private[] {
  return found(text, [...(KNOWN.get("en") ?? []), ...(locale === "en" ? [] : (KNOWN.get(locale) ?? []))]);
}

/** What an employer's words to a person seem to tell of, or ask about, in the order of `PRIVATE`: looked for in English. */
export const asksAbout = (text: string): Private[] =>
  found(text, [...(KNOWN.get("en") ?? []), ...SAID_TO_PEOPLE]);

function found(text: string, looked: readonly [Private, RegExp][]): Private[] {
  const words = plain(text);
  return PRIVATE.filter((what) => looked.some(([of, expression]) => of === what && expression.test(words)));
}

/** Whether words wait to be looked at once more before they are sent: they tell something, and nobody pressed "keep". */
export const waitsForLook = (form: FormData, text: string | undefined, locale: string): boolean =>
  form.get("keep") !== "yes" && tellsOf(text ?? "", locale).length > 0;
