import type { Profile } from "../../../db/queries/profiles.server";
import { useFormat, useT } from "../../i18n/context";
import { Button, Checkbox, Checkboxes, Inset, Radios, TimeSelect } from "../../ui";
import { type FormState, fieldOf, fieldsOf } from "../../web/form-state";
import { StepForm, type StepProps } from "../step-frame";
import { TIE_KINDS, tieFields } from "../telling";
import { tieWords } from "../told";
import { ListStep } from "./list";

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Times that something else takes already: what it is, on which days, from when to when. */
export function TiesStep({ profile, state: sent }: StepProps<Pick<Profile, "ties">>) {
  const t = useT();
  const format = useFormat();
  const { ties } = profile;
  const removed = sent?.values.removed ? sent.values : undefined;
  const state = removed ? undefined : opened(sent, ties);
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
      undo={removed && <Undo values={removed} />}
    >
      {id && <input type="hidden" name="id" value={id} />}
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
  return fields ? { ...sent, values: fields } : undefined;
}

/** What was taken away just now: one press adds it again. */
function Undo({ values }: Pick<FormState, "values">) {
  const t = useT();
  return (
    <Inset>
      <p role="status">{t("profile.ties.removed")}</p>
      <StepForm
        button={
          <Button look="secondary" small name="intent" value="add">
            {t("profile.ties.undo")}
          </Button>
        }
      >
        {["taken", "days", "takenFrom", "takenTo", "nextDay"].flatMap((name) =>
          (values[name] ?? []).map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
      </StepForm>
    </Inset>
  );
}
