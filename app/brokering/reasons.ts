import { REASONS, type ReasonKind } from "../../db/reference/reasons";

const codesOf = (kind: ReasonKind) =>
  REASONS.filter((reason) => reason.kind === kind).map((reason) => reason.code) as [string, ...string[]];

export const DECLINE_REASONS = codesOf("decline");
export const WITHDRAW_REASONS = codesOf("withdraw");

/** Whether a turn-down says that somebody missed an interview: untrue where none of theirs has passed. */
export const needsPastInterview = (code: string): boolean =>
  REASONS.some((reason) => reason.code === code && reason.onlyAfterInterview);

/** Whether a turn-down says that all places are filled: untrue while one is free. */
export const needsNoFreePlace = (code: string): boolean =>
  REASONS.some((reason) => reason.code === code && reason.onlyIfFull);

interface TurnDownPost {
  /** Free places; null where they are not counted. */
  placesLeft: number | null;
  skills: { required: readonly string[]; desired: readonly string[] };
  certificates: { firstDay: readonly string[] };
  english: Readonly<Record<string, number>>;
}

/**
 * The turn-down reasons that are lawful for a post: one that names something lacking, only where the post asked
 * for it in the first place; that all places are filled, only where none is free; that somebody did not come, only
 * where the time of their interview has passed.
 */
export function turnDownReasonsFor(post: TurnDownPost, hadInterview: boolean): string[] {
  const asked = {
    skills: post.skills.required.length + post.skills.desired.length > 0,
    certificates: post.certificates.firstDay.length > 0,
    english: Object.values(post.english).some((level) => level > 0),
  };
  return REASONS.filter(
    (reason) =>
      reason.kind === "turn_down" &&
      !reason.ofOffer &&
      (!reason.onlyIfAsked || asked[reason.onlyIfAsked]) &&
      (!reason.onlyIfFull || (post.placesLeft ?? 0) < 1) &&
      (!reason.onlyAfterInterview || hadInterview),
  ).map((reason) => reason.code);
}

/** Why an offer may be taken back, and whether the application then counts as it did before. */
export const ofOffer = (code: string): "again" | "over" | undefined =>
  REASONS.find((reason) => reason.code === code)?.ofOffer;

/** The reasons of the answer that a candidacy is open to: of a standing offer, to take it back; else to turn down. */
export const answerReasonsFor = ({
  state,
  post,
  hadInterview,
}: {
  state: string;
  hadInterview: boolean;
  post: TurnDownPost & { status: string };
}): string[] =>
  state === "offered" ? takeBackReasonsFor(post.status) : turnDownReasonsFor(post, hadInterview);

/** The reasons with which an offer of this post can be taken back: nothing counts on where the post has ended. */
export const takeBackReasonsFor = (postStatus: string): string[] =>
  REASONS.filter(({ ofOffer }) => ofOffer === "over" || (ofOffer === "again" && !isEnded(postStatus))).map(
    ({ code }) => code,
  );

export const isEnded = (postStatus: string): boolean => postStatus === "closed" || postStatus === "withdrawn";
