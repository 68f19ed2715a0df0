import type { InterviewState } from "./interview";
import type { CandidacyState } from "./states";

/** Whose answer a candidacy waits for. */
export type Turn = "employer" | "participant" | "officer" | null;

/** The appointment of a candidacy that stands: invited, asked or confirmed. */
export interface Standing {
  state: InterviewState;
  endsAt: Date;
}

/**
 * Who has the turn. The same in SQL, for lists: db/queries/turns.server.ts. While all places are taken nobody
 * waits for the employer: an application counts again when a place comes free. Nor while an officer looks into the
 * employer, who cannot answer then.
 */
export function turnOf(
  candidacy: {
    state: CandidacyState;
    postStatus: string;
    interview: Standing | null;
    /** The employer is approved, and not suspended. */
    employerApproved?: boolean;
  },
  now: Date,
): Turn {
  const { state, postStatus, interview, employerApproved = true } = candidacy;
  const employers = postStatus === "filled" || !employerApproved ? null : "employer";
  switch (state) {
    case "waiting":
      return "officer";
    case "proposed":
    case "offered":
      return "participant";
    case "interview":
      if (interview && interview.endsAt > now) {
        if (interview.state === "invited") return "participant";
        if (interview.state === "confirmed") return null;
      }
      return employers;
    case "applied":
    case "introduced":
      return employers;
    default:
      return null;
  }
}
