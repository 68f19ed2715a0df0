import { BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { addMonths } from "../calendar";

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

/** A record, as far as its standing goes. */
interface Attested {
  validUntil: string | null;
  followUpOn: string | null;
}

export type Standing = "not-assessed" | "in-force" | "look-again" | "ended";

/** How an assessment stands on a day. An end of a document is not the end of a right: an officer looks first. */
export function standingOf(attestation: Attested | null, today: string): Standing {
  if (attestation === null) return "not-assessed";
  if (attestation.validUntil !== null && attestation.validUntil < today) return "ended";
  if (attestation.followUpOn !== null && attestation.followUpOn <= today) return "look-again";
  return "in-force";
}
