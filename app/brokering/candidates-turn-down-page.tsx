import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  Heading,
  Inset,
  LinkButton,
  Narrow,
  Panel,
  Radios,
  Textarea,
} from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import type { BulkCandidate, BulkDone, BulkView } from "./candidates-turn-down.server";
import { NAMELESS } from "./employer-words";
import { stateWords, TO_EMPLOYER } from "./perspective";
import { WordsToPerson, wordsForm } from "./words-told";

export type BulkStep =
  | { step: "nobody"; state: FormState }
  | { step: "reason"; view: BulkView; state?: FormState }
  | { step: "preview"; view: BulkView; reason: string; message: string; state?: FormState }
  | { step: "done"; done: BulkDone };

/** Turning many down: why, then the message, then what became of it. Each step is a form of its own. */
export function BulkTurnDownPage({ postId, at }: { postId: string; at: BulkStep | undefined }) {
  const list = `/posts/${postId}/candidates`;
  return (
    <Narrow>
      <BackLink href={list}>Candidates</BackLink>
      {at?.step === "reason" ? (
        <Why {...at} />
      ) : at?.step === "preview" ? (
        <Preview {...at} />
      ) : at?.step === "done" ? (
        <Done {...at.done} />
      ) : (
        <>
          <ErrorSummary errors={at?.state.errors} />
          <Heading>Turn down, kindly</Heading>
          <p>
            <a href={list} id="candidate">
              Tick those whom you want to answer in the list
            </a>
            . A reason and the message come next; nothing is sent before you have seen it.
          </p>
        </>
      )}
    </Narrow>
  );
}

function Why({ view, state }: Extract<BulkStep, { step: "reason" }>) {
  const t = useT();
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <Heading caption={<bdi>{view.post.title}</bdi>}>Why do you turn them down?</Heading>
      <p>Step 1 of 2, {peopleWords(view.people.length)}.</p>
      <Skipped skipped={view.skipped} />
      {view.people.length > 0 && (
        <form method="post">
          <input type="hidden" name="step" value="reason" />
          <Ticked people={view.people} state={state} />
          <Radios
            {...fieldOf(state, "reason")}
            label="One reason for all of them"
            hint="It is counted. The message that they get comes next, and you can change it."
            choices={view.reasons.map((code) => ({ value: code, label: t(`reason.${code}` as MessageKey) }))}
          />
          <Button>See the message</Button>
        </form>
      )}
    </>
  );
}

function Preview({ view, reason, message, state }: Extract<BulkStep, { step: "preview" }>) {
  const t = useT();
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <WordsToPerson form={state} />
      <Heading caption={<bdi>{view.post.title}</bdi>}>What each of them will read</Heading>
      <p>Step 2 of 2, {peopleWords(view.people.length)}. Nothing is sent yet.</p>
      <Skipped skipped={view.skipped} />
      <form method="post" id={wordsForm(state)}>
        <input type="hidden" name="step" value="send" />
        <input type="hidden" name="reason" value={reason} />
        <Textarea
          {...fieldOf(state, "message", message)}
          label={`Your message (${t(`reason.${reason}` as MessageKey).toLowerCase()})`}
          hint="Short and kind. Say what went well. Each of them gets the same words."
          maxLetters={1000}
        />
        <Ticked people={view.people} state={state} />
        <Button>Send these answers</Button>
      </form>
      <p>
        <a href={`/posts/${view.post.id}/candidates`}>Send nothing</a>
      </p>
    </>
  );
}

/** Who gets the answer, still to be unticked. */
const Ticked = ({ people, state }: { people: readonly BulkCandidate[]; state?: FormState }) => (
  <Checkboxes
    {...fieldsOf(
      state,
      "candidate",
      people.map(({ id }) => id),
    )}
    label="Who gets the answer"
    choices={people.map(({ id, name, state: at }) => ({
      value: id,
      label: <bdi>{name ?? NAMELESS}</bdi>,
      hint: stateWords({ state: at }, TO_EMPLOYER),
    }))}
  />
);

function Done({ post, answered, skipped }: BulkDone) {
  return (
    <>
      <Panel title={`${peopleWords(answered)} ${answered === 1 ? "has" : "have"} your answer`}>
        <p>They can read your message now, and each of them is told.</p>
      </Panel>
      <Skipped skipped={skipped} />
      <LinkButton href={`/posts/${post.id}/candidates`}>See your candidates</LinkButton>
    </>
  );
}

/** Who is passed over, and why. */
function Skipped({ skipped }: Pick<BulkView, "skipped">) {
  if (skipped.length === 0) return null;
  return (
    <Inset>
      <p>
        {peopleWords(skipped.length)} {skipped.length === 1 ? "is" : "are"} passed over:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {skipped.map(({ id, name, state }) => (
          <li key={id}>
            <bdi>{name ?? NAMELESS}</bdi>: {WHY[state] ?? stateWords({ state }, TO_EMPLOYER).toLowerCase()}
          </li>
        ))}
      </ul>
    </Inset>
  );
}

const NO_INTERVIEW = "had no interview that has passed, so this reason would not be true of them";
const WHY: Partial<Record<BulkCandidate["state"], string>> = {
  // Who could be answered is passed over only for a reason that is untrue of them.
  applied: NO_INTERVIEW,
  introduced: NO_INTERVIEW,
  interview: NO_INTERVIEW,
  offered: "has your offer. To take it back, open their page",
  turned_down: "has your answer already",
};

const peopleWords = (count: number) => (count === 1 ? "1 person" : `${count} people`);
