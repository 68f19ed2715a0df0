import { CONDITIONS } from "../../db/reference/conditions";
import { LANGUAGE_SKILLS, type Participant } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";
import { EMPTY_WEEK } from "../../search/match/week";

/*
 * An answer that is missing excludes nothing (DESIGN section 4). What rests on it is what would no longer fit if the
 * answer were the one that leaves least.
 */

/** What a person has not told us yet. */
export type OpenQuestion =
  | "home"
  | "travel"
  | "week"
  | "school"
  | "holidays"
  | "hours"
  | "english"
  | "limits";

export interface Rests {
  question: OpenQuestion;
  /** The person with the answer that leaves least; null where everything rests on it. */
  least: Participant | null;
}

const NEVER = "9999-12-31";

/** Each answer that is missing, in the order in which the profile asks. `hasSchoolRun`: children are taken to school. */
export function openQuestions(p: Participant, hasSchoolRun: boolean): Rests[] {
  const open: Rests[] = [];
  const ask = (question: OpenQuestion, least: Participant | null) => open.push({ question, least });
  const { mode, maxMinutes } = p.travel;
  if (p.place === null) ask("home", null);
  else if (mode === null || maxMinutes === null)
    ask("travel", { ...p, travel: { mode: mode ?? "walk", maxMinutes: maxMinutes ?? RINGS[0] } });
  if (p.available === null) ask("week", { ...p, available: EMPTY_WEEK });
  if (p.termTimeOnly === null) ask(hasSchoolRun ? "holidays" : "school", { ...p, termTimeOnly: true });
  if (p.availableFrom === null) ask("hours", { ...p, availableFrom: NEVER });
  if (LANGUAGE_SKILLS.some((skill) => p.english[skill] === null))
    ask("english", {
      ...p,
      english: Object.fromEntries(
        LANGUAGE_SKILLS.map((skill) => [skill, p.english[skill] ?? 0]),
      ) as Participant["english"],
    });
  if (p.excluded === null) ask("limits", { ...p, excluded: CONDITIONS });
  return open;
}
