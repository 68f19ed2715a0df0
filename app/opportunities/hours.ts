/** What the question of hours accepts. Pure. */
import { z } from "zod";
import { countInRuns, weekOfRanges } from "../../search/match/week";
import { slotOfTime } from "../ui/week-slots";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { hasContact } from "./contacts";
import { overlaps, rangesOfShifts, type Shift } from "./shifts";

export const MOST_PATTERNS = 6;
export const MOST_SHIFTS = 50;
export const MOST_WEEKS = 6;
export const LONGEST_NAME = 60;
/** Quarters of an hour: the shortest shift where nobody says otherwise. */
export const USUAL_SHORTEST = 12;
const LONGEST_SHORTEST = 96;

/** Who chooses the hours, in the order in which it is asked. */
export const SHAPES = ["flexible", "fixed", "rota", "alternating"] as const;
/** The answer that stands for no pattern at all. */
export const AGREEMENT = "agreement";
/** Nobody has answered yet who chooses. */
export const UNSAID = "unsaid";

/** One way to do the job. Quarters of an hour a week; of `shifts` that are a window, any time inside them. */
export type PatternInput = { name?: string | null } & (
  | { shape: "fixed"; shifts: Shift[] }
  | { shape: "flexible"; shifts: Shift[]; quarters: number; shortestQuarters: number }
  | { shape: "rota"; shifts: Shift[]; quarters: number }
  | { shape: "alternating"; weeks: Shift[][] }
);

export interface HoursInput {
  /** None at all: by agreement. */
  patterns: PatternInput[];
  termTimeOnly: boolean;
}

const Row = z.object({
  day: z.string(says("post.error.day")).optional(),
  start: z.string(says("form.time")).optional(),
  end: z.string(says("form.time")).optional(),
});

/** Rows of one week → shifts. Everything that is wrong with any row is told at once. */
const Rows = z
  .array(Row)
  .max(MOST_SHIFTS, says("post.error.many_shifts", { max: MOST_SHIFTS }))
  .transform((rows, context): Shift[] => {
    const whole: { shift: Shift; row: number }[] = [];
    const wrong = (row: number, field: string, message: string) =>
      context.addIssue({ code: "custom", path: [row, field], message });
    for (const [i, { day = "", start = "", end = "" }] of rows.entries()) {
      const [from, to] = [slotOfTime(start), slotOfTime(end)];
      const hasDay = /^[0-6]$/.test(day);
      if (!hasDay) wrong(i, "day", says("post.error.day"));
      if (from === null) wrong(i, "start", says("form.time"));
      if (to === null) wrong(i, "end", says("form.time"));
      if (from === null || to === null) continue;
      if (from === to) wrong(i, "end", says("post.error.same_time"));
      else if (hasDay) whole.push({ shift: { day: Number(day), start: from, end: to }, row: i });
    }
    for (const at of overlaps(whole.map(({ shift }) => shift)))
      wrong(whole[at]?.row ?? 0, "day", says("post.error.overlap"));
    return whole.map(({ shift }) => shift);
  });

const Week = z.object({ shifts: Rows.optional().transform((shifts) => shifts ?? []) });
const SomeWeek = z.object({
  shifts: z
    .unknown()
    .refine((rows) => Array.isArray(rows) && rows.length > 0, says("post.error.no_shift"))
    .pipe(Rows as z.ZodType<Shift[], unknown>),
});
const weeks = <S extends z.ZodType<{ shifts: Shift[] }>>(week: S) =>
  z.array(week, says("post.error.no_shift")).min(1, says("post.error.no_shift"));
const one = weeks(SomeWeek).transform(([first]) => first?.shifts ?? []);

const name = fields
  .line(LONGEST_NAME)
  .refine((text) => !hasContact(text), says("post.error.contact"))
  .optional()
  .transform((text) => text ?? null);

const hours = () => z.string(says("post.error.week_hours")).pipe(fields.weeklyHours());

const shortest = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === "") return null;
    const quarters = /^\s*\d{1,2}(\.\d{1,2})?\s*$/.test(typed) ? Number(typed) * 4 : Number.NaN;
    if (Number.isInteger(quarters) && quarters >= 1 && quarters <= LONGEST_SHORTEST) return quarters;
    context.addIssue({ code: "custom", message: says("post.error.shortest") });
    return z.NEVER;
  });

const slotsOf = (shifts: readonly Shift[]) => weekOfRanges(rangesOfShifts(shifts));

const Fixed = z
  .object({ shape: z.literal("fixed"), name, weeks: one })
  .transform(({ name, weeks }): PatternInput => ({ shape: "fixed", name, shifts: weeks }));

const Flexible = z
  .object({
    shape: z.literal("flexible"),
    name,
    flexible: z.object({ hours: hours(), shortest }, says("post.error.week_hours")),
    weeks: one,
  })
  .transform((pattern, context): PatternInput => {
    const { hours: quarters } = pattern.flexible;
    // Fewer hours than the usual shortest shift are one shift.
    const shortestQuarters = pattern.flexible.shortest ?? Math.min(USUAL_SHORTEST, quarters);
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: ["flexible", field], message });
    const inRuns = countInRuns(slotsOf(pattern.weeks), shortestQuarters);
    if (shortestQuarters > quarters) wrong("shortest", says("post.error.shortest_long"));
    else if (inRuns < quarters) wrong("hours", says("post.error.window_small", { most: inRuns / 4 }));
    const { name, weeks: shifts } = pattern;
    return { shape: "flexible", name, shifts, quarters, shortestQuarters };
  });

const Rota = z
  .object({
    shape: z.literal("rota"),
    name,
    rota: z.object({ hours: hours() }, says("post.error.week_hours")),
    weeks: one,
  })
  .transform(({ name, rota: { hours: quarters }, weeks: shifts }, context): PatternInput => {
    const most = countInRuns(slotsOf(shifts), 1);
    if (most < quarters)
      context.addIssue({
        code: "custom",
        path: ["rota", "hours"],
        message: says("post.error.window_small", { most: most / 4 }),
      });
    return { shape: "rota", name, shifts, quarters };
  });

const Alternating = z
  .object({
    shape: z.literal("alternating"),
    name,
    weeks: weeks(Week).max(MOST_WEEKS, says("post.error.many_weeks", { max: MOST_WEEKS })),
  })
  .transform((pattern, context): PatternInput => {
    const weeks = pattern.weeks.map(({ shifts }) => shifts);
    const wrong = (message: string) => context.addIssue({ code: "custom", path: ["weeks"], message });
    if (weeks.every((shifts) => shifts.length === 0)) wrong(says("post.error.no_shift"));
    else if (weeks.length < 2) wrong(says("post.error.one_week"));
    return { shape: "alternating", name: pattern.name, weeks };
  });

const Agreement = z.object({ shape: z.literal(AGREEMENT) }).transform(() => null);

/** A pattern of which nobody said who chooses: that is told together with what is wrong with its rows. */
const Unsaid = z
  .object({ shape: z.literal(UNSAID).refine(() => false, says("post.error.shape")), weeks: weeks(Week) })
  .transform((): PatternInput => z.NEVER);

const Pattern = z.discriminatedUnion("shape", [Fixed, Flexible, Rota, Alternating, Agreement, Unsaid], {
  error: says("post.error.shape"),
});

export const Hours = z.object({
  patterns: z
    .array(Pattern, says("post.error.shape"))
    .min(1, says("post.error.shape"))
    .max(MOST_PATTERNS, says("post.error.many_patterns", { max: MOST_PATTERNS }))
    .transform((patterns, context): PatternInput[] => {
      for (const [i, pattern] of patterns.entries())
        if (pattern === null && patterns.length > 1)
          context.addIssue({
            code: "custom",
            path: [i, "shape"],
            message: says("post.error.agreement_alone"),
          });
      return patterns.filter((pattern) => pattern !== null);
    }),
  termTimeOnly: z.enum(["yes", "no"], says("post.error.term_time")).transform((answer) => answer === "yes"),
});
