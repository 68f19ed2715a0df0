import type { Profile } from "../../../db/queries/profiles.server";
import { useFormat, useT } from "../../i18n/context";
import { Button, Checkbox, Checkboxes, Radios, TimeSelect } from "../../ui";
import { type FormState, fieldOf, fieldsOf } from "../../web/form-state";
import type { StepProps } from "../step-frame";
import { keptLine, TIE_KINDS, tieFields } from "../telling";
import { tieWords } from "../told";
import { ListStep } from "./list";

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Times that something else takes already: what it is, on which days, from when to when. */
export function TiesStep({ profile, state: sent }: StepProps<Pick<Profile, "ties">>) {
  const t = useT();
  const format = useFormat();
  const { ties } = profile;
  const state = opened(sent, ties);
  const id = state?.values.id?.[0];
  const asksNextDay = state?.values.nextDay !== undefined || state?.errors.takenTo !== undefined;
  return (
    <ListStep
      lines={ties.map((tie) => {
        const words = tieWords(tie, { t, format });
        const change = tieFields(tie) && (
          <Button look="quiet" name="intent" value={`change/${tie.id}`} hidden={words}>
            {t("ui.change")}
          </Button>
        );
        return { id: tie.id, name: words, words, more: change };
      })}
      add={
        id
          ? { title: t("profile.ties.change"), button: t("profile.ties.change.save") }
          : { title: t("profile.list.add.title"), button: t("profile.list.add.more"), folded: "always" }
      }
      state={state}
      done={t("profile.list.done")}
      none={t("profile.list.done.none")}
    >
      {id && <input type="hidden" name="id" value={id} />}
      {state?.values.kept?.map((line) => (
        <input key={line} type="hidden" name="kept" value={line} />
      ))}
      <Radios
        {...fieldOf(state, "taken")}
        label={t("profile.ties.what")}
        hint={t("profile.ties.what.hint")}
        choices={TIE_KINDS.map((kind) => ({ value: kind, label: t(`profile.ties.kind.${kind}`) }))}
        autoFocus={state?.focus === "taken"}
      />
      <Checkboxes
        {...fieldsOf(state, "days")}
        label={t("profile.school.days")}
        choices={DAYS.map((day) => ({ value: String(day), label: format.weekday(day) }))}
      />
      <TimeSelect {...fieldOf(state, "takenFrom")} label={t("times.start")} />
      <TimeSelect {...fieldOf(state, "takenTo")} label={t("times.end")} />
      {asksNextDay && (
        <Checkbox
          name="nextDay"
          value="yes"
          label={t("profile.ties.nextDay")}
          checked={state?.values.nextDay?.[0] === "yes"}
        />
      )}
    </ListStep>
  );
}

/** The form as it was sent; filled with the one that is to be changed. */
function opened(sent: FormState | undefined, ties: Profile["ties"]): FormState | undefined {
  const tie = ties.find(({ id }) => id === sent?.values.change?.[0]);
  const fields = tie && tieFields(tie);
  if (sent?.values.change === undefined) return sent;
  // One that was opened and not changed is not asked for again.
  const stored = ties.map((tie) => tieFields(tie)).flatMap((fields) => (fields ? [keptLine(fields)] : []));
  const kept = sent.values.kept?.filter((line) => !stored.includes(line)) ?? [];
  return fields ? { ...sent, values: { ...fields, kept } } : undefined;
}
