import { REASONS, type ReasonKind } from "../../db/reference/reasons";

const codesOf = (kind: ReasonKind) =>
  REASONS.filter((reason) => reason.kind === kind).map((reason) => reason.code) as [string, ...string[]];

export const DECLINE_REASONS = codesOf("decline");
export const WITHDRAW_REASONS = codesOf("withdraw");

/**
 * The turn-down reasons that are lawful for a post: one that names something lacking, only where the post asked
 * for it in the first place.
 */
export function turnDownReasonsFor(post: {
  skills: { required: readonly string[]; desired: readonly string[] };
  certificates: { firstDay: readonly string[] };
  english: Readonly<Record<string, number>>;
}): string[] {
  const asked = {
    skills: post.skills.required.length + post.skills.desired.length > 0,
    certificates: post.certificates.firstDay.length > 0,
    english: Object.values(post.english).some((level) => level > 0),
  };
  return REASONS.filter(
    (reason) => reason.kind === "turn_down" && (!reason.onlyIfAsked || asked[reason.onlyIfAsked]),
  ).map((reason) => reason.code);
}
