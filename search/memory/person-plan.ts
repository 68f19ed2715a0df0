import {
  judgeBlocked,
  judgeCertificates,
  judgeConditions,
  judgeDates,
  judgeEnglish,
  judgeHours,
  judgeOpen,
  judgeRightToWork,
  judgeSchoolHolidays,
  judgeTravel,
} from "../match/judge";
import { ALL_REGIONS, type Opportunity, type Participant, WORKS, type Work } from "../match/model";
import { closeness, course, hoursWanted, occupation, sector } from "../match/score";
import type { Ring } from "../match/travel";
import type { HoursVerdict } from "../match/verdicts";
import { lazily } from "./lazily";
import { type Employment, englishOf, type PostTable } from "./post-table";
import { ringsFrom } from "./rings";

/** How many rings hours are judged at. */
export const RING_COUNT = 7;
/** The ring at which hours are judged and closeness is counted. */
export const judgedRing = (ring: number) => Math.min(ring, RING_COUNT - 1);
export const minutesOf = (ring: number) => (ring * 15) as Ring;

const VOLUNTEERING = WORKS.indexOf("volunteering");
const OPEN_TO_ALL = { status: "open", placesLeft: 1, closesOn: null, regions: [ALL_REGIONS] } as const;

/** Stands for patterns at a ring, of unpaid work (1) or other (0). */
export const hoursKey = (list: number, ring: number, unpaid: number) =>
  (list * RING_COUNT + judgedRing(ring)) * 2 + unpaid;

/** The definition's verdict on hours, of a key. */
export const hoursOf =
  ({ patternLists, patterns }: PostTable, p: Participant) =>
  (key: number): HoursVerdict => {
    const list = patternLists.values[Math.floor(key / (2 * RING_COUNT))] as readonly number[];
    const asked = list.map((i) => patterns.values[i]) as Opportunity["patterns"];
    const work: Work = key & 1 ? "volunteering" : "paid";
    return judgeHours(p, { patterns: asked, work }, minutesOf((key >> 1) % RING_COUNT));
  };

/**
 * What the definition says of a person and of each value in the table's dictionaries: asked of `search/match`
 * when a value is first met, and kept for the search. 1 holds, 0 fails, unless said otherwise.
 */
export function personPlan(table: PostTable, p: Participant, today: string) {
  const { employments, dates, audiences, certificates, conditions } = table;
  const { longest } = judgeTravel(p, { place: null });
  const workOf = ({ work }: Employment) => WORKS[work] as Work;

  const hoursAt = hoursOf(table, p);
  const hoursKeys = table.patternLists.size * RING_COUNT * 2;

  const longestRing = longest / 15;
  const closePoints = Array.from(
    { length: RING_COUNT },
    (_, ring) => closeness(minutesOf(ring), longest).points,
  );
  const held = new Uint8Array(table.skillNames.size);
  for (const skill of p.skills) {
    const number = table.skillNames.find(skill);
    if (number !== null) held[number] = 1;
  }

  return {
    longestRing,
    /** The ring of each place. */
    rings: ringsFrom(table, p),
    isVolunteering: (employment: number) =>
      (employments.values[employment] as Employment).work === VOLUNTEERING ? 1 : 0,
    audience: lazily(audiences.size, (i) => {
      const { regions } = audiences.values[i] as { regions: readonly string[] };
      return Number(judgeOpen(p, { ...OPEN_TO_ALL, regions }, today).holds);
    }),
    closing: lazily(dates.size, (i) =>
      Number(judgeOpen(p, { ...OPEN_TO_ALL, closesOn: dates.values[i] ?? null }, today).holds),
    ),
    /** Of number `employment * dates + startsOn`. */
    lawful: lazily(employments.size * dates.size, (i) => {
      const employment = employments.values[Math.floor(i / dates.size)] as Employment;
      const startsOn = dates.values[i % dates.size] ?? null;
      return Number(
        judgeRightToWork(p, { work: workOf(employment), soc: employment.soc, startsOn }, today).holds,
      );
    }),
    hoursAt,
    /** Whether hours hold, and the points of the hours wanted: 1 more than twice the points where they do. */
    hours: lazily(hoursKeys, (key) => {
      const verdict = hoursAt(key);
      return hoursWanted(p, verdict).points * 2 + Number(verdict.holds);
    }),
    schoolHolidays: [false, true].map((termTimeOnly) =>
      Number(judgeSchoolHolidays(p, { termTimeOnly }).holds),
    ),
    starting: lazily(dates.size, (i) => Number(judgeDates(p, { startsOn: dates.values[i] ?? null }).holds)),
    english: lazily(1 << 12, (code) => Number(judgeEnglish(p, { english: englishOf(code) }).holds)),
    certificates: lazily(certificates.size, (i) =>
      Number(judgeCertificates(p, { certificates: certificates.values[i] ?? [] }, today).holds),
    ),
    conditions: lazily(conditions.size, (i) =>
      Number(judgeConditions(p, { conditions: conditions.values[i] ?? [] }).holds),
    ),
    employer: lazily(table.employers.size, (i) =>
      Number(judgeBlocked(p, { employerId: table.employers.values[i] ?? "" }).holds),
    ),
    sectorPoints: lazily(table.sectors.size, (i) => {
      const of = { sector: table.sectors.values[i] ?? null };
      return sector(p, of).points + course(p, of).points;
    }),
    occupationPoints: lazily(
      employments.size,
      (i) => occupation(p, { soc: (employments.values[i] as Employment).soc }).points,
    ),
    closenessPoints: (ring: number) => closePoints[judgedRing(ring)] as number,
    /** 1 for each skill that the person has. */
    held,
  };
}

export type PersonPlan = ReturnType<typeof personPlan>;
