import { type AttestedWork, BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { addMonths } from "../calendar";
import type { MessageKey } from "../i18n/catalogue";
import type { MessageParams } from "../i18n/translate";

/** What an officer records of a person's right to work. Default is deny: without a record nothing is proposed. */

export const PAID_WORK = ["any", "limited", "none"] as const;
export type PaidWork = (typeof PAID_WORK)[number];

export const METHODS = ["online_check", "document", "employer_checking_service", "other"] as const;
export type Method = (typeof METHODS)[number];

export const basisOf = (code: string): RightToWorkBasis | undefined =>
  BASES.find((basis) => basis.code === code);

/** An officer may attest less than a basis gives, never more. */
export const paidWorkChoices = (basis: RightToWorkBasis): readonly PaidWork[] =>
  PAID_WORK.slice(PAID_WORK.indexOf(basis.paidWork));

/** The day by which an officer looks again at the latest; null where the basis asks for none. */
export const lastFollowUp = (basis: RightToWorkBasis, checkedOn: string): string | null =>
  basis.followUpMonths === null ? null : addMonths(checkedOn, basis.followUpMonths);

const SHARE_CODE =
  /(?<![a-z0-9])(?=[a-z0-9 -]*\d)(?=[a-z0-9 -]*[a-z])[a-z0-9]{3}[ -]?[a-z0-9]{3}[ -]?[a-z0-9]{3}(?![a-z0-9])/gi;

/**
 * Whether a text holds what looks like a share code: nine letters and digits, in one or in threes. With a date
 * of birth it opens a person's immigration record, so it is never kept.
 */
export const looksLikeShareCode = (text: string): boolean =>
  [...text.matchAll(SHARE_CODE)].some(([found]) => /\d/.test(found) && /[a-z]/i.test(found));

/** Parts of a text field of occupation codes: parted by spaces, commas or lines, each once. */
export const codesIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((part) => part !== "")),
];

/** What a check found, before it is somebody's record. Hours are quarters of an hour a week. */
export interface Found {
  work: readonly AttestedWork[];
  paidWork: PaidWork;
  hoursCapQuarters: number | null;
  occupations: readonly string[] | null;
  validUntil: string | null;
  followUpOn: string | null;
  checkedOn: string;
  evidenceRef: string | null;
}

export interface Problem {
  /** As the form names it. */
  field: "hoursCap" | Exclude<keyof Found, "hoursCapQuarters">;
  key: MessageKey;
  params?: MessageParams;
}

/** Why this cannot be recorded on this basis on this day; empty where it can. */
export const problemsOf = (basis: RightToWorkBasis, found: Found, today: string): Problem[] => [
  ...workProblems(basis, found),
  ...limitProblems(basis, found),
  ...dateProblems(basis, found, today),
  ...(looksLikeShareCode(found.evidenceRef ?? "")
    ? [{ field: "evidenceRef", key: "attest.evidence.shareCode" } as const]
    : []),
];

function workProblems(basis: RightToWorkBasis, { work, paidWork }: Found): Problem[] {
  const problems: Problem[] = [];
  if (work.length === 0) problems.push({ field: "work", key: "attest.work.required" });
  else if (work.some((one) => !basis.work.includes(one)))
    problems.push({ field: "work", key: "attest.work.basis" });
  else if (paidWork === "none" && work.some((one) => one !== "volunteering"))
    problems.push({ field: "work", key: "attest.work.none" });
  else if (paidWork !== "none" && !work.includes("paid"))
    problems.push({ field: "work", key: "attest.work.paid" });
  if (!paidWorkChoices(basis).includes(paidWork))
    problems.push({ field: "paidWork", key: "attest.paidWork.basis" });
  return problems;
}

function limitProblems(basis: RightToWorkBasis, found: Found): Problem[] {
  const { paidWork, hoursCapQuarters } = found;
  const codes = found.occupations ?? [];
  const isLimited = hoursCapQuarters !== null || codes.length > 0;
  const problems: Problem[] = [];
  if (paidWork !== "limited") {
    if (isLimited) problems.push({ field: "paidWork", key: "attest.limit.unused" });
  } else if (basis.mostHours !== undefined || basis.occupationsNamed) {
    if (basis.mostHours !== undefined && hoursCapQuarters === null)
      problems.push({ field: "hoursCap", key: "attest.hoursCap.required" });
    if (basis.occupationsNamed && codes.length === 0)
      problems.push({ field: "occupations", key: "attest.occupations.required" });
  } else if (!isLimited) problems.push({ field: "hoursCap", key: "attest.limit.required" });
  if (basis.mostHours !== undefined && (hoursCapQuarters ?? 0) > basis.mostHours * 4)
    problems.push({ field: "hoursCap", key: "attest.hoursCap.most", params: { hours: basis.mostHours } });
  if (codes.some((code) => !/^[1-9]\d{3}$/.test(code)))
    problems.push({ field: "occupations", key: "attest.occupations.code" });
  return problems;
}

function dateProblems(basis: RightToWorkBasis, found: Found, today: string): Problem[] {
  const { checkedOn, validUntil, followUpOn } = found;
  const problems: Problem[] = [];
  if (checkedOn > today) problems.push({ field: "checkedOn", key: "attest.checkedOn.future" });
  if (validUntil === null) {
    if (basis.timeLimited) problems.push({ field: "validUntil", key: "attest.validUntil.required" });
  } else if (validUntil < today) problems.push({ field: "validUntil", key: "form.datePast" });
  const last = lastFollowUp(basis, checkedOn);
  if (followUpOn === null) {
    if (last !== null) problems.push({ field: "followUpOn", key: "attest.followUpOn.required" });
  } else if (followUpOn < today) problems.push({ field: "followUpOn", key: "form.datePast" });
  else if (last !== null && followUpOn > last) {
    const params = { months: basis.followUpMonths ?? 0 };
    problems.push({ field: "followUpOn", key: "attest.followUpOn.late", params });
  }
  return problems;
}

/** A record, as far as its standing goes. */
interface Attested {
  validUntil: string | null;
  followUpOn: string | null;
}

/** Days before its end from which a record is looked at again. */
export const ENDS_SOON_DAYS = 28;

export type Standing = "not-assessed" | "in-force" | "look-again" | "ended";

/** How an assessment stands on a day. An end of a document is not the end of a right: an officer looks first. */
export function standingOf(attestation: Attested | null, today: string): Standing {
  if (attestation === null) return "not-assessed";
  if (attestation.validUntil !== null && attestation.validUntil < today) return "ended";
  if (attestation.followUpOn !== null && attestation.followUpOn <= today) return "look-again";
  return "in-force";
}
