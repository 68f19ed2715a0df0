import type { ReactNode } from "react";
import {
  BackLink,
  Button,
  Checkbox,
  EnterSends,
  ErrorSummary,
  Heading,
  Inset,
  Narrow,
  Notice,
  Radios,
  Textarea,
  WeekDrawing,
} from "../../ui";
import { type FormState, fieldOf } from "../../web/form-state";
import { WordsToPerson, wordsForm } from "../words-told";
import { Hours } from "./parts";
import { HoursRows } from "./rows";
import type { hoursForEmployer } from "./views.server";

type Props = Awaited<ReturnType<typeof hoursForEmployer>> & {
  /** The page that leads here. */
  back: string;
  /** An officer writes down what the employer said: how it was said. */
  how?: ReactNode;
  form?: FormState;
};

/** A question for other hours, and the employer's answer: a week, or kindly no. */
export function AnswerHoursPage(props: Props) {
  const { post, state, hours, back, form, hasOffer, candidacyId } = props;
  const waits = state === "asked" || state === "passed_on";
  return (
    <Narrow>
      <BackLink href={back}>{candidacyId ? "The candidate" : `Candidates for ${post.title}`}</BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsToPerson form={form} unnamed={candidacyId === null} />
      <Heading
        caption={`${post.title} · ${post.employerName}`}
        lead={
          candidacyId
            ? "These are the hours that they chose to send. They need not say why."
            : "An officer asks for somebody whom the post would suit. You meet them only if they then say yes."
        }
      >
        Could the hours be different?
      </Heading>
      {hours ? (
        <>
          <Heading level={2}>The hours that {candidacyId ? "they ask for" : "are asked for"}</Heading>
          <Hours slots={hours} />
        </>
      ) : (
        <Inset>
          <p>This person no longer shares anything with you.</p>
        </Inset>
      )}
      <Heading level={2}>The hours of the post</Heading>
      <WeekDrawing patterns={post.patterns} reader={props.how ? "officer" : "employer"} caption />
      {waits && !props.isOver && hours ? (
        <>
          <p>
            {hasOffer
              ? "Your offer stays as it is until you agree to other hours; then it has those, and they still say yes or no to it. The day by which they answer stays the same."
              : candidacyId
                ? "The day by which you answer the application stays the same."
                : "They may be waiting for your answer before they say yes or no to the job. Please answer soon."}
          </p>
          <AnswerForm {...props} />
        </>
      ) : (
        <Became {...props} />
      )}
    </Narrow>
  );
}

function AnswerForm({ hours, canAdd, how, form }: Props) {
  return (
    <form method="post" noValidate id={wordsForm(form)}>
      <EnterSends name="step" value="check" />
      <Radios
        {...fieldOf(form, "answer")}
        label="What do you answer?"
        choices={[
          {
            value: "agree",
            label: "Yes, with these hours",
            reveals: (
              <>
                <HoursRows
                  legend="The hours that you can give"
                  hint="We filled in what was asked. Change it if other hours would work for you."
                  begin={hours ?? []}
                  form={form}
                />
                {canAdd && (
                  <Checkbox
                    name="add"
                    value="yes"
                    label="Offer these hours to everybody, beside those of the post"
                    hint="More people may fit. It takes effect at once."
                    checked={form?.values.add?.[0] === "yes"}
                  />
                )}
              </>
            ),
          },
          {
            value: "refuse",
            label: "No, these hours are not possible",
            hint: "They are told kindly, and the job stays open to them.",
          },
        ]}
      />
      <Textarea
        {...fieldOf(form, "words")}
        label="A few words to them (you can leave this empty)"
        hint="They read this as you write it."
        maxLetters={500}
        rows={3}
      />
      {how}
      <Button name="step" value="check">
        Check the answer
      </Button>
    </form>
  );
}

/** What became of it; what an officer answered can be taken back for a while. */
function Became({ state, agreed, undo, how }: Props) {
  if (state === "agreed" || state === "refused")
    return (
      <>
        <Heading level={2}>
          {state === "agreed"
            ? "Answered: yes, with these hours"
            : "Answered: no, these hours are not possible"}
        </Heading>
        {agreed && <Hours slots={agreed} />}
        {undo && !how && (
          <Notice title={`${undo.said ?? "An officer"} wrote this down for you`}>
            <p>Was it not what you said? You can take it back until the person has taken the next step.</p>
            <form method="post">
              <Button look="secondary" name="step" value="undo">
                Take the answer back
              </Button>
            </form>
          </Notice>
        )}
      </>
    );
  return (
    <Inset>
      <p>There is nothing to answer here any more.</p>
    </Inset>
  );
}
