import {
  alternating,
  fixed,
  LANGUAGE_SKILLS,
  type LanguageSkill,
  MOST_ENGLISH,
  type Opportunity,
  type Participant,
  type Pattern,
} from "./model";
import { RINGS } from "./travel";
import type { ConstraintCode } from "./verdicts";
import {
  countSlots,
  DAYS,
  type Day,
  hasSlot,
  isFull,
  type Run,
  runsOf,
  SLOTS_A_DAY,
  SLOTS_A_WEEK,
  union,
  type Week,
  weekOfRuns,
} from "./week";

/*
 * What-if relaxations (DESIGN section 4). Each one touches a single constraint and never makes it harder, so
 * what it opens is found among the near misses that fail that constraint.
 */

const SHIFTS_OF_TIME = [30, 60, 90] as const;
type Minutes = (typeof SHIFTS_OF_TIME)[number];

export type PersonRelaxation =
  | { code: "certificate"; type: string }
  | { code: "english"; skill: LanguageSkill; to: number }
  /** One available run starts earlier, or ends later. `run` is as it is now. */
  | { code: "start-earlier" | "end-later"; run: Run; minutes: Minutes }
  | { code: "travel-further"; maxMinutes: number }
  | { code: "one-more-day"; day: Day; like: Day }
  | { code: "school-holidays" }
  | { code: "more-hours"; maxHours: number };

export type OpportunityRelaxation =
  | { code: "without-certificate"; type: string }
  | { code: "less-english"; skill: LanguageSkill; to: number }
  /** Every shift that the employer sets starts later, or ends earlier. */
  | { code: "start-later" | "end-earlier"; minutes: Minutes }
  | { code: "fewer-hours"; hours: number }
  | { code: "term-time-only" };

export type WhatIf<Relaxation, Subject> = {
  relaxation: Relaxation;
  /** The one constraint that it bears on. */
  constraint: ConstraintCode;
  relaxed: Subject;
};

type ForPerson = WhatIf<PersonRelaxation, Participant>;
type ForOpportunity = WhatIf<OpportunityRelaxation, Opportunity>;

function longerRuns(p: Participant, available: Week): ForPerson[] {
  if (isFull(available)) return [];
  return runsOf(available).flatMap((run) =>
    SHIFTS_OF_TIME.flatMap((minutes): ForPerson[] => {
      const more = minutes / 15;
      const before = { start: (run.start + SLOTS_A_WEEK - more) % SLOTS_A_WEEK, length: more };
      const after = { start: (run.start + run.length) % SLOTS_A_WEEK, length: more };
      const relaxedBy = (added: Run) => ({ ...p, available: union(available, weekOfRuns([added])) });
      return [
        {
          relaxation: { code: "start-earlier", run, minutes },
          constraint: "hours",
          relaxed: relaxedBy(before),
        },
        { relaxation: { code: "end-later", run, minutes }, constraint: "hours", relaxed: relaxedBy(after) },
      ];
    }),
  );
}

/** The slots of one calendar day, moved to Monday. */
const dayOf = (available: Week, day: number) =>
  Array.from({ length: SLOTS_A_DAY }, (_, slot) => slot).filter((slot) =>
    hasSlot(available, day * SLOTS_A_DAY + slot),
  );

/** A copy of the day with most slots, the earliest of several, on each day that has none. */
function oneMoreDay(p: Participant, available: Week): ForPerson[] {
  const days = DAYS.map((_, day) => dayOf(available, day));
  const most = Math.max(...days.map((slots) => slots.length));
  const longest = days.findIndex((slots) => slots.length === most);
  if (most === 0) return [];
  return DAYS.flatMap((day, index): ForPerson[] => {
    if (days[index]?.length !== 0) return [];
    const copy = days[longest]?.map((slot) => ({ start: index * SLOTS_A_DAY + slot, length: 1 })) ?? [];
    return [
      {
        relaxation: { code: "one-more-day", day, like: DAYS[longest] as Day },
        constraint: "hours",
        relaxed: { ...p, available: union(available, weekOfRuns(copy)) },
      },
    ];
  });
}

/** `certificates` are the types worth trying, none of them held. */
export function whatIfs(p: Participant, certificates: Iterable<string>): ForPerson[] {
  const list: ForPerson[] = [];
  for (const type of certificates)
    list.push({
      relaxation: { code: "certificate", type },
      constraint: "certificates",
      relaxed: { ...p, certificates: [...p.certificates, { type, expiresOn: null }] },
    });
  for (const skill of LANGUAGE_SKILLS) {
    const to = (p.english[skill] ?? MOST_ENGLISH) + 1;
    if (to <= MOST_ENGLISH)
      list.push({
        relaxation: { code: "english", skill, to },
        constraint: "english",
        relaxed: { ...p, english: { ...p.english, [skill]: to } },
      });
  }
  if (p.available !== null) list.push(...longerRuns(p, p.available), ...oneMoreDay(p, p.available));
  const further = RINGS.find((ring) => p.travel.maxMinutes !== null && ring > p.travel.maxMinutes);
  if (further !== undefined)
    list.push({
      relaxation: { code: "travel-further", maxMinutes: further },
      constraint: "travel",
      relaxed: { ...p, travel: { ...p.travel, maxMinutes: further } },
    });
  if (p.termTimeOnly === true)
    list.push({
      relaxation: { code: "school-holidays" },
      constraint: "school-holidays",
      relaxed: { ...p, termTimeOnly: false },
    });
  if (p.maxHours !== null)
    list.push({
      relaxation: { code: "more-hours", maxHours: p.maxHours + 4 },
      constraint: "hours",
      relaxed: { ...p, maxHours: p.maxHours + 4 },
    });
  return list;
}

/** Null where a shift is too short to lose so much: that would take a day away instead of a time. */
function shorterRuns(week: Week, less: number, end: "start" | "end"): Week | null {
  if (isFull(week)) return null;
  const runs = runsOf(week);
  if (runs.some((run) => run.length <= less)) return null;
  return weekOfRuns(
    runs.map(({ start, length }) => ({
      start: end === "start" ? (start + less) % SLOTS_A_WEEK : start,
      length: length - less,
    })),
  );
}

/** Null where it changes nothing: a worker who picks the hours already starts when they like. */
function shorterPattern(pattern: Pattern, less: number, end: "start" | "end"): Pattern | null {
  switch (pattern.shape) {
    case "fixed": {
      const week = shorterRuns(pattern.week, less, end);
      return week && fixed(week);
    }
    case "alternating": {
      const weeks = pattern.weeks.map((week) => shorterRuns(week, less, end));
      return weeks.some((week) => week === null) ? null : alternating(weeks as Week[]);
    }
    case "rota": {
      const window = shorterRuns(pattern.window, less, end);
      return window && { ...pattern, window, hours: Math.min(pattern.hours, countSlots(window) / 4) };
    }
    case "flexible":
      return null;
  }
}

function shorterShifts(o: Opportunity): ForOpportunity[] {
  const list: ForOpportunity[] = [];
  for (const [code, end] of [
    ["start-later", "start"],
    ["end-earlier", "end"],
  ] as const) {
    for (const minutes of SHIFTS_OF_TIME) {
      const patterns = o.patterns.map((pattern) => shorterPattern(pattern, minutes / 15, end) ?? pattern);
      if (patterns.some((pattern, i) => pattern !== o.patterns[i]))
        list.push({
          relaxation: { code, minutes },
          constraint: "hours",
          relaxed: { ...o, patterns },
        });
    }
  }
  return list;
}

const FEWER_HOURS = 4;

export function whatIfsOfOpportunity(o: Opportunity): ForOpportunity[] {
  const list: ForOpportunity[] = o.certificates.map((type) => ({
    relaxation: { code: "without-certificate", type },
    constraint: "certificates",
    relaxed: { ...o, certificates: o.certificates.filter((other) => other !== type) },
  }));
  for (const skill of LANGUAGE_SKILLS) {
    const to = o.english[skill] - 1;
    if (to >= 0)
      list.push({
        relaxation: { code: "less-english", skill, to },
        constraint: "english",
        relaxed: { ...o, english: { ...o.english, [skill]: to } },
      });
  }
  list.push(...shorterShifts(o));
  // Of fixed shifts only the weekly sum is lowered: which of them would go is for the employer to say.
  const fewer = o.patterns.map((pattern) =>
    pattern.hours > FEWER_HOURS ? { ...pattern, hours: pattern.hours - FEWER_HOURS } : pattern,
  );
  if (fewer.some((pattern, i) => pattern !== o.patterns[i]))
    list.push({
      relaxation: { code: "fewer-hours", hours: FEWER_HOURS },
      constraint: "hours",
      relaxed: { ...o, patterns: fewer },
    });
  if (!o.termTimeOnly)
    list.push({
      relaxation: { code: "term-time-only" },
      constraint: "school-holidays",
      relaxed: { ...o, termTimeOnly: true },
    });
  return list;
}
