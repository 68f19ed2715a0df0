import type { Opportunity, Participant } from "../match/model";
import { REASONS, SKILL_WEIGHT, sector as sectorPoints } from "../match/score";
import { bucketOf } from "./tokens";

/*
 * The part of the score that is a dot product (skills, sector and course, occupation), as vectors of one length: the
 * server ranks by it. Names fall into so many dimensions by their hash, so that every process agrees on them and none
 * has to be known beforehand. Where two fall together a product comes out too great, never too small: it stays the
 * bound that a certificate needs. Nothing is negative.
 */

const SIZES = { skills: 512, sectors: 64, units: 256, minors: 190 };
const SECTORS = SIZES.skills;
const UNITS = SECTORS + SIZES.sectors;
const MINORS = UNITS + SIZES.units;
/** Points that everyone has, where no skill is asked for. */
const FREELY = MINORS + SIZES.minors;
/** Makes every post's vector equally long; nobody asks for it. */
const REST = FREELY + 1;

export const DIMENSIONS = REST + 1;

/** Points of what no vector knows: closeness and the hours wanted. */
export const LEFT_OUT = REASONS.closeness + REASONS["hours-wanted"];

const SECTOR_MOST = REASONS.sector;
const HALF_OCCUPATION = REASONS.occupation / 2;
const LENGTH = Math.hypot(REASONS.skills, SECTOR_MOST, HALF_OCCUPATION, HALF_OCCUPATION);

/** Dimensions that are not 0. */
type Sparse = Map<number, number>;

const dimension = {
  skill: (name: string) => bucketOf(name, SIZES.skills),
  sector: (name: string) => SECTORS + bucketOf(name, SIZES.sectors),
  unit: (soc: string) => UNITS + bucketOf(soc, SIZES.units),
  minor: (soc: string) => MINORS + bucketOf(soc.slice(0, 3), SIZES.minors),
};

/** In points: the product with a person's wish is at least what the definition gives, before fractions are dropped. */
function offerOf({ skills, sector, soc }: Pick<Opportunity, "skills" | "sector" | "soc">): Sparse {
  const offer: Sparse = new Map();
  const add = (at: number, points: number) => offer.set(at, (offer.get(at) ?? 0) + points);
  const desired = skills.desired.filter((skill) => !skills.required.includes(skill));
  const asked = skills.required.length * SKILL_WEIGHT.required + desired.length * SKILL_WEIGHT.desired;
  if (asked === 0) add(FREELY, REASONS.skills);
  for (const skill of skills.required)
    add(dimension.skill(skill), (REASONS.skills * SKILL_WEIGHT.required) / asked);
  for (const skill of desired) add(dimension.skill(skill), (REASONS.skills * SKILL_WEIGHT.desired) / asked);
  if (sector !== null) add(dimension.sector(sector), SECTOR_MOST);
  if (soc !== null) {
    add(dimension.unit(soc), HALF_OCCUPATION);
    add(dimension.minor(soc), HALF_OCCUPATION);
  }
  return offer;
}

type Wisher = Pick<Participant, "skills" | "sectors" | "coursesCompleted" | "occupations">;

function wishOf(p: Wisher): Sparse {
  const wish: Sparse = new Map([[FREELY, 1]]);
  const atLeast = (at: number, share: number) => wish.set(at, Math.max(wish.get(at) ?? 0, share));
  for (const skill of p.skills) atLeast(dimension.skill(skill), 1);
  for (const sector of new Set([...p.sectors, ...p.coursesCompleted])) {
    const course = p.coursesCompleted.includes(sector) ? REASONS.course : 0;
    atLeast(dimension.sector(sector), (sectorPoints(p, { sector }).points + course) / SECTOR_MOST);
  }
  for (const soc of p.occupations) {
    atLeast(dimension.unit(soc), 1);
    atLeast(dimension.minor(soc), 1);
  }
  return wish;
}

function dense(sparse: Sparse, by: number): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const [at, value] of sparse) vector[at] = Math.fround(value / by);
  return vector;
}

export function offerVector(o: Opportunity): number[] {
  const offer = offerOf(o);
  const length = Math.hypot(...offer.values());
  offer.set(REST, Math.sqrt(Math.max(0, LENGTH ** 2 - length ** 2)));
  return dense(offer, LENGTH);
}

export function wishVector(p: Wisher): number[] {
  const wish = wishOf(p);
  return dense(wish, Math.hypot(...wish.values()));
}

/** At least the points of the part of the score that the server ranks by. */
export function rankedPoints(p: Wisher): (o: Opportunity) => number {
  const wish = wishOf(p);
  return (o) => {
    let points = 0;
    for (const [at, offered] of offerOf(o)) points += offered * (wish.get(at) ?? 0);
    return points;
  };
}
