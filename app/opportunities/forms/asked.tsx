import { CERTIFICATES } from "../../../db/reference/certificates";
import { CONDITIONS } from "../../../db/reference/conditions";
import { LANGUAGE_SKILLS } from "../../../search/match/model";
import type { MessageKey } from "../../i18n/catalogue";
import { useT } from "../../i18n/context";
import { Checkboxes, Radios, Select, type SkillGroup, SkillPicker } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";

import { hasNightWork, NIGHTS } from "../nights";
import { QUESTIONS, questionOf } from "../questions";
import { EACH, englishChoice, usualEnglish } from "../wording/english-need";
import { levelInExample, UsualEnglish } from "../wording/usual-english";
import type { QuestionProps } from "./form";

/** As `englishChoice` says it of none. */
const NO_ENGLISH = "0000";

interface SkillsFormProps extends QuestionProps {
  groups: readonly SkillGroup[];
  mostUsed: readonly string[];
}

export const SkillsForm = ({ post, state, groups, mostUsed }: SkillsFormProps) => (
  <SkillPicker
    {...fieldsOf(state, "skills", post.skills.required)}
    label={QUESTIONS.skills.title}
    asHeading
    hint="Only what a person cannot learn with you in the first weeks: who lacks one comes much further down. You may leave it empty."
    groups={groups}
    mostUsed={mostUsed}
  />
);

export const HelpfulSkillsForm = ({ post, state, groups, mostUsed }: SkillsFormProps) => (
  <SkillPicker
    {...fieldsOf(state, "skills", post.skills.desired)}
    label={QUESTIONS["helpful-skills"].title}
    asHeading
    hint="People who have these come first. Nobody is left out for lack of one. You may leave it empty."
    groups={groups}
    mostUsed={mostUsed}
  />
);

export function EnglishForm({ post, state, answered }: QuestionProps) {
  const usual = usualEnglish(post.socCode);
  const shortcuts = [usual && englishChoice(usual), NO_ENGLISH];
  const stored = englishChoice(post.english);
  const chosen = fieldOf(state, "all", answered ? (shortcuts.includes(stored) ? stored : EACH) : null);
  const isEach = LANGUAGE_SKILLS.some((skill) => state?.errors[skill]);
  return (
    <Radios
      {...chosen}
      value={isEach ? EACH : chosen.value}
      label={questionOf(post.kind, "english").title}
      asHeading
      hint="Ask for what the work truly needs. Many jobs need more listening than writing. People below a level that you ask for are not shown this post."
      choices={[
        ...(usual
          ? [
              {
                value: englishChoice(usual),
                label: "What work like this usually needs",
                hint: <UsualEnglish usual={usual} />,
              },
            ]
          : []),
        { value: NO_ENGLISH, label: "None needed" },
        {
          value: EACH,
          label: "I choose each level",
          reveals: <EnglishLevels post={post} state={state} answered={answered} />,
        },
      ]}
    />
  );
}

function EnglishLevels({ post, state, answered }: QuestionProps) {
  const t = useT();
  return LANGUAGE_SKILLS.map((skill) => (
    <Select
      key={skill}
      {...fieldOf(state, skill, answered ? post.english[skill] : null)}
      label={t(`english.skill.${skill}`)}
      empty="Choose a level"
      options={[
        { value: "0", label: "None needed" },
        ...[1, 2, 3, 4, 5, 6].map((level) => ({
          value: String(level),
          label: levelInExample(t, skill, level),
        })),
      ]}
    />
  ));
}

export function CertificatesForm({ post, state }: QuestionProps) {
  const t = useT();
  const choice = ({ code }: { code: string }) => ({
    value: code,
    label: t(`certificate.${code}` as MessageKey),
  });
  // Most work needs none: on a phone two lists of them stand between the question and the button.
  const folded = { folded: "Choose certificates" };
  return (
    <>
      <h1>{questionOf(post.kind, "certificates").title}</h1>
      <p>You may leave both lists empty.</p>
      <div className="fh-two-columns">
        <Checkboxes
          {...folded}
          {...fieldsOf(state, "firstDay", post.certificates.firstDay)}
          label="Needed on the first day"
          hint="People without it are not shown this post, so ask only for what the law or your insurance demands."
          choices={CERTIFICATES.filter((c) => !c.employerArranges).map(choice)}
        />
        <Checkboxes
          {...folded}
          {...fieldsOf(state, "arranged", post.certificates.arranged)}
          label="We arrange it"
          hint="You request it or pay for the training, after the offer. Standard and enhanced DBS checks are always here: only an employer can request them."
          choices={CERTIFICATES.map(choice)}
        />
      </div>
    </>
  );
}

export function ConditionsForm({ post, state }: QuestionProps) {
  const t = useT();
  const atNight = hasNightWork(post);
  const known = atNight ? [...new Set([...post.conditions, NIGHTS])] : post.conditions;
  return (
    <div className="fh-two-columns">
      <Checkboxes
        {...fieldsOf(state, "conditions", known)}
        label={QUESTIONS.conditions.title}
        asHeading
        hint="People may have said no to some of these, for reasons of their own. Saying it now saves everyone a wasted interview. Choose all that are true, or none."
        choices={CONDITIONS.map((code) => ({
          value: code,
          label: t(`condition.${code}` as MessageKey),
          ...(code === NIGHTS && atNight
            ? { hint: "Some of your shifts are at night, so this is included, ticked or not." }
            : {}),
        }))}
      />
    </div>
  );
}
