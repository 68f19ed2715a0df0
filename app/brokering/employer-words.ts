import type { OfferRefusal } from "./offer";
import type { CandidacyState } from "./states";

/** Where a candidacy stands, in its employer's words, and whether it is their turn. */
export const EMPLOYER_STATE: Record<CandidacyState, { words: string; yourTurn: boolean }> = {
  waiting: { words: "Not yet sent to you", yourTurn: false },
  applied: { words: "Applied", yourTurn: true },
  proposed: { words: "Not yet introduced", yourTurn: false },
  introduced: { words: "Introduced by an officer", yourTurn: true },
  interview: { words: "Interview", yourTurn: true },
  offered: { words: "Has your offer", yourTurn: false },
  accepted: { words: "Accepted", yourTurn: false },
  started: { words: "Started", yourTurn: false },
  declined: { words: "Said no to your offer", yourTurn: false },
  withdrawn: { words: "Took the application back", yourTurn: false },
  turned_down: { words: "You turned them down", yourTurn: false },
  lapsed: { words: "Your offer was not answered in time", yourTurn: false },
  post_ended: { words: "The post ended first", yourTurn: false },
};

/** Why an offer is refused, and at which field. `cap` is the person's limit in hours a week. */
export function refusalWords(because: OfferRefusal, cap: number | null): { field: string; words: string } {
  switch (because) {
    case "no-places":
      return {
        field: "",
        words:
          "All places are held or taken. A place comes free when an offer is declined or its answer-by date passes; you can also raise the number of places.",
      };
    case "not-in-turn":
      return { field: "", words: "This has changed in the meantime. The page shows how it stands now." };
    case "post-not-open":
      return { field: "", words: "This post is closed, so that no offer can be made for it." };
    case "officer-first":
      return {
        field: "",
        words:
          "An officer looks at this first. They have been asked for nothing else: call your officer to go on.",
      };
    case "beyond-cap":
      return {
        field: "hours",
        words: `This person can work at most ${cap ?? 0} hours a week for you. Offer that or less.`,
      };
    case "beyond-week":
      return { field: "hours", words: "The week that you chose has fewer hours than this" };
    case "pattern":
      return { field: "patternId", words: "Choose one of the weeks of this post" };
    case "pay-below-rate":
      return { field: "pay", words: "This is below the minimum wage for the start date" };
    case "start-date":
      return { field: "startsOn", words: "The start must be today or later" };
    case "answer-by":
      return { field: "answerBy", words: "The answer-by date must be from today to 28 days from now" };
  }
}
