import type { Profile } from "../../../db/queries/profiles.server";
import { SECTORS } from "../../../db/reference/sectors";
import { SKILLS } from "../../../db/reference/skills";
import { useT } from "../../i18n/context";
import { Checkboxes, Select, SkillPicker } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";
import { label } from "../answers";
import { StepForm, type StepProps } from "../step-frame";

const MOST_USED = [...SKILLS]
  .sort((a, b) => b.usage - a.usage)
  .slice(0, 10)
  .map((skill) => skill.code);

/** Skills by sector: those of the kinds of work that the person named come first. */
export function SkillsStep({ profile, state }: StepProps<Pick<Profile, "skills" | "sectors">>) {
  const t = useT();
  const rank = (code: string) => {
    const found = profile.sectors.indexOf(code);
    return found === -1 ? profile.sectors.length : found;
  };
  const groups = [...SECTORS]
    .sort((a, b) => rank(a.code) - rank(b.code))
    .map((sector) => ({
      label: label(t, "sector", sector.code),
      skills: SKILLS.filter((skill) => skill.sectors[0] === sector.code).map(({ code, synonyms }) => ({
        code,
        label: label(t, "skill", code),
        synonyms,
      })),
    }));
  return (
    <StepForm>
      <SkillPicker
        {...fieldsOf(state, "skills", profile.skills)}
        label={t("profile.skills.short")}
        groups={groups}
        mostUsed={MOST_USED}
      />
    </StepForm>
  );
}

/** Kinds of work: the first choice, and others that would do. */
export function WorkStep({ profile, state }: StepProps<Pick<Profile, "sectors">>) {
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
      <Checkboxes {...fieldsOf(state, "others", others)} label={t("profile.work.others")} choices={choices} />
    </StepForm>
  );
}
