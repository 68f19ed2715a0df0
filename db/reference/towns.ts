import { AREA_OF } from "./areas";
import { REGIONS, type RegionCode } from "./regions";
import rows from "./towns.json" with { type: "json" };

/**
 * A line of `towns.json`: id, name, second-level GeoNames code, latitude, longitude, people, other names.
 * Ids are GeoNames'; those below 1,000 are places added by hand.
 */
export type TownRow = [number, string, string, number, number, number, string[]];

/** From GeoNames (CC BY 4.0). */
export interface Town {
  id: number;
  name: string;
  /** Tells it from others of its name: "Newport, Isle of Wight". */
  label: string;
  /** County, council area or district. */
  county: string;
  altNames: readonly string[];
  lat: number;
  lon: number;
  population: number;
  /** The region of ours that it lies in; null elsewhere. */
  region: RegionCode | null;
}

const REGION_OF = new Map<string, RegionCode>(
  REGIONS.flatMap((region) => region.admin2.map((code): [string, RegionCode] => [code, region.code])),
);

function labelOf(name: string, areaCode: string): string {
  const area = AREA_OF.get(areaCode);
  if (!area) return name;
  if (area.name !== name) return `${name}, ${area.name}`;
  return area.nation === "England" ? name : `${name}, ${area.nation}`;
}

const named: readonly Town[] = (rows as unknown as TownRow[]).map(
  ([id, name, area, lat, lon, population, altNames]) => ({
    id,
    name,
    label: labelOf(name, area),
    county: AREA_OF.get(area)?.name ?? "",
    altNames,
    lat,
    lon,
    population,
    region: REGION_OF.get(area) ?? null,
  }),
);

/** The nearest of some towns (at least one), and how far apart in degrees north (111 km each). */
export function nearestOf(
  towns: readonly Town[],
  { lat, lon }: Pick<Town, "lat" | "lon">,
): { town: Town; apart: number } {
  const east = Math.cos((lat * Math.PI) / 180);
  const apartFrom = (town: Town) => Math.hypot(town.lat - lat, (town.lon - lon) * east);
  return towns
    .map((town) => ({ town, apart: apartFrom(town) }))
    .reduce((a, b) => (b.apart < a.apart ? b : a));
}

/** Two places of one name in one county: by the nearest place that more people know. */
function nearOf(town: Town): string {
  const known = named.filter((other) => other.population >= 10_000 && other.name !== town.name);
  return `${town.label} (near ${nearestOf(known, town).town.name})`;
}

const twice = new Set<string>();
const once = new Set<string>();
for (const { label } of named) (once.has(label) ? twice : once).add(label);

export const TOWNS: readonly Town[] = named.map((town) =>
  twice.has(town.label) ? { ...town, label: nearOf(town) } : town,
);
