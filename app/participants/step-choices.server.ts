import type { Profile } from "../../db/queries/profiles.server";
import type { Caller } from "../caller";
import type { Translate } from "../i18n/translate";
import { choicesOf, type SkillChoices } from "../skills/choices";
import { currentUsage } from "../skills/usage.server";
import type { Step } from "./steps";

/** The skills that a question offers, most used first; null where it is not about skills. */
export async function skillsToChoose(
  step: Step,
  { sectors }: Pick<Profile, "sectors">,
  { caller, t }: { caller: Pick<Caller, "db" | "now">; t: Translate },
): Promise<SkillChoices | null> {
  return step === "skills"
    ? choicesOf({ t, usage: await currentUsage(caller.db, caller.now), sectors })
    : null;
}
