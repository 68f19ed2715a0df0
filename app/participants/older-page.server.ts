/** Telling somebody who answers on an older page that the answer was changed meanwhile. */
import { createHash } from "node:crypto";
import type { Profile } from "../../db/queries/profiles.server";
import type { Caller } from "../caller";
import type { Step } from "./steps";

/** Who answers a question, and how its answer stood on the page that they answer on. */
export interface Answering extends Caller {
  seen?: string;
}

/** Nothing was stored: another page stored another answer since this one was opened. */
export class ChangedSince extends Error {}

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

/** A mark of an answer as it is stored, which differs when it does; null where nothing can be lost. */
export function markOf(step: Step, profile: Profile): string | null {
  const answer = REPLACED[step]?.(profile);
  if (answer === undefined) return null;
  const whole = JSON.stringify([profile.stepsAnswered.includes(step), answer]);
  return createHash("sha256").update(whole).digest("base64url").slice(0, 16);
}
