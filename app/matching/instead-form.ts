import { z } from "zod";
import { RINGS } from "../../search/match/travel";
import { isOvernight } from "../participants/week";
import { rangesOfShift, type SlotRange, slotOfTime } from "../ui/week-slots";
import { ticks } from "../web/fields";
import { says } from "../web/says";

const time = z.string({ error: says("form.time") }).transform((typed, context): number => {
  const slot = slotOfTime(typed);
  if (slot !== null) return slot;
  context.addIssue({ code: "custom", message: says("form.time") });
  return z.NEVER;
});

/** What would have worked in place of a job, and what is changed for it. */
export const InsteadForm = z.discriminatedUnion("intent", [
  z
    .object({
      intent: z.literal("hours"),
      days: ticks(z.enum(["0", "1", "2", "3", "4", "5", "6"])).refine((days) => days.length > 0, {
        error: says("instead.days.required"),
      }),
      from: time,
      to: time,
      nextDay: z.literal("yes").optional().catch(undefined),
    })
    .refine(({ from, to }) => from !== to, { path: ["to"], error: says("instead.to.same") })
    .refine(({ from, to, nextDay }) => from === to || nextDay === "yes" || !isOvernight(from, to), {
      path: ["to"],
      error: says("profile.ties.early"),
    }),
  /** The employer is shown the hours no more. */
  z.object({ intent: z.literal("hide") }),
  /** The last press: the week changes or stays, and with the tick the employer is shown the hours. */
  z.object({ intent: z.enum(["week", "keep"]), tell: z.literal("yes").optional().catch(undefined) }),
  z.object({
    intent: z.literal("travel"),
    minutes: z.coerce
      .number({ error: says("form.choice") })
      .pipe(z.literal(RINGS, { error: says("form.choice") })),
  }),
]);
type Hours = Extract<z.output<typeof InsteadForm>, { intent: "hours" }>;

/** The slots that the days and times mean; an end not after its start is the next day's. */
export const wouldOf = ({ days, from, to }: Pick<Hours, "days" | "from" | "to">): SlotRange[] =>
  days.flatMap((day) => rangesOfShift(Number(day), from, to));
