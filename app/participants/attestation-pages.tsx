import type { ReactNode } from "react";
import { BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { Button, Checkboxes, DateInput, Details, Inset, Radios, Textarea, TextField } from "../ui";
import { dateOf, type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { METHODS, paidWorkChoices, STUDY_LEVELS } from "./attestation";
import { METHOD_WORDS, occupationWords, PAID_WORDS, STUDY_WORDS, WORK_WORDS } from "./attestation-words";
import { pickOccupations } from "./occupations";
import type { PersonRead } from "./people.server";

/** The first question, which decides what the second page asks. */
export const ChooseBasis = ({ state }: { state?: FormState }) => (
  <form method="post" noValidate>
    <input type="hidden" name="intent" value="choose" />
    <Radios
      {...fieldOf(state, "basis")}
      label="How is the right to work held?"
      hint="Only officers see it. Without a record nothing but volunteering is proposed."
      choices={BASES.map((basis) => ({ value: basis.code, label: basis.label, hint: basis.note }))}
    />
    <Button>Continue</Button>
  </form>
);

/** A decision is awaited: the record goes on as it was, so it is filled in from the one before. */
export type CarriedOn = Pick<
  NonNullable<PersonRead["attestation"]>,
  "work" | "paidWork" | "hoursCapQuarters" | "occupations"
>;

/** What was found, in the fields that this basis demands. Nothing is ticked beforehand, unless it goes on as before. */
export function RecordCheck({
  basis,
  id,
  state,
  before,
  followUpOn,
}: {
  basis: RightToWorkBasis;
  id: string;
  state?: FormState;
  before?: CarriedOn;
  followUpOn?: string | null;
}) {
  const paid = paidWorkChoices(basis);
  const { codes: named } = pickOccupations(state?.values.occupations?.[0] ?? "");
  const hours = (
    <TextField
      key="hours"
      {...fieldOf(state, "hoursCap", before?.hoursCapQuarters == null ? "" : before.hoursCapQuarters / 4)}
      label={basis.study ? "Most hours a week, if the permission says fewer" : "Most hours a week"}
      hint={
        basis.study
          ? "Leave it empty where the limit is the law’s for the level of study."
          : basis.mostHours === undefined
            ? "Where hours are limited. All jobs together."
            : `At most ${basis.mostHours}, all jobs together. Monday to Sunday.`
      }
      inputMode="decimal"
      width={4}
    />
  );
  const elsewhere = (
    <TextField
      key="elsewhere"
      {...fieldOf(state, "hoursElsewhere")}
      label="Hours a week worked elsewhere already"
      hint="Paid, or as a voluntary worker. We take them off the limit. Leave it empty if there are none."
      inputMode="decimal"
      width={4}
    />
  );
  const occupations = (
    <div key="occupations">
      <Textarea
        {...fieldOf(state, "occupations", before?.occupations?.join("\n"))}
        label="Occupations"
        hint={
          basis.signsOff && named.length === 0
            ? "Those that the permission names, one a line: the job title, or the four-digit SOC 2020 code. On the next page you tick each one that you found in the permission."
            : basis.occupationsNamed
              ? "Those that the permission names, one a line: the job title, or the four-digit SOC 2020 code."
              : "Where paid work is limited to occupations, one a line: the job title, or the four-digit SOC 2020 code."
        }
        rows={4}
      />
      {(state?.values.signedOff ?? [])
        .filter((code) => !named.includes(code))
        .map((code) => (
          <input key={code} type="hidden" name="signedOff" value={code} />
        ))}
      {basis.signsOff && named.length > 0 && (
        <Checkboxes
          {...fieldsOf(state, "signedOff")}
          label="Which of them did you find named in the permission?"
          hint="You sign off each one. What you did not find, take out of the list above."
          choices={named.map((code) => ({ value: code, label: occupationWords(code) }))}
        />
      )}
    </div>
  );
  const validUntil = (
    <DateInput
      key="until"
      {...dateOf(state, "validUntil")}
      label={basis.timeLimited ? "Holds until" : "Holds until, if there is an end"}
      hint="For example 27 3 2028"
    />
  );
  const followUp = (
    <DateInput
      key="follow-up"
      {...dateOf(state, "followUpOn", followUpOn)}
      label={basis.followUpMonths === null ? "Look again on, if needed" : "Look again on"}
      hint={
        basis.followUpMonths === null
          ? "It stands among your tasks from four weeks before, and you are told on the day."
          : `At the latest ${basis.followUpMonths} months after the check. You are told on the day.`
      }
    />
  );
  return (
    <form method="post" noValidate>
      <input type="hidden" name="basis" value={basis.code} />
      <input type="hidden" name="id" value={id} />
      {before && <input type="hidden" name="continues" value="yes" />}
      <Inset>
        <p>
          <strong>{basis.label}.</strong> {basis.note}
        </p>
      </Inset>
      <Checkboxes
        {...fieldsOf(state, "work", before?.work)}
        label="What may this person do?"
        hint="Tick each one that the check allows."
        choices={basis.work.map((work) => ({ value: work, ...WORK_WORDS[work] }))}
      />
      <Radios
        {...fieldOf(state, "paidWork", before?.paidWork ?? (paid.length === 1 ? paid[0] : ""))}
        label="How much paid work is allowed?"
        choices={paid.map((one) => ({ value: one, ...PAID_WORDS[one] }))}
      />
      {basis.appliedFor && (
        <DateInput
          {...dateOf(state, "appliedOn")}
          label="When was the application made?"
          hint="It has to be before the last record ended: a later one does not carry it on. Look at the letter or the receipt."
        />
      )}
      {basis.study && (
        <>
          <Radios
            {...fieldOf(state, "studyLevel")}
            label="Level of study"
            choices={STUDY_LEVELS.map((level) => ({
              value: level,
              label: STUDY_WORDS[level],
              hint: `At most ${basis.study?.[level]} hours a week in term time`,
            }))}
          />
          {hours}
          <Terms state={state} />
        </>
      )}
      {basis.mostHours !== undefined && !basis.study && hours}
      {basis.mostHours !== undefined && elsewhere}
      {basis.occupationsNamed && occupations}
      {basis.timeLimited && validUntil}
      {basis.followUpMonths !== null && followUp}
      <DateInput {...dateOf(state, "checkedOn")} label="When was the check made?" hint="Today or earlier." />
      <Radios
        {...fieldOf(state, "method")}
        label="How was it made?"
        choices={METHODS.map((method) => ({ value: method, label: METHOD_WORDS[method] }))}
      />
      <TextField
        {...fieldOf(state, "evidenceRef")}
        label="Where is the evidence? (optional)"
        hint="For example: case file 12, page 3. Never write a share code here."
      />
      <Rarely
        summary="Work is limited in another way"
        open={
          isFilled(["hoursCap", "hoursElsewhere", "occupations"], state) || before?.paidWork === "limited"
        }
      >
        {paid.includes("limited") && basis.mostHours === undefined && hours}
        {paid.includes("limited") && basis.mostHours === undefined && elsewhere}
        {paid.includes("limited") && basis.mostHours === undefined && !basis.occupationsNamed && occupations}
      </Rarely>
      <Rarely
        summary={
          basis.timeLimited
            ? "It is to be looked at again"
            : basis.followUpMonths === null
              ? "It has an end, or is to be looked at again"
              : "It has an end"
        }
        open={isFilled(
          [
            ...(basis.timeLimited ? [] : ["validUntil"]),
            ...(basis.followUpMonths === null ? ["followUpOn"] : []),
          ],
          state,
        )}
      >
        {!basis.timeLimited && validUntil}
        {basis.followUpMonths === null && followUp}
      </Rarely>
      <Button>Record the right to work</Button>
    </form>
  );
}

/** What few records of this basis need: there, and out of the way unless something is wrong or filled in. */
function Rarely({ summary, open, children }: { summary: string; open: boolean; children: ReactNode[] }) {
  return children.some(Boolean) ? (
    <Details summary={summary} open={open}>
      {children}
    </Details>
  ) : null;
}

/** Whether one of these fields, or a part of one, was filled in or is refused. */
const isFilled = (fields: readonly string[], state?: FormState) =>
  fields.some(
    (field) =>
      state?.errors[field] !== undefined ||
      Object.entries(state?.values ?? {}).some(
        ([name, values]) => name.split(".")[0] === field && values.some((value) => value.trim() !== ""),
      ),
  );

const Term = ({ i, state }: { i: number; state?: FormState }) => (
  <>
    <DateInput {...dateOf(state, `terms[${i}].from`)} label={`First day of term ${i + 1}`} />
    <DateInput {...dateOf(state, `terms[${i}].to`)} label={`Last day of term ${i + 1}`} />
  </>
);

/** First and last days of up to three terms. */
const Terms = ({ state }: { state?: FormState }) => (
  <>
    <h2>Terms</h2>
    <p className="fh-quiet">
      The limit holds in term time, Monday to Sunday, without averaging. Take the dates from the letter of the
      college or university.
    </p>
    <Term i={0} state={state} />
    <Details summary="More terms" open={isFilled(["terms[1]", "terms[2]"], state)}>
      <Term i={1} state={state} />
      <Term i={2} state={state} />
    </Details>
  </>
);

/** Where a record ends, or has ended: what carries it on. */
export const CarryOn = () => (
  <form method="post">
    <input type="hidden" name="intent" value="choose" />
    <input type="hidden" name="basis" value="section-3c" />
    <input type="hidden" name="continues" value="yes" />
    <Inset>
      <p>
        Did the person apply for more time, or for a new document, before it ends? Then they may go on working
        as before until there is a decision. You look again in six months.
      </p>
      <Button look="secondary">Applied in time, decision awaited</Button>
    </Inset>
  </form>
);
