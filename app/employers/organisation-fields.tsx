import { SECTORS } from "../../db/reference/sectors";
import { useT } from "../i18n/context";
import { Checkboxes, Radios, Textarea, TextField, TownField } from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { KINDS, SIZES } from "./organisation";

/** What is stored already; nothing where an organisation asks to join. */
export interface Stored {
  name?: string;
  kind?: string;
  description?: string | null;
  sectors?: readonly string[];
  size?: string | null;
  town?: string | null;
  website?: string | null;
  companyNumber?: string | null;
  charityNumber?: string | null;
  gangmasterLicence?: string | null;
  reasonToJoin?: string | null;
  contactName?: string | null;
  contactEmail?: string | null;
  contactPhone?: string | null;
}
interface FieldsProps {
  state?: FormState;
  stored?: Stored;
}

/** What the organisation is. @param towns those to choose from, where several have the name that was typed */
export function OrganisationFields({
  state,
  stored = {},
  towns = [],
}: FieldsProps & { towns?: readonly { value: string; label: string }[] }) {
  const t = useT();
  const town = fieldOf(state, "town", stored.town);
  return (
    <>
      <TextField
        {...fieldOf(state, "name", stored.name)}
        label={t("employers.name")}
        hint={t("employers.name.hint")}
        autoComplete="organization"
        spellCheck={false}
      />
      <Radios
        {...fieldOf(state, "kind", stored.kind)}
        label={t("employers.kind")}
        choices={KINDS.map((kind) => ({
          value: kind,
          label: t(`employers.kind.${kind}`),
          hint: kind === "charity" ? undefined : t(`employers.kind.${kind}.hint`),
        }))}
      />
      <Textarea
        {...fieldOf(state, "description", stored.description)}
        label={t("employers.description")}
        hint={t("employers.description.hint")}
        rows={4}
        maxLetters={2000}
      />
      <Checkboxes
        {...fieldsOf(state, "sectors", stored.sectors)}
        label={t("employers.sectors")}
        choices={SECTORS.map(({ code }) => ({ value: code, label: t(`sector.${code}`) }))}
      />
      <Radios
        {...fieldOf(state, "size", stored.size)}
        label={t("employers.size")}
        choices={SIZES.map((size) => ({ value: size, label: t(`employers.size.${size}`) }))}
      />
      <TownField {...town} label={t("employers.town")} hint={t("employers.town.hint")} />
      {towns.length > 0 && (
        <Radios
          {...fieldOf(state, "townId")}
          label={t("profile.home.which", { town: town.value })}
          choices={[...towns]}
        />
      )}
      <TextField
        {...fieldOf(state, "website", stored.website)}
        label={t("employers.website")}
        spellCheck={false}
      />
    </>
  );
}

/** Its numbers in public registers, and why it joins. */
export function RegisterFields({ state, stored }: FieldsProps) {
  const t = useT();
  const supplies = stored && (stored.gangmasterLicence ? "yes" : "no");
  return (
    <>
      <TextField
        {...fieldOf(state, "companyNumber", stored?.companyNumber)}
        label={t("employers.companyNumber")}
        hint={t("employers.companyNumber.hint")}
        width={10}
        spellCheck={false}
      />
      <TextField
        {...fieldOf(state, "charityNumber", stored?.charityNumber)}
        label={t("employers.charityNumber")}
        hint={t("employers.charityNumber.hint")}
        width={10}
        spellCheck={false}
      />
      <Radios
        {...fieldOf(state, "suppliesWorkers", supplies)}
        label={t("employers.suppliesWorkers")}
        hint={t("employers.suppliesWorkers.hint")}
        choices={[
          { value: "no", label: t("employers.no") },
          {
            value: "yes",
            label: t("employers.yes"),
            reveals: (
              <TextField
                {...fieldOf(state, "gangmasterLicence", stored?.gangmasterLicence)}
                label={t("employers.gangmasterLicence")}
                hint={t("employers.gangmasterLicence.hint")}
                width={20}
                spellCheck={false}
              />
            ),
          },
        ]}
      />
      <Textarea
        {...fieldOf(state, "reasonToJoin", stored?.reasonToJoin)}
        label={t("employers.reasonToJoin")}
        hint={t("employers.reasonToJoin.hint")}
        rows={4}
        maxLetters={2000}
      />
    </>
  );
}

/** Whom the officer talks with. */
export function ContactFields({ state, stored, joining }: FieldsProps & { joining?: boolean }) {
  const t = useT();
  return (
    <>
      <TextField
        {...fieldOf(state, "contactName", stored?.contactName)}
        label={t("employers.contactName")}
        autoComplete="name"
        spellCheck={false}
      />
      <TextField
        {...fieldOf(state, "email", stored?.contactEmail)}
        label={t("employers.email")}
        hint={joining ? t("employers.email.hint") : undefined}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextField
        {...fieldOf(state, "phone", stored?.contactPhone)}
        label={t("employers.phone")}
        hint={t("employers.phone.hint")}
        type="tel"
        autoComplete="tel"
        width={20}
      />
    </>
  );
}
