import { z } from "zod";
import { ATTESTED_WORK, BASES, type RightToWorkBasis } from "../../db/reference/bases";
import type { MessageKey } from "../i18n/catalogue";
import { optionalDate, text, ticks, weeklyHours } from "../web/fields";
import { says } from "../web/says";
import {
  codesIn,
  lastFollowUp,
  looksLikeShareCode,
  METHODS,
  PAID_WORK,
  paidWorkChoices,
} from "./attestation";

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
    .superRefine((typed, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      const codes = codesIn(typed.occupations ?? "");
      const limits = typed.hoursCap !== undefined || codes.length > 0;

      if (typed.work.some((work) => !basis.work.includes(work))) refuse("work", says("attest.work.basis"));
      else if (typed.paidWork === "none" && typed.work.some((work) => work !== "volunteering"))
        refuse("work", says("attest.work.none"));
      else if (typed.paidWork !== "none" && !typed.work.includes("paid"))
        refuse("work", says("attest.work.paid"));

      if (!paidWorkChoices(basis).includes(typed.paidWork)) refuse("paidWork", says("attest.paidWork.basis"));
      if (typed.paidWork === "limited") {
        if (basis.mostHours !== undefined && typed.hoursCap === undefined)
          refuse("hoursCap", says("attest.hoursCap.required"));
        if (basis.occupationsNamed && codes.length === 0)
          refuse("occupations", says("attest.occupations.required"));
        if (basis.mostHours === undefined && !basis.occupationsNamed && !limits)
          refuse("hoursCap", says("attest.limit.required"));
      } else if (limits) refuse("paidWork", says("attest.limit.unused"));
      if (basis.mostHours !== undefined && (typed.hoursCap ?? 0) > basis.mostHours * 4)
        refuse("hoursCap", says("attest.hoursCap.most", { hours: basis.mostHours }));
      if (codes.some((code) => !/^[1-9]\d{3}$/.test(code)))
        refuse("occupations", says("attest.occupations.code"));

      if (typed.checkedOn > today) refuse("checkedOn", says("attest.checkedOn.future"));
      if (typed.validUntil && typed.validUntil < today) refuse("validUntil", says("form.datePast"));

      const last = lastFollowUp(basis, typed.checkedOn);
      if (typed.followUpOn && typed.followUpOn < today) refuse("followUpOn", says("form.datePast"));
      else if (last !== null && typed.followUpOn && typed.followUpOn > last)
        refuse("followUpOn", says("attest.followUpOn.late", { months: basis.followUpMonths ?? 0 }));

      if (looksLikeShareCode(typed.evidenceRef ?? ""))
        refuse("evidenceRef", says("attest.evidence.shareCode"));
    })
    .transform(({ occupations, hoursCap, ...typed }) => ({
      ...typed,
      work: [...new Set(typed.work)],
      hoursCapQuarters: hoursCap ?? null,
      occupations: occupations === undefined ? null : codesIn(occupations),
      validUntil: typed.validUntil ?? null,
      followUpOn: typed.followUpOn ?? null,
      evidenceRef: typed.evidenceRef ?? null,
    }));

export type Attestation = z.output<ReturnType<typeof AttestationForm>>;
