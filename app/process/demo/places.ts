import type { RegionCode } from "../../../db/reference/regions";
import { TOWNS, type Town } from "../../../db/reference/towns";

/** The town of that name in a region. */
export function townIn(region: RegionCode, name: string): Town {
  const town = TOWNS.find((each) => each.region === region && each.name === name);
  if (!town) throw new Error(`There is no ${name} in ${region}`);
  return town;
}

/** A region's towns that most people live in, the largest first. */
export const largestTowns = (region: RegionCode, count: number): Town[] =>
  TOWNS.filter((town) => town.region === region)
    .sort((a, b) => b.population - a.population || a.id - b.id)
    .slice(0, count);
