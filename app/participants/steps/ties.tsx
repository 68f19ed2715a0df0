import type { Profile } from "../../../db/queries/profiles.server";
import { useFormat, useT } from "../../i18n/context";
import { Checkboxes, Radios, TimeSelect } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";
import type { StepProps } from "../step-frame";
import { TIE_KINDS } from "../telling";
import { tieWords } from "../told";
import { ListStep } from "./list";

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Times that something else takes already: what it is, on which days, from when to when. */
export function TiesStep({ profile, state, today }: StepProps<Pick<Profile, "ties">>) {
  const t = useT();
  const format = useFormat();
  const { ties } = profile;
  return (
    <ListStep
      lines={ties.map((tie) => {
        const words = tieWords(tie, { t, format, today });
        return { id: tie.id, name: words, words };
      })}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add.more"), folded: "always" }}
      state={state}
      done={t(ties.length === 0 ? "profile.list.done.none" : "profile.list.done")}
    >
      <Radios
        {...fieldOf(state, "taken")}
        label={t("profile.ties.what")}
        hint={t("profile.ties.what.hint")}
        choices={TIE_KINDS.map((kind) => ({ value: kind, label: t(`profile.ties.kind.${kind}`) }))}
      />
      <Checkboxes
        {...fieldsOf(state, "days")}
        label={t("profile.school.days")}
        choices={DAYS.map((day) => ({ value: String(day), label: format.weekday(day) }))}
      />
      <TimeSelect {...fieldOf(state, "takenFrom")} label={t("times.start")} />
      <TimeSelect {...fieldOf(state, "takenTo")} label={t("times.end")} />
    </ListStep>
  );
}
