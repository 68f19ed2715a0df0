import { mostHours, workable } from "../match/hours";
import {
  judgeBlocked,
  judgeCertificates,
  judgeConditions,
  judgeDates,
  judgeEnglish,
  judgeOpen,
  judgeRightToWork,
  judgeSchoolHolidays,
  judgeTravel,
} from "../match/judge";
import { ALL_REGIONS, LANGUAGE_SKILLS, type Participant, WORKS, type Work } from "../match/model";
import { closeness, course, hoursWanted, occupation, sector } from "../match/score";
import type { Ring } from "../match/travel";
import type { Week } from "../match/week";
import { lazily } from "./lazily";
import { ringsAround } from "./nearby";
import type { Employment, PostTable } from "./post-table";

/** How many rings hours are judged at. */
export const RING_COUNT = 7;
/** The ring at which hours are judged and closeness is counted. */
export const judgedRing = (ring: number) => Math.min(ring, RING_COUNT - 1);
export const minutesOf = (ring: number) => (ring * 15) as Ring;

const VOLUNTEERING = WORKS.indexOf("volunteering");
const status = "open";
const FOR_ALL = [ALL_REGIONS];

/** Stands for a pattern at a ring that hours are judged at, of unpaid work (1) or other (0). */
export const patternAt = (pattern: number, ring: number, unpaid: number) =>
  (pattern * RING_COUNT + ring) * 2 + unpaid;

/** Whether a person could work a pattern at a ring, of unpaid work (1) or other (0). */
export type Workable = (pattern: number, ring: number, unpaid: number) => boolean;

/**
 * By the definition's verdict on hours. Time only shrinks with the journey: each answer tells of nearer rings, or of
 * farther ones, too.
 */
export function workedBy({ patternTimes }: PostTable, p: Participant): Workable {
  const { hoursOf, hours } = patternTimes;
  const most = [mostHours(p, { work: "paid" }), mostHours(p, { work: "volunteering" })];
  const times: Week[] = [];
  /** Of each pattern, how many rings are known to leave the time for it, and how many not to. */
  let worked = new Int8Array(0);
  let lost = new Int8Array(0);
  return (pattern, ring, unpaid) => {
    if ((hours.values[hoursOf[pattern] as number] as number) > (most[unpaid] as number)) return false;
    if (worked.length === 0) {
      worked = new Int8Array(hoursOf.length);
      lost = new Int8Array(hoursOf.length);
    }
    if (ring < (worked[pattern] as number)) return true;
    if (ring >= RING_COUNT - (lost[pattern] as number)) return false;
    times[ring] ??= workable(p.available, minutesOf(ring));
    const isWorked = patternTimes.covers(times[ring] as Week, pattern);
    if (isWorked) worked[pattern] = ring + 1;
    else lost[pattern] = RING_COUNT - ring;
    return isWorked;
  };
}

const NOTHING = { speaking: 0, listening: 0, reading: 0, writing: 0 };

/** Whether levels of English suffice, by the first two skills and by the last two, of two levels in three bits each. */
function englishHeld(p: Participant): [Uint8Array, Uint8Array] {
  const holds = LANGUAGE_SKILLS.map((skill) =>
    Array.from(
      { length: 8 },
      (_, level) => judgeEnglish(p, { english: { ...NOTHING, [skill]: level } }).holds,
    ),
  );
  const pair = (one: number, other: number) =>
    Uint8Array.from({ length: 64 }, (_, two) => Number(holds[one]?.[two & 7] && holds[other]?.[two >> 3]));
  return [pair(0, 1), pair(2, 3)];
}

/** An attestation without its limits of work: what is left is its time. */
const ITS_TIME = { work: "scheme", soc: null } as const;

/**
 * What the definition says of a person and of each value in the table's dictionaries: asked of `search/match`
 * when a value is first met, and kept for the search. 1 holds, 0 fails, unless said otherwise.
 */
export function personPlan(table: PostTable, p: Participant, today: string) {
  const { employments, dates, audiences, certificates, conditions } = table;
  const { longest, mode } = judgeTravel(p, { place: null });
  const { rings, reached } = ringsAround(table, p.place, mode);
  const inTime: Participant["rightToWork"] = p.rightToWork && { ...p.rightToWork, work: WORKS };
  const isWorked = workedBy(table, p);
  const pointsOf = (fit: readonly number[], byAgreement = false) => {
    const fitting = fit.map((each) => ({ hours: each, withinMost: true, covered: true, fits: true }));
    return hoursWanted(p, { byAgreement, patterns: fitting }).points;
  };
  const closePoints = Array.from(
    { length: RING_COUNT },
    (_, ring) => closeness(minutesOf(ring), longest).points,
  );
  const held = new Uint8Array(table.skillNames.size);
  for (const skill of p.skills) {
    const number = table.skillNames.find(skill);
    if (number !== null) held[number] = 1;
  }

  const { hours, hoursOf } = table.patternTimes;
  const pointsAt = lazily(hours.size, (at) => pointsOf([hours.values[at] as number]) * 2 + 1);

  return {
    longestRing: longest / 15,
    /** The ring of each place, and the numbers of those that are not beyond. */
    rings,
    reached,
    audience: lazily(audiences.size, (i) => {
      const { regions } = audiences.values[i] as { regions: readonly string[] };
      return Number(judgeOpen(p, { status, placesLeft: 1, closesOn: null, regions }, today).holds);
    }),
    closing: lazily(dates.size, (i) =>
      Number(
        judgeOpen(p, { status, placesLeft: 1, closesOn: dates.values[i] ?? null, regions: FOR_ALL }, today)
          .holds,
      ),
    ),
    /** 1 where the work is lawful today, and 2 more where it is volunteering. */
    employment: lazily(employments.size, (i) => {
      const { work, soc } = employments.values[i] as Employment;
      const { holds } = judgeRightToWork(p, { work: WORKS[work] as Work, soc, startsOn: null }, today);
      return Number(holds) + (work === VOLUNTEERING ? 2 : 0);
    }),
    /** Whether it still is on the day of a start, for all but volunteering. */
    lawfulFrom: lazily(dates.size, (i) => {
      const startsOn = dates.values[i] ?? null;
      return Number(judgeRightToWork({ rightToWork: inTime }, { ...ITS_TIME, startsOn }, today).holds);
    }),
    isWorked,
    /** Of a pattern at a ring: 0 where it does not fit, else 1 more than twice the points of the hours wanted. */
    hours: (pattern: number, ring: number, unpaid: number) =>
      isWorked(pattern, ring, unpaid) ? pointsAt(hoursOf[pattern] as number) : 0,
    /** The same where hours are by agreement, and where none of the patterns fits. */
    byAgreement: pointsOf([], true) * 2 + 1,
    noPattern: pointsOf([]) * 2,
    schoolHolidays: [false, true].map((termTimeOnly) =>
      Number(judgeSchoolHolidays(p, { termTimeOnly }).holds),
    ),
    starting: lazily(dates.size, (i) => Number(judgeDates(p, { startsOn: dates.values[i] ?? null }).holds)),
    english: englishHeld(p),
    certificates: certificates.judged((type) => judgeCertificates(p, { certificates: [type] }, today).holds),
    /** Null where none is excluded. */
    conditions: p.excluded?.length
      ? conditions.judged((condition) => judgeConditions(p, { conditions: [condition] }).holds)
      : null,
    blocksNobody: p.blockedEmployers.length === 0,
    employer: lazily(p.blockedEmployers.length === 0 ? 0 : table.employers.size, (i) =>
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
