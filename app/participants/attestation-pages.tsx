import { BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { Button, Checkboxes, DateInput, Inset, Radios, Textarea, TextField } from "../ui";
import { dateOf, type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { METHODS, paidWorkChoices } from "./attestation";
import { METHOD_WORDS, PAID_WORDS, WORK_WORDS } from "./attestation-words";

/** The first question, which decides what the second page asks. */
export const ChooseBasis = ({ state }: { state?: FormState }) => (
  <form method="post" noValidate>
    <input type="hidden" name="intent" value="choose" />
    <Radios
      {...fieldOf(state, "basis")}
      label="Basis"
      hint="Only officers see it. Without a record nothing but volunteering is proposed."
      choices={BASES.map((basis) => ({ value: basis.code, label: basis.label, hint: basis.note }))}
    />
    <Button>Continue</Button>
  </form>
);

/** What was found, in the fields that this basis demands. Nothing is ticked beforehand. */
export function RecordCheck({
  basis,
  id,
  state,
}: {
  basis: RightToWorkBasis;
  id: string;
  state?: FormState;
}) {
  const paid = paidWorkChoices(basis);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="basis" value={basis.code} />
      <input type="hidden" name="id" value={id} />
      <Inset>
        <p>
          <strong>{basis.label}.</strong> {basis.note}
        </p>
      </Inset>
      <Checkboxes
        {...fieldsOf(state, "work")}
        label="What may this person do?"
        hint="Tick each one that the check allows."
        choices={basis.work.map((work) => ({ value: work, ...WORK_WORDS[work] }))}
      />
      <Radios
        {...fieldOf(state, "paidWork", paid.length === 1 ? paid[0] : "")}
        label="Paid work"
        choices={paid.map((one) => ({ value: one, ...PAID_WORDS[one] }))}
      />
      {paid.includes("limited") && (
        <>
          <TextField
            {...fieldOf(state, "hoursCap")}
            label="Most hours a week"
            hint={
              basis.mostHours === undefined
                ? "Where hours are limited. All jobs together."
                : `At most ${basis.mostHours}, all jobs together. Monday to Sunday.`
            }
            inputMode="decimal"
            width={4}
          />
          <Textarea
            {...fieldOf(state, "occupations")}
            label="Occupations"
            hint={
              basis.occupationsNamed
                ? "The four-digit SOC 2020 codes that the permission names, with a space between them."
                : "Where paid work is limited to occupations: their four-digit SOC 2020 codes, with a space between them."
            }
            rows={2}
          />
        </>
      )}
      <DateInput
        {...dateOf(state, "validUntil")}
        label={basis.timeLimited ? "Holds until" : "Holds until, if there is an end"}
        hint="For example 27 3 2028"
      />
      <DateInput
        {...dateOf(state, "followUpOn")}
        label={basis.followUpMonths === null ? "Look again on, if needed" : "Look again on"}
        hint={
          basis.followUpMonths === null
            ? "A day on which an officer checks whether anything has changed."
            : `At the latest ${basis.followUpMonths} months after the check.`
        }
      />
      <DateInput {...dateOf(state, "checkedOn")} label="When was the check made?" hint="Today or earlier." />
      <Radios
        {...fieldOf(state, "method")}
        label="How was it made?"
        choices={METHODS.map((method) => ({ value: method, label: METHOD_WORDS[method] }))}
      />
      <TextField
        {...fieldOf(state, "evidenceRef")}
        label="Where is the evidence?"
        hint="For example: case file 12, page 3. Never write a share code here."
      />
      <Button>Record the right to work</Button>
    </form>
  );
}
