import { DAYS, SLOTS_A_DAY } from "../../search/match/week";
import { changedAt } from "../participants/steps";
import type { SlotRange } from "../ui/week-slots";
import type { Life } from "./life.server";
import type { Matches } from "./matching.server";
import type { OpenQuestion } from "./open-questions";
import { nameOf, type Words } from "./words";

/** A question beside the matches: one missing answer, and what it would change. */
export interface QuestionView {
  /** What "ask me later" leaves out. */
  code: string;
  text: string;
  /** What an answer would change, in one or two sentences. */
  opens: string;
  /** Answered on the spot, or on the question's own page. */
  answer: { kind: "day"; day: number } | { kind: "holidays" } | { kind: "page"; href: string };
}

const SHOWN = 3;
const DAYS_SHOWN = 2;

/** The step of the profile that asks it. */
const STEP_OF = {
  home: "home",
  travel: "travel",
  week: "week",
  school: "school",
  holidays: "school",
  hours: "hours",
  english: "english",
  limits: "limits",
} as const satisfies Record<OpenQuestion, string>;

/**
 * What to ask beside the matches: what opens most first, then what most of them rest on. Whatever the reader put off
 * is left out; "1" puts all off.
 */
export function questionsOf(matches: Matches, later: readonly string[], words: Words): QuestionView[] {
  if (later.includes("1")) return [];
  const opening = [...dayQuestions(matches, words), ...certificateQuestion(matches, words)];
  const resting = matches.rests.map(({ question, jobs }) => restingQuestion(question, jobs, words));
  return [...opening, ...resting].filter(({ code }) => !later.includes(code)).slice(0, SHOWN);
}

/** Days that were not asked yet, where working on them would open something. */
function dayQuestions({ unlocks, life }: Matches, words: Words): QuestionView[] {
  const { t, f } = words;
  return unlocks
    .flatMap(({ relaxation, opens }): QuestionView[] => {
      if (relaxation.code !== "one-more-day") return [];
      const day = DAYS.indexOf(relaxation.day);
      if ((life.daysAnswered >> day) & 1) return [];
      const like = DAYS.indexOf(relaxation.like);
      const times = t("matches.question.times", { like: f.weekday(like), times: timesOn(like, life, words) });
      return [
        {
          code: `day-${day}`,
          text: t("matches.question.day", { day: f.weekday(day) }),
          opens: `${times} ${t("matches.question.opens", { count: opens })}`,
          answer: { kind: "day", day },
        },
      ];
    })
    .slice(0, DAYS_SHOWN);
}

function timesOn(day: number, { available }: Life, { t, f }: Words): string {
  const from = day * SLOTS_A_DAY;
  const onDay = (available ?? [])
    .map(([start, end]): SlotRange => [Math.max(start, from), Math.min(end, from + SLOTS_A_DAY)])
    .filter(([start, end]) => end > start);
  return f.list(onDay.map(([start, end]) => t("week.span", { from: f.time(start), to: f.time(end) })));
}

/** The certificate that opens most, as long as nobody asked which ones the person has. */
function certificateQuestion({ unlocks, life }: Matches, words: Words): QuestionView[] {
  if (life.stepsAnswered.includes("certificates")) return [];
  const best = unlocks.find(({ relaxation }) => relaxation.code === "certificate");
  if (best?.relaxation.code !== "certificate") return [];
  const certificate = nameOf(words, "certificate", best.relaxation.type);
  return [
    {
      code: "certificates",
      text: words.t("matches.question.certificate", { certificate }),
      opens: words.t("matches.question.opens", { count: best.opens }),
      answer: { kind: "page", href: changedAt("certificates") },
    },
  ];
}

function restingQuestion(question: OpenQuestion, jobs: number, { t }: Words): QuestionView {
  const step = STEP_OF[question];
  const text = question === "holidays" ? "profile.school.holidays" : (`profile.${step}` as const);
  return {
    code: question,
    text: question === "hours" ? t("profile.hours.from") : t(text),
    opens: t("matches.question.rests", { count: jobs }),
    answer: question === "holidays" ? { kind: "holidays" } : { kind: "page", href: changedAt(step) },
  };
}
