import type { Profile } from "../../../db/queries/profiles.server";
import { LANGUAGE_SKILLS } from "../../../search/match/model";
import { useFormat, useT } from "../../i18n/context";
import { DateInput, Radios, Select } from "../../ui";
import { dateOf, fieldOf } from "../../web/form-state";
import { certificateWords, englishOf, englishWords, label } from "../answers";
import { OWN_CERTIFICATES } from "../forms";
import { StepForm, type StepProps } from "../step-frame";
import { ListStep } from "./list";

/** Certificates, one at a time: the list so far, and a form that adds to it. */
export function CertificatesStep({ profile, state, today }: StepProps<Pick<Profile, "certificates">>) {
  const t = useT();
  const format = useFormat();
  const held = profile.certificates;
  return (
    <ListStep
      lines={held.map((one) => ({
        id: one.code,
        name: label(t, "certificate", one.code),
        words: certificateWords(one, { t, format, today }),
      }))}
      add={{
        title: t("profile.certificates.add.title"),
        button: t("profile.list.add.more"),
        folded: "always",
      }}
      state={state}
      done={t("profile.certificates.done")}
      none={t("profile.certificates.done.none")}
    >
      <Select
        {...fieldOf(state, "certificate")}
        label={t("profile.certificates.which")}
        empty={t("profile.certificates.which.empty")}
        options={OWN_CERTIFICATES.map(({ code }) => ({
          value: code,
          label: label(t, "certificate", code),
        }))}
      />
      <DateInput
        {...dateOf(state, "expiresOn")}
        label={t("profile.certificates.expires")}
        hint={t("profile.certificates.expires.hint")}
      />
    </ListStep>
  );
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6];

/** English in four skills, each by what is most like the person, in the words in which employers ask for it. */
export function EnglishStep({ profile, state }: StepProps<Profile>) {
  const t = useT();
  return (
    <StepForm>
      {LANGUAGE_SKILLS.map((skill) => (
        <Radios
          key={skill}
          {...fieldOf(state, skill, englishOf(profile, skill))}
          label={t("profile.english.can", { skill: t(`profile.english.${skill}`) })}
          choices={LEVELS.map((level) => ({ value: String(level), label: englishWords(t, skill, level) }))}
        />
      ))}
    </StepForm>
  );
}
