import { covers } from "../match/hours";
import {
  holdsCertificate,
  hoursVerdict,
  judgeBlocked,
  judgeConditions,
  judgeDates,
  judgeEnglish,
  judgeOpen,
  judgeRightToWork,
  judgeSchoolHolidays,
} from "../match/judge";
import {
  LANGUAGE_SKILLS,
  type Opportunity,
  type Participant,
  type Pattern,
  type RightToWork,
} from "../match/model";
import { closeness, course, hoursWanted, occupation, SKILL_WEIGHT, sector } from "../match/score";
import { MODES } from "../match/travel";
import { lazily } from "./lazily";
import { ringsAround } from "./nearby";
import type { PeopleTable, Terms } from "./people-table";
import { judgedRing, minutesOf, RING_COUNT } from "./person-plan";
import { englishOf } from "./post-table";

/** Levels of English as a person has them: 7 stands for one that is not known. */
export const levelsOf = (code: number) => {
  const levels = englishOf(code);
  return Object.fromEntries(
    LANGUAGE_SKILLS.map((skill) => [skill, levels[skill] === 7 ? null : levels[skill]]),
  ) as Participant["english"];
};

/** So many patterns are told apart by the bits of a number. */
const MOST_BITS = 30;

/** Verdicts on hours of a post, by a person's week, ring and terms: each distinct case is judged once. */
export function hoursPlan(table: PeopleTable, o: Opportunity) {
  const { weeks, terms } = table;
  const { patterns } = o;
  /** Which patterns are covered: one case for all weeks and rings that cover the same. */
  const cases: boolean[][] = [];
  const known = new Map<string | number, number>();
  const numberOf = (name: string | number, covered: () => boolean[]): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, cases.length);
    return cases.push(covered()) - 1;
  };
  const nothing = numberOf(patterns.length <= MOST_BITS ? 0 : patterns.map(() => false).join(), () =>
    patterns.map(() => false),
  );
  const caseOf: (key: number) => number = lazily(weeks.size * RING_COUNT, (key) => {
    // Time only shrinks with the journey: what covers nothing without one covers nothing with it.
    const ring = key % RING_COUNT;
    if (ring > 0 && caseOf(key - ring) === nothing) return nothing;
    const time = table.timeAt(key);
    if (patterns.length > MOST_BITS) {
      const covered = patterns.map((pattern) => covers(time, pattern));
      return numberOf(covered.join(), () => covered);
    }
    let bits = 0;
    for (let i = 0; i < patterns.length; i++) if (covers(time, patterns[i] as Pattern)) bits |= 1 << i;
    return numberOf(bits, () => patterns.map((_, i) => (bits & (1 << i)) !== 0));
  });
  /** By case, then by terms: 0 where it was not asked, else 2 more than the answer. */
  const answers: Int16Array[] = [];

  function answer(number: number, at: number): number {
    const { maxHours, wantedHours, cap } = terms.values[at] as Terms;
    const rightToWork = { hoursCap: cap } as RightToWork;
    const covered = cases[number] as boolean[];
    const verdict = hoursVerdict(
      { available: null, maxHours, rightToWork },
      o,
      minutesOf(0),
      (index) => covered[index] as boolean,
    );
    return hoursWanted({ wantedHours }, verdict).points * 2 + Number(verdict.holds);
  }

  /** Whether hours hold, and the points of the hours wanted: 1 more than twice the points where they do. */
  return (week: number, ring: number, at: number): number => {
    const number = caseOf(week * RING_COUNT + judgedRing(ring));
    let ofCase = answers[number];
    if (ofCase === undefined) {
      ofCase = new Int16Array(terms.size);
      answers[number] = ofCase;
    }
    const found = ofCase[at] as number;
    if (found !== 0) return found - 2;
    const made = answer(number, at);
    ofCase[at] = made + 2;
    return made;
  };
}

/** What the definition says of a post and of each value in the dictionaries of people; 1 holds, 0 fails. */
export function postPlan(table: PeopleTable, o: Opportunity, today: string) {
  const { regions, attestations, dates, conditions, employers, sectors, courses } = table;
  const at = (list: { values: readonly (readonly string[] | null)[] }, i: number) => list.values[i] ?? [];
  const around = MODES.map((mode) => ringsAround(table, o.place, mode));
  const weights = new Uint8Array(table.skillNames.size);
  const desired = o.skills.desired.filter((skill) => !o.skills.required.includes(skill));
  for (const [skills, weight] of [
    [o.skills.required, SKILL_WEIGHT.required],
    [desired, SKILL_WEIGHT.desired],
  ] as const)
    for (const skill of skills) {
      const number = table.skillNames.find(skill);
      if (number !== null) weights[number] = weight;
    }

  return {
    region: lazily(regions.size, (i) =>
      Number(judgeOpen({ region: regions.values[i] ?? null }, o, today).holds),
    ),
    lawful: lazily(attestations.size, (i) =>
      Number(judgeRightToWork({ rightToWork: attestations.values[i] ?? null }, o, today).holds),
    ),
    /** By mode, the number of the ring of each place. */
    rings: around.map(({ rings }) => rings),
    /** The places that are not beyond by every mode. */
    reached: o.place === null ? null : [...new Set(around.flatMap(({ reached }) => reached))],
    hours: hoursPlan(table, o),
    schoolHolidays: [false, true].map((termTimeOnly) =>
      Number(judgeSchoolHolidays({ termTimeOnly }, o).holds),
    ),
    dates: lazily(dates.size, (i) => Number(judgeDates({ availableFrom: dates.values[i] ?? null }, o).holds)),
    english: lazily(1 << 12, (code) => Number(judgeEnglish({ english: levelsOf(code) }, o).holds)),
    /** Those that are asked for; −1 for one that nobody has. */
    certificates: o.certificates.map((type) => table.certificateTypes.find(type) ?? -1),
    /** Whether a certificate that expires on a date is still held. */
    isHeld: lazily(dates.size, (i) => {
      const held = [{ type: "", expiresOn: dates.values[i] ?? null }];
      return Number(holdsCertificate({ certificates: held }, "", today));
    }),
    conditions: lazily(conditions.size, (i) =>
      Number(judgeConditions({ excluded: conditions.values[i] ?? null }, o).holds),
    ),
    blocked: lazily(employers.size, (i) =>
      Number(judgeBlocked({ blockedEmployers: at(employers, i) }, o).holds),
    ),
    sectorPoints: lazily(sectors.size, (i) => sector({ sectors: at(sectors, i) }, o).points),
    coursePoints: lazily(courses.size, (i) => course({ coursesCompleted: at(courses, i) }, o).points),
    occupationPoints: lazily(
      table.occupations.size,
      (i) => occupation({ occupations: at(table.occupations, i) }, o).points,
    ),
    /** Of `longest * RING_COUNT + ring`. */
    closenessPoints: lazily(
      RING_COUNT * RING_COUNT,
      (key) => closeness(minutesOf(key % RING_COUNT), minutesOf(Math.floor(key / RING_COUNT))).points,
    ),
    /** What each skill weighs, and all of them. */
    weights,
    asked: o.skills.required.length * SKILL_WEIGHT.required + desired.length * SKILL_WEIGHT.desired,
  };
}
