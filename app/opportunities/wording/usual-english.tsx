import { LANGUAGE_SKILLS } from "../../../search/match/model";
import type { MessageKey } from "../../i18n/catalogue";
import { useT } from "../../i18n/context";
import type { Levels } from "./english-need";

/** What work of an occupation usually needs, in examples. */
export function UsualEnglish({ usual }: { usual: Levels }) {
  const t = useT();
  return LANGUAGE_SKILLS.map((skill) => (
    <div key={skill}>
      {t(`english.skill.${skill}`)}:{" "}
      {t("vacancy.english.line", {
        level: t(`english.level_${usual[skill]}` as MessageKey),
        example: t(`english.${skill}.example_${usual[skill]}` as MessageKey),
      })}
    </div>
  ));
}
