import { z } from "zod";
import * as fields from "../web/fields";
import { says } from "../web/says";

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
