import type { Opportunity, Pattern } from "../../search/match/model";
import { rangesOf } from "../../search/match/week";
import type { Speech } from "../i18n/beside";
import type { MessageKey } from "../i18n/catalogue";
import { hoursWords } from "../ui/week-sentence";
import type { WeekPattern } from "../ui/week-slots";

/** How sentences are made in a reader's language. */
export interface Words extends Speech {
  /** English, where what is said of the right to work stands beside it. */
  english?: Speech | null;
}

/** The name of something of the reference data, by its code. */
export const nameOf = (
  { t }: Words,
  of: "certificate" | "condition" | "skill" | "sector" | "region" | "reason",
  code: string,
): string => t(`${of}.${code}` as MessageKey);

export const namesOf = (words: Words, of: Parameters<typeof nameOf>[1], codes: readonly string[]): string =>
  words.f.list(codes.map((code) => nameOf(words, of, code)));

/** "17½ hours". */
export const hours = (hours: number, { t, f }: Words) => hoursWords(hours, { t, format: f });

/** "45 minutes", "1 hour 30 minutes". */
export function minutes(count: number, { t }: Words): string {
  const [whole, rest] = [Math.floor(count / 60), count % 60];
  if (whole === 0) return t("time.minutes", { minutes: rest });
  return rest === 0
    ? t("time.hours", { count: whole })
    : t("time.hours_and", { count: whole, minutes: rest });
}

/** A pattern as it is drawn and said. */
export function weekPatternOf(pattern: Pattern, name?: string | null): WeekPattern {
  const called = name ? { name } : {};
  switch (pattern.shape) {
    case "fixed":
      return { ...called, shape: "fixed", slots: rangesOf(pattern.week) };
    case "flexible":
      return {
        ...called,
        shape: "flexible",
        slots: rangesOf(pattern.window),
        hours: pattern.hours,
        ...(pattern.shortest > 0 ? { shortest: pattern.shortest } : {}),
      };
    case "rota":
      return { ...called, shape: "rota", slots: rangesOf(pattern.window), hours: pattern.hours };
    case "alternating":
      return { ...called, shape: "alternating", weeks: pattern.weeks.map(rangesOf) };
  }
}

/** Ways to work it, with the names that the post gives them. */
export const weekPatternsOf = (o: Opportunity, names: readonly (string | null)[] = []): WeekPattern[] =>
  o.patterns.map((pattern, i) => weekPatternOf(pattern, names[i]));
