import { useT } from "../i18n/context";
import { type FieldProps, Fieldset, fieldId } from "./field";

export interface PickableSkill {
  code: string;
  label: string;
  /** Other words people use for it. */
  synonyms?: readonly string[];
}

export interface SkillGroup {
  label: string;
  skills: readonly PickableSkill[];
}

interface SkillPickerProps extends FieldProps {
  /** By sector. A skill in several sectors is offered in the first. */
  groups: readonly SkillGroup[];
  values?: readonly string[];
  /** Codes to offer first, the most used first. */
  mostUsed?: readonly string[];
  asHeading?: boolean;
}

/** Skills as boxes by sector; with JavaScript also a box to type in, which knows synonyms, and the choices as a list. */
export function SkillPicker({
  groups,
  values = [],
  mostUsed = [],
  name,
  id = fieldId(name),
  label,
  hint,
  errors,
  asHeading,
}: SkillPickerProps) {
  const t = useT();
  const all = new Map(groups.flatMap((g) => g.skills).map((s) => [s.code, s]));
  const first = mostUsed.flatMap((code) => all.get(code) ?? []);
  const shown = new Set(first.map((s) => s.code));
  const parts = [
    ...(first.length > 0 ? [{ label: t("skills.most_used"), skills: first, open: true }] : []),
    ...groups.map((group) => {
      const skills = group.skills.filter((s) => !shown.has(s.code));
      for (const s of skills) shown.add(s.code);
      return { label: group.label, skills, open: false };
    }),
  ].filter((part) => part.skills.length > 0);
  return (
    <Fieldset id={`${id}-group`} legend={label} asHeading={asHeading} hint={hint} errors={errors}>
      <div
        id={id}
        tabIndex={-1}
        className="fh-skills"
        data-module="fh-skills"
        data-search={t("skills.search")}
        data-hint={t("skills.search_hint")}
        data-found={t("skills.found", { count: "%" })}
        data-several={t("skills.several", { count: "%" })}
        data-none={t("skills.none")}
        data-chosen={t("skills.chosen")}
        data-remove={t("skills.remove")}
        data-added={t("skills.added", { skill: "%" })}
        data-removed={t("skills.removed", { skill: "%" })}
      >
        {parts.map((part) => (
          <details
            className="fh-details"
            key={part.label}
            open={part.open || part.skills.some((s) => values.includes(s.code))}
          >
            <summary>{part.label}</summary>
            <div className="govuk-checkboxes govuk-checkboxes--small fh-details__text">
              {part.skills.map((skill) => (
                <div className="govuk-checkboxes__item" key={skill.code}>
                  <input
                    className="govuk-checkboxes__input"
                    type="checkbox"
                    id={`${id}-${skill.code}`}
                    name={name}
                    value={skill.code}
                    defaultChecked={values.includes(skill.code)}
                    data-words={skill.synonyms?.join("|")}
                  />
                  <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${skill.code}`}>
                    {skill.label}
                  </label>
                </div>
              ))}
            </div>
          </details>
        ))}
      </div>
    </Fieldset>
  );
}
