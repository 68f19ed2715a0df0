import { z } from "zod";
import { ATTESTED_WORK, BASES, type RightToWorkBasis } from "../../db/reference/bases";
import type { MessageKey } from "../i18n/catalogue";
import { optionalDate, text, ticks, weeklyHours } from "../web/fields";
import { says } from "../web/says";
import {
  type Before,
  continuedProblems,
  type Found,
  METHODS,
  type Method,
  PAID_WORK,
  type Problem,
  problemsOf,
  STUDY_LEVELS,
  type Term,
} from "./attestation";
import { prose } from "./notes";
import { pickOccupations } from "./occupations";

const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  required: MessageKey = "form.choice",
) => z.enum(values, { error: says(required) });

/** A date that is asked where `demanded`. */
const dateWhere = (demanded: boolean, required: MessageKey) =>
  optionalDate().transform((typed, context) => {
    if (demanded && typed === undefined) context.addIssue({ code: "custom", message: says(required) });
    return typed;
  });

/** The first page: how the right is held, which decides what the second asks. */
export const BasisForm = z.object({
  basis: choice(BASES.map((basis) => basis.code) as [string, ...string[]], "attest.basis.required"),
});

const TermRow = z.object({ from: optionalDate(), to: optionalDate() }).optional();

/** First and last days of terms, as typed; wholly empty rows are left out. */
const terms = z
  .array(TermRow)
  .max(6)
  .default([])
  .transform((rows, context): Term[] => {
    const read: Term[] = [];
    for (const [i, row] of rows.entries()) {
      if (!row?.from && !row?.to) continue;
      if (row.from && row.to) read.push({ startsOn: row.from, endsOn: row.to });
      else
        context.addIssue({
          code: "custom",
          path: [i, row.from ? "to" : "from"],
          message: says(row.from ? "attest.terms.last" : "attest.terms.first", { number: i + 1 }),
        });
    }
    return context.issues.length > 0 ? z.NEVER : read;
  });

/** Codes of the occupations typed, or why some of them are none. */
const occupations = text(1000).transform((text, context): string[] => {
  const { codes, unclear } = pickOccupations(text);
  for (const { typed, choices } of unclear)
    context.addIssue({
      code: "custom",
      message:
        choices.length === 0
          ? says("attest.occupations.unknown", { typed })
          : says("attest.occupations.which", { typed, choices: choices.join("; ") }),
    });
  return unclear.length > 0 ? z.NEVER : codes;
});

/** A record as it is kept. */
export interface Attestation extends Found {
  id: string;
  method: Method;
}

/** What is asked of this basis, each field by itself. */
export const fieldsFor = (basis: RightToWorkBasis) => ({
  /** Made with the page, so that a second press finds the first one's record. */
  id: z.uuid(),
  work: ticks(choice(ATTESTED_WORK)).refine((work) => work.length > 0, {
    error: says("attest.work.required"),
  }),
  paidWork: choice(PAID_WORK, "attest.paidWork.required"),
  hoursCap: weeklyHours().optional(),
  hoursElsewhere: weeklyHours().optional(),
  studyLevel: choice(STUDY_LEVELS, "attest.study.required").optional(),
  terms,
  occupations: occupations.optional(),
  signedOff: ticks(z.string().regex(/^\d{4}$/)),
  appliedOn: dateWhere(basis.appliedFor === true, "attest.appliedOn.required"),
  validUntil: dateWhere(basis.timeLimited, "attest.validUntil.required"),
  followUpOn: dateWhere(basis.followUpMonths !== null, "attest.followUpOn.required"),
  checkedOn: dateWhere(true, "attest.checkedOn.required").transform((typed) => typed ?? ""),
  method: choice(METHODS, "attest.method.required"),
  evidenceRef: text(120).optional(),
});
export type Typed = z.output<z.ZodObject<ReturnType<typeof fieldsFor>>>;

/** What was typed, as a record. Without fewer hours a student's limit is the law's for the level of study. */
export function recordOf(
  basis: RightToWorkBasis,
  { hoursCap, hoursElsewhere, ...typed }: Typed,
): Attestation {
  const studied = typed.paidWork === "limited" && typed.studyLevel && basis.study?.[typed.studyLevel];
  return {
    ...typed,
    work: [...new Set(typed.work)],
    hoursCapQuarters: hoursCap ?? (studied ? studied * 4 : null),
    hoursElsewhereQuarters: hoursElsewhere ?? null,
    studyLevel: typed.studyLevel ?? null,
    occupations: typed.occupations ?? null,
    appliedOn: typed.appliedOn ?? null,
    validUntil: typed.validUntil ?? null,
    followUpOn: typed.followUpOn ?? null,
    evidenceRef: typed.evidenceRef ?? null,
  };
}

/** The record that this basis allows, and what it carries on; errors stand at their fields. `today` is London's. */
export const AttestationForm = (basis: RightToWorkBasis, today: string, before?: Before) =>
  z.object(fieldsFor(basis)).transform((typed, context): Attestation => {
    const found = recordOf(basis, typed);
    for (const { field, key, params } of allProblems(basis, found, today, before))
      context.addIssue({
        code: "custom",
        path: field === "terms" ? ["terms", 0, "from"] : [field],
        message: says(key, params),
      });
    return found;
  });

/** What is wrong with a record on this basis, after what it would carry on. */
export const allProblems = (basis: RightToWorkBasis, found: Found, today: string, before?: Before) => [
  ...problemsOf(basis, found, today),
  ...(basis.appliedFor && before ? continuedProblems(before, found) : []),
];

/** The form's name of where an error about a field stands: of terms, at the first one's first day. */
export const nameOf = (field: Problem["field"]): string => (field === "terms" ? "terms[0].from" : field);

/** A second officer's answer, or the question to one. */
export const AskSecondForm = z.object({
  officerId: z.uuid({ error: says("second.question.missing") }),
  question: prose(500).optional(),
});
export type AskSecond = z.output<typeof AskSecondForm>;

export const AnswerSecondForm = z
  .object({
    agrees: choice(["yes", "no"], "second.agrees.required"),
    answer: prose(500).optional(),
  })
  .superRefine(({ agrees, answer }, context) => {
    if (agrees === "no" && answer === undefined)
      context.addIssue({ code: "custom", path: ["answer"], message: says("second.answer.required") });
  });
export type AnswerSecond = z.output<typeof AnswerSecondForm>;
