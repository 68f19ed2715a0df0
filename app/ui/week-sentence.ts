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

interface Group {
  days: number[];
  spans: Span[];
}

/** Days with equal times together, in the order of the week. */
function groupsOf(ranges: readonly SlotRange[], words: Words): Group[] {
  const byDay = new Map<number, Span[]>();
  for (const span of spansOf(ranges)) byDay.set(span.day, [...(byDay.get(span.day) ?? []), span]);
  const byTimes = new Map<string, Group>();
  for (const [day, spans] of byDay) {
    const times = timesWords(spans, words);
    const group = byTimes.get(times) ?? { days: [], spans };
    group.days.push(day);
    byTimes.set(times, group);
  }
  return [...byTimes.values()];
}

const timesWords = (spans: Span[], words: Words) =>
  words.format.list(spans.map((span) => spanWords(span, words)));

/** Slots in words, equal days together: "Monday to Friday, 09:30 to 14:30; Saturday, 10:00 to 12:00". */
export function slotsSentence(ranges: readonly SlotRange[], words: Words): string {
  const groups = groupsOf(ranges, words);
  const [first] = groups;
  if (first?.days.length === 7 && timesWords(first.spans, words) === words.t("week.all_day"))
    return words.t("week.always");
  return groups
    .map(({ days, spans }) =>
      words.t("week.days_times", { days: dayWords(days, words), times: timesWords(spans, words) }),
    )
    .join(words.t("week.and"));
}

/** A window inside which hours lie: "between 08:00 and 18:00, Monday to Friday", or its times listed. */
function windowWords(ranges: readonly SlotRange[], words: Words): string {
  const groups = groupsOf(ranges, words);
  const [group] = groups;
  const [span] = group?.spans ?? [];
  if (group && span && groups.length === 1 && group.spans.length === 1 && span.to < 96)
    return words.t("week.between", {
      from: words.format.time(span.from),
      to: words.format.time(span.to),
      days: dayWords(group.days, words),
    });
  return words.t("week.within", { times: slotsSentence(ranges, words) });
}

/** Who reads a week: it says who chooses the hours, where somebody does. */
export type Reader = "worker" | "employer" | "officer";

function patternWords(pattern: WeekPattern, words: Words, reader?: Reader): string {
  const { t } = words;
  const chosenBy = (chooser: "worker" | "employer", week: string) => {
    if (!reader) return week;
    // "You" alone would be read as whoever does the job, or as the officer who writes the post with its employer.
    if (chooser === reader)
      return t(chooser === "worker" ? "week.you_choose" : "week.you_choose.employer", { week });
    return t(chooser === "worker" ? "week.worker_chooses" : "week.employer_chooses", { week });
  };
  switch (pattern.shape) {
    case "fixed":
      return slotsSentence(pattern.slots, words) || t("week.none");
    case "flexible": {
      const asked = { hours: hoursWords(pattern.hours, words), times: windowWords(pattern.slots, words) };
      const shortest = pattern.shortest ? hoursWords(pattern.shortest, words) : null;
      return chosenBy(
        "worker",
        shortest ? t("week.flexible_shortest", { ...asked, shortest }) : t("week.flexible", asked),
      );
    }
    case "rota": {
      const asked = { hours: hoursWords(pattern.hours, words), times: windowWords(pattern.slots, words) };
      return chosenBy("employer", t("week.rota", asked));
    }
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

/** A quarter of an hour each way: 17.5 → "17½ hours", 1 → "1 hour", 0.5 → "½ hour". */
export function hoursWords(hours: number, { t, format }: Pick<Words, "t" | "format">): string {
  const whole = Math.floor(hours);
  const part = { 0.25: "¼", 0.5: "½", 0.75: "¾" }[hours - whole] ?? "";
  if (part && whole === 0) return t("week.part_hour", { amount: part });
  return t("week.hours", { count: hours, amount: `${format.number(whole)}${part}` });
}

/**
 * The week of a job in one sentence, without its full stop: what a week drawing shows. Several patterns are
 * choices; none is "by agreement". Without a `reader` it does not say who chooses.
 */
export function weekSentence(patterns: readonly WeekPattern[], words: Words, reader?: Reader): string {
  const { t } = words;
  if (patterns.length === 0) return t("week.agreement");
  return patterns
    .map((pattern) => {
      const week = patternWords(pattern, words, reader);
      return pattern.name ? t("week.named", { name: pattern.name, week }) : week;
    })
    .join(t("week.or"));
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
