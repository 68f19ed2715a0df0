/** What a participant's answers look like as forms send them. Parsed once, at the edge; no I/O. */
import { z } from "zod";
import { CERTIFICATES } from "../../db/reference/certificates";
import { CONDITIONS } from "../../db/reference/conditions";
import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { type LANGUAGE_SKILLS, MOST_ENGLISH } from "../../search/match/model";
import { MODES, RINGS } from "../../search/match/travel";
import { slotOfTime } from "../ui/week-slots";
import { optionalDate, text, ticks, weeklyHours, withRules } from "../web/fields";
import { says } from "../web/says";
import { overlapAt, type Row } from "./week";

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: says("form.choice") });
const codes = (list: readonly { code: string }[]) => {
  const known = new Set(list.map((row) => row.code));
  return z.string().refine((code) => known.has(code), { error: says("form.choice") });
};
export const day = z
  .string({ error: says("form.choice") })
  .regex(/^[0-6]$/, { error: says("form.choice") })
  .transform(Number);
export const clock = () =>
  z.string({ error: says("profile.time.required") }).transform((typed, context) => {
    const slot = slotOfTime(typed);
    if (slot !== null) return slot;
    context.addIssue({ code: "custom", message: says("form.time") });
    return z.NEVER;
  });

export const HomeForm = z.object({
  town: text(80),
  /** The choice where several towns have the name. */
  townId: z.coerce.number().int().positive().max(2_147_483_647).optional(),
});

export const TravelForm = z.object({
  mode: oneOf(MODES),
  maxMinutes: z.coerce
    .number({ error: says("form.choice") })
    .refine((minutes): minutes is (typeof RINGS)[number] => (RINGS as readonly number[]).includes(minutes), {
      error: says("form.choice"),
    }),
});

const TypedRow = z
  .object({ day: z.string().optional(), start: z.string().optional(), end: z.string().optional() })
  .optional();

/** Rows as typed; wholly empty ones are left out. Errors stand at the row's own fields. */
export const rowsForm = z
  .array(TypedRow)
  .max(50)
  .default([])
  .transform((typed, context): Row[] => {
    const read: Row[] = [];
    for (const [i, row] of typed.entries()) {
      if (!row || (!row.day && !row.start && !row.end)) continue;
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [i, field], message });
      const from = slotOfTime(row.start ?? "");
      const to = slotOfTime(row.end ?? "");
      const isDay = /^[0-6]$/.test(row.day ?? "");
      if (!isDay) refuse("day", says("profile.week.day.required"));
      if (from === null) refuse("start", says(row.start ? "form.time" : "profile.time.required"));
      if (to === null) refuse("end", says(row.end ? "form.time" : "profile.time.required"));
      if (!isDay || from === null || to === null) continue;
      if (from === to) refuse("end", says("profile.week.end.equal"));
      else {
        read.push({ day: Number(row.day), from, to });
        if (overlapAt(read) !== null) refuse("start", says("profile.week.overlap"));
      }
    }
    return context.issues.length > 0 ? z.NEVER : read;
  });

export const WeekForm = z
  .object({ always: z.literal("yes").optional(), times: rowsForm, daysOff: ticks(day) })
  .superRefine(({ always, times, daysOff }, context) => {
    const message = says("profile.week.always.both");
    if (always && (times.length > 0 || daysOff.length > 0))
      context.addIssue({ code: "custom", path: ["always"], message });
    if (always) return;
    const both = times.find((row) => daysOff.includes(row.day));
    if (both) context.addIssue({ code: "custom", path: ["daysOff"], message: says("profile.week.both") });
    if (times.length === 0 && daysOff.length === 0)
      context.addIssue({ code: "custom", path: ["times"], message: says("profile.week.required") });
  });

/** `today` bounds the date from which a person can start, and is what "now" is kept as: an answer, not a gap. */
export const HoursForm = (today: string) =>
  withRules(
    z.object({
      wanted: weeklyHours().optional(),
      most: weeklyHours().optional(),
      from: oneOf(["now", "later"]),
      fromOn: optionalDate(),
    }),
    (read, wrong) => {
      const { wanted, most, from, fromOn } = read;
      if (wanted !== undefined && most !== undefined && most < wanted)
        wrong("most", says("profile.hours.most.low"));
      if (from === "later" && "fromOn" in read && !fromOn) wrong("fromOn", says("form.required"));
      if (from === "later" && fromOn && fromOn < today) wrong("fromOn", says("form.datePast"));
    },
  ).transform(({ wanted, most, from, fromOn }) => ({
    wantedQuarters: wanted ?? null,
    maxQuarters: most ?? null,
    availableFrom: from === "later" ? (fromOn ?? null) : today,
  }));

/** That none of what a list offers is meant: to choose nothing at all is no answer. */
const none = z.literal("yes", { error: says("form.choice") }).optional();
const refuseBoth = (context: z.core.$RefinementCtx, isBoth: boolean) => {
  if (isBoth) context.addIssue({ code: "custom", path: ["none"], message: says("profile.none.both") });
};

export const SkillsForm = z
  .object({ skills: ticks(codes(SKILLS)), none })
  .superRefine(({ skills, none }, context) => refuseBoth(context, skills.length > 0 && none !== undefined));

/** The first choice of kind of work, and the others that would do. */
export const WorkForm = z
  .object({ first: codes(SECTORS).optional(), others: ticks(codes(SECTORS)), none })
  .superRefine(({ first, others, none }, context) =>
    refuseBoth(context, (first !== undefined || others.length > 0) && none !== undefined),
  )
  .transform(({ first, others }) => [...new Set([...(first ? [first] : []), ...others])]);

/** Certificates that a person can hold by themselves: a check that only employers request is none of these. */
export const OWN_CERTIFICATES = CERTIFICATES.filter((type) => !type.employerArranges);

export const CertificateForm = (today: string) =>
  withRules(
    z.object({ certificate: codes(OWN_CERTIFICATES), expiresOn: optionalDate() }),
    ({ expiresOn }, wrong) => {
      if (expiresOn && expiresOn < today) wrong("expiresOn", says("profile.certificates.ended"));
    },
  );

const level = z.coerce
  .number({ error: says("form.choice") })
  .int()
  .min(0, { error: says("form.choice") })
  .max(MOST_ENGLISH, { error: says("form.choice") })
  .optional();
/** One skill is enough: who has nothing to say of any skips the question, which then stays open. */
export const EnglishForm = z
  .object({ speaking: level, listening: level, reading: level, writing: level } satisfies Record<
    (typeof LANGUAGE_SKILLS)[number],
    typeof level
  >)
  .refine((levels) => Object.values(levels).some((said) => said !== undefined), {
    path: ["speaking"],
    error: says("profile.english.required"),
  });

export const LimitsForm = z
  .object({
    conditions: ticks(oneOf(CONDITIONS as unknown as [string, ...string[]])),
    consent: z.literal("yes").optional(),
    none,
  })
  .superRefine(({ conditions, consent, none }, context) => {
    refuseBoth(context, conditions.length > 0 && none !== undefined);
    if (conditions.length > 0 && !consent)
      context.addIssue({
        code: "custom",
        path: ["consent"],
        message: says("profile.limits.consent.required"),
      });
  })
  .transform(({ conditions }) => [...new Set(conditions)]);
