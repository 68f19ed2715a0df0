import type { Profile } from "../../../db/queries/profiles.server";
import { useFormat, useT } from "../../i18n/context";
import { Button, Checkboxes, DefaultButton, Fieldset, Radios, TimeSelect } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";
import { childField, childrenIn, HOLIDAY_CARE, MOST_CHILDREN, WEEKDAYS } from "../school-form";
import { JustDone, StepForm, type StepProps } from "../step-frame";
import { daysOf } from "../week";
import { useDayChoices } from "./time";

/** The school run, child by child, which fills the week. */
export function SchoolStep({ profile, state }: StepProps<Profile>) {
  const t = useT();
  const { children, holidayCare, stepsAnswered } = profile;
  const stored = children.length > 0 ? "yes" : stepsAnswered.includes("school") ? "no" : "";
  const numbers = state ? childrenIn(state.values) : [1, ...children.slice(1).map((_, i) => i + 2)];
  const isAlone = numbers.length === 1;
  return (
    <StepForm>
      <DefaultButton />
      <Radios
        {...fieldOf(state, "children", stored)}
        label={t("profile.school")}
        legendHidden
        choices={[
          {
            value: "yes",
            label: t("profile.school.yes"),
            reveals: (
              <>
                {numbers.map((number) => {
                  const fields = (
                    <Child key={number} {...{ number, state }} stored={children[number - 1] ?? null} />
                  );
                  const called = t("profile.school.child", { number });
                  return isAlone ? (
                    fields
                  ) : (
                    <Fieldset key={number} id={`child${number}`} legend={called}>
                      {fields}
                      {number > 1 && (
                        <Button
                          look="quiet"
                          name="intent"
                          value={`child/remove/${number}`}
                          hidden={called}
                          formNoValidate
                        >
                          {t("profile.certificates.remove")}
                        </Button>
                      )}
                    </Fieldset>
                  );
                })}
                <JustDone intent="child/back" here={state?.focus === "child/back"} />
                {!isAlone && <p>{t("profile.school.others.hint")}</p>}
                {numbers.length < MOST_CHILDREN && (
                  <p>
                    <Button
                      look="secondary"
                      small
                      name="intent"
                      value="child/add"
                      autoFocus={state?.focus === "child/add"}
                      formNoValidate
                    >
                      {t("profile.school.others")}
                    </Button>
                  </p>
                )}
                <Radios
                  {...fieldOf(state, "holidayCare", holidayCare)}
                  label={t("profile.school.holidays")}
                  choices={HOLIDAY_CARE.map((care) => ({
                    value: care,
                    label: t(`profile.school.holidays.${care}`),
                  }))}
                />
              </>
            ),
          },
          { value: "no", label: t("profile.school.no") },
        ]}
      />
    </StepForm>
  );
}

interface ChildProps extends Pick<StepProps<Profile>, "state"> {
  number: number;
  stored: Profile["children"][number] | null;
}

function Child({ number, stored, state }: ChildProps) {
  const t = useT();
  const format = useFormat();
  const days = useDayChoices();
  const isFirst = number === 1;
  const [ofDays, ofDropOff, ofPickUp] = (["days", "dropOff", "pickUp"] as const).map((part) =>
    childField(part, number),
  ) as [string, string, string];
  const time = (slot: number | undefined) => (slot === undefined ? "" : format.time(slot));
  return (
    <>
      <Checkboxes
        {...fieldsOf(state, ofDays, stored ? daysOf(stored.days).map(String) : WEEKDAYS)}
        label={t("profile.school.days")}
        choices={days}
        autoFocus={state?.focus === ofDays}
      />
      <TimeSelect
        {...fieldOf(state, ofDropOff, time(stored?.dropOff))}
        label={t("profile.school.dropOff")}
        hint={isFirst && t("profile.school.dropOff.hint")}
      />
      <TimeSelect
        {...fieldOf(state, ofPickUp, time(stored?.pickUp))}
        label={t("profile.school.pickUp")}
        hint={isFirst && t("profile.school.pickUp.hint")}
      />
    </>
  );
}
