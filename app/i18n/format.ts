import { localeOf } from "./locales";
import { accented, accentedLetters } from "./pseudo";

/**
 * Dates, times, numbers and money in a locale: the Gregorian calendar and Western digits in every one,
 * 24-hour clock, day and month names in words, London's wall clock.
 */
const tag = (locale: string) => {
  const base = locale === "en" || locale === "en-XA" ? "en-GB" : locale === "ar-XB" ? "en-GB" : locale;
  return `${base}-u-ca-gregory-nu-latn-hc-h23`;
};

const LONDON = "Europe/London";
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>();
function made<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  const known = cache.get(key);
  if (known) return known as T;
  const fresh = make();
  cache.set(key, fresh);
  return fresh;
}

const atNoon = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

/** London's calendar date of an instant, `YYYY-MM-DD`. */
export const londonDate = (instant: Date): string =>
  made(
    "iso",
    () => new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", { timeZone: LONDON, dateStyle: "short" }),
  )
    .format(instant)
    .slice(0, 10);

export interface Format {
  /** `2026-12-07` → "7 December 2026". */
  date(isoDate: string): string;
  /** `2026-12-07` → "Monday 7 December"; "7 грудня (понеділок)". */
  dayAndDate(isoDate: string): string;
  /** An instant → "7 December 2026". */
  instantDate(instant: Date): string;
  /** An instant → "7 December 2026, 14:05". */
  instant(instant: Date): string;
  /** An instant → "Monday 7 December, 14:05". */
  dayAndTime(instant: Date): string;
  /** 0 Monday … 6 Sunday → "Monday". */
  weekday(day: number, width?: "long" | "short" | "narrow"): string;
  /** Slot of the week or of the day (quarter hours) → "09:30". */
  time(slot: number): string;
  number(value: number): string;
  /** Pence → "£12.90"; whole pounds keep their pence. */
  money(pence: number): string;
  /** Pence → "£226", to the nearest pound. */
  pounds(pence: number): string;
  /** ["a","b","c"] → "a, b and c". */
  list(items: readonly string[], type?: "conjunction" | "disjunction"): string;
}

/** Formatters of one locale's code. */
export function formatOf(locale: string): Format {
  const l = tag(locale);
  const day = (name: string, options: Intl.DateTimeFormatOptions) =>
    made(`${l} ${name}`, () => new Intl.DateTimeFormat(l, { timeZone: LONDON, ...options }));
  const num = (name: string, options: Intl.NumberFormatOptions) =>
    made(`${l} ${name}`, () => new Intl.NumberFormat(l, options));
  // Written as on a payslip, whatever the language: "£12.90", and not "12,90 GBP".
  const pounds = (name: string, options: Intl.NumberFormatOptions) =>
    made(name, () => new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", ...options }));
  const long = () => day("date", { day: "numeric", month: "long", year: "numeric" });
  const isUkrainian = locale === "uk";
  // Among letters from right to left the sign would change to the other side of its number.
  const asOne = (amount: string) => (localeOf(locale).dir === "rtl" ? `\u2066${amount}\u2069` : amount);
  // Ukrainian shortens the word for "year"; here it is written out, as every word is.
  const dateOf = (instant: Date) => long().format(instant).replace(/ р\.$/, " року");
  const format: Format = {
    date: (iso) => dateOf(atNoon(iso)),
    dayAndDate: (iso) => {
      if (!isUkrainian)
        return day("dayDate", { weekday: "long", day: "numeric", month: "long" })
          .format(atNoon(iso))
          .replace(/[,،]/, "");
      // "By Monday" declines the day's name in Ukrainian; in brackets after the date it need not be.
      const date = day("dayMonth", { day: "numeric", month: "long" }).format(atNoon(iso));
      return `${date} (${day("weekday long", { weekday: "long" }).format(atNoon(iso))})`;
    },
    instantDate: dateOf,
    instant: (instant) =>
      `${dateOf(instant)}, ${day("time", { hour: "2-digit", minute: "2-digit" }).format(instant)}`,
    dayAndTime: (instant) =>
      `${format.dayAndDate(londonDate(instant))}, ${day("time", { hour: "2-digit", minute: "2-digit" }).format(instant)}`,
    // 1 January 2024 was a Monday.
    weekday: (d, width = "long") => {
      const of = (one: typeof width) =>
        day(`weekday ${one}`, { weekday: one }).format(atNoon(`2024-01-0${d + 1}`));
      // Arabic and Dari know no name of a day between the whole one and its letter.
      return of(width === "short" && of("short") === of("long") ? "narrow" : width);
    },
    time: (slot) => {
      const minutes = (slot % 96) * 15;
      return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    },
    number: (value) => num("number", { maximumFractionDigits: 2 }).format(value),
    money: (pence) => asOne(pounds("money", {}).format(pence / 100)),
    pounds: (pence) => asOne(pounds("pounds", { maximumFractionDigits: 0 }).format(pence / 100)),
    list: (items, type = "conjunction") =>
      made(`${l} list ${type}`, () => new Intl.ListFormat(l, { style: "long", type })).format(items),
  };
  return locale === "en-XA" ? marked(format) : format;
}

/** The pseudo-locale's own words for days and months, so that those left in English show. */
const marked = (format: Format): Format => ({
  ...format,
  date: (iso) => accented(format.date(iso)),
  dayAndDate: (iso) => accented(format.dayAndDate(iso)),
  instantDate: (instant) => accented(format.instantDate(instant)),
  instant: (instant) => accented(format.instant(instant)),
  dayAndTime: (instant) => accented(format.dayAndTime(instant)),
  weekday: (d, width = "long") => (width === "long" ? accented : accentedLetters)(format.weekday(d, width)),
  list: (items, type) => (items.length < 2 ? format.list(items, type) : `⟦${format.list(items, type)}⟧`),
});
