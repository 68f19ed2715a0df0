import { useT } from "../i18n/context";
import { type FieldProps, Fieldset, fieldId } from "./field";

export interface PickableSkill {
  code: string;
  label: string;
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
  /** What they are called, where they are first for another reason. */
  mostUsedLabel?: string;
  /** What opens the lists by sector, where they are folded up together under those used most. */
  folded?: string;
  /** Answers `?q=` with a JSON list of codes, the best first. */
  source?: string;
  asHeading?: boolean;
}

interface Part {
  label: string;
  skills: readonly PickableSkill[];
  isOpen?: boolean;
}

/**
 * Skills as boxes: those that are chosen, those used most, then by sector. With JavaScript also a box to type in, which
 * asks the server for what is meant, and the choices as a list; the words that find a skill are not in the page.
 */
export function SkillPicker({
  groups,
  values = [],
  mostUsed = [],
  mostUsedLabel,
  folded,
  source = "/skills",
  name,
  id = fieldId(name),
  label,
  hint,
  errors,
  asHeading,
}: SkillPickerProps) {
  const t = useT();
  const homes = homesOf(
    { label: mostUsedLabel ?? t("skills.most_used"), isOpen: true, skills: [] },
    groups,
    mostUsed,
  );
  const chosen = homes.flatMap((part, home) =>
    part.skills.filter(({ code }) => values.includes(code)).map((skill) => ({ ...skill, home })),
  );
  const parts = homes.map((part, home) => (
    <details className="fh-details" key={part.label} open={part.isOpen} data-part={home}>
      <summary>{part.label}</summary>
      <div className="govuk-checkboxes govuk-checkboxes--small fh-details__text">
        {part.skills
          .filter(({ code }) => !values.includes(code))
          .map((skill) => (
            <Box key={skill.code} {...{ id, name, skill }} />
          ))}
      </div>
    </details>
  ));
  return (
    <Fieldset id={`${id}-group`} legend={label} asHeading={asHeading} hint={hint} errors={errors}>
      <div
        id={id}
        tabIndex={-1}
        className="fh-skills"
        data-module="fh-skills"
        data-source={source}
        data-label={label}
        data-search={t("skills.search")}
        data-hint={t("skills.search_hint")}
        data-found={t("skills.found", { count: "%" })}
        data-several={t("skills.several", { count: "%" })}
        data-none={t("skills.none")}
        data-unchosen={t("skills.unchosen", { typed: "%" })}
        data-already={t("skills.already", { skill: "%" })}
        data-unreachable={t("skills.unreachable")}
        data-chosen={t("skills.chosen")}
        data-remove={t("skills.remove")}
        data-added={t("skills.added", { skill: "%" })}
        data-removed={t("skills.removed", { skill: "%" })}
      >
        {chosen.length > 0 && (
          <details className="fh-details" open data-part="chosen">
            <summary>{t("skills.chosen")}</summary>
            <div className="govuk-checkboxes govuk-checkboxes--small fh-details__text">
              {chosen.map((skill) => (
                <Box key={skill.code} {...{ id, name, skill }} isChosen home={skill.home} />
              ))}
            </div>
          </details>
        )}
        {folded === undefined ? (
          parts
        ) : (
          <>
            {parts.slice(0, 1)}
            <details className="fh-details">
              <summary>{folded}</summary>
              <div className="fh-details__text">{parts.slice(1)}</div>
            </details>
          </>
        )}
      </div>
    </Fieldset>
  );
}

/** Where each skill stands while it is not chosen: once, among those used most or in its first group. */
function homesOf(first: Part, groups: readonly SkillGroup[], mostUsed: readonly string[]): Part[] {
  const all = new Map(groups.flatMap((group) => group.skills).map((skill) => [skill.code, skill]));
  const placed = new Set(mostUsed);
  const parts: Part[] = [{ ...first, skills: mostUsed.flatMap((code) => all.get(code) ?? []) }];
  for (const group of groups) {
    const skills = group.skills.filter(({ code }) => !placed.has(code));
    for (const { code } of skills) placed.add(code);
    parts.push({ ...group, skills });
  }
  return parts.filter((part) => part.skills.length > 0);
}

interface BoxProps {
  id: string;
  name: string;
  skill: PickableSkill;
  isChosen?: true;
  /** The part that it stands in while it is not chosen. */
  home?: number;
}

const Box = ({ id, name, skill, isChosen, home }: BoxProps) => (
  <div className="govuk-checkboxes__item" data-home={home}>
    <input
      className="govuk-checkboxes__input"
      type="checkbox"
      id={`${id}-${skill.code}`}
      name={name}
      value={skill.code}
      defaultChecked={isChosen}
    />
    <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${skill.code}`}>
      {skill.label}
    </label>
  </div>
);
