import { LANGUAGE_SKILLS } from "../../../search/match/model";
import type { MessageKey } from "../../i18n/catalogue";
import { useT } from "../../i18n/context";
import { Inset } from "../../ui";
import { usualEnglish } from "./english-need";

/** What work of an occupation usually needs, in examples; nothing where no occupation is named. */
export function UsualEnglish({ socCode }: { socCode: string | null }) {
  const t = useT();
  const usual = usualEnglish(socCode);
  if (!usual) return null;
  return (
    <Inset>
      <p>Work like this usually needs no more than:</p>
      <ul>
        {LANGUAGE_SKILLS.map((skill) => (
          <li key={skill}>
            {t(`english.skill.${skill}`)}:{" "}
            {t("vacancy.english.line", {
              level: t(`english.level_${usual[skill]}` as MessageKey),
              example: t(`english.${skill}.example_${usual[skill]}` as MessageKey),
            })}
          </li>
        ))}
      </ul>
    </Inset>
  );
}
