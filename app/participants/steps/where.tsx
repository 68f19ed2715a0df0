import type { Profile } from "../../../db/queries/profiles.server";
import { MODES, RINGS } from "../../../search/match/travel";
import { useFormat, useT } from "../../i18n/context";
import { Inset, Radios, TownField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { travelSentence } from "../answers";
import { StepForm, type StepProps } from "../step-frame";

type HomeProps = StepProps<Pick<Profile, "town" | "district">> & {
  choices?: readonly { id: number | string; label: string }[];
  postcodes: boolean;
};

/** Where I live: a town by its name, and which one where several have it; or a postcode district, where they are known. */
export function HomeStep({ profile, state, choices: towns = [], postcodes }: HomeProps) {
  const t = useT();
  const town = fieldOf(state, "town", profile.district ?? profile.town);
  return (
    <StepForm>
      <TownField {...town} label={t(postcodes ? "profile.home.label.postcode" : "profile.home.label")} />
      {towns.length > 0 && (
        <Radios
          {...fieldOf(state, "townId")}
          label={t("profile.home.which", { town: town.value })}
          choices={towns.map(({ id, label }) => ({ value: String(id), label }))}
        />
      )}
    </StepForm>
  );
}

/** How I travel, and for how long at most. */
export function TravelStep({
  profile,
  state,
}: StepProps<Pick<Profile, "travelMode" | "maxMinutes" | "lat" | "lon">>) {
  const t = useT();
  const format = useFormat();
  const now = travelSentence(profile, { t, format });
  return (
    <StepForm>
      {now && <Inset>{now}</Inset>}
      <Radios
        {...fieldOf(state, "mode", profile.travelMode)}
        label={t("profile.travel.mode")}
        choices={MODES.map((mode) => ({ value: mode, label: t(`profile.mode.${mode}`) }))}
      />
      <Radios
        {...fieldOf(state, "maxMinutes", profile.maxMinutes)}
        label={t("profile.travel.minutes")}
        choices={RINGS.map((minutes) => ({
          value: String(minutes),
          label: t("profile.travel.minutes.one", { minutes: format.number(minutes) }),
        }))}
      />
    </StepForm>
  );
}
