import { CERTIFICATES } from "../../db/reference/certificates";
import { CONDITIONS } from "../../db/reference/conditions";
import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { SOC_UNITS } from "../../db/reference/soc";
import { TOWNS, type Town } from "../../db/reference/towns";
import type { OpportunityDocument, ParticipantDocument } from "../engine";
import { ALL_REGIONS, KINDS, type RightToWork, WORKS } from "../match/model";
import { MODES, RINGS } from "../match/travel";
import { type Random, randomFrom, weighed, zipf } from "./random";
import { distinctPatterns, distinctWeeks } from "./weeks";

/** The day on which the world is looked at. */
export const TODAY = "2026-11-22";
const DISTINCT_PATTERNS = 2_500;
const DISTINCT_WEEKS = 4_000;

export interface World {
  posts: OpportunityDocument[];
  people: ParticipantDocument[];
}

const inDays = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

const townOf = weighed(TOWNS, ({ population }) => population);
const placeOf = ({ lat, lon }: Town) => ({ lat, lon });
const regionOf = ({ region, county }: Town) => region ?? county;

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const skillOf = zipf(codesOf(SKILLS));
const sectorOf = zipf(codesOf(SECTORS), 0.8);
const certificateOf = zipf(codesOf(CERTIFICATES));
const conditionOf = zipf([...CONDITIONS], 0.7);
const socOf = zipf(codesOf(SOC_UNITS), 0.8);
const statusOf = weighed(
  ["open", "draft", "in_review", "paused", "filled", "closed", "withdrawn"] as const,
  (_, i) => [74, 4, 3, 2, 6, 9, 2][i] ?? 0,
);
const workOf = weighed(WORKS, (_, i) => [84, 2, 6, 3, 3, 2][i] ?? 0);
const modeOf = weighed(MODES, (mode) => ({ walk: 12, cycle: 8, bus: 58, car: 22 })[mode]);
const ringOf = weighed(RINGS, (_, i) => [4, 18, 30, 26, 10, 12][i] ?? 0);

/** Asked for, and held, in speaking, listening, reading and writing. */
function english({ whole, chance }: Random, spoken: number) {
  const lower = (by: number) => Math.max(0, spoken - by);
  const listening = lower(chance(0.2) ? 1 : 0);
  return { speaking: spoken, listening, reading: lower(whole(0, 1)), writing: lower(whole(0, 2)) };
}

const englishAsked = weighed([0, 1, 2, 3, 4, 5, 6], (_, i) => [14, 20, 26, 22, 12, 5, 1][i] ?? 0);
const englishHeld = weighed([0, 1, 2, 3, 4, 5, 6], (_, i) => [4, 12, 23, 27, 20, 9, 5][i] ?? 0);

function attestation(random: Random): RightToWork | null {
  const kind = random.next();
  if (kind < 0.14) return null;
  const everything = { work: WORKS, hoursCap: null, socAllowed: null };
  const validUntil = random.chance(0.3) ? null : inDays(random.whole(-20, 900));
  if (kind < 0.88) return { ...everything, validUntil };
  if (kind < 0.94) return { ...everything, hoursCap: random.pick([10, 20, 20]), validUntil };
  if (kind < 0.97) return { ...everything, socAllowed: random.some(4, () => socOf(random)), validUntil };
  return { ...everything, work: ["volunteering", "course_placement"], validUntil: null };
}

/**
 * A world as skewed as the real one: people and posts where the country's people are, few skills asked by many and many by
 * few, most posts inside the usual week. About two posts in three are live. The same each time for the same sizes.
 * @param onMade told how many of all are made
 */
export function makeWorld(
  sizes: { opportunities: number; participants: number },
  onMade: (count: number) => void = () => undefined,
): World {
  const random = randomFrom(20_261_122);
  const { chance, whole, pick, some } = random;
  const patternOf = zipf(distinctPatterns(DISTINCT_PATTERNS, random), 0.7);
  const weekOf = zipf(distinctWeeks(DISTINCT_WEEKS, random), 0.5);
  const employers = Array.from({ length: Math.ceil(sizes.opportunities / 8) }, (_, i) => ({
    id: random.uuid(),
    name: `Employer ${i}`,
    town: townOf(random),
  }));
  const employerOf = zipf(employers, 0.6);
  const partners = Array.from({ length: 20 }, () => random.uuid());
  const officers = Array.from({ length: 200 }, () => random.uuid());

  const post = (): OpportunityDocument => {
    const employer = employerOf(random);
    const town = chance(0.7) ? employer.town : townOf(random);
    const sector = sectorOf(random);
    const regions = chance(0.7) ? [regionOf(town), ALL_REGIONS] : [regionOf(town)];
    const skills = some(whole(0, 5), () => skillOf(random));
    const required = whole(0, Math.min(3, skills.length));
    const work = workOf(random);
    return {
      title: `${sector} ${skills[0] ?? "work"}`,
      employerName: employer.name,
      town: town.name,
      townId: town.id,
      text: skills.join(" "),
      alike: "",
      broadly: "",
      hourlyPay: work === "paid" ? whole(1_271, 2_200) : null,
      publishedAt: Date.parse(TODAY) - whole(0, 60 * 1_440) * 60_000,
      visibleTo: regions,
      form: {
        id: random.uuid(),
        kind: work === "paid" ? KINDS[0] : work === "volunteering" ? KINDS[2] : KINDS[1],
        work,
        employerId: employer.id,
        status: statusOf(random),
        placesLeft: chance(0.05) ? 0 : whole(1, 6),
        closesOn: chance(0.2) ? null : inDays(whole(-2, 44)),
        startsOn: chance(0.4) ? null : inDays(whole(2, 90)),
        place: chance(0.03) ? null : placeOf(town),
        regions,
        patterns: some(pick([0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3]), () => patternOf(random)),
        termTimeOnly: chance(0.08),
        english: english(random, englishAsked(random)),
        certificates: some(pick([0, 0, 0, 0, 1, 1, 2]), () => certificateOf(random)),
        conditions: some(pick([0, 0, 1, 1, 2, 3]), () => conditionOf(random)),
        soc: chance(0.95) ? socOf(random) : null,
        sector,
        skills: { required: skills.slice(0, required), desired: skills.slice(required) },
      },
    };
  };

  const person = (): ParticipantDocument => {
    const town = townOf(random);
    const region = regionOf(town);
    const sectors = some(whole(0, 3), () => sectorOf(random));
    return {
      partnerId: pick(partners),
      officerId: chance(0.8) ? pick(officers) : null,
      visibleTo: [region],
      form: {
        id: random.uuid(),
        place: chance(0.02) ? null : placeOf(town),
        travel: chance(0.05)
          ? { mode: null, maxMinutes: null }
          : { mode: modeOf(random), maxMinutes: ringOf(random) },
        region,
        available: chance(0.06) ? null : weekOf(random),
        termTimeOnly: pick([true, false, false, false, null]),
        maxHours: chance(0.5) ? null : pick([12, 16, 16, 20, 24, 30, 37.5, 40]),
        wantedHours: chance(0.3) ? null : pick([8, 12, 16, 16, 20, 24, 30, 37.5]),
        availableFrom: chance(0.7) ? null : inDays(whole(-30, 60)),
        english: chance(0.05)
          ? { speaking: null, listening: null, reading: null, writing: null }
          : english(random, englishHeld(random)),
        certificates: some(pick([0, 0, 0, 1, 1, 2, 3]), () => certificateOf(random)).map((type) => ({
          type,
          expiresOn: chance(0.5) ? null : inDays(whole(-60, 900)),
        })),
        excluded: chance(0.1) ? null : some(pick([0, 0, 0, 1, 2, 3]), () => conditionOf(random)),
        blockedEmployers: chance(0.01) ? [employerOf(random).id] : [],
        rightToWork: attestation(random),
        skills: some(whole(1, 8), () => skillOf(random)),
        sectors,
        coursesCompleted: chance(0.25) ? [sectors[0] ?? sectorOf(random)] : [],
        occupations: some(whole(0, 2), () => socOf(random)),
      },
    };
  };

  let made = 0;
  const counted = <T>(make: () => T) => {
    const one = make();
    made += 1;
    onMade(made);
    return one;
  };
  return {
    posts: Array.from({ length: sizes.opportunities }, () => counted(post)),
    people: Array.from({ length: sizes.participants }, () => counted(person)),
  };
}
