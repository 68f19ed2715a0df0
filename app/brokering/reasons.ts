import { REASONS, type ReasonKind } from "../../db/reference/reasons";

const codesOf = (kind: ReasonKind) =>
  REASONS.filter((reason) => reason.kind === kind).map((reason) => reason.code) as [string, ...string[]];

export const DECLINE_REASONS = codesOf("decline");
export const WITHDRAW_REASONS = codesOf("withdraw");

/** Whether a turn-down says that somebody missed an interview: untrue where none of theirs has passed. */
export const needsPastInterview = (code: string): boolean =>
  REASONS.some((reason) => reason.code === code && reason.onlyAfterInterview);

/**
 * The turn-down reasons that are lawful for a post: one that names something lacking, only where the post asked
 * for it in the first place; that somebody did not come, only where the time of their interview has passed.
 */
export function turnDownReasonsFor(
  post: {
    skills: { required: readonly string[]; desired: readonly string[] };
    certificates: { firstDay: readonly string[] };
    english: Readonly<Record<string, number>>;
  },
  hadInterview: boolean,
): string[] {
  const asked = {
    skills: post.skills.required.length + post.skills.desired.length > 0,
    certificates: post.certificates.firstDay.length > 0,
    english: Object.values(post.english).some((level) => level > 0),
  };
  return REASONS.filter(
    (reason) =>
      reason.kind === "turn_down" &&
      (!reason.onlyIfAsked || asked[reason.onlyIfAsked]) &&
      (!reason.onlyAfterInterview || hadInterview),
  ).map((reason) => reason.code);
}
