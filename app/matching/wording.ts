import { LANGUAGE_SKILLS, type LanguageSkill, type Opportunity } from "../../search/match/model";
import type {
  CertificatesVerdict,
  ConditionsVerdict,
  ConstraintCode,
  DatesVerdict,
  EnglishVerdict,
  OpenVerdict,
  RightToWorkVerdict,
  SchoolHolidaysVerdict,
  TravelVerdict,
  Verdict,
} from "../../search/match/verdicts";
import { busQuestion } from "./bus";
import { worksWhen } from "./hours-words";
import { asking, fails, holds, type Line, type Matter, type Of } from "./lines";
import { nameOf, namesOf, type Words } from "./words";

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
    lines.push(
      asking(
        "open",
        verdict.asks,
        t("why.open.asks-region", { regions }),
        t("why.open.told-region", { regions }),
      ),
    );
  if (lines.length > 0) return lines;
  return [
    holds(
      "open",
      o.closesOn === null ? t("why.open.holds") : t("why.open.holds_until", { date: f.date(o.closesOn) }),
    ),
  ];
};

const rightToWorkIn: Of<RightToWorkVerdict> = ({ because }, { p, o }, { t, f }) => {
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

const rightToWork: Of<RightToWorkVerdict> = (verdict, matter, words) => {
  const inEnglish = words.english ? rightToWorkIn(verdict, matter, words.english) : [];
  return rightToWorkIn(verdict, matter, words).map((line, i) => {
    const english = inEnglish[i]?.text;
    return english === undefined ? line : { ...line, english };
  });
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
  return t("why.travel.holds", { count: toFive(minutes), mode: t(`mode.${mode}`) });
}

const travel: Of<TravelVerdict> = (verdict, { town }, words) => {
  const { t } = words;
  const code = "travel";
  const way = journey(verdict, words);
  if (way === null || verdict.minutes === null) {
    if (verdict.asks.length === 0) return [holds(code, t("why.travel.no-place"))];
    if (!town) return [asking(code, verdict.asks, t("why.travel.asks-place-unknown"), "")];
    return [
      asking(code, verdict.asks, t("why.travel.asks-place", { town }), t("why.travel.told-place", { town })),
    ];
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
    lines.push(asking(code, verdict.asks, t(`why.travel.asks-${key}`, { journey: way }), way));
  }
  return lines.length > 0 ? lines : [holds(code, way)];
};

const schoolHolidays: Of<SchoolHolidaysVerdict> = (verdict, { o }, { t }) => {
  const code = "school-holidays";
  if (o.termTimeOnly) return [holds(code, t("why.school-holidays.term-time"))];
  if (!verdict.holds) return [fails(code, t("why.school-holidays.fails"))];
  if (verdict.asks.length > 0)
    return [asking(code, verdict.asks, t("why.school-holidays.asks"), t("why.school-holidays.told"))];
  return [holds(code, t("why.school-holidays.holds"))];
};

const dates: Of<DatesVerdict> = ({ startsOn, availableFrom, holds: fine, asks }, _, { t, f }) => {
  const code = "dates";
  if (startsOn === null) return [holds(code, t("why.dates.at-once"))];
  const date = f.dayAndDate(startsOn);
  if (!fine)
    return [fails(code, t("why.dates.fails", { date, from: f.dayAndDate(availableFrom ?? startsOn) }))];
  if (asks.length > 0)
    return [asking(code, asks, t("why.dates.asks", { date }), t("why.dates.holds", { date }))];
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
    const unknown = englishLevels(
      asked.filter(({ skill }) => verdict.asks.includes(`english.${skill}`)),
      words,
    );
    const [text, told] = [
      t("why.english.asks", { asked: unknown }),
      t("why.english.told", { asked: unknown }),
    ];
    lines.push(asking(code, verdict.asks, text, told));
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
  if (verdict.asks.length > 0) {
    const asked = { conditions: named(o.conditions) };
    return [asking(code, verdict.asks, t("why.conditions.asks", asked), t("why.conditions.told", asked))];
  }
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

/** One constraint's verdict in sentences. */
export const explainOnly = (code: ConstraintCode, matter: Matter, words: Words): Line[] =>
  matter.judgement.constraints.flatMap((verdict) =>
    verdict.code === code ? linesOf(verdict, matter, words) : [],
  );

/** Every verdict in sentences, in the order in which they are explained. */
export const explain = (matter: Matter, words: Words): Line[] =>
  matter.judgement.constraints.flatMap((verdict) => linesOf(verdict, matter, words));
