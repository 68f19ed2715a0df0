import { type AttestedWork, BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { addDays, addMonths } from "../calendar";
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

/**
 * Whether prose holds a share code. Stricter than for a reference: capitals, and the letter that such codes begin
 * with, so that "the 101 bus" is none.
 */
export const proseHoldsShareCode = (text: string): boolean =>
  (text.match(/(?<![A-Z0-9])[WRS][A-Z0-9]{2}[ -]?[A-Z0-9]{3}[ -]?[A-Z0-9]{3}(?![A-Z0-9])/g) ?? []).some(
    (found) => /\d/.test(found),
  );

export const STUDY_LEVELS = ["degree", "below_degree"] as const;
export type StudyLevel = (typeof STUDY_LEVELS)[number];

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
  /** What is worked elsewhere already, paid or as a voluntary worker: taken off the limit. */
  hoursElsewhereQuarters?: number | null;
  studyLevel?: StudyLevel | null;
  terms?: readonly Term[];
  /** Occupations that the officer found in the permission, one by one. */
  signedOff?: readonly string[];
  /** Of the in-time application. */
  appliedOn?: string | null;
}

/** First and last day of a term. */
export interface Term {
  startsOn: string;
  endsOn: string;
}

export interface Problem {
  /** As the form names it. */
  field: "hoursCap" | "hoursElsewhere" | Exclude<keyof Found, "hoursCapQuarters" | "hoursElsewhereQuarters">;
  key: MessageKey;
  params?: MessageParams;
}

/** Why this cannot be recorded on this basis on this day; empty where it can. */
export const problemsOf = (basis: RightToWorkBasis, found: Found, today: string): Problem[] => [
  ...workProblems(basis, found),
  ...limitProblems(basis, found),
  ...dateProblems(basis, found, today),
  ...studyProblems(basis, found),
  ...permissionProblems(basis, found),
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
    // Of a student the level of study says it, and is asked for itself.
    const isSaid = basis.study !== undefined && !found.studyLevel;
    if (basis.mostHours !== undefined && hoursCapQuarters === null && !isSaid)
      problems.push({ field: "hoursCap", key: "attest.hoursCap.required" });
    if (basis.occupationsNamed && codes.length === 0)
      problems.push({ field: "occupations", key: "attest.occupations.required" });
  } else if (!isLimited) problems.push({ field: "hoursCap", key: "attest.limit.required" });
  const most = mostHours(basis, found.studyLevel ?? null);
  if (most !== null && (hoursCapQuarters ?? 0) > most * 4)
    problems.push({ field: "hoursCap", key: "attest.hoursCap.most", params: { hours: most } });
  const elsewhere = found.hoursElsewhereQuarters ?? 0;
  const isLimitedByLaw = paidWork === "limited" && basis.mostHours !== undefined;
  if (elsewhere > 0 && hoursCapQuarters === null && !isLimitedByLaw)
    problems.push({ field: "hoursElsewhere", key: "attest.elsewhere.unused" });
  else if (hoursCapQuarters !== null && elsewhere > hoursCapQuarters)
    problems.push({ field: "hoursElsewhere", key: "attest.elsewhere.most" });
  if (codes.some((code) => !/^[1-9]\d{3}$/.test(code)))
    problems.push({ field: "occupations", key: "attest.occupations.code" });
  return problems;
}

/** Hours a week that the law names for this basis; null where it names none. */
export const mostHours = (basis: RightToWorkBasis, level: StudyLevel | null): number | null =>
  (level !== null && basis.study?.[level]) || (basis.mostHours ?? null);

function studyProblems(basis: RightToWorkBasis, { studyLevel, terms = [], checkedOn }: Found): Problem[] {
  if (basis.study === undefined)
    return studyLevel || terms.length > 0 ? [{ field: "studyLevel", key: "attest.study.unused" }] : [];
  const problems: Problem[] = [];
  if (!studyLevel) problems.push({ field: "studyLevel", key: "attest.study.required" });
  const inOrder = [...terms].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  if (terms.length === 0) problems.push({ field: "terms", key: "attest.terms.required" });
  else if (terms.some(({ startsOn, endsOn }) => endsOn < startsOn))
    problems.push({ field: "terms", key: "attest.terms.order" });
  else if (inOrder.some(({ startsOn }, i) => i > 0 && startsOn <= (inOrder[i - 1]?.endsOn ?? "")))
    problems.push({ field: "terms", key: "attest.terms.overlap" });
  else if (terms.every(({ endsOn }) => endsOn < checkedOn))
    problems.push({ field: "terms", key: "attest.terms.over" });
  return problems;
}

function permissionProblems(basis: RightToWorkBasis, found: Found): Problem[] {
  const problems: Problem[] = [];
  const signed = found.signedOff ?? [];
  if (basis.signsOff && (found.occupations ?? []).some((code) => !signed.includes(code)))
    problems.push({ field: "signedOff", key: "attest.signedOff.required" });
  const { appliedOn = null } = found;
  if (!basis.appliedFor)
    return appliedOn === null
      ? problems
      : [...problems, { field: "appliedOn", key: "attest.appliedOn.unused" }];
  if (appliedOn === null) problems.push({ field: "appliedOn", key: "attest.appliedOn.required" });
  else if (appliedOn > found.checkedOn) problems.push({ field: "appliedOn", key: "attest.appliedOn.future" });
  return problems;
}

/** The record that an in-time application carries on. */
export type Before = Pick<Found, "work" | "paidWork" | "hoursCapQuarters" | "occupations" | "validUntil">;

/** Why a decision that is awaited does not carry this record on: applied too late, or more than was allowed before. */
export function continuedProblems(before: Before, found: Found): Problem[] {
  const problems: Problem[] = [];
  if (before.validUntil !== null && (found.appliedOn ?? "") > before.validUntil)
    problems.push({ field: "appliedOn", key: "attest.appliedOn.late" });
  if (found.work.some((one) => !before.work.includes(one)))
    problems.push({ field: "work", key: "attest.continued.work" });
  if (PAID_WORK.indexOf(found.paidWork) < PAID_WORK.indexOf(before.paidWork))
    problems.push({ field: "paidWork", key: "attest.continued.paidWork" });
  else if (found.paidWork === "limited") {
    if (
      before.hoursCapQuarters !== null &&
      (found.hoursCapQuarters ?? Number.POSITIVE_INFINITY) > before.hoursCapQuarters
    )
      problems.push({ field: "hoursCap", key: "attest.continued.hours" });
    const { occupations } = before;
    if (
      occupations !== null &&
      (found.occupations === null || found.occupations.some((code) => !occupations.includes(code)))
    )
      problems.push({ field: "occupations", key: "attest.continued.occupations" });
  }
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

/** Whether a record has an end that an in-time application may carry it over: from some weeks before. */
export const continuable = (record: Attested | null, today: string): boolean =>
  record?.validUntil != null && record.validUntil <= addDays(today, ENDS_SOON_DAYS);

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
