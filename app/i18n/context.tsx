import { createContext, type ReactNode, useContext } from "react";
import { type Format, formatOf } from "./format";
import { DEFAULT_LOCALE, type Locale } from "./locales";
import { type Translate, translatorOf } from "./translate";

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

/** Gives everything inside it one locale. */
export const LocaleProvider = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
);

export const useLocale = (): Locale => useContext(LocaleContext);
export const useT = (): Translate => translatorOf(useLocale());
export const useFormat = (): Format => formatOf(useLocale().code);
