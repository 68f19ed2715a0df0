/**
 * Why somebody says no. `decline`: a participant to a proposal, match or offer; `withdraw`: a participant
 * from what they applied for; `turn_down`: an employer to an applicant; `send_back`: an officer to the writer
 * of a post; `suspend`: of an employer. Labels in the catalogue: `reason.<code>`, no code in two kinds; the
 * sentences that a turned-down person reads: `reason.<code>.message`, with `{{title}}` and `{{employer}}`.
 */
export type ReasonKind = "decline" | "withdraw" | "turn_down" | "send_back" | "suspend";

/** What the reason says about a constraint of the match, so that an officer can ask about it. */
export type ReasonAbout =
  | "hours"
  | "travel"
  | "conditions"
  | "dates"
  | "blocked"
  | "certificates"
  | "english"
  | "skills"
  | "open";

export interface Reason {
  code: string;
  kind: ReasonKind;
  /** Never shown to an employer, alone or with a name. */
  hiddenFromEmployer: boolean;
  about: ReasonAbout | null;
  /** A turn-down that is lawful only where the post asked for the thing in the first place. */
  onlyIfAsked?: "certificates" | "english" | "skills";
  /** A turn-down that can only be true of somebody whose interview has passed. */
  onlyAfterInterview?: true;
  /** A turn-down that is true only while no place of the post is free. */
  onlyIfFull?: true;
  /**
   * Why an employer takes an offer back that nobody answered yet. `again`: the application counts as before the
   * offer, and the employer answers anew; `over`: it ends.
   */
  ofOffer?: "again" | "over";
}

const own = <const C extends string>(
  kind: "decline" | "withdraw",
  code: C,
  about: ReasonAbout | null = null,
) => ({
  code,
  kind,
  hiddenFromEmployer: true,
  about,
});
const turnDown = <const C extends string>(
  code: C,
  about: ReasonAbout | null = null,
  onlyIfAsked?: Reason["onlyIfAsked"],
) => ({ code, kind: "turn_down" as const, hiddenFromEmployer: false, about, onlyIfAsked });
const review = <const C extends string>(kind: "send_back" | "suspend", code: C) => ({
  code,
  kind,
  hiddenFromEmployer: false,
  about: null,
});

const ROWS = [
  own("decline", "hours", "hours"),
  own("decline", "travel", "travel"),
  own("decline", "pay"),
  own("decline", "childcare", "hours"),
  own("decline", "health"),
  own("decline", "kind-of-work", "conditions"),
  own("decline", "employer", "blocked"),
  own("decline", "start-date", "dates"),
  own("decline", "other-work"),
  own("decline", "other"),
  own("withdraw", "found-work"),
  own("withdraw", "hours-changed", "hours"),
  own("withdraw", "travel-too-far", "travel"),
  own("withdraw", "family-reasons"),
  own("withdraw", "my-health"),
  own("withdraw", "waited-too-long"),
  own("withdraw", "moved-away", "travel"),
  own("withdraw", "applied-by-mistake"),
  own("withdraw", "changed-my-mind"),
  { ...turnDown("places-filled", "open"), onlyIfFull: true },
  turnDown("more-experience", "skills", "skills"),
  turnDown("missing-certificate", "certificates", "certificates"),
  turnDown("english-for-this-job", "english", "english"),
  turnDown("hours-do-not-fit", "hours"),
  turnDown("start-does-not-fit", "dates"),
  turnDown("could-not-reach"),
  { ...turnDown("did-not-come"), onlyAfterInterview: true },
  turnDown("job-no-longer-there", "open"),
  turnDown("another-reason"),
  { ...turnDown("offer-mistake"), ofOffer: "again" },
  { ...turnDown("offer-job-gone", "open"), ofOffer: "over" },
  { ...turnDown("offer-another-reason"), ofOffer: "over" },
  review("send_back", "unclear-work"),
  review("send_back", "unclear-hours"),
  review("send_back", "pay-too-low"),
  review("send_back", "asks-too-much"),
  review("send_back", "unlawful-wording"),
  review("send_back", "unpaid-work"),
  review("send_back", "posted-twice"),
  review("send_back", "something-else"),
  review("suspend", "no-answers"),
  review("suspend", "complaint"),
  review("suspend", "unlawful-practice"),
  review("suspend", "asked-to-pause"),
] as const satisfies readonly Reason[];

export type ReasonCode = (typeof ROWS)[number]["code"];

export const REASONS: readonly (Reason & { code: ReasonCode })[] = ROWS;
