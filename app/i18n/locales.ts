/** The languages pages can be read in. `pseudo` ones exist for tests and translators, in the demo only. */
export interface Locale {
  /** BCP 47 tag, as in `<html lang>`. */
  code: string;
  /** The language's name in itself. */
  ownName: string;
  dir: "ltr" | "rtl";
  pseudo?: true;
}

export const LOCALES: readonly Locale[] = [
  { code: "en", ownName: "English", dir: "ltr" },
  { code: "en-XA", ownName: "Ëñĝļíšĥ", dir: "ltr", pseudo: true },
  { code: "ar-XB", ownName: "Right to left", dir: "rtl", pseudo: true },
];

export const DEFAULT_LOCALE = LOCALES[0] as Locale;

/** The locale of a code; unknown, and pseudo where they are not allowed, give English. */
export const localeOf = (code: string | null | undefined, allowPseudo = false): Locale =>
  LOCALES.find((l) => l.code === code && (allowPseudo || !l.pseudo)) ?? DEFAULT_LOCALE;
