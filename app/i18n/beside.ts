import { type Format, formatOf } from "./format";
import { DEFAULT_LOCALE, type Locale } from "./locales";
import { type Translate, translatorOf } from "./translate";

/** What a sentence is made with in one language. */
export interface Speech {
  t: Translate;
  f: Format;
}

/**
 * English, to stand beside what binds the reader (consent, an offer, the right to work) in a language that no
 * native speaker has reviewed. Null where the language is reviewed.
 */
export const englishBeside = ({ unreviewed }: Locale): Speech | null =>
  unreviewed ? { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) } : null;
