import { covers, offerCap, workable } from "./hours";
import { type Judgement, verdictOf } from "./judge";
import type { Opportunity, Participant, Pattern } from "./model";
import { estimateMinutes, type TravelEstimator } from "./travel";
import type { ConstraintCode } from "./verdicts";
import {
  contains,
  countSlots,
  EMPTY_WEEK,
  hasSlot,
  intersection,
  runsOf,
  SLOTS_A_WEEK,
  shrinkRuns,
  union,
  type Week,
} from "./week";

/*
 * What barely holds, before somebody is proposed or offered a post: what a small change would break, what rests on an
 * answer that nobody gave, and what the person said no to before in a like case. It is no verdict and never part of
 * the score: of a constraint that fails nothing is said here.
 */

/** A journey that takes so many minutes more is no surprise. */
const LATE_MINUTES = 5;
/** Weekly hours between a pattern and the person's most. */
const NEARLY_HOURS = 1;
/** A certificate or a record that ends so soon after the start is used up before it was of use. */
const SOON_DAYS = 28;

/** Where the hours of a pattern touch what the person said. Slots of the week. */
export type HoursEdge =
  /** Shifts begin in the first slot, or end with the last one, that the person can be there: where in the week. */
  | { edge: "start" | "end"; slots: number[] }
  /** The worker picks, and a quarter hour less at either end would leave too little to pick from. */
  | { edge: "pick"; hours: number }
  | { edge: "most"; hours: number; most: number; byCap: boolean };

/** What a no was about, as far as another post can be like it. */
export type DeclineAbout = "hours" | "travel" | "pay" | "start" | "kind";

/** A post that a person said no to, with what of it the no was about. */
export type Declined = {
  about: DeclineAbout;
  post: Opportunity;
  /** Pence; null where nothing is paid. */
  hourlyPay: number | null;
  /** Hours at work that would have suited them instead; null where they did not say. */
  wouldWork: Week | null;
};

export type Risk =
  /** Nobody can work both: no way of this post leaves the other's hours alone. */
  | { code: "taken"; post: string }
  /** The record of the right to work is to be looked at again, since that day. */
  | { code: "look-again"; since: string }
  /** Skills that must be there and are not, or none of those that are wished for. */
  | { code: "skills" }
  | { code: "declined"; about: DeclineAbout; posts: string[] }
  | { code: "right-to-work"; endsOn: string }
  | { code: "certificate"; type: string; endsOn: string; beforeStart: boolean }
  /** Every pattern that fits touches an edge; this is the one with the fewest. `tight`: so does the journey's ring. */
  | { code: "hours"; pattern: number; edges: HoursEdge[]; tight: boolean }
  | { code: "travel"; minutes: number; longest: number }
  | { code: "by-agreement" }
  | { code: "unanswered"; constraints: ConstraintCode[] };

/** The worst first: what is taken, what happened before, what ends, what is not there, what is near an edge, what nobody knows. */
const GRAVITY: readonly Risk["code"][] = [
  "taken",
  "declined",
  "look-again",
  "right-to-work",
  "certificate",
  "skills",
  "hours",
  "travel",
  "by-agreement",
  "unanswered",
];
export const gravityOf = ({ code }: Pick<Risk, "code">): number => GRAVITY.indexOf(code);

export type RiskAbout = {
  p: Participant;
  o: Opportunity;
  /** Pence; null where nothing is paid. */
  hourlyPay: number | null;
  judgement: Judgement;
  /** What this person said no to, the latest first. */
  declined: readonly Declined[];
  /** Work that they have or are offered, with how it is worked; nothing where that is not known. */
  taken: readonly { post: string; ways: readonly Pattern[] }[];
  /** Null where its day has not come. */
  lookAgainSince: string | null;
};

/** What barely holds of a person for a post, the worst first. `today` is `YYYY-MM-DD` in London. */
export function risksOf(
  about: RiskAbout,
  today: string,
  estimate: TravelEstimator = estimateMinutes,
): Risk[] {
  return [
    ...alsoTaken(about),
    ...declines(about, estimate),
    ...(about.lookAgainSince === null ? [] : [{ code: "look-again" as const, since: about.lookAgainSince }]),
    ...(lacksSkills(about.judgement) ? [{ code: "skills" as const }] : []),
    ...recordEnds(about, today),
    ...certificatesEnd(about, today),
    ...hoursAtEdge(about),
    ...ringJustReached(about),
    ...unanswered(about),
  ].sort((a, b) => gravityOf(a) - gravityOf(b));
}

function alsoTaken({ o, judgement, taken }: RiskAbout): Risk[] {
  const ways = waysOf(o, judgement);
  return taken.flatMap((work): Risk[] => {
    const free = work.ways.reduce((week, way) => union(week, timeOf(way)), EMPTY_WEEK).map((bits) => ~bits);
    const suits = work.ways.length > 0 && ways.some((way) => covers(free, way));
    return suits ? [] : [{ code: "taken", post: work.post }];
  });
}

function lacksSkills({ reasons }: Judgement): boolean {
  return reasons.some((reason) => {
    if (reason.code !== "skills") return false;
    const { required, desired } = reason;
    const hasNone = required.held.length + desired.held.length === 0;
    return required.missing.length > 0 || (hasNone && desired.missing.length > 0);
  });
}

const soonAfter = (start: string): string => {
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + SOON_DAYS);
  return day.toISOString().slice(0, 10);
};

const startOf = ({ startsOn }: Opportunity, today: string) =>
  startsOn === null || startsOn < today ? today : startsOn;

function recordEnds({ p, o, judgement }: RiskAbout, today: string): Risk[] {
  const endsOn = p.rightToWork?.validUntil ?? null;
  if (o.work === "volunteering" || endsOn === null || !verdictOf(judgement, "right-to-work").holds) return [];
  return endsOn <= soonAfter(startOf(o, today)) ? [{ code: "right-to-work", endsOn }] : [];
}

/** Of several of one type the one that lasts longest counts, as in the verdict. */
function certificatesEnd({ p, o, judgement }: RiskAbout, today: string): Risk[] {
  const start = startOf(o, today);
  return verdictOf(judgement, "certificates").held.flatMap((type): Risk[] => {
    const ends = p.certificates.filter((held) => held.type === type).map(({ expiresOn }) => expiresOn);
    if (ends.includes(null)) return [];
    const endsOn = ends.reduce<string>((last, end) => (end !== null && end > last ? end : last), "");
    return endsOn <= soonAfter(start)
      ? [{ code: "certificate", type, endsOn, beforeStart: endsOn < start }]
      : [];
  });
}

const isTight = (minutes: number | null, most: number) => minutes !== null && minutes + LATE_MINUTES > most;

/** Where nobody said how far is too far, it is a question and no edge. */
function ringJustReached({ p, judgement }: RiskAbout): Risk[] {
  const { holds, minutes, longest } = verdictOf(judgement, "travel");
  if (!holds || minutes === null || p.travel.maxMinutes === null || !isTight(minutes, longest)) return [];
  return [{ code: "travel", minutes, longest }];
}

function hoursAtEdge({ p, o, judgement }: RiskAbout): Risk[] {
  const { fitting, judgedAt, mostHours } = verdictOf(judgement, "hours");
  const time = workable(p.available, judgedAt);
  let best: Extract<Risk, { code: "hours" }> | undefined;
  for (const index of fitting) {
    const pattern = o.patterns[index] as Pattern;
    const edges: HoursEdge[] = timesAtEdge(pattern, time);
    if (mostHours !== null && mostHours - pattern.hours <= NEARLY_HOURS)
      edges.push({
        edge: "most",
        hours: pattern.hours,
        most: mostHours,
        byCap: offerCap(p, o) === mostHours,
      });
    if (edges.length === 0) return [];
    const tight = judgedAt > 0 && isTight(verdictOf(judgement, "travel").minutes, judgedAt);
    if (best === undefined || edges.length < best.edges.length)
      best = { code: "hours", pattern: index, edges, tight };
  }
  return best ? [best] : [];
}

function timesAtEdge(pattern: Pattern, time: Week): HoursEdge[] {
  if (pattern.shape === "flexible")
    return covers(shrinkRuns(time, 1), pattern) ? [] : [{ edge: "pick", hours: pattern.hours }];
  const shifts = setWeeks(pattern).flatMap(runsOf);
  const starts = shifts
    .map(({ start }) => start)
    .filter((start) => !hasSlot(time, (start + SLOTS_A_WEEK - 1) % SLOTS_A_WEEK));
  const ends = shifts
    .map(({ start, length }) => (start + length) % SLOTS_A_WEEK)
    .filter((end) => !hasSlot(time, end));
  return [
    ...(starts.length > 0 ? [{ edge: "start" as const, slots: starts }] : []),
    ...(ends.length > 0 ? [{ edge: "end" as const, slots: ends }] : []),
  ];
}

/** Weeks whose hours somebody else sets. */
function setWeeks(pattern: Pattern): readonly Week[] {
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
}

function unanswered({ judgement }: RiskAbout): Risk[] {
  const constraints = judgement.constraints
    .filter(({ holds, asks }) => holds && asks.length > 0)
    .map(({ code }) => code);
  return [
    ...(verdictOf(judgement, "hours").byAgreement ? [{ code: "by-agreement" as const }] : []),
    ...(constraints.length > 0 ? [{ code: "unanswered" as const, constraints }] : []),
  ];
}

/** One risk for each thing that a no in a like case was about. */
function declines(about: RiskAbout, estimate: TravelEstimator): Risk[] {
  const posts = new Map<DeclineAbout, string[]>();
  for (const past of about.declined)
    if (past.post.id !== about.o.id && isLike(about, past, estimate))
      posts.set(past.about, [...(posts.get(past.about) ?? []), past.post.id]);
  return [...posts].map(([why, ids]) => ({ code: "declined", about: why, posts: ids }));
}

/** Whether what somebody said no to is here again, or worse. */
function isLike(about: RiskAbout, past: Declined, estimate: TravelEstimator): boolean {
  const { p, o, judgement } = about;
  switch (past.about) {
    case "hours":
      return hoursLike(o, judgement, past);
    case "travel": {
      const { minutes, mode } = verdictOf(judgement, "travel");
      if (minutes === null || p.place === null || past.post.place === null) return false;
      return minutes >= estimate(p.place, past.post.place, mode);
    }
    case "pay": {
      const [now, then] = [paidFor(o, about.hourlyPay), paidFor(past.post, past.hourlyPay)];
      return now !== null && then !== null && now <= then;
    }
    case "start":
      return past.post.startsOn !== null && (o.startsOn === null || o.startsOn <= past.post.startsOn);
    case "kind":
      return o.soc !== null && past.post.soc !== null
        ? o.soc === past.post.soc
        : o.sector !== null && o.sector === past.post.sector;
  }
}

/** Pence an hour; null where it is paid and not said. */
const paidFor = ({ work }: Opportunity, hourlyPay: number | null) =>
  hourlyPay ?? (work === "paid" ? null : 0);

/** One pattern unlike those that were declined is a way out, so all that fit must be like one of them. */
function hoursLike(o: Opportunity, judgement: Judgement, past: Declined): boolean {
  const ways = waysOf(o, judgement);
  return (
    ways.length > 0 &&
    ways.every((way) => past.post.patterns.some((then) => patternLike(way, then, past.wouldWork)))
  );
}

/** Ways to work it that fit; all where none does. */
function waysOf({ patterns }: Opportunity, judgement: Judgement): readonly Pattern[] {
  const { fitting } = verdictOf(judgement, "hours");
  return fitting.length > 0 ? fitting.map((index) => patterns[index] as Pattern) : patterns;
}

/** Shares half of its time or more with the other, and is not merely a part of it, nor what would have worked. */
function patternLike(now: Pattern, then: Pattern, wouldWork: Week | null): boolean {
  const [ours, theirs] = [timeOf(now), timeOf(then)];
  if (countSlots(intersection(ours, theirs)) * 2 < countSlots(ours)) return false;
  if (now.shape === "flexible" || then.shape === "flexible")
    return now.shape === then.shape && now.hours >= then.hours;
  if (wouldWork !== null && contains(wouldWork, ours)) return false;
  return !contains(theirs, ours) || countSlots(ours) === countSlots(theirs);
}

const timeOf = (pattern: Pattern): Week =>
  pattern.shape === "flexible" ? pattern.window : setWeeks(pattern).reduce(union);
