/** What participants tell besides the short questions, as forms send it: one line of a list at a time. No I/O. */
import { z } from "zod";
import { LANGUAGES } from "../../db/reference/languages";
import { SECTORS } from "../../db/reference/sectors";
import { SOC_UNITS } from "../../db/reference/soc";
import { SLOTS_A_DAY, type SlotRange } from "../../search/match/week";
import { slotOfTime } from "../ui/week-slots";
import { date, line, ticks, withRules } from "../web/fields";
import { says } from "../web/says";
import { isOvernight, type Row, rowsOf } from "./week";
import { shownRows } from "./week-rows";

/** Lines of one list, at most. */
export const MOST_LINES = 20;

/**
 * What a time is taken by. Prayer is "other": the week needs its hours alone, and what somebody believes is not kept
 * for them.
 */
export const TIE_KINDS = ["class", "job", "care", "other"] as const;

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: ({ input }) => (input === undefined ? undefined : says("form.choice")),
  });
const code = (list: readonly { code: string }[]) => {
  const known = new Set(list.map((row) => row.code));
  return z.string().refine((typed) => known.has(typed), { error: says("form.choice") });
};
const clock = () =>
  z.string().transform((typed, context) => {
    const slot = slotOfTime(typed);
    if (slot !== null) return slot;
    context.addIssue({ code: "custom", message: says("form.time") });
    return z.NEVER;
  });

/**
 * The same time on some days of each week, as rows of a week. An end before its start is the next day's where the
 * person says so: it may as well be a slip. `id` of the one that is changed.
 */
export const TieForm = withRules(
  z.object({
    id: z.uuid().optional().catch(undefined),
    taken: oneOf(TIE_KINDS),
    days: ticks(
      z
        .string({ error: says("form.choice") })
        .regex(/^[0-6]$/, { error: says("form.choice") })
        .transform(Number),
    ).refine((days) => days.length > 0, { error: says("profile.school.days.required") }),
    takenFrom: clock(),
    takenTo: clock(),
    nextDay: z.literal("yes", { error: says("form.choice") }).optional(),
  }),
  (read, wrong) => {
    const { takenFrom: from, takenTo: to } = read;
    if (from === undefined || to === undefined) return;
    if (from === to) wrong("takenTo", says("profile.week.end.equal"));
    else if (isOvernight(from, to) && "nextDay" in read && read.nextDay === undefined)
      wrong("takenTo", says("profile.ties.early"));
  },
).transform(({ id, taken, days, takenFrom: from, takenTo: to }) => ({
  id,
  kind: taken,
  rows: [...new Set(days)].map((day): Row => ({ day, from, to: to % SLOTS_A_DAY })),
}));
export type Tie = z.output<typeof TieForm>;

/** A stored one as its form sends it; null where no one form could have. */
export function tieFields({ id, kind, slots }: { id: string; kind: string; slots: readonly SlotRange[] }) {
  const rows = rowsOf(slots);
  const [first] = rows;
  if (!first || rows.some(({ from, to }) => from !== first.from || to !== first.to)) return null;
  const shown = shownRows(rows);
  return {
    id: [id],
    taken: [kind === "prayer" ? "other" : kind],
    days: shown.map(({ day }) => day),
    takenFrom: [shown[0]?.start ?? ""],
    takenTo: [shown[0]?.end ?? ""],
    ...(isOvernight(first.from, first.to) ? { nextDay: ["yes"] } : {}),
  };
}

const sent = z.array(z.string().max(40)).max(7).optional().catch(undefined);
/** A line as far as it is filled in: its form's fields. */
const KeptLine = z.object({
  id: sent,
  taken: sent,
  days: sent,
  takenFrom: sent,
  takenTo: sent,
  nextDay: sent,
});

/** Such a line as one hidden field, while another one is changed; the same fields are the same text. */
export const keptLine = (values: Record<string, string[]>): string => JSON.stringify(KeptLine.parse(values));

/** Its fields again; none where it means nothing. */
export function keptFields(line: string | undefined): Record<string, string[]> {
  try {
    const { data = {} } = KeptLine.safeParse(JSON.parse(line ?? "{}"));
    return Object.fromEntries(
      Object.entries(data).flatMap(([name, values]) => (values ? [[name, values]] : [])),
    );
  } catch {
    return {};
  }
}

const year = (today: string) => {
  const latest = Number(today.slice(0, 4));
  const wrong = says("profile.year.wrong", { latest: String(latest) });
  return z
    .string()
    .trim()
    .regex(/^\d{4}$/, { error: wrong })
    .transform(Number)
    .refine((typed) => typed >= 1930 && typed <= latest, { error: wrong })
    .optional();
};

/** No kind of work in the list is like it. */
export const NO_SUCH_WORK = "none";

export const JobForm = (today: string) =>
  withRules(
    z.object({
      title: line(120),
      /** What it is most like, where several are. */
      soc: z.union([z.literal(NO_SUCH_WORK), code(SOC_UNITS)], { error: says("form.choice") }).optional(),
      country: line(60).optional(),
      fromYear: year(today),
      toYear: year(today),
    }),
    ({ fromYear, toYear }, wrong) => {
      if (fromYear !== undefined && toYear !== undefined && toYear < fromYear)
        wrong("toYear", says("profile.jobs.years"));
    },
  );
export type Job = z.output<ReturnType<typeof JobForm>>;

export const QualificationForm = (today: string) =>
  z.object({
    title: line(200),
    country: line(60),
    level: line(120).optional(),
    year: year(today),
  });
export type Qualification = z.output<ReturnType<typeof QualificationForm>>;

/** A course is completed today or before: one that goes on is not yet. */
export const CourseForm = (today: string) =>
  withRules(
    z.object({ sector: code(SECTORS), title: line(160).optional(), completedOn: date() }),
    ({ completedOn }, wrong) => {
      if (completedOn !== undefined && completedOn > today)
        wrong("completedOn", says("profile.courses.future"));
    },
  );
export type Course = z.output<ReturnType<typeof CourseForm>>;

export const LanguageForm = withRules(
  z.object({ language: code(LANGUAGES), how: ticks(oneOf(["speaks", "reads"])) }),
  ({ how }, wrong) => {
    if (how?.length === 0) wrong("how", says("profile.languages.how.required"));
  },
);
export type Language = z.output<typeof LanguageForm>;

export const EmployerForm = z.object({
  employer: line(120),
  /** The choice where several have the name. */
  employerId: z.uuid().optional().catch(undefined),
});
