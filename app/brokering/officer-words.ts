import type { TagTone } from "../ui";
import type { CandidacyState } from "./states";
import type { Turn } from "./turns";

/** Where a candidacy stands, said to the officer about the person. */
export const OFFICER_STATE: Record<CandidacyState, { words: string; tone: TagTone }> = {
  waiting: { words: "Waits for you: right to work", tone: "nearly" },
  applied: { words: "Applied", tone: "plain" },
  proposed: { words: "Proposed", tone: "nearly" },
  introduced: { words: "Introduced", tone: "plain" },
  interview: { words: "Interview", tone: "plain" },
  offered: { words: "Has an offer", tone: "nearly" },
  accepted: { words: "Accepted", tone: "fits" },
  started: { words: "Started", tone: "fits" },
  declined: { words: "Said no", tone: "plain" },
  withdrawn: { words: "Withdrawn", tone: "plain" },
  turned_down: { words: "Turned down", tone: "plain" },
  lapsed: { words: "Not answered in time", tone: "plain" },
  post_ended: { words: "The post ended", tone: "plain" },
};

export interface Next {
  state: CandidacyState;
  turn: Turn;
  employer: string;
  /** It is not suspended. */
  employerApproved: boolean;
  /** By when whoever has the turn answers, in words. */
  due: string | null;
  /** When the interview is to which they said yes, in words, if it is not over. */
  comes: string | null;
}

/** Who does what next, and by when. */
export function officerNext({ state, turn, employer, employerApproved, due, comes }: Next): string {
  const by = due ? ` by ${due}` : "";
  switch (state) {
    case "waiting":
      return `You look at the right to work${by}; then it goes to ${employer}.`;
    case "applied":
    case "introduced":
    case "interview":
      if (comes) return `They come to the interview on ${comes}; then ${employer} answers${by}.`;
      if (turn === "participant") return `They answer the invitation${by}. Call them if you hear nothing.`;
      if (!employerApproved)
        return `${employer} is suspended and answers nothing meanwhile. Tell them, and look at other posts.`;
      if (turn === null) return `All places are held or taken. ${employer} answers when one comes free.`;
      return `${employer} answers${by}.`;
    case "proposed":
      return `They answer${by}. Call them if you hear nothing.`;
    case "offered":
      return `They answer the offer${by}. The place is held until then.`;
    case "accepted":
      return "They start on the day of the offer.";
    case "started":
      return "They work there.";
    case "declined":
      return "Does the reason change what fits them? Look at the profile with them.";
    case "lapsed":
      return "Call them: did the message reach them?";
    case "withdrawn":
    case "turned_down":
    case "post_ended":
      return "Nothing to do. Other posts may fit.";
  }
}
