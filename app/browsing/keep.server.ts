import { z } from "zod";
import type { Caller } from "../caller";
import { saveEnglish, saveHome, saveTravel, saveWeek } from "../participants/profile.server";
import { readProfile } from "../participants/profile-page.server";
import type { Step } from "../participants/steps";
import { Denied } from "../policy";
import type { Asked } from "../web/guard.server";
import { says } from "../web/says";
import { placeIn } from "./place.server";
import { type Answers, answersOf, townTyped } from "./visitor";
import { saidOf } from "./visitor-page.server";

export const KeepForm = z.object({
  /** As they stand in an address. */
  answers: z.string({ error: says("kept.error") }).max(500, { error: says("kept.error") }),
});

/** Questions of the profile that the answers answer. A journey is one answer of two parts. */
function stepsOf({ when, times, town, mode, maxMinutes, speak, read }: Answers): Step[] {
  const said: [Step, boolean][] = [
    ["home", town !== null],
    ["travel", mode !== null && maxMinutes !== null],
    ["week", when === "any" || times !== null],
    ["english", speak !== null || read !== null],
  ];
  return said.flatMap(([step, isSaid]) => (isSaid ? [step] : []));
}

const answersIn = async ({ db }: Caller, search: URLSearchParams) =>
  answersOf(search, await placeIn(db, townTyped(search)));

/** What somebody said before they signed in, and whether it takes the place of what their profile says. */
export async function keepPage({ caller, url, t, f }: Asked) {
  const { profile } = await readProfile(caller);
  const { answers, params, errors } = await answersIn(caller, url.searchParams);
  const steps = Object.keys(errors).length > 0 ? [] : stepsOf(answers);
  return {
    title: t("kept.title"),
    answers: params.toString(),
    said: steps.length > 0 ? saidOf(answers, { t, f }) : [],
    replaces: steps.some(
      (step) =>
        profile.stepsAnswered.includes(step) &&
        !(step === "home" && (profile.district ?? profile.town) === answers.town?.label),
    ),
  };
}

/** Puts the answers into the profile, each as if its question had been answered there. False where there are none. */
export async function keepAnswers(caller: Caller, typed: string): Promise<boolean> {
  const { actor } = caller;
  if (actor.role !== "participant") throw new Denied("profile.write");
  const { answers, errors } = await answersIn(caller, new URLSearchParams(typed));
  const steps = Object.keys(errors).length > 0 ? [] : stepsOf(answers);
  const { profile } = await readProfile(caller);
  const owner = actor.personId;
  const { town, mode, maxMinutes, times, when, speak, read } = answers;
  for (const step of steps) {
    if (step === "home" && town) await saveHome(caller, owner, { town: town.label, townId: town.id });
    if (step === "travel" && mode && maxMinutes) await saveTravel(caller, owner, { mode, maxMinutes });
    if (step === "week")
      await saveWeek(caller, owner, {
        ...(when === "any" ? { always: "yes" as const } : {}),
        times: [...(times ?? [])],
        daysOff: [],
      });
    if (step === "english") {
      // What was not said stays as it was.
      const { englishSpeaking, englishListening, englishReading, englishWriting } = profile;
      await saveEnglish(caller, owner, {
        speaking: speak ?? englishSpeaking ?? undefined,
        listening: speak ?? englishListening ?? undefined,
        reading: read ?? englishReading ?? undefined,
        writing: read ?? englishWriting ?? undefined,
      });
    }
  }
  return steps.length > 0;
}
