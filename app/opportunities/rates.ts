import { z } from "zod";
import * as fields from "../web/fields";
import { says } from "../web/says";

/** Kinds of rate with the bands that each has. */
export const RATE_BANDS = {
  minimum_wage: ["21-and-over", "18-20", "16-17", "apprentice"],
  real_living_wage: ["uk", "london"],
  accommodation_offset: ["day"],
} as const;
export type RateKind = keyof typeof RATE_BANDS;

export const RATE_CHOICES = Object.entries(RATE_BANDS).flatMap(([kind, bands]) =>
  bands.map((band) => `${kind}/${band}`),
);

/** A rate as a manager enters it; its source says where it was published. */
export const RateInput = z
  .object({
    rate: z.enum(RATE_CHOICES as [string, ...string[]], says("form.required")),
    validFrom: fields.date(),
    pounds: fields.money().refine((pence) => pence >= 1 && pence <= 100_000, says("form.money")),
    source: fields.line(300),
  })
  .transform(({ rate, validFrom, pounds, source }) => {
    const [kind, band] = rate.split("/") as [RateKind, string];
    return { kind, band, validFrom, pence: pounds, source };
  });
export type RateInput = z.output<typeof RateInput>;
