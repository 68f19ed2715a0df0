import type { Profile } from "../../../db/queries/profiles.server";
import { useFormat, useT } from "../../i18n/context";
import { Checkbox, Checkboxes, DateInput, Inset, Radios, ShiftRows, TextField } from "../../ui";
import { dateOf, fieldOf, fieldsOf } from "../../web/form-state";
import { answerLines } from "../answers";
import { StepForm, type StepProps } from "../step-frame";
import { addressOf, askingOf } from "../steps";
import { tieWords } from "../told";
import { givenWeek } from "../week";
import { keptRows, shownRows } from "../week-rows";

const DAYS = [0, 1, 2, 3, 4, 5, 6];

export const useDayChoices = () => {
  const format = useFormat();
  return DAYS.map((day) => ({ value: String(day), label: format.weekday(day) }));
};

/** The week in rows, and days with no time at all. A day in neither is asked again later. */
export function WeekStep({ profile, state, today, byOfficer }: StepProps<Profile> & { byOfficer?: boolean }) {
  const t = useT();
  const format = useFormat();
  const days = useDayChoices();
  const asGiven = profile.weekGiven ?? profile.available;
  const given = givenWeek({ available: asGiven, daysAnswered: profile.daysAnswered });
  const isAlways = given.daysOff.length === 0 && asGiven?.[0]?.[1] === 672;
  const stored = isAlways ? [] : shownRows(given.rows);
  const rows = state ? keptRows(state) : stored;
  const readBack = answerLines("week", profile, { t, format, today });
  const isFilled = profile.children.length > 0 && !profile.stepsAnswered.includes("week");
  return (
    <StepForm>
      {!state && readBack.length > 0 && (
        <Inset>
          {/* It stands as it is stored while the week below is painted anew. */}
          <p>{t(isFilled ? "profile.week.filled" : "profile.week.read.saved")}</p>
          {readBack.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {profile.ties.length > 0 && (
            <>
              <p>
                {t("profile.week.taken", {
                  ties: profile.ties.map((tie) => tieWords(tie, { t, format })).join("; "),
                })}
              </p>
              <p>
                <a href={addressOf("ties", byOfficer ? askingOf(profile.id) : undefined)}>
                  {t("profile.week.taken.change")}
                </a>
              </p>
            </>
          )}
        </Inset>
      )}
      <Checkbox
        name="always"
        value="yes"
        label={t("profile.week.always")}
        checked={state ? state.values.always?.[0] === "yes" : isAlways}
        errors={state?.errors.always}
      />
      <ShiftRows
        name="times"
        words="times"
        legend={t("profile.week.times")}
        grid
        rows={rows.length > 0 ? rows : [{ day: "", start: "", end: "" }]}
        errors={state?.errors}
        focus={state?.focus}
      />
      <Checkboxes
        {...fieldsOf(state, "daysOff", given.daysOff.map(String))}
        label={t("profile.week.off")}
        hint={t("profile.week.off.hint")}
        choices={days}
      />
    </StepForm>
  );
}

/** Hours wanted, the most hours, and from when. */
export function HoursStep({ profile, state, today }: StepProps<Profile>) {
  const t = useT();
  const { wantedQuarters, maxQuarters, availableFrom, stepsAnswered } = profile;
  const isLater = availableFrom !== null && availableFrom > today;
  const start = isLater ? "later" : stepsAnswered.includes("hours") ? "now" : "";
  const hours = (quarters: number | null) => (quarters === null ? "" : String(quarters / 4));
  return (
    <StepForm>
      <TextField
        {...fieldOf(state, "wanted", hours(wantedQuarters))}
        label={t("profile.hours.wanted")}
        hint={t("profile.hours.wanted.hint")}
        inputMode="decimal"
        width={4}
      />
      <TextField
        {...fieldOf(state, "most", hours(maxQuarters))}
        label={t("profile.hours.most")}
        hint={t("profile.hours.most.hint")}
        inputMode="decimal"
        width={4}
      />
      <Radios
        {...fieldOf(state, "from", start)}
        label={t("profile.hours.from")}
        choices={[
          { value: "now", label: t("profile.hours.from.now") },
          {
            value: "later",
            label: t("profile.hours.from.later"),
            reveals: (
              <DateInput
                {...dateOf(state, "fromOn", isLater ? availableFrom : null)}
                label={t("profile.hours.from.date")}
                hint={t("profile.hours.from.date.hint")}
              />
            ),
          },
        ]}
      />
    </StepForm>
  );
}
