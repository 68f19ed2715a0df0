import type { EmployerLine } from "../matching/employer-fit";
import type { Wish } from "./interview";
import { LONGEST_ANSWER_DAYS, type OfferRefusal } from "./offer";

/** Why an offer is refused, and at which field. `cap` is the person's limit in hours a week, `lowest` in pence an hour. */
export function refusalWords(
  because: OfferRefusal,
  { cap, lowest }: { cap?: number | null; lowest?: number | null },
): { field: string; words: string } {
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
      return {
        field: "pay",
        words: lowest
          ? `This is below the minimum wage for the start date: offer at least £${(lowest / 100).toFixed(2)} an hour`
          : "This is below the minimum wage for the start date",
      };
    case "pay":
      return { field: "pay", words: "Say the pay of paid work, and none of work that is not paid" };
    case "start-date":
      return { field: "startsOn", words: "The first day must be today or later" };
    case "answer-by-passed":
      return { field: "answerBy", words: "The day by which they answer must be today or later" };
    case "answer-by":
      return {
        field: "answerBy",
        words: `The day by which they answer must be within ${LONGEST_ANSWER_DAYS} days: the place is held until then`,
      };
  }
}

/** What would suit a candidate better, as they chose to say. */
export const WISH_WORDS: Record<Wish, string> = {
  "earlier-day": "an earlier day",
  "later-day": "a later day",
  morning: "in the morning",
  afternoon: "in the afternoon",
  "by-video": "by video",
  "at-the-place": "at the place of work",
};

/** What of a person's fit is worth asking them about; hardly anybody has every skill that is named, so that it says nothing. */
const FIT_WORDS: Record<EmployerLine["code"], string | null> = {
  skills: null,
  certificates: "the certificates",
  english: "their English",
  dates: "when they can start",
  hours: "the shifts",
};

/** How a candidate fits, in a line of a list; null where it would say nothing. */
export function fitLine(
  open: readonly EmployerLine["code"][],
  list: (words: string[]) => string,
): string | null {
  if (open.length === 0) return "Fits all that you ask for";
  const words = open.flatMap((code) => FIT_WORDS[code] ?? []);
  return words.length === 0 ? null : `Ask them about ${list(words)}`;
}

export const NAMELESS = "Somebody who no longer shares their name";
