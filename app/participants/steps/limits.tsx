import type { Profile } from "../../../db/queries/profiles.server";
import { CONDITIONS } from "../../../db/reference/conditions";
import { useT } from "../../i18n/context";
import { Beside, Button, Checkbox, Checkboxes, Inset } from "../../ui";
import { fieldsOf } from "../../web/form-state";
import { StepForm, type StepProps } from "../step-frame";

/** Work that the person cannot do, kept with explicit consent, and deleted on request. */
export function LimitsStep({ profile, state }: StepProps<Pick<Profile, "limits" | "exclusionsConsentedAt">>) {
  const t = useT();
  const { limits, exclusionsConsentedAt } = profile;
  const consent = fieldsOf(state, "consent", exclusionsConsentedAt ? ["yes"] : []);
  return (
    <>
      <StepForm>
        <Checkboxes
          {...fieldsOf(state, "conditions", limits)}
          label={t("profile.limits.list")}
          choices={CONDITIONS.map((code) => ({ value: code, label: t(`condition.${code}.own`) }))}
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
