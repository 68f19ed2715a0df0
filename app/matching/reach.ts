/**
 * How many people a post reaches, and what narrows it most, in words (M26). Pure. Employers are told counts in steps
 * (docs/decisions/025-the-reach-meter.md); officers of the region are told them as they are.
 */
import type { Unlock } from "../../search/engine";
import { LANGUAGE_SKILLS, type Opportunity, type Pattern } from "../../search/match/model";
import { DAYS, runsOf, SLOTS_A_DAY, SLOTS_A_WEEK, type Week } from "../../search/match/week";
import type { OpportunityRelaxation } from "../../search/match/whatif";
import { nameOf, type Words } from "./words";

export type ReachReader = "employer" | "officer";

/** One thing that could be asked otherwise, and how many people would fit then. */
export interface ReachChange {
  text: string;
  count: string;
}

/** What the meter says. */
export interface Reach {
  /** "40 or more", "Fewer than 5". */
  count: string;
  /** What costs most people first, three at most. */
  changes: ReachChange[];
}

/** DESIGN section 4: to an employer, a count of people below this is never told. */
export const FEWEST_TOLD = 5;
export const CHANGES_TOLD = 3;

const STEPS: readonly [below: number, step: number][] = [
  [50, 5],
  [200, 10],
  [Number.POSITIVE_INFINITY, 50],
];

/** The count as an employer is told it: the step that it has reached, 0 below the first one. */
export function told(count: number): number {
  const [, step] = STEPS.find(([below]) => count < below) as (typeof STEPS)[number];
  return Math.floor(count / step) * step;
}

export function countWords(count: number, reader: ReachReader, { f }: Pick<Words, "f">): string {
  if (reader === "officer") return f.number(count);
  const least = told(count);
  return least < FEWEST_TOLD ? `Fewer than ${FEWEST_TOLD}` : `${f.number(least)} or more`;
}

/** A whole question asked for nothing, where a part of it is not the whole: what is asked together narrows together. */
type WholeQuestion = { code: "without-english" } | { code: "without-certificates" } | { code: "other-hours" };
type ReachRelaxation = OpportunityRelaxation | WholeQuestion;

const PARTS: Record<WholeQuestion["code"], readonly OpportunityRelaxation["code"][]> = {
  "without-english": ["less-english"],
  "without-certificates": ["without-certificate"],
  "other-hours": ["start-later", "end-earlier", "fewer-hours", "term-time-only"],
};

/** The post without each of the questions that asks for several things, or one in several steps, and at any hours. */
export function wholeQuestions(o: Opportunity): { relaxation: WholeQuestion; relaxed: Opportunity }[] {
  const levels = LANGUAGE_SKILLS.reduce((sum, skill) => sum + o.english[skill], 0);
  const none = { speaking: 0, listening: 0, reading: 0, writing: 0 };
  return [
    ...(levels > 1
      ? [{ relaxation: { code: "without-english" as const }, relaxed: { ...o, english: none } }]
      : []),
    ...(o.certificates.length > 1
      ? [{ relaxation: { code: "without-certificates" as const }, relaxed: { ...o, certificates: [] } }]
      : []),
    ...(o.patterns.length > 0
      ? [{ relaxation: { code: "other-hours" as const }, relaxed: { ...o, patterns: [] } }]
      : []),
  ];
}

/** One requirement, however many ways there are to ask for less of it. */
const requirementOf = (relaxation: ReachRelaxation): string => {
  switch (relaxation.code) {
    case "without-certificate":
      return relaxation.type;
    default:
      return relaxation.code;
  }
};

/**
 * What the meter says of a count and of what would open it. A requirement stands in it once, with the change that lets
 * most people in; an employer reads of a change only where both the count and those whom it lets in are of a size
 * that is told.
 * @param unlocks more first
 */
export function reachWords(
  o: Opportunity,
  { total, unlocks }: { total: number; unlocks: readonly Unlock<ReachRelaxation>[] },
  reader: ReachReader,
  words: Words,
): Reach {
  // A whole question is named where it reads further than its best part does.
  const readsFurther = ({ relaxation: { code }, opens }: Unlock<ReachRelaxation>) => {
    const parts: readonly string[] = code in PARTS ? PARTS[code as WholeQuestion["code"]] : [];
    const best = unlocks.find(({ relaxation }) => parts.includes(relaxation.code))?.opens ?? 0;
    return !isTold(total, best, reader) || isTold(total + best, opens - best, reader);
  };
  const seen = new Set<string>();
  const changes = unlocks
    .filter((unlock) => {
      const { relaxation, opens } = unlock;
      const requirement = requirementOf(relaxation);
      if (seen.has(requirement)) return false;
      seen.add(requirement);
      return isTold(total, opens, reader) && readsFurther(unlock);
    })
    .slice(0, CHANGES_TOLD)
    .map(({ relaxation, opens }) => ({
      text: changeWords(relaxation, o, words),
      count: countWords(total + opens, reader, words),
    }));
  return { count: countWords(total, reader, words), changes };
}

/** Whether a reader may learn that a change lets so many more in. */
export const isTold = (total: number, opens: number, reader: ReachReader): boolean =>
  reader === "officer" ? opens > 0 : opens >= FEWEST_TOLD && told(total + opens) > told(total);

const weeksOf = (pattern: Pattern): readonly Week[] => {
  switch (pattern.shape) {
    case "fixed":
      return [pattern.week];
    case "rota":
      return [pattern.window];
    case "alternating":
      return pattern.weeks;
    case "flexible":
      return [];
  }
};

/** The time of day at which every shift that the employer sets begins, or ends; null where they differ. */
function usualEdge(o: Opportunity, edge: "start" | "end"): number | null {
  const times = new Set(
    o.patterns
      .flatMap(weeksOf)
      .flatMap(runsOf)
      .map(({ start, length }) => (edge === "start" ? start : start + length) % SLOTS_A_DAY),
  );
  const [only] = times;
  return times.size === 1 && only !== undefined ? only : null;
}

function changeWords(relaxation: ReachRelaxation, o: Opportunity, words: Words): string {
  const { t, f } = words;
  switch (relaxation.code) {
    case "without-certificate":
      return `Without “${nameOf(words, "certificate", relaxation.type)}”`;
    case "without-certificates":
      return "Without asking for certificates";
    case "without-english":
      return "Without asking for English";
    case "other-hours":
      return "With other hours";
    case "less-english": {
      const skill = t(`english.${relaxation.skill}`);
      const level = (at: number) => t(`english.level_${at as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
      if (relaxation.to === 0) return `Without English for ${skill}`;
      return `English for ${skill}: ${level(relaxation.to)} instead of ${level(o.english[relaxation.skill])}`;
    }
    case "start-later":
    case "end-earlier": {
      const isStart = relaxation.code === "start-later";
      const now = usualEdge(o, isStart ? "start" : "end");
      if (now === null)
        return `Each shift ${isStart ? "starting" : "ending"} ${relaxation.minutes} minutes ${isStart ? "later" : "earlier"}`;
      const by = relaxation.minutes / 15;
      const then = (now + (isStart ? by : SLOTS_A_WEEK - by)) % SLOTS_A_DAY;
      return `${isStart ? "Starting" : "Ending"} at ${f.time(then)} instead of ${f.time(now)}`;
    }
    case "fewer-hours":
      return `With ${relaxation.hours} hours a week fewer`;
    case "term-time-only":
      return "In school terms only";
  }
}

/** A session of a recruitment day as one way to work, so that who can come to it is judged like who can work. */
export function sessionWeek(
  heldOn: string,
  { start, end }: { start: number; end: number },
): { start: number; length: number } {
  const weekday = (new Date(`${heldOn}T00:00:00Z`).getUTCDay() + DAYS.length - 1) % DAYS.length;
  const first = Math.floor(start / 15);
  return { start: weekday * SLOTS_A_DAY + first, length: Math.ceil(end / 15) - first };
}
