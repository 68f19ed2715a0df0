import type { Profile } from "../../../db/queries/profiles.server";
import { LANGUAGES } from "../../../db/reference/languages";
import { SECTORS } from "../../../db/reference/sectors";
import { useFormat, useT } from "../../i18n/context";
import { AS_WRITTEN, Button, Checkboxes, DateInput, Details, Radios, Select, TextField } from "../../ui";
import { dateOf, fieldOf, fieldsOf } from "../../web/form-state";
import { label } from "../answers";
import type { StepProps } from "../step-frame";
import { NO_SUCH_WORK } from "../telling";
import { courseWords, jobWords, languageName, languageWords, qualificationWords } from "../told";
import { ListStep } from "./list";

interface Choice {
  id: number | string;
  label: string;
}

const Year = ({ state, name, label }: { state: StepProps<never>["state"]; name: string; label: string }) => (
  <TextField {...fieldOf(state, name)} label={label} inputMode="numeric" width={4} />
);

/** What may be left out of a job. */
const MORE_OF_JOB = ["country", "fromYear", "toYear"];

/** Jobs done before, anywhere; which kind of work each was, where its name may be several. */
export function JobsStep({
  profile,
  state,
  choices,
}: StepProps<Pick<Profile, "jobs">> & { choices?: readonly Choice[] }) {
  const t = useT();
  return (
    <ListStep
      lines={profile.jobs.map((job) => ({
        id: job.id,
        name: job.title,
        words: <bdi>{jobWords(job)}</bdi>,
      }))}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add.more"), folded: "with-lines" }}
      state={state}
      done={t("profile.list.done")}
      none={t("profile.list.done.none")}
    >
      <TextField
        {...fieldOf(state, "title")}
        label={t("profile.jobs.what")}
        hint={t("profile.jobs.what.hint")}
      />
      {choices && (
        <Radios
          {...fieldOf(state, "soc")}
          label={t("profile.jobs.which")}
          choices={[
            ...choices.map(({ id, label }) => ({
              value: String(id),
              label: <bdi {...AS_WRITTEN}>{label}</bdi>,
            })),
            { value: NO_SUCH_WORK, label: t("profile.jobs.which.none") },
          ]}
        />
      )}
      <Details summary={t("profile.jobs.more")} open={MORE_OF_JOB.some((field) => state?.values[field]?.[0])}>
        <TextField {...fieldOf(state, "country")} label={t("profile.country")} />
        <Year state={state} name="fromYear" label={t("profile.jobs.from")} />
        <Year state={state} name="toYear" label={t("profile.jobs.to")} />
      </Details>
    </ListStep>
  );
}

/** Qualifications as they are named where they were given. */
export function QualificationsStep({ profile, state }: StepProps<Pick<Profile, "qualifications">>) {
  const t = useT();
  return (
    <ListStep
      lines={profile.qualifications.map((one) => ({
        id: one.id,
        name: one.title,
        words: <bdi>{qualificationWords(one)}</bdi>,
      }))}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add") }}
      done={t("profile.list.done")}
    >
      <TextField
        {...fieldOf(state, "title")}
        label={t("profile.qualifications.what")}
        hint={t("profile.qualifications.what.hint")}
      />
      <TextField {...fieldOf(state, "country")} label={t("profile.country")} />
      <TextField
        {...fieldOf(state, "level")}
        label={t("profile.qualifications.level")}
        hint={t("profile.qualifications.level.hint")}
      />
      <Year state={state} name="year" label={t("profile.qualifications.year")} />
    </ListStep>
  );
}

/** Sector courses that were completed. Whoever is not the person themselves may confirm what they claim. */
export function CoursesStep({
  profile,
  state,
  today,
  byOfficer,
}: StepProps<Pick<Profile, "courses">> & { byOfficer?: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <ListStep
      lines={profile.courses.map((course) => {
        const name = label(t, "sector", course.sectorCode);
        return {
          id: course.id,
          name,
          words: courseWords(course, { t, format, today }),
          more: byOfficer && course.confirmedAt === null && (
            <Button look="quiet" name="intent" value={`confirm/${course.id}`} hidden={name}>
              {t("person.courses.confirm")}
            </Button>
          ),
        };
      })}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add") }}
      done={t("profile.list.done")}
    >
      <Select
        {...fieldOf(state, "sector")}
        label={t("profile.courses.sector")}
        empty={t("profile.work.first.empty")}
        options={SECTORS.map(({ code }) => ({ value: code, label: label(t, "sector", code) }))}
      />
      <TextField {...fieldOf(state, "title")} label={t("profile.courses.name")} />
      <DateInput
        {...dateOf(state, "completedOn")}
        label={t("profile.courses.completed")}
        hint={t("profile.courses.completed.hint")}
      />
    </ListStep>
  );
}

const HOW = ["speaks", "reads"] as const;

/** Languages, spoken and read apart. Each stands under its own name. */
export function LanguagesStep({ profile, state, today }: StepProps<Pick<Profile, "languages">>) {
  const t = useT();
  const format = useFormat();
  return (
    <ListStep
      lines={profile.languages.map((language) => ({
        id: language.code,
        name: languageName(language.code),
        words: languageWords(language, { t, format, today }),
      }))}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add") }}
      done={t("profile.list.done")}
    >
      <Select
        {...fieldOf(state, "language")}
        label={t("profile.languages.which")}
        empty={t("profile.languages.which.empty")}
        options={LANGUAGES.map(({ code, ownName }) => ({ value: code, label: ownName, lang: code }))}
      />
      <Checkboxes
        {...fieldsOf(state, "how")}
        label={t("profile.languages.how")}
        choices={HOW.map((how) => ({ value: how, label: t(`profile.languages.how.${how}`) }))}
      />
    </ListStep>
  );
}

/** Employers whose posts the person does not want to see. */
export function EmployersStep({
  profile,
  state,
  choices = [],
}: StepProps<Pick<Profile, "unwanted">> & { choices?: readonly Choice[] }) {
  const t = useT();
  return (
    <ListStep
      lines={profile.unwanted.map(({ id, name }) => ({ id, name, words: <bdi {...AS_WRITTEN}>{name}</bdi> }))}
      add={{ title: t("profile.list.add.title"), button: t("profile.list.add") }}
      done={t("profile.list.done")}
    >
      <TextField {...fieldOf(state, "employer")} label={t("profile.employers.name")} />
      {choices.length > 0 && (
        <Radios
          {...fieldOf(state, "employerId")}
          label={t("profile.employers.which")}
          choices={choices.map(({ id, label }) => ({
            value: String(id),
            label: <bdi {...AS_WRITTEN}>{label}</bdi>,
          }))}
        />
      )}
    </ListStep>
  );
}
