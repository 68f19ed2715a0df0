import { z } from "zod";
import { text, ticks } from "../web/fields";
import { says } from "../web/says";

/** Whom to turn down, as ticked in the list. */
export const TickedInput = z.object({
  candidate: ticks(z.uuid()).refine((ids) => ids.length > 0, { error: says("candidates.nobody-ticked") }),
});

/** Why: one coded reason for all of them. */
export const BulkReasonInput = TickedInput.extend({ reason: z.string().regex(/^[a-z-]{1,40}$/) });

/** What each of them reads, as the employer sends it. */
export const BulkTurnDownInput = BulkReasonInput.extend({ message: text(1000) });
