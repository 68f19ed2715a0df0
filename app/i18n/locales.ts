import { TRANSLATIONS } from "./translations";

/** The languages pages can be read in. `pseudo` ones exist for tests, in the demo only, and are offered to nobody. */
export interface Locale {
  /** BCP 47 tag, as in `<html lang>`. */
  code: string;
  /** The language's name in itself. */
  ownName: string;
  dir: "ltr" | "rtl";
  pseudo?: true;
  /** No native speaker has reviewed it: what binds the reader stands beside its English. See docs/languages.md. */
  unreviewed?: true;
}

const KNOWN: readonly Locale[] = [
  { code: "en", ownName: "English", dir: "ltr" },
  { code: "uk", ownName: "Українська", dir: "ltr", unreviewed: true },
  { code: "ar", ownName: "العربية", dir: "rtl", unreviewed: true },
  { code: "fa-AF", ownName: "دری", dir: "rtl", unreviewed: true },
  { code: "en-XA", ownName: "Ëñĝļíšĥ", dir: "ltr", pseudo: true },
  { code: "ar-XB", ownName: "Right to left", dir: "rtl", pseudo: true },
];

/** Those with words: a language is offered once its translation is registered. */
export const LOCALES: readonly Locale[] = KNOWN.filter(
  ({ code, pseudo }) => code === "en" || pseudo || Object.hasOwn(TRANSLATIONS, code),
);

/** Those that people are offered. */
export const LANGUAGES: readonly Locale[] = LOCALES.filter(({ pseudo }) => !pseudo);

export const DEFAULT_LOCALE = LOCALES[0] as Locale;

/** The language in which employers and officers write; what they wrote is marked with it. */
export const WRITTEN_IN = DEFAULT_LOCALE.code;

/** The locale of a code; unknown, and pseudo where they are not allowed, give English. */
export const localeOf = (code: string | null | undefined, allowPseudo = false): Locale =>
  LOCALES.find((l) => l.code === code && (allowPseudo || !l.pseudo)) ?? DEFAULT_LOCALE;
