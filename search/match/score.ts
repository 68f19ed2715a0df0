import type { Opportunity, Participant } from "./model";
import type { Ring } from "./travel";
import type { HoursVerdict } from "./verdicts";

/** The most that each reason can give, in the order in which they are explained; 1000 together. */
export const REASONS = {
  skills: 450,
  sector: 150,
  course: 150,
  occupation: 100,
  closeness: 100,
  "hours-wanted": 50,
} as const;
export type ReasonCode = keyof typeof REASONS;

type Line<Code extends ReasonCode> = { code: Code; points: number; of: number };

export type Reason =
  | (Line<"skills"> & {
      required: { held: string[]; missing: string[] };
      /** Those that are not required as well. */
      desired: { held: string[]; missing: string[] };
    })
  | (Line<"sector"> & { choice: "first" | "other" | null })
  | Line<"course">
  | (Line<"occupation"> & { same: "unit" | "minor" | null })
  | (Line<"closeness"> & { ring: Ring })
  | (Line<"hours-wanted"> & {
      /** The longest weekly hours of a pattern that fits; null by agreement or where none fits. */
      longest: number | null;
      wanted: number | null;
    });

/** Multiply first, then divide, then drop the fraction: every line is an integer. */
const share = (of: number, part: number, whole: number) => Math.floor((of * part) / whole);

function split(asked: readonly string[], held: readonly string[]) {
  return {
    held: asked.filter((skill) => held.includes(skill)),
    missing: asked.filter((skill) => !held.includes(skill)),
  };
}

/** How much one skill weighs; a skill in both lists is required. */
export const SKILL_WEIGHT = { required: 3, desired: 1 };

/** @param has the weight of the skills held, @param asked of all that are asked for */
export const skillPoints = (has: number, asked: number) =>
  asked === 0 ? REASONS.skills : share(REASONS.skills, has, asked);

function skills(p: Participant, o: Opportunity): Reason {
  const required = split(o.skills.required, p.skills);
  const onlyDesired = o.skills.desired.filter((skill) => !o.skills.required.includes(skill));
  const desired = split(onlyDesired, p.skills);
  const weight = (a: string[], b: string[]) =>
    SKILL_WEIGHT.required * a.length + SKILL_WEIGHT.desired * b.length;
  const has = weight(required.held, desired.held);
  const asked = has + weight(required.missing, desired.missing);
  return { code: "skills", points: skillPoints(has, asked), of: REASONS.skills, required, desired };
}

export function sector(p: Pick<Participant, "sectors">, o: Pick<Opportunity, "sector">): Reason {
  const of = REASONS.sector;
  if (o.sector === null || !p.sectors.includes(o.sector))
    return { code: "sector", points: 0, of, choice: null };
  return p.sectors[0] === o.sector
    ? { code: "sector", points: of, of, choice: "first" }
    : { code: "sector", points: 80, of, choice: "other" };
}

export function course(p: Pick<Participant, "coursesCompleted">, o: Pick<Opportunity, "sector">): Reason {
  const done = o.sector !== null && p.coursesCompleted.includes(o.sector);
  return { code: "course", points: done ? REASONS.course : 0, of: REASONS.course };
}

export function occupation(p: Pick<Participant, "occupations">, o: Pick<Opportunity, "soc">): Reason {
  const of = REASONS.occupation;
  const { soc } = o;
  if (soc !== null && p.occupations.includes(soc))
    return { code: "occupation", points: of, of, same: "unit" };
  const minor = soc?.slice(0, 3);
  if (p.occupations.some((done) => done.slice(0, 3) === minor))
    return { code: "occupation", points: 50, of, same: "minor" };
  return { code: "occupation", points: 0, of, same: null };
}

export function closeness(ring: Ring, longest: number): Reason {
  const of = REASONS.closeness;
  const points = Math.min(of, Math.max(0, share(of, longest - ring + 15, longest)));
  return { code: "closeness", points, of, ring };
}

export function hoursWanted(
  p: Pick<Participant, "wantedHours">,
  hours: Pick<HoursVerdict, "byAgreement" | "patterns">,
): Reason {
  const of = REASONS["hours-wanted"];
  const wanted = p.wantedHours;
  if (hours.byAgreement) return { code: "hours-wanted", points: 25, of, longest: null, wanted };
  const fitting = hours.patterns.filter((pattern) => pattern.fits).map((pattern) => pattern.hours);
  const longest = fitting.length === 0 ? null : Math.max(...fitting);
  const points = wanted === null ? of : Math.min(of, share(of, longest ?? 0, wanted));
  return { code: "hours-wanted", points, of, longest, wanted };
}

/** `ring` is the ring at which hours were judged, `longest` the longest journey in minutes. */
export const scoreOf = (
  p: Participant,
  o: Opportunity,
  at: { ring: Ring; longest: number; hours: HoursVerdict },
): Reason[] => [
  skills(p, o),
  sector(p, o),
  course(p, o),
  occupation(p, o),
  closeness(at.ring, at.longest),
  hoursWanted(p, at.hours),
];

export type FitWord = "very-good" | "good" | "possible";

/** How a score reads in words. It ranks and explains; nobody is rejected by it. */
export const fitWord = (score: number): FitWord =>
  score >= 700 ? "very-good" : score >= 450 ? "good" : "possible";

/** Best first: score descending, then id ascending by code unit. */
export const byScore = (a: { id: string; score: number }, b: { id: string; score: number }) =>
  b.score - a.score || byId(a, b);

export const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
