import { z } from "zod";
import { ATTESTED_WORK, BASES, type RightToWorkBasis } from "../../db/reference/bases";
import type { MessageKey } from "../i18n/catalogue";
import { optionalDate, text, ticks, weeklyHours } from "../web/fields";
import { says } from "../web/says";
import { codesIn, METHODS, PAID_WORK, problemsOf } from "./attestation";

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

/** The record that this basis allows; errors stand at their fields. `today` is London's. */
export const AttestationForm = (basis: RightToWorkBasis, today: string) =>
  z
    .object({
      /** Made with the page, so that a second press finds the first one's record. */
      id: z.uuid(),
      work: ticks(choice(ATTESTED_WORK)).refine((work) => work.length > 0, {
        error: says("attest.work.required"),
      }),
      paidWork: choice(PAID_WORK, "attest.paidWork.required"),
      hoursCap: weeklyHours().optional(),
      occupations: text(400).optional(),
      validUntil: dateWhere(basis.timeLimited, "attest.validUntil.required"),
      followUpOn: dateWhere(basis.followUpMonths !== null, "attest.followUpOn.required"),
      checkedOn: dateWhere(true, "attest.checkedOn.required").transform((typed) => typed ?? ""),
      method: choice(METHODS, "attest.method.required"),
      evidenceRef: text(120).optional(),
    })
    .transform(({ occupations, hoursCap, ...typed }, context) => {
      const found = {
        ...typed,
        work: [...new Set(typed.work)],
        hoursCapQuarters: hoursCap ?? null,
        occupations: occupations === undefined ? null : codesIn(occupations),
        validUntil: typed.validUntil ?? null,
        followUpOn: typed.followUpOn ?? null,
        evidenceRef: typed.evidenceRef ?? null,
      };
      for (const { field, key, params } of problemsOf(basis, found, today))
        context.addIssue({ code: "custom", path: [field], message: says(key, params) });
      return found;
    });

export type Attestation = z.output<ReturnType<typeof AttestationForm>>;
