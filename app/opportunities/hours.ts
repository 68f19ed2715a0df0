/** What the question of hours accepts. Pure. */
import { z } from "zod";
import { slotOfTime } from "../ui/week-slots";
import { says } from "../web/says";
import { firstOverlap, type Shift } from "./shifts";

export const MOST_PATTERNS = 6;
export const MOST_SHIFTS = 50;

const time = () =>
  z.string(says("form.time")).transform((text, context) => {
    const slot = slotOfTime(text);
    if (slot !== null) return slot;
    context.addIssue({ code: "custom", message: says("form.time") });
    return z.NEVER;
  });

const ShiftInput = z
  .object({
    day: z.enum(["0", "1", "2", "3", "4", "5", "6"], says("post.error.day")).transform(Number),
    start: time(),
    end: time(),
  })
  .superRefine(({ start, end }, context) => {
    if (start === end)
      context.addIssue({ code: "custom", path: ["end"], message: says("post.error.same_time") });
  });

const Pattern = z
  .object({
    shifts: z
      .array(ShiftInput, says("post.error.no_shift"))
      .min(1, says("post.error.no_shift"))
      .max(MOST_SHIFTS, says("post.error.many_shifts", { max: MOST_SHIFTS })),
  })
  .superRefine(({ shifts }, context) => {
    const at = firstOverlap(shifts as Shift[]);
    if (at >= 0)
      context.addIssue({ code: "custom", path: ["shifts", at, "day"], message: says("post.error.overlap") });
  });

export const Hours = z.object({
  patterns: z
    .array(Pattern, says("post.error.no_shift"))
    .min(1, says("post.error.no_shift"))
    .max(MOST_PATTERNS, says("post.error.many_patterns", { max: MOST_PATTERNS })),
  termTimeOnly: z.enum(["yes", "no"], says("post.error.term_time")).transform((answer) => answer === "yes"),
});
