import { Button, Details, Radios, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { REFUSAL_REASONS, SUSPENSION_REASONS } from "./states";
import { REFUSAL_WORDS, SUSPENSION_WORDS } from "./words";

/** What an officer decides about an employer. Each form shows its own values and errors alone. */

interface FormsProps {
  state: FormState | undefined;
}

const stateOf = (state: FormState | undefined, form: string) =>
  state?.values.form?.[0] === form ? state : undefined;

interface DecisionFormProps extends FormsProps {
  /** The form's name; what it does unless `intent` says otherwise. Only one of a name stands on a page. */
  form: string;
  intent?: string;
  summary: string;
  button: string;
  isWarning?: boolean;
  reasons?: { codes: readonly string[]; words: Record<string, string> };
  noteLabel: string;
  noteHint: string;
  fields?: Record<string, string>;
  open?: boolean;
  children?: React.ReactNode;
}

function DecisionForm({
  state,
  form,
  intent = form,
  summary,
  button,
  isWarning,
  reasons,
  noteLabel,
  noteHint,
  fields = {},
  open,
  children,
}: DecisionFormProps) {
  const own = stateOf(state, form);
  return (
    <Details summary={summary} open={own !== undefined || open}>
      <form method="post" noValidate>
        <input type="hidden" name="form" value={form} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {reasons && (
          <Radios
            {...fieldOf(own, "reason")}
            id={own ? "reason" : `${form}-reason`}
            label="Why?"
            choices={reasons.codes.map((code) => ({ value: code, label: reasons.words[code] }))}
          />
        )}
        <Textarea
          {...fieldOf(own, "note")}
          id={own ? "note" : `${form}-note`}
          label={noteLabel}
          hint={noteHint}
          rows={3}
          maxLetters={2000}
        />
        <Button look={isWarning ? "warning" : "primary"} name="intent" value={intent}>
          {button}
        </Button>
      </form>
    </Details>
  );
}

const FOR_OFFICERS = "For officers. The employer does not see it.";

export const Approve = ({ state, open }: FormsProps & { open?: boolean }) => (
  <DecisionForm
    state={state}
    form="approve"
    summary="Approve"
    open={open}
    button="Approve this employer"
    noteLabel="What did you check?"
    noteHint={`For example: called Helen, number found at Companies House, no complaint known. ${FOR_OFFICERS}`}
  />
);

export const Refuse = ({ state }: FormsProps) => (
  <DecisionForm
    state={state}
    form="refuse"
    summary="Do not approve"
    button="Tell them that it is not approved"
    isWarning
    reasons={{ codes: REFUSAL_REASONS, words: REFUSAL_WORDS }}
    noteLabel="What the employer reads"
    noteHint="Say what is missing and what they can do. They can correct it and ask again."
  />
);

interface Waiting {
  waiting: number;
  offered: number;
  accepted: number;
}

export const Suspend = ({ state, people }: FormsProps & { people: Waiting }) => (
  <DecisionForm
    state={state}
    form="suspend"
    summary="Suspend: hide its posts"
    button="Suspend this employer"
    isWarning
    reasons={{ codes: SUSPENSION_REASONS, words: SUSPENSION_WORDS }}
    noteLabel="What the employer reads"
    noteHint="Say what happened and what has to change. Name nobody who told you."
  >
    <p>
      Its posts are hidden at once, and it is told the reason. Nobody is turned down: what people have open
      there is kept, the employer cannot answer, and no offer can be accepted until you lift the suspension.
      Offers still end on their day.
    </p>
    <WaitingPeople people={people} />
  </DecisionForm>
);

/** Who is caught up in it: an officer speaks with them. */
export function WaitingPeople({ people: { waiting, offered, accepted } }: { people: Waiting }) {
  const told = [
    `${waiting} ${waiting === 1 ? "person waits" : "people wait"} for its answer`,
    `${offered} ${offered === 1 ? "has" : "have"} an offer`,
    `${accepted} accepted one`,
  ].join(", ");
  return (
    <p>
      Now: {told}.{waiting + offered + accepted > 0 && " Speak with them yourself."}
    </p>
  );
}

export const Restore = ({ state }: FormsProps) => (
  <DecisionForm
    state={state}
    form="restore"
    summary="Lift the suspension"
    button="Show its posts again"
    noteLabel="What settled it?"
    noteHint={FOR_OFFICERS}
  />
);

interface VerifyProps extends FormsProps {
  what: "kind" | "licence";
  /** "Charity status", "Gangmaster licence". */
  label: string;
  verifiedBy: string | null;
}

/** Records that a status or licence was looked up; or that it no longer holds. */
export const Verify = ({ state, what, label, verifiedBy }: VerifyProps) => {
  const isSo = verifiedBy === null;
  return (
    <DecisionForm
      state={state}
      form={`verify-${what}`}
      intent="verify"
      fields={{ what, isSo: isSo ? "yes" : "no" }}
      summary={isSo ? `${label}: verify` : `${label}: take the verification back`}
      button={isSo ? "Record it as verified" : "Record it as not verified"}
      noteLabel={isSo ? "Where did you look it up, and what did you find?" : "What has changed?"}
      noteHint={FOR_OFFICERS}
    />
  );
};
