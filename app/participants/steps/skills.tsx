import type { Profile } from "../../../db/queries/profiles.server";
import { SECTORS } from "../../../db/reference/sectors";
import { useT } from "../../i18n/context";
import type { SkillChoices } from "../../skills/choices";
import { Checkboxes, Select, SkillPicker } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";
import { label } from "../answers";
import { NoneOfThese, StepForm, type StepProps } from "../step-frame";

interface SkillsProps extends StepProps<Pick<Profile, "skills" | "stepsAnswered">> {
  offered: SkillChoices;
}

/** Skills by sector: those of the kinds of work that the person named come first. */
export function SkillsStep({ profile, state, offered }: SkillsProps) {
  const t = useT();
  return (
    <StepForm>
      <SkillPicker
        {...fieldsOf(state, "skills", profile.skills)}
        label={t("profile.skills.short")}
        folded={t("profile.skills.more")}
        {...offered}
      />
      <NoneOfThese
        state={state}
        checked={profile.skills.length === 0 && profile.stepsAnswered.includes("skills")}
        label={t("profile.none")}
      />
    </StepForm>
  );
}

/** Kinds of work: the first choice, and others that would do. */
export function WorkStep({ profile, state }: StepProps<Pick<Profile, "sectors" | "stepsAnswered">>) {
  const t = useT();
  const [first = "", ...others] = profile.sectors;
  const choices = SECTORS.map(({ code }) => ({ value: code, label: label(t, "sector", code) }));
  return (
    <StepForm>
      <Select
        {...fieldOf(state, "first", first)}
        label={t("profile.work.first")}
        empty={t("profile.work.first.empty")}
        options={choices}
      />
      <Checkboxes
        {...fieldsOf(state, "others", others)}
        label={t("profile.work.others")}
        choices={choices}
        folded={t("profile.work.more")}
      />
      <NoneOfThese
        state={state}
        checked={profile.sectors.length === 0 && profile.stepsAnswered.includes("work")}
        label={t("profile.work.any")}
      />
    </StepForm>
  );
}
