import i18next, { type i18n } from "i18next";
import { en, type MessageKey } from "./catalogue";
import { LOCALES, type Locale } from "./locales";
import { accented, mirrored } from "./pseudo";
import { TRANSLATIONS } from "./translations";

export type MessageParams = Record<string, string | number>;
/** Words a message; `count` chooses the plural form. A value is inserted as it is: React escapes it. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Every plural form that some language asks for, said as English says "other". */
const FORMS = ["zero", "two", "few", "many"];
const mapped = (word: (message: string) => string) =>
  Object.fromEntries(
    Object.entries(en).flatMap(([key, message]) => {
      const forms = key.endsWith("_other") ? FORMS.map((form) => key.replace(/other$/, form)) : [];
      return [key, ...forms].map((each) => [each, word(message)]);
    }),
  );

/** The words of one locale; what a translation leaves out is said in English. */
const CATALOGUES: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(Object.entries(TRANSLATIONS).map(([code, words]) => [code, () => words])),
  "en-XA": () => mapped(accented),
  "ar-XB": () => mapped(mirrored),
};

const instances = new Map<string, i18n>();

function instanceOf(locale: Locale): i18n {
  const known = instances.get(locale.code);
  if (known) return known;
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale.code,
    fallbackLng: "en",
    // Pseudo-locales speak English grammar, whatever script their tag names.
    pluralSeparator: "_",
    keySeparator: false,
    nsSeparator: false,
    initImmediate: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: en },
      ...Object.fromEntries(
        LOCALES.filter((l) => l.code === locale.code && l.code !== "en").map((l) => [
          l.code,
          { translation: CATALOGUES[l.code]?.() ?? {} },
        ]),
      ),
    },
  });
  instances.set(locale.code, instance);
  return instance;
}

/** The words of one locale. Synchronous: catalogues are part of the server. */
export function translatorOf(locale: Locale): Translate {
  const instance = instanceOf(locale);
  return (key, params) => instance.t(key, params ?? {}) as string;
}
