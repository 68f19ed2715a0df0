import { hasDistricts } from "../../db/queries/homes.server";
import type { Profile } from "../../db/queries/profiles.server";
import type { Caller } from "../caller";
import type { Translate } from "../i18n/translate";
import { choicesOf, type SkillChoices } from "../skills/choices";
import { skillsShownBy } from "../skills/past-work";
import { currentUsage } from "../skills/usage.server";
import type { Step } from "./steps";

/** Skills that past work suggests, at most: more would be a list to read, not a help. */
const MOST_SHOWN = 15;

/** The skills that a question offers, those that the jobs done before show first, else the most used; null where it is not about skills. */
export async function skillsToChoose(
  step: Step,
  { sectors, jobs, skills }: Pick<Profile, "sectors" | "jobs" | "skills">,
  { caller, t }: { caller: Pick<Caller, "db" | "now">; t: Translate },
): Promise<SkillChoices | null> {
  if (step !== "skills") return null;
  const usage = await currentUsage(caller.db, caller.now);
  const choices = choicesOf({ t, usage, sectors });
  const shown = skillsShownBy(jobs, { usage, has: skills }).slice(0, MOST_SHOWN);
  return shown.length === 0
    ? choices
    : { ...choices, mostUsed: shown, mostUsedLabel: t("profile.skills.from-jobs") };
}

/** Whether a postcode district may be given for the town that a question asks. */
export const takesDistrict = async (step: Step, { caller: { db } }: { caller: Pick<Caller, "db"> }) =>
  step === "home" && (await hasDistricts(db));
