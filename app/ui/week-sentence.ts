import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { hoursOf, type SlotRange, type Span, spansOf, type WeekPattern } from "./week-slots";

/** What a week sentence needs of a locale. */
export interface Words {
  t: Translate;
  format: Pick<Format, "weekday" | "time" | "list" | "number">;
}

/** "09:30 to 14:30", "22:00 to 06:00 the next day", "18:00 to midnight", "all day". */
function spanWords({ from, to }: Span, { t, format }: Words): string {
  if (from === 0 && to === 96) return t("week.all_day");
  if (to === 96) return t("week.span_midnight", { from: format.time(from) });
  const times = { from: format.time(from), to: format.time(to) };
  return to > 96 ? t("week.span_overnight", times) : t("week.span", times);
}

/** Three days or more in a row are "Monday to Wednesday"; the rest are listed. */
export function dayWords(days: number[], { t, format }: Words): string {
  if (days.length === 7) return t("week.every_day");
  const parts: string[] = [];
  for (let i = 0; i < days.length; ) {
    let j = i;
    while (days[j + 1] === (days[j] as number) + 1) j++;
    const [first, last] = [days[i] as number, days[j] as number];
    if (last - first >= 2)
      parts.push(t("week.days", { from: format.weekday(first), to: format.weekday(last) }));
    else for (let d = first; d <= last; d++) parts.push(format.weekday(d));
    i = j + 1;
  }
  return format.list(parts);
}

/** Slots in words, equal days together: "Monday to Friday, 09:30 to 14:30; Saturday, 10:00 to 12:00". */
export function slotsSentence(ranges: readonly SlotRange[], words: Words): string {
  const byDay = new Map<number, string[]>();
  for (const span of spansOf(ranges))
    byDay.set(span.day, [...(byDay.get(span.day) ?? []), spanWords(span, words)]);
  const daysOf = new Map<string, number[]>();
  for (const [day, spans] of byDay) {
    const times = words.format.list(spans);
    daysOf.set(times, [...(daysOf.get(times) ?? []), day]);
  }
  if (daysOf.size === 1 && daysOf.get(words.t("week.all_day"))?.length === 7) return words.t("week.always");
  return [...daysOf]
    .map(([times, days]) => words.t("week.days_times", { days: dayWords(days, words), times }))
    .join(words.t("week.and"));
}

function patternWords(pattern: WeekPattern, words: Words): string {
  const { t } = words;
  switch (pattern.shape) {
    case "fixed":
      return slotsSentence(pattern.slots, words) || t("week.none");
    case "flexible": {
      const times = slotsSentence(pattern.slots, words);
      const hours = hoursWords(pattern.hours, words);
      return pattern.shortest
        ? t("week.flexible_shortest", { hours, times, shortest: hoursWords(pattern.shortest, words) })
        : t("week.flexible", { hours, times });
    }
    case "rota":
      return t("week.rota", {
        hours: hoursWords(pattern.hours, words),
        times: slotsSentence(pattern.slots, words),
      });
    case "alternating":
      return t("week.alternating", {
        weeks: pattern.weeks
          .map((slots, i) =>
            t("week.alternating_week", {
              week: weekLetter(i),
              times: slotsSentence(slots, words) || t("week.off"),
            }),
          )
          .join(t("week.and")),
      });
  }
}

/** A, B … Z, then 27, 28. */
export const weekLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1);

/** A quarter of an hour each way: 17.5 → "17½ hours", 1 → "1 hour". */
export function hoursWords(hours: number, { t, format }: Pick<Words, "t" | "format">): string {
  const whole = Math.floor(hours);
  const part = { 0.25: "¼", 0.5: "½", 0.75: "¾" }[hours - whole] ?? "";
  const amount = part && whole === 0 ? part : `${format.number(whole)}${part}`;
  return t("week.hours", { count: Math.max(hours, 1), amount });
}

/**
 * The week of a job in one sentence, without its full stop: what a week drawing shows. Several patterns are
 * choices; none is "by agreement".
 */
export function weekSentence(patterns: readonly WeekPattern[], words: Words): string {
  if (patterns.length === 0) return words.t("week.agreement");
  return patterns.map((p) => patternWords(p, words)).join(words.t("week.or"));
}

/** "25 hours a week", or "20 to 25 hours a week" where patterns differ; empty for "by agreement". */
export function weekHoursSentence(patterns: readonly WeekPattern[], words: Words): string {
  if (patterns.length === 0) return "";
  const hours = patterns.map(hoursOf);
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  return least === most
    ? words.t("week.a_week", { hours: hoursWords(most, words) })
    : words.t("week.a_week_between", { least: words.format.number(least), hours: hoursWords(most, words) });
}
