/** What of a profile somebody who answers on an older page could overwrite. */
import type { Profile } from "../../db/queries/profiles.server";
import type { Caller } from "../caller";
import { markOfAnswer } from "../web/older-page.server";
import type { Step } from "./steps";

/** Who answers a question, and how its answer stood on the page that they answer on. */
export interface Answering extends Caller {
  seen?: string;
}

/** What a question's form replaces as a whole. Lists grow line by line, so nothing of theirs is lost. */
const REPLACED: Partial<Record<Step, (profile: Profile) => unknown>> = {
  home: ({ townId, district }) => [townId, district],
  travel: ({ travelMode, maxMinutes }) => [travelMode, maxMinutes],
  school: ({ children, holidayCare }) => [children, holidayCare],
  week: ({ available, weekGiven, daysAnswered }) => [weekGiven ?? available, daysAnswered],
  hours: ({ wantedQuarters, maxQuarters, availableFrom }) => [wantedQuarters, maxQuarters, availableFrom],
  skills: ({ skills }) => skills,
  work: ({ sectors }) => sectors,
  english: (p) => [p.englishSpeaking, p.englishListening, p.englishReading, p.englishWriting],
  limits: ({ limits }) => limits,
};

/** Certificates as they are listed: a line of one that is there takes its place. */
export const certificatesMark = ({ certificates }: Profile): string =>
  markOfAnswer(certificates.map(({ code, expiresOn }) => [code, expiresOn]));

/** What the form of a question carries: how its answer is stored; null where nothing can be lost. */
export const markShown = (step: Step, profile: Profile): string | null =>
  step === "certificates" ? certificatesMark(profile) : markOf(step, profile);

/** A mark of an answer that is replaced as a whole, as it is stored; null of a list. */
export function markOf(step: Step, profile: Profile): string | null {
  const answer = REPLACED[step]?.(profile);
  if (answer === undefined) return null;
  return markOfAnswer([profile.stepsAnswered.includes(step), answer]);
}
