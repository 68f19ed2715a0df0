import { LANGUAGE_SKILLS } from "../../../search/match/model";
import type { MessageKey } from "../../i18n/catalogue";
import { useT } from "../../i18n/context";
import type { Translate } from "../../i18n/translate";
import type { Levels } from "./english-need";

/** A level with what somebody who has it can do, to whoever asks it of others: "Entry 2: can fill in a form". */
export const levelInExample = (t: Translate, skill: keyof Levels, level: number): string =>
  `${t(`english.level_${level}` as MessageKey)}: can ${t(`english.${skill}.example_${level}` as MessageKey)}`;

/** What work of an occupation usually needs, in examples. */
export function UsualEnglish({ usual }: { usual: Levels }) {
  const t = useT();
  return LANGUAGE_SKILLS.map((skill) => (
    <div key={skill}>
      {t(`english.skill.${skill}`)}: {levelInExample(t, skill, usual[skill])}
    </div>
  ));
}
