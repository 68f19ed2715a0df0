import { z } from "zod";
import type { RightToWorkBasis } from "../../db/reference/bases";
import type { Translate } from "../i18n/translate";
import { errorWords, parseForm } from "../web/forms.server";
import type { Before } from "./attestation";
import { AttestationForm, allProblems, fieldsFor, nameOf, recordOf, type Typed } from "./attestation-form";

/**
 * Parses a form that may have several faults, of single fields and of what goes together: all are told at once.
 * What a field without a readable answer would be checked against is taken as the basis has it.
 */
export function parseAttestation(
  form: FormData,
  basis: RightToWorkBasis,
  { today, before, t }: { today: string; before?: Before; t: Translate },
) {
  const parsed = parseForm(form, AttestationForm(basis, today, before), t);
  if (parsed.ok) return parsed;
  const ordered = ({ values, errors }: typeof parsed.state) => ({
    values,
    errors: inPageOrder(basis, errors),
  });
  const fields = fieldsFor(basis);
  const read = parseForm(form, z.object(unread(fields)), t);
  if (!read.ok) return { ok: false as const, state: ordered(parsed.state) };
  const known = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value !== undefined));
  const found = recordOf(basis, {
    id: "",
    work: ["paid"],
    paidWork: basis.paidWork,
    terms: [],
    signedOff: [],
    checkedOn: today,
    method: "document",
    appliedOn: undefined,
    validUntil: undefined,
    followUpOn: undefined,
    ...known,
  } satisfies Typed);
  const { values, errors } = parsed.state;
  for (const { field, key, params } of allProblems(basis, found, today, before)) {
    const isSaid = Object.keys(errors).some((name) => name === field || name.startsWith(`${field}[`));
    if (!isSaid) errors[nameOf(field)] = [errorWords(t, field, key, params)];
  }
  return { ok: false as const, state: ordered({ values, errors }) };
}

/** Errors as their fields follow each other on the page of this basis: what few records need comes last. */
function inPageOrder<E>(basis: RightToWorkBasis, errors: Record<string, E>): Record<string, E> {
  const limits = ["hoursCap", "hoursElsewhere", "occupations"];
  const isLimited = basis.mostHours !== undefined;
  const page = [
    ...["work", "paidWork", "appliedOn", "studyLevel"],
    ...(basis.study ? ["hoursCap", "terms"] : []),
    ...(isLimited ? ["hoursCap", "hoursElsewhere"] : []),
    ...(basis.occupationsNamed ? ["occupations", "signedOff"] : []),
    ...(basis.timeLimited ? ["validUntil"] : []),
    ...(basis.followUpMonths !== null ? ["followUpOn"] : []),
    ...["checkedOn", "method", "evidenceRef", ...limits, "validUntil", "followUpOn"],
  ];
  const placeOf = (name: string) => {
    const at = page.indexOf(name.replace(/[.[].*$/, ""));
    return at < 0 ? page.length : at;
  };
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

/** The same fields, of which one that cannot be read counts as not answered. */
const unread = (fields: ReturnType<typeof fieldsFor>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, (field as z.ZodType).optional().catch(undefined)]),
  );
