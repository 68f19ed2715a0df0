import type { Pattern } from "../../search/match/model";
import type { HoursVerdict } from "../../search/match/verdicts";
import { contains, isFull, rangesOf } from "../../search/match/week";
import { dayWords, slotsSentence, weekSentence } from "../ui/week-sentence";
import { type HoursGap, hoursGap, type TooMany } from "./hours-gap";
import { asking, fails, holds, type Line, type Matter, type Of } from "./lines";
import { hours, minutes, type Words, weekPatternOf } from "./words";

function hoursHold(verdict: HoursVerdict, { p, o, schoolWeek }: Matter, words: Words): string {
  const { t, f } = words;
  const fitting = verdict.fitting.flatMap((i) => o.patterns[i] ?? []);
  const week = weekSentence(
    fitting.map((pattern) => weekPatternOf(pattern)),
    { t, format: f },
  );
  if (p.available !== null && isFull(p.available)) return t("why.hours.holds_any-time", { week });
  const onFoot = verdict.judgedAt === 0;
  if (!fitting.every(({ shape }) => shape === "fixed"))
    return t(onFoot ? "why.hours.holds_any_no-journey" : "why.hours.holds_any", { week });
  if (onFoot) return t("why.hours.holds_no-journey", { week });
  const inSchool =
    schoolWeek && fitting.every((pattern) => pattern.shape === "fixed" && contains(schoolWeek, pattern.week));
  return t(inSchool ? "why.hours.holds_school" : "why.hours.holds", { week });
}

const tooMany = ({ byCap, ...gap }: TooMany, words: Words): string =>
  words.t(byCap ? "why.hours.too-many_cap" : "why.hours.too-many", {
    hours: hours(gap.hours, words),
    most: hours(gap.most, words),
  });

/** When it is, and besides how much it is: whoever changed one of the two would still fail the other. */
function hoursFail(verdict: HoursVerdict, { p, o }: Matter, words: Words): string[] {
  const gap = hoursGap(p, o, verdict);
  const pattern = gap && o.patterns[gap.pattern];
  if (!gap || !pattern) throw new Error("Hours that hold were asked why they fail");
  return [
    gapWords(gap, pattern, verdict, words),
    ...(gap.tooMany === null ? [] : [tooMany(gap.tooMany, words)]),
  ];
}

function gapWords(gap: HoursGap, pattern: Pattern, verdict: HoursVerdict, words: Words): string {
  const { t, f } = words;
  const away = verdict.judgedAt > 0;
  const week = weekSentence([weekPatternOf(pattern)], { t, format: f });
  switch (gap.gap) {
    case "too-many":
      return tooMany(gap, words);
    case "starts-early":
    case "ends-late":
      return t(away ? `why.hours.${gap.gap}_journey` : `why.hours.${gap.gap}`, {
        time: f.time(gap.at),
        by: minutes(gap.slots * 15, words),
      });
    case "days":
      return t("why.hours.days", { days: dayWords(gap.days, { t, format: f }) });
    case "elsewhere":
      return t("why.hours.elsewhere", {
        week: slotsSentence(rangesOf(gap.shifts), { t, format: f }),
      });
    case "both":
    case "outside":
      return t(away ? `why.hours.${gap.gap}_journey` : `why.hours.${gap.gap}`, { week });
    case "not-enough":
      return t(away ? "why.hours.not-enough_journey" : "why.hours.not-enough", {
        hours: hours(gap.asked, words),
        have: hours(gap.have, words),
      });
  }
}

/** When one works: what fits, what does not, and by how much. */
export const worksWhen: Of<HoursVerdict> = (verdict, matter, words) => {
  const { t, f } = words;
  const code = "hours";
  // Nothing to ask of the person: nobody knows yet whether the hours will fit.
  if (verdict.byAgreement) return [asking(code, [], t("why.hours.by-agreement"))];
  const ways = (verdict.fitting.length > 0 ? verdict.fitting : [0]).flatMap(
    (i) => matter.o.patterns[i] ?? [],
  );
  const lines: Line[] = [];
  if (!verdict.holds) lines.push(...hoursFail(verdict, matter, words).map((text) => fails(code, text)));
  if (verdict.asks.includes("available")) {
    const week = weekSentence(
      ways.map((pattern) => weekPatternOf(pattern)),
      { t, format: f },
    );
    lines.push(asking(code, ["available"], t("why.hours.asks-week", { week }), week));
  } else if (verdict.holds) lines.push(holds(code, hoursHold(verdict, matter, words)));
  if (verdict.asks.includes("maxHours")) {
    const least = Math.min(...ways.map((pattern) => pattern.hours));
    const asked = { hours: hours(least, words) };
    lines.push(asking(code, ["maxHours"], t("why.hours.asks-most", asked), t("why.hours.told-most", asked)));
  }
  return lines;
};
