import { BASES, type RightToWorkBasis } from "../../db/reference/bases";
import { useFormat } from "../i18n/context";
import { Button, Checkboxes, DateInput, Details, Inset, Radios, Select, Textarea, TextField } from "../ui";
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
  const picked = pickOccupations(state?.values.occupations?.[0] ?? "");
  const named = picked.ok ? picked.codes : [];
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
        label="Paid work"
        choices={paid.map((one) => ({ value: one, ...PAID_WORDS[one] }))}
      />
      {basis.appliedFor && (
        <DateInput
          {...dateOf(state, "appliedOn")}
          label="When was the application made?"
          hint="Before the record before it ended, or it does not carry it on. Look at the letter or the receipt."
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
          <Terms state={state} />
        </>
      )}
      {paid.includes("limited") && (
        <>
          <TextField
            {...fieldOf(
              state,
              "hoursCap",
              before?.hoursCapQuarters == null ? "" : before.hoursCapQuarters / 4,
            )}
            label="Most hours a week"
            hint={
              basis.mostHours === undefined
                ? "Where hours are limited. All jobs together."
                : `At most ${basis.mostHours}, all jobs together. Monday to Sunday.`
            }
            inputMode="decimal"
            width={4}
          />
          <TextField
            {...fieldOf(state, "hoursElsewhere")}
            label="Hours a week worked elsewhere already"
            hint="Paid, or as a voluntary worker. We take them off the limit. Leave it empty if there are none."
            inputMode="decimal"
            width={4}
          />
          <Textarea
            {...fieldOf(state, "occupations", before?.occupations?.join("\n"))}
            label="Occupations"
            hint={
              basis.occupationsNamed
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
        </>
      )}
      <DateInput
        {...dateOf(state, "validUntil")}
        label={basis.timeLimited ? "Holds until" : "Holds until, if there is an end"}
        hint="For example 27 3 2028"
      />
      <DateInput
        {...dateOf(state, "followUpOn", followUpOn)}
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

/** First and last days of up to three terms. */
const Terms = ({ state }: { state?: FormState }) => (
  <>
    <h2>Terms</h2>
    <p className="fh-quiet">
      The limit holds in term time, Monday to Sunday, without averaging. Take the dates from the letter of the
      college or university.
    </p>
    {[0, 1, 2].map((i) => (
      <div key={i}>
        <DateInput {...dateOf(state, `terms[${i}].from`)} label={`First day of term ${i + 1}`} />
        <DateInput {...dateOf(state, `terms[${i}].to`)} label={`Last day of term ${i + 1}`} />
      </div>
    ))}
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

/** A colleague's look at the record: asking for it, giving it, or what became of it. */
export function SecondLook({ person, state }: { person: PersonRead; state?: FormState }) {
  const f = useFormat();
  const { second, attestation, colleagues, reader } = person;
  if (attestation === null) return null;
  const others = colleagues.filter(({ id }) => id !== reader);
  if (!second)
    return others.length === 0 ? null : (
      <Details summary="Ask a colleague for a second look" open={state?.errors.officerId !== undefined}>
        <form method="post" noValidate>
          <Select
            {...fieldOf(state, "officerId")}
            label="Colleague"
            empty="Choose a colleague"
            options={others.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          />
          <Textarea
            {...fieldOf(state, "question")}
            label="What should they look at?"
            rows={2}
            maxLetters={500}
          />
          <Button look="secondary" name="intent" value="ask-second">
            Ask
          </Button>
        </form>
      </Details>
    );
  return (
    <section>
      <h2>Second look</h2>
      <p>
        <bdi>{second.asker}</bdi> asked on {f.instantDate(second.askedAt)}
        {second.question && (
          <>
            : “<bdi>{second.question}</bdi>”
          </>
        )}
        .
      </p>
      {second.answeredAt ? (
        <p>
          <bdi>{second.answerer}</bdi>, {f.instantDate(second.answeredAt)}:{" "}
          {second.agrees ? "finds the same." : "does not find the same."} <bdi>{second.answer}</bdi>
        </p>
      ) : second.mine ? (
        <p className="fh-quiet">Not answered yet. The record stands meanwhile.</p>
      ) : (
        <form method="post" noValidate>
          <Radios
            {...fieldOf(state, "agrees")}
            label="Do you find the same?"
            choices={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No, it must be looked at again" },
            ]}
          />
          <Textarea
            {...fieldOf(state, "answer")}
            label="What you found"
            hint="Needed where you do not find the same."
            rows={3}
            maxLetters={500}
          />
          <Button look="secondary" name="intent" value="answer-second">
            Keep my answer
          </Button>
        </form>
      )}
    </section>
  );
}
