import type { Kysely } from "kysely";
import { districtIn } from "../reference/postcodes";
import { townById, townNamed } from "../reference/search";
import type { Town } from "../reference/towns";
import type { DB } from "../types";

/**
 * Where somebody lives, and never closer: a town; or a postcode district with its middle for a place, its name for a
 * label, and the town near it for everything else.
 */
export interface Home extends Town {
  district: string | null;
}
export type NamedHome = { town: Home } | { choices: readonly Town[] };

/** Whether an operator has loaded postcode districts. */
export const hasDistricts = async (db: Kysely<DB>): Promise<boolean> =>
  (await db.selectFrom("postcodeDistrict").select("district").limit(1).executeTakeFirst()) !== undefined;

/** Of these districts, those that are loaded. */
export async function homesInDistricts(
  db: Kysely<DB>,
  districts: readonly string[],
): Promise<ReadonlyMap<string, Home>> {
  if (districts.length === 0) return new Map();
  const rows = await db
    .selectFrom("postcodeDistrict")
    .select(["district", "townId", "lat", "lon"])
    .where("district", "in", [...new Set(districts)])
    .execute();
  return new Map(
    rows.flatMap(({ district, townId, lat, lon }) => {
      const town = townById(townId);
      return town ? [[district, { ...town, label: district, lat, lon, district }]] : [];
    }),
  );
}

/** The home of what was typed, where it is a postcode, or a district, that is loaded. */
export async function homeInDistrict(db: Kysely<DB>, typed: string): Promise<Home | undefined> {
  const district = districtIn(typed);
  return district === null ? undefined : (await homesInDistricts(db, [district])).get(district);
}

/** What somebody meant by where they live: a district, else as `townNamed` says. @param townId the choice among namesakes */
export async function homeNamed(
  db: Kysely<DB>,
  { town: typed, townId }: { town: string; townId?: number },
): Promise<NamedHome> {
  const inDistrict = await homeInDistrict(db, typed);
  if (inDistrict) return { town: inDistrict };
  const chosen = townId === undefined ? undefined : townById(townId);
  const named = chosen ? { town: chosen } : townNamed(typed);
  return "town" in named ? { town: { ...named.town, district: null } } : named;
}
