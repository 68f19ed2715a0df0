/** What the questions accept that only some kinds of post are asked. Pure. */
import { z } from "zod";
import { addDays } from "../calendar";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { asked, line, lines, orNothing } from "./answer-fields";
import { CONTRACTS } from "./contracts";

/** The bases on which a placement may be offered; `none` is an answer too, and gets one. */
export const BASES = ["paid", "course_placement", "shadowing", "scheme", "voluntary_worker"] as const;

export const Basis = z.object({ basis: z.enum([...BASES, "none"], says("post.error.basis")) });

export const Course = z.object({
  courseName: asked(line(200), "post.error.course"),
  courseProvider: asked(line(200), "post.error.provider"),
  required: z.literal("yes", says("post.error.course_required")),
});

export const Scheme = z.object({
  schemeTraining: asked(lines(500), "post.error.training"),
  interviewVacancyId: asked(z.guid(says("form.choice")), "post.error.interview"),
});

export const Promised = z.object({ promise: z.literal("yes", says("post.error.promise")) });

export const Supply = z.object({
  suppliesWorkers: z.enum(["own", "supply"], says("post.error.supply")).transform((who) => who === "supply"),
});

const UNITS = { days: 1, weeks: 7, months: 30.5 } as const;

/** Whole days; a week has 7, a month 30 or 31. What the basis allows, the verb checks. */
export const Length = z
  .object({
    length: asked(
      z
        .string()
        .trim()
        .regex(/^0*[1-9]\d{0,2}$/, says("post.error.length"))
        .transform(Number),
      "post.error.length",
    ),
    unit: z.enum(["days", "weeks", "months"], says("post.error.unit")),
  })
  .transform(({ length, unit }, context) => {
    const lengthDays = length === 12 && unit === "months" ? 365 : Math.floor(length * UNITS[unit]);
    if (lengthDays > 366)
      context.addIssue({ code: "custom", path: ["length"], message: says("post.error.length_year") });
    return { lengthDays };
  });

/** Years ahead within which the end of a contract is believed. */
const LONGEST_TERM_DAYS = 366 * 6;

/** @param today London's date, `YYYY-MM-DD` */
export const contractFrom = (today: string) =>
  z
    .object({
      contract: z.enum(CONTRACTS, says("post.error.contract")),
      // Read only where the term is fixed: it may be hidden while something is typed in it.
      endsOn: z.unknown().optional(),
      probation: orNothing(lines(300)),
      leadsTo: orNothing(lines(500)),
    })
    .transform(({ contract, endsOn, ...rest }, context) => {
      if (contract !== "fixed_term") return { contract, endsOn: null, ...rest };
      const parsed = asked(fields.date(), "post.error.ends").safeParse(endsOn);
      const wrong = !parsed.success
        ? (parsed.error.issues[0]?.message ?? says("form.date"))
        : parsed.data <= today
          ? says("post.error.end_passed")
          : parsed.data > addDays(today, LONGEST_TERM_DAYS)
            ? says("post.error.end_far")
            : null;
      if (wrong !== null) context.addIssue({ code: "custom", path: ["endsOn"], message: wrong });
      return { contract, endsOn: parsed.data ?? null, ...rest };
    });

export const Learning = z.object({ learning: asked(lines(1000), "post.error.learning") });

/** What only unpaid work must say (expenses), the verb checks. */
export const Support = z.object({
  supervisor: asked(line(120), "post.error.supervisor"),
  expenses: orNothing(lines(300)),
  leadsTo: orNothing(lines(500)),
});
