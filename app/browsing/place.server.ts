import type { Db } from "../../db/client.server";
import { homeInDistrict } from "../../db/queries/homes.server";
import { type Place, placeOf } from "./query";

/** The place that was meant, as `placeOf` says; or a postcode district that is loaded. */
export async function placeIn(db: Db, typed: string | undefined): Promise<Place | null> {
  const home = typed === undefined ? undefined : await homeInDistrict(db, typed);
  return home ? { town: home, others: [] } : placeOf(typed);
}
