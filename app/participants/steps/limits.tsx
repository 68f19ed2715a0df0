import type { Profile } from "../../../db/queries/profiles.server";
import { CONDITIONS } from "../../../db/reference/conditions";
import { useT } from "../../i18n/context";
import { Beside, Button, Checkbox, Checkboxes, Details, Inset } from "../../ui";
import { fieldsOf } from "../../web/form-state";
import { NoneOfThese, StepForm, type StepProps } from "../step-frame";

/** Those that are refused most stand first in the list; the rest is folded up. */
const SHOWN = 8;

/** Work that the person cannot do, kept with explicit consent, and deleted on request. */
export function LimitsStep({
  profile,
  state,
}: StepProps<Pick<Profile, "limits" | "exclusionsConsentedAt" | "stepsAnswered">>) {
  const t = useT();
  const { limits, exclusionsConsentedAt } = profile;
  const consent = fieldsOf(state, "consent", exclusionsConsentedAt ? ["yes"] : []);
  const chosen = fieldsOf(state, "conditions", limits);
  const choices = CONDITIONS.map((code) => ({ value: code, label: t(`condition.${code}.own`) }));
  return (
    <>
      <StepForm>
        <Checkboxes {...chosen} label={t("profile.limits.list")} choices={choices.slice(0, SHOWN)} />
        <Details
          summary={t("profile.limits.more")}
          open={choices.slice(SHOWN).some(({ value }) => chosen.values.includes(value))}
        >
          <Checkboxes
            name={chosen.name}
            id="conditions-more"
            values={chosen.values}
            label={t("profile.limits.list")}
            legendHidden
            choices={choices.slice(SHOWN)}
          />
        </Details>
        <NoneOfThese
          state={state}
          checked={limits.length === 0 && profile.stepsAnswered.includes("limits")}
          label={t("profile.none")}
        />
        <Checkbox
          name="consent"
          value="yes"
          label={<Beside say={({ t }) => t("profile.limits.consent")} />}
          hint={<Beside say={({ t }) => t("profile.limits.consent.hint")} />}
          checked={consent.values.includes("yes")}
          errors={consent.errors}
        />
      </StepForm>
      {exclusionsConsentedAt && (
        <Inset>
          <p>
            <Beside
              say={({ t, f }) => t("profile.limits.given", { date: f.instantDate(exclusionsConsentedAt) })}
            />
          </p>
          <form method="post">
            <Button look="warning" name="intent" value="delete">
              {t("profile.limits.delete")}
            </Button>
          </form>
        </Inset>
      )}
    </>
  );
}
