import { LANGUAGE_CHOICES } from "../../db/reference/languages";
import { useFormat } from "../i18n/context";
import { Button, Checkbox, Inset, Radios, Select, TextField, TownField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { CONSENT_CHANNELS, CONSENT_WORDS } from "./adding";
import type { Likely } from "./adding.server";

interface Props {
  id: string;
  /** Postcode districts are known, too. */
  postcodes: boolean;
  state?: FormState;
  towns?: readonly { id: number; label: string }[];
  likely?: readonly Likely[];
  /** An account with this telephone or address that the officer may see. */
  known?: string | null;
}

/** What an officer writes to open an account with somebody, and who may be the same person. */
export function AddPersonPage({ id, postcodes, state, towns = [], likely = [], known }: Props) {
  const f = useFormat();
  const town = fieldOf(state, "town");
  const ticked = (name: string) => state?.values[name]?.[0] === "yes";
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={state?.values.id?.[0] ?? id} />
      {known && (
        <Inset>
          <p>
            <a href={`/people/${known}`}>Look at the account with this telephone or address</a>
          </p>
        </Inset>
      )}
      {likely.length === 0 && ticked("another") && <input type="hidden" name="another" value="yes" />}
      {likely.length > 0 && (
        <section className="fh-card">
          <h2>Is it one of these?</h2>
          <ul>
            {likely.map((one) => (
              <li key={one.id}>
                <a href={`/people/${one.id}`}>
                  <bdi>{one.fullName}</bdi>
                </a>
                , {one.town ?? "no town"}, account since {f.instantDate(one.createdAt)}
              </li>
            ))}
          </ul>
          <Checkbox
            name="another"
            value="yes"
            label="No, this is another person"
            errors={state?.errors.another}
            checked={ticked("another")}
          />
        </section>
      )}
      <TextField
        {...fieldOf(state, "name")}
        label="Full name"
        hint="As the person writes it. One name is enough."
      />
      <TextField
        {...fieldOf(state, "phone")}
        label="Mobile phone number"
        type="tel"
        inputMode="tel"
        width={20}
      />
      <TextField
        {...fieldOf(state, "email")}
        label="E-mail address"
        hint="A phone number or an e-mail address: with it the person signs in."
        type="email"
        inputMode="email"
      />
      <TownField
        {...town}
        label="Town or village"
        hint={postcodes ? "Or the first part of the postcode, for example NR2." : undefined}
      />
      {towns.length > 0 && (
        <Radios
          {...fieldOf(state, "townId")}
          label={`Which ${town.value}?`}
          choices={towns.map(({ id: townId, label }) => ({ value: String(townId), label }))}
        />
      )}
      <Select
        {...fieldOf(state, "language")}
        label="Language that the person speaks best"
        empty="Not asked"
        options={LANGUAGE_CHOICES}
      />
      <h2>Consent</h2>
      <p>
        Tell the person: we keep these answers to find work that fits; officers of your organisation see them;
        no employer sees anything before they say yes; they can look, change and delete everything.
      </p>
      <Checkbox
        name="consent"
        value="yes"
        label="The person said yes to this account"
        errors={state?.errors.consent}
        checked={ticked("consent")}
      />
      <Radios
        {...fieldOf(state, "channel")}
        label="How did they say so?"
        choices={CONSENT_CHANNELS.map((channel) => ({ value: channel, label: CONSENT_WORDS[channel] }))}
      />
      <Radios
        {...fieldOf(state, "interpreter")}
        label="With an interpreter?"
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
      />
      <Button>Open the account</Button>
    </form>
  );
}
