import type { Judgement } from "../../search/match/judge";
import {
  LANGUAGE_SKILLS,
  type LanguageSkill,
  type Opportunity,
  type Participant,
} from "../../search/match/model";
import type {
  CertificatesVerdict,
  ConditionsVerdict,
  ConstraintCode,
  DatesVerdict,
  EnglishVerdict,
  HoursVerdict,
  OpenVerdict,
  Question,
  RightToWorkVerdict,
  SchoolHolidaysVerdict,
  TravelVerdict,
  Verdict,
} from "../../search/match/verdicts";
import { contains, isFull, rangesOf, type Week } from "../../search/match/week";
import { dayWords, slotsSentence, weekSentence } from "../ui/week-sentence";
import { busQuestion } from "./bus";
import { hoursGap } from "./hours-gap";
import { hours, minutes, nameOf, namesOf, type Words, weekPatternOf } from "./words";

/** One sentence about one constraint. A tick holds; a question mark is not known; a bar does not hold. */
export interface Line {
  code: ConstraintCode | "bus";
  verdict: "holds" | "unknown" | "fails";
  text: string;
  /** What the sentence asks for. */
  asks: readonly Question[];
}

/** What sentences are about: a person, a post, and how the one was judged for the other. */
export interface Matter {
  p: Participant;
  o: Opportunity;
  judgement: Judgement;
  /** From drop-off to pick-up on the days of the school run; null without one. */
  schoolWeek?: Week | null;
  town?: string | null;
}

type Of<V extends Verdict> = (verdict: V, matter: Matter, words: Words) => Line[];

const holds = (code: Line["code"], text: string): Line => ({ code, verdict: "holds", text, asks: [] });
const fails = (code: Line["code"], text: string): Line => ({ code, verdict: "fails", text, asks: [] });
const asking = (code: Line["code"], asks: readonly Question[], text: string): Line => ({
  code,
  verdict: "unknown",
  text,
  asks,
});

const open: Of<OpenVerdict> = (verdict, { o }, { t, f }) => {
  const regions = f.list(
    o.regions.map((region) => nameOf({ t, f }, "region", region)),
    "disjunction",
  );
  const lines: Line[] = [];
  const [failing] = verdict.failing;
  if (failing === "closing-date")
    lines.push(fails("open", t("why.open.closing-date", { date: f.date(o.closesOn ?? "") })));
  else if (failing === "region") lines.push(fails("open", t("why.open.region", { regions })));
  else if (failing !== undefined) lines.push(fails("open", t(`why.open.${failing}`)));
  if (verdict.asks.length > 0)
    lines.push(asking("open", verdict.asks, t("why.open.asks-region", { regions })));
  if (lines.length > 0) return lines;
  return [
    holds(
      "open",
      o.closesOn === null ? t("why.open.holds") : t("why.open.holds_until", { date: f.date(o.closesOn) }),
    ),
  ];
};

const rightToWork: Of<RightToWorkVerdict> = ({ because }, { p, o }, { t, f }) => {
  const code = "right-to-work";
  const until = p.rightToWork?.validUntil;
  switch (because) {
    case null:
      return [
        holds(
          code,
          o.work === "volunteering" ? t("why.right-to-work.volunteering") : t("why.right-to-work.holds"),
        ),
      ];
    case "ended":
    case "ends-before-start":
      return [fails(code, t(`why.right-to-work.${because}`, { date: until ? f.date(until) : "" }))];
    case "not-assessed":
    case "work":
    case "occupation":
      return [fails(code, t(`why.right-to-work.${because}`))];
  }
};

/** Minutes rounded up to five: an estimate should not look like a timetable. */
const toFive = (estimate: number) => Math.ceil(estimate / 5) * 5;

/** "About 25 minutes by bus". Null where one of the two places is not known. */
export function journey(
  { minutes, ring, mode }: Pick<TravelVerdict, "minutes" | "ring" | "mode">,
  { t }: Words,
): string | null {
  if (minutes === null) return null;
  if (ring === null) return t("why.travel.beyond", { mode: t(`mode.${mode}`) });
  if (minutes < 2.5) return t("why.travel.very-near", { mode: t(`mode.${mode}`) });
  return t("why.travel.holds", { minutes: toFive(minutes), mode: t(`mode.${mode}`) });
}

const travel: Of<TravelVerdict> = (verdict, { town }, words) => {
  const { t } = words;
  const code = "travel";
  const way = journey(verdict, words);
  if (way === null || verdict.minutes === null) {
    if (verdict.asks.length === 0) return [holds(code, t("why.travel.no-place"))];
    const text = town ? t("why.travel.asks-place", { town }) : t("why.travel.asks-place-unknown");
    return [asking(code, verdict.asks, text)];
  }
  const lines: Line[] = [];
  if (!verdict.holds) {
    const text =
      verdict.ring === null
        ? way
        : t("why.travel.too-far", {
            minutes: toFive(verdict.minutes),
            mode: t(`mode.${verdict.mode}`),
            most: verdict.longest,
          });
    lines.push(fails(code, text));
  }
  if (verdict.asks.length > 0) {
    const [first] = verdict.asks;
    const key = verdict.asks.length > 1 ? "both" : first === "travel.mode" ? "mode" : "most";
    lines.push(asking(code, verdict.asks, t(`why.travel.asks-${key}`, { journey: way })));
  }
  return lines.length > 0 ? lines : [holds(code, way)];
};

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

function hoursFail(verdict: HoursVerdict, { p, o }: Matter, words: Words): string {
  const { t, f } = words;
  const gap = hoursGap(p, o, verdict);
  const pattern = gap && o.patterns[gap.pattern];
  if (!gap || !pattern) throw new Error("Hours that hold were asked why they fail");
  const away = verdict.judgedAt > 0;
  const week = weekSentence([weekPatternOf(pattern)], { t, format: f });
  switch (gap.gap) {
    case "too-many":
      return t(gap.byCap ? "why.hours.too-many_cap" : "why.hours.too-many", {
        hours: hours(gap.hours, words),
        most: hours(gap.most, words),
      });
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

const worksWhen: Of<HoursVerdict> = (verdict, matter, words) => {
  const { t, f } = words;
  const code = "hours";
  if (verdict.byAgreement) return [holds(code, t("why.hours.by-agreement"))];
  const ways = (verdict.fitting.length > 0 ? verdict.fitting : [0]).flatMap(
    (i) => matter.o.patterns[i] ?? [],
  );
  const lines: Line[] = [];
  if (!verdict.holds) lines.push(fails(code, hoursFail(verdict, matter, words)));
  if (verdict.asks.includes("available")) {
    const week = weekSentence(
      ways.map((pattern) => weekPatternOf(pattern)),
      { t, format: f },
    );
    lines.push(asking(code, ["available"], t("why.hours.asks-week", { week })));
  } else if (verdict.holds) lines.push(holds(code, hoursHold(verdict, matter, words)));
  if (verdict.asks.includes("maxHours")) {
    const least = Math.min(...ways.map((pattern) => pattern.hours));
    lines.push(asking(code, ["maxHours"], t("why.hours.asks-most", { hours: hours(least, words) })));
  }
  return lines;
};

const schoolHolidays: Of<SchoolHolidaysVerdict> = (verdict, { o }, { t }) => {
  const code = "school-holidays";
  if (o.termTimeOnly) return [holds(code, t("why.school-holidays.term-time"))];
  if (!verdict.holds) return [fails(code, t("why.school-holidays.fails"))];
  if (verdict.asks.length > 0) return [asking(code, verdict.asks, t("why.school-holidays.asks"))];
  return [holds(code, t("why.school-holidays.holds"))];
};

const dates: Of<DatesVerdict> = ({ startsOn, availableFrom, holds: fine, asks }, _, { t, f }) => {
  const code = "dates";
  if (startsOn === null) return [holds(code, t("why.dates.at-once"))];
  const date = f.dayAndDate(startsOn);
  if (!fine)
    return [fails(code, t("why.dates.fails", { date, from: f.dayAndDate(availableFrom ?? startsOn) }))];
  if (asks.length > 0) return [asking(code, asks, t("why.dates.asks", { date }))];
  return [holds(code, t("why.dates.holds", { date }))];
};

/** "speaking and listening at Entry 2; reading at Entry 1". */
export function englishLevels(
  levels: readonly { skill: LanguageSkill; level: number }[],
  { t, f }: Words,
): string {
  const byLevel = new Map<number, LanguageSkill[]>();
  for (const { skill, level } of levels) byLevel.set(level, [...(byLevel.get(level) ?? []), skill]);
  return [...byLevel]
    .sort(([a], [b]) => b - a)
    .map(([level, skills]) =>
      t("english.skill_at", {
        skill: f.list(skills.map((skill) => t(`english.${skill}`))),
        level: t(`english.level_${level as 0 | 1 | 2 | 3 | 4 | 5 | 6}`),
      }),
    )
    .join(t("week.and"));
}

/** What a post asks for, by skill; nothing where it asks for none. */
export const englishAsked = (o: Opportunity) =>
  LANGUAGE_SKILLS.filter((skill) => o.english[skill] > 0).map((skill) => ({
    skill,
    level: o.english[skill],
  }));

const english: Of<EnglishVerdict> = (verdict, { o }, words) => {
  const { t } = words;
  const code = "english";
  const asked = englishAsked(o);
  if (asked.length === 0) return [holds(code, t("why.english.none"))];
  const lines: Line[] = [];
  if (verdict.lacking.length > 0)
    lines.push(
      fails(
        code,
        t("why.english.fails", {
          asked: englishLevels(
            verdict.lacking.map(({ skill, asked }) => ({ skill, level: asked })),
            words,
          ),
          has: englishLevels(
            verdict.lacking.map(({ skill, has }) => ({ skill, level: has })),
            words,
          ),
        }),
      ),
    );
  if (verdict.asks.length > 0) {
    const unknown = asked.filter(({ skill }) => verdict.asks.includes(`english.${skill}`));
    lines.push(asking(code, verdict.asks, t("why.english.asks", { asked: englishLevels(unknown, words) })));
  }
  if (lines.length > 0) return lines;
  return [holds(code, t("why.english.holds", { asked: englishLevels(asked, words) }))];
};

const certificates: Of<CertificatesVerdict> = (verdict, _, words) => {
  const { t, f } = words;
  const code = "certificates";
  const [only, ...others] = verdict.missing;
  if (only === undefined)
    return [
      holds(
        code,
        verdict.held.length === 0
          ? t("why.certificates.none")
          : t("why.certificates.holds", { certificates: namesOf(words, "certificate", verdict.held) }),
      ),
    ];
  if (others.length === 0 && only.expiredOn !== null)
    return [
      fails(
        code,
        t("why.certificates.expired", {
          certificate: nameOf(words, "certificate", only.type),
          date: f.date(only.expiredOn),
        }),
      ),
    ];
  const missing = verdict.missing.map(({ type }) => type);
  return [
    fails(code, t("why.certificates.missing", { certificates: namesOf(words, "certificate", missing) })),
  ];
};

const conditions: Of<ConditionsVerdict> = (verdict, { o }, words) => {
  const { t } = words;
  const code = "conditions";
  const named = (codes: readonly string[]) =>
    codes.map((condition) => nameOf(words, "condition", condition)).join(t("week.and"));
  if (!verdict.holds)
    return [fails(code, t("why.conditions.fails", { conditions: named(verdict.excluded) }))];
  if (verdict.asks.length > 0)
    return [asking(code, verdict.asks, t("why.conditions.asks", { conditions: named(o.conditions) }))];
  return [holds(code, t("why.conditions.none"))];
};

function linesOf(verdict: Verdict, matter: Matter, words: Words): Line[] {
  switch (verdict.code) {
    case "open":
      return open(verdict, matter, words);
    case "right-to-work":
      return rightToWork(verdict, matter, words);
    case "travel":
      return [...travel(verdict, matter, words), ...busLines(verdict, matter, words)];
    case "hours":
      return worksWhen(verdict, matter, words);
    case "school-holidays":
      return schoolHolidays(verdict, matter, words);
    case "dates":
      return dates(verdict, matter, words);
    case "english":
      return english(verdict, matter, words);
    case "certificates":
      return certificates(verdict, matter, words);
    case "conditions":
      return conditions(verdict, matter, words);
    case "blocked":
      return [
        verdict.holds
          ? holds("blocked", words.t("why.blocked.holds"))
          : fails("blocked", words.t("why.blocked.fails")),
      ];
  }
}

function busLines(verdict: TravelVerdict, { o, judgement }: Matter, { t, f }: Words): Line[] {
  const question = busQuestion(verdict, o, judgement);
  if (question === null) return [];
  const text =
    question.when === "sunday"
      ? t("why.bus.sunday")
      : t(`why.bus.${question.when}`, { time: f.time(question.at) });
  return [asking("bus", [], text)];
}

/** Every verdict in sentences, in the order in which they are explained. */
export const explain = (matter: Matter, words: Words): Line[] =>
  matter.judgement.constraints.flatMap((verdict) => linesOf(verdict, matter, words));
