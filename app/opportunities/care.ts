import { z } from "zod";
import { addDays } from "../calendar";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { LONGEST_OPEN_DAYS, MOST_PLACES } from "./vacancy";

/** A later closing date. @param today London's date, `YYYY-MM-DD` */
export const extensionFrom = (today: string) =>
  z.object({
    closesOn: fields
      .date()
      .refine((date) => date >= today, says("post.error.closing_passed"))
      .refine((date) => date <= addDays(today, LONGEST_OPEN_DAYS), says("post.error.open_long")),
  });

/** Places that were filled another way, with the reason. */
export const PlacesInput = z.object({
  filled: z
    .string(says("form.number"))
    .trim()
    .regex(/^\d{1,3}$/, says("form.number"))
    .transform(Number)
    .refine((filled) => filled <= MOST_PLACES, says("post.error.places", { max: MOST_PLACES })),
  reason: fields.line(300),
});
export type PlacesInput = z.output<typeof PlacesInput>;

/** How many places may be filled another way: the others are offered or taken. */
export const mostElsewhere = (post: { placesLeft: number | null; placesFilledElsewhere: number }): number =>
  (post.placesLeft ?? 0) + post.placesFilledElsewhere;
