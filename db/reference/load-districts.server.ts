import { sql } from "kysely";
import type { Db } from "../client.server";
import { type PostcodeDistrict, townOfDistrict } from "./postcodes";

/** Puts these districts in the place of all that were there, in one transaction. Says how many were there before. */
export async function replaceDistricts(db: Db, districts: readonly PostcodeDistrict[]): Promise<number> {
  const rows = districts.map((one) => ({
    district: one.district,
    town_id: townOfDistrict(one).id,
    lat: one.lat,
    lon: one.lon,
  }));
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom("postcodeDistrict").executeTakeFirst();
    await sql`
      insert into postcode_district (district, town_id, lat, lon)
      select district, town_id, lat, lon from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(district text, town_id int, lat double precision, lon double precision)
    `.execute(trx);
    return Number(numDeletedRows);
  });
}
