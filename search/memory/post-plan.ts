import {
  holdsCertificate,
  hoursVerdict,
  judgeBlocked,
  judgeConditions,
  judgeDates,
  judgeEnglish,
  judgeHours,
  judgeOpen,
  judgeRightToWork,
  judgeSchoolHolidays,
  judgeTravel,
} from "../match/judge";
import { LANGUAGE_SKILLS, type Opportunity, type Participant, type RightToWork } from "../match/model";
import { closeness, course, hoursWanted, occupation, SKILL_WEIGHT, sector } from "../match/score";
import { KM_A_DEGREE, LONGEST_RING, MODES, type Place, reachKm } from "../match/travel";
import { lazily } from "./lazily";
import type { PeopleTable, Terms } from "./people-table";
import { judgedRing, minutesOf, RING_COUNT } from "./person-plan";
import { englishOf } from "./post-table";
import { BEYOND, MARGIN } from "./rings";

/** The mode that reaches farthest in the time there is. */
const farthestKm = Math.max(...MODES.map((mode) => reachKm(mode, LONGEST_RING))) * MARGIN;

/** Levels of English as a person has them: 7 stands for one that is not known. */
export const levelsOf = (code: number) => {
  const levels = englishOf(code);
  return Object.fromEntries(
    LANGUAGE_SKILLS.map((skill) => [skill, levels[skill] === 7 ? null : levels[skill]]),
  ) as Participant["english"];
};

/** Verdicts on hours of a post, by a person's week, ring and terms: each distinct case is judged once. */
export function hoursPlan(table: PeopleTable, o: Opportunity) {
  /** By week and ring: which patterns are covered, as the number of a case. */
  const cases: boolean[][] = [];
  const known = new Map<string, number>();
  const caseOf = lazily(table.weeks.size * RING_COUNT, (key) => {
    const available = table.weeks.values[Math.floor(key / RING_COUNT)] ?? null;
    const time = { available, maxHours: null, rightToWork: null };
    const covered = judgeHours(time, o, minutesOf(key % RING_COUNT)).patterns.map((one) => one.covered);
    const name = covered.join();
    const number = known.get(name) ?? cases.push(covered) - 1;
    known.set(name, number);
    return number;
  });
  const answers = new Map<number, number>();
  /** Whether hours hold, and the points of the hours wanted: 1 more than twice the points where they do. */
  return (week: number, ring: number, terms: number): number => {
    const number = caseOf(week * RING_COUNT + judgedRing(ring));
    const key = number * table.terms.size + terms;
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const { maxHours, wantedHours, cap } = table.terms.values[terms] as Terms;
    const rightToWork = { hoursCap: cap } as RightToWork;
    const covered = cases[number] as boolean[];
    const verdict = hoursVerdict(
      { available: null, maxHours, rightToWork },
      o,
      minutesOf(judgedRing(ring)),
      (index) => covered[index] as boolean,
    );
    const made = hoursWanted({ wantedHours }, verdict).points * 2 + Number(verdict.holds);
    answers.set(key, made);
    return made;
  };
}

/** What the definition says of a post and of each value in the dictionaries of people; 1 holds, 0 fails. */
export function postPlan(table: PeopleTable, o: Opportunity, today: string) {
  const { places, regions, attestations, dates, conditions, employers, sectors, courses } = table;
  const at = (list: { values: readonly (readonly string[] | null)[] }, i: number) => list.values[i] ?? [];
  const degrees = farthestKm / KM_A_DEGREE;
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
    /** The number of the ring, of `place * MODES.length + mode`. */
    ring: lazily(places.size * MODES.length, (key) => {
      const place = places.values[Math.floor(key / MODES.length)] as Place | null;
      if (place && o.place && Math.abs(place.lat - o.place.lat) > degrees) return BEYOND;
      const mode = MODES[key % MODES.length] ?? null;
      const { ring } = judgeTravel({ place, travel: { mode, maxMinutes: null } }, o);
      return ring === null ? BEYOND : ring / 15;
    }),
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
