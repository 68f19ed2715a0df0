import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** Every dated rate, the latest of each kind and band first. */
export const allRates = (db: Reader) =>
  db
    .selectFrom("rate as r")
    .leftJoin("person as p", "p.id", "r.enteredBy")
    .select([
      "r.kind",
      "r.band",
      "r.validFrom",
      "r.pence",
      "r.source",
      "r.enteredAt",
      "p.fullName as enteredBy",
    ])
    .orderBy("r.kind")
    .orderBy("r.band")
    .orderBy("r.validFrom", "desc")
    .execute();

/** The minimum wage of every band and the accommodation offset, by the day from which each holds. */
export const payRates = (db: Reader) =>
  db
    .selectFrom("rate")
    .select(["kind", "band", "validFrom", "pence"])
    .where("kind", "in", ["minimum_wage", "accommodation_offset"])
    .orderBy("validFrom")
    .execute();

/**
 * Posts still in play that pay somebody less than the minimum wage of their band known for the start; `today` stands for "at once".
 * @param regionCode of one region alone, or of all
 */
export const postsBelowRate = (db: Reader, today: string, regionCode: string | null) =>
  db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .innerJoin(
      sql<{ band: string; validFrom: string; pence: number; paid: number }>`lateral (
        select paid.band, rate.valid_from, rate.pence, paid.pence as paid
        from (values ('21-and-over', o.pay_hourly_pence), ('18-20', o.pay_from_eighteen_pence),
          ('16-17', o.pay_under_eighteen_pence), ('apprentice', o.pay_apprentice_pence)) as paid (band, pence)
          join lateral (select valid_from, pence from rate
            where kind = 'minimum_wage' and band = paid.band
              and valid_from <= greatest(coalesce(o.starts_on, ${today}::date), ${today}::date)
            order by valid_from desc limit 1) rate on true
        where paid.pence < rate.pence order by rate.pence desc limit 1)`.as<"r">(sql`r`),
      (join) => join.onTrue(),
    )
    .select(["o.id", "o.title", "o.employerId", "e.name as employerName", "o.regionCode", "o.status"])
    .select(["o.startsOn", "o.payRateUnknown", sql<number>`r.paid`.as("payHourlyPence")])
    .select(sql<string>`r.band`.as("band"))
    .select([sql<number>`r.pence`.as("ratePence"), sql<string>`r.valid_from`.as("rateFrom")])
    .where("o.status", "in", ["in_review", "open", "paused", "filled"])
    .where("o.work", "=", "paid")
    .where("o.revises", "is", null)
    // Whoever started at a filled post has a contract by now: that is no longer the post's matter.
    .where(sql<boolean>`(o.status <> 'filled' or o.starts_on >= ${today}::date)`)
    .$if(regionCode !== null, (query) => query.where("o.regionCode", "=", regionCode as string))
    .orderBy("o.startsOn")
    .orderBy("o.id")
    .execute();
