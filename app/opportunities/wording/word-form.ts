import { z } from "zod";
import * as fields from "../../web/fields";
import { says } from "../../web/says";
import { asked } from "../answer-fields";

/** A word of the list as a manager enters it. */
export const WordInput = z.object({
  phrase: fields
    .line(80)
    .refine((phrase) => (phrase.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2, says("wording.error.phrase")),
  reason: asked(fields.text(500), "wording.error.reason"),
  instead: fields.line(300),
  unlawful: z.enum(["yes", "no"], says("wording.error.unlawful")).transform((answer) => answer === "yes"),
});
export type WordInput = z.output<typeof WordInput>;
