/** What the questions accept that only some kinds of post are asked. Pure. */
import { z } from "zod";
import type { Post } from "../../db/queries/posts.server";
import { addDays } from "../calendar";
import { formatOf } from "../i18n/format";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { asked, line, lines, orNothing } from "./answer-fields";
import { CONTRACTS } from "./contracts";
import { isNothing } from "./watching";

/** The other answers of a post that one answer has to go with. */
export type Beside = Pick<Post, "work" | "contract" | "startsOn" | "endsOn">;

const f = formatOf("en");
/** Why this end of a contract does not go with the start; null where it does. */
export const wrongEnd = (endsOn: string | null, { startsOn }: Pick<Beside, "startsOn">) =>
  endsOn !== null && startsOn !== null && endsOn <= startsOn
    ? says("post.error.end_before_start", { start: f.date(startsOn) })
    : null;
/** Why this start does not go with the end of the contract; null where it does. */
export const wrongStart = (startsOn: string | null, { endsOn }: Pick<Beside, "endsOn">) =>
  endsOn !== null && startsOn !== null && endsOn <= startsOn
    ? says("post.error.start_after_end", { end: f.date(endsOn) })
    : null;
/** Who works unpaid gets their expenses back. */
export const wrongExpenses = (expenses: string | null, { work }: Pick<Beside, "work">) =>
  work !== "paid" && (expenses === null || isNothing(expenses)) ? says("post.error.expenses") : null;

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

/** Read only where the term is fixed: it may be hidden while something is typed in it. */
const End = asked(fields.date(), "post.error.ends");

/** @param today London's date, `YYYY-MM-DD` */
export const contractFrom = (today: string, beside: Beside) =>
  fields
    .withRules(
      z.object({
        contract: z.enum(CONTRACTS, says("post.error.contract")),
        endsOn: z.unknown().optional(),
        probation: orNothing(lines(300)),
        leadsTo: orNothing(lines(500)),
      }),
      ({ contract, endsOn }, wrong) => {
        if (contract !== "fixed_term") return;
        const parsed = End.safeParse(endsOn);
        if (!parsed.success) wrong("endsOn", parsed.error.issues[0]?.message ?? says("form.date"));
        else if (parsed.data <= today) wrong("endsOn", says("post.error.end_passed"));
        else if (parsed.data > addDays(today, LONGEST_TERM_DAYS)) wrong("endsOn", says("post.error.end_far"));
        else {
          const clash = wrongEnd(parsed.data, beside);
          if (clash) wrong("endsOn", clash);
        }
      },
    )
    .transform(({ contract, endsOn, ...rest }) => ({
      contract,
      endsOn: contract === "fixed_term" ? End.parse(endsOn) : null,
      ...rest,
    }));

export const Learning = z.object({ learning: asked(lines(1000), "post.error.learning") });

export const supportFrom = (beside: Beside) =>
  fields.withRules(
    z.object({
      supervisor: asked(line(120), "post.error.supervisor"),
      expenses: orNothing(lines(300)),
      leadsTo: orNothing(lines(500)),
    }),
    ({ expenses }, wrong) => {
      const unsaid = expenses === undefined ? null : wrongExpenses(expenses, beside);
      if (unsaid) wrong("expenses", unsaid);
    },
  );
