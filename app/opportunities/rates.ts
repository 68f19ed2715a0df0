import { z } from "zod";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { type DatedRate, nextFirstOfApril } from "./pay";

/** Kinds of rate with their bands, as `kind/band`. */
export const RATE_WORDS: Record<string, string> = {
  "minimum_wage/21-and-over": "Minimum wage, 21 and over",
  "minimum_wage/18-20": "Minimum wage, 18 to 20",
  "minimum_wage/16-17": "Minimum wage, 16 and 17",
  "minimum_wage/apprentice": "Minimum wage, apprentice",
  "real_living_wage/uk": "Real Living Wage, UK",
  "real_living_wage/london": "Real Living Wage, London",
  "accommodation_offset/day": "Accommodation offset, a day",
};

/** Rates that change on 1 April; the Real Living Wage is no law. */
const OF_APRIL = Object.keys(RATE_WORDS).filter((rate) => !rate.startsWith("real_living_wage"));

/** The last 1 April whose rates can be known: they are announced from November of the year before. */
const lastThatCanBeKnown = (today: string) =>
  today.slice(5) >= "11-01" ? nextFirstOfApril(today) : `${today.slice(0, 4)}-04-01`;

export interface Missing {
  /** A key of `RATE_WORDS`. */
  rate: string;
  /** The 1 April from which it is not known; null where it was never entered. */
  from: string | null;
}

/** What a manager still enters, what is missing longest first. A year whose rates cannot be known yet is not asked for. */
export const missingRates = (
  rates: readonly Pick<DatedRate, "kind" | "band" | "validFrom">[],
  today: string,
): Missing[] =>
  Object.keys(RATE_WORDS)
    .flatMap((rate): Missing[] => {
      const latest = rates
        .filter(({ kind, band }) => `${kind}/${band}` === rate)
        .map(({ validFrom }) => validFrom)
        .sort()
        .at(-1);
      if (latest === undefined) return [{ rate, from: null }];
      const from = nextFirstOfApril(latest);
      return OF_APRIL.includes(rate) && from <= lastThatCanBeKnown(today) ? [{ rate, from }] : [];
    })
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0));

/** A rate as a manager enters it, in pence; its source says where it was published. */
export const RateInput = z
  .object({
    rate: z.enum(Object.keys(RATE_WORDS) as [string, ...string[]], says("form.required")),
    validFrom: fields.date(),
    pounds: fields.money().refine((pence) => pence >= 1 && pence <= 100_000, says("form.money")),
    source: fields.line(300),
  })
  .transform(({ rate, validFrom, pounds, source }) => {
    const [kind = "", band = ""] = rate.split("/");
    return { kind, band, validFrom, pence: pounds, source };
  });
export type RateInput = z.output<typeof RateInput>;
