import type { ReactNode } from "react";
import type { Post } from "../../db/queries/posts.server";
import { useFormat, useT } from "../i18n/context";
import { Button, DateInput, Details, Radios, Textarea, TextField } from "../ui";
import { weekSentence } from "../ui/week-sentence";
import { hoursOf, type SlotRange } from "../ui/week-slots";
import { dateOf, type FormState, fieldOf } from "../web/form-state";
import { type CandidacyState, canMove } from "./states";
import { wordsForm } from "./words-told";

export interface AnswerFormsProps {
  post: Post;
  /** What the law calls the work: only paid work is offered with pay. */
  work: string;
  state: CandidacyState;
  /** Weeks that were agreed with this person beside those of the post, the latest first. */
  agreed: readonly { id: string; slots: readonly SlotRange[] }[];
  today: string;
  /** `YYYY-MM-DD`: what an offer says unless the employer chooses another. */
  usualAnswerBy: string;
  reasons: { code: string; label: string; message: string }[];
  /** More to fill in with either answer, where an officer gives it for the employer; then only one stands there. */
  how?: ReactNode;
  only?: "offer" | "turn-down" | "take-back";
  form?: FormState;
}

/** The employer's answers, as far as the candidacy's state allows them. */
export function AnswerForms(props: AnswerFormsProps) {
  const refused = props.form?.values.answer?.[0] ?? props.only;
  return (
    <>
      {(props.only ?? "offer") === "offer" && canMove(props.state, "offered") && (
        <OfferForm {...props} form={refused === "offer" ? props.form : undefined} />
      )}
      {props.only !== "offer" && canMove(props.state, "turned_down") && props.state !== "offered" && (
        <TurnDownForm {...props} form={refused === "turn-down" ? props.form : undefined} />
      )}
      {props.only !== "offer" && props.state === "offered" && (
        <TurnDownForm {...props} takesBack form={refused === "take-back" ? props.form : undefined} />
      )}
    </>
  );
}

function OfferForm({ post, work, agreed, today, usualAnswerBy, how, only, form }: AnswerFormsProps) {
  const t = useT();
  const format = useFormat();
  const weeks = [
    ...agreed.map(({ id, slots }) => ({ id, name: "Agreed with them", shape: "fixed" as const, slots })),
    ...post.patterns,
  ];
  const [first] = weeks;
  return (
    <Details summary="Make an offer" open={form !== undefined || only === "offer"}>
      <form method="post" id={wordsForm(form)}>
        <input type="hidden" name="answer" value="offer" />
        <DateInput
          {...dateOf(
            form,
            "startsOn",
            post.startsOn !== null && post.startsOn >= today ? post.startsOn : null,
          )}
          label="First day"
        />
        {weeks.length > 0 && (
          <Radios
            {...fieldOf(form, "patternId", first?.id)}
            label="Which week"
            choices={weeks.map((pattern) => ({
              value: pattern.id,
              label: weekSentence([pattern], { t, format }, how ? "officer" : "employer"),
            }))}
          />
        )}
        <TextField
          {...fieldOf(form, "hours", first ? hoursOf(first) : null)}
          label="Hours in a week"
          inputMode="decimal"
          width={5}
        />
        {work === "paid" && (
          <>
            <TextField
              {...fieldOf(form, "pay", post.payPence === null ? null : (post.payPence / 100).toFixed(2))}
              label="Pay"
              prefix="£"
              inputMode="decimal"
              width={10}
            />
            <Radios
              {...fieldOf(form, "payPer", post.payPer)}
              label="Pay is for"
              choices={[
                { value: "hour", label: "an hour" },
                { value: "year", label: "a year" },
              ]}
            />
          </>
        )}
        <Textarea
          {...fieldOf(form, "message")}
          label="A few words to them (you can leave this empty)"
          hint="Who they meet on the first day, and where."
          maxLetters={1000}
        />
        <DateInput
          {...dateOf(form, "answerBy", usualAnswerBy)}
          label="They answer by"
          hint="The place is held until then. Five working days is usual."
        />
        {how}
        <Button name="step" value="check">
          Check the offer
        </Button>
      </form>
    </Details>
  );
}

/** Turning down, or taking back an offer that was not answered yet: a coded reason, and words. */
function TurnDownForm({ reasons, how, only, form, takesBack }: AnswerFormsProps & { takesBack?: boolean }) {
  return (
    <Details
      summary={takesBack ? "Take the offer back" : "Turn down, kindly"}
      open={form !== undefined || only === "turn-down" || only === "take-back"}
    >
      <form method="post" id={wordsForm(form)}>
        <input type="hidden" name="answer" value={takesBack ? "take-back" : "turn-down"} />
        {takesBack && (
          <p>
            They have not answered it yet. They and their officer are told at once, and the place is free
            again. Do it only where you must: some will have told others, or have said no to something else.
          </p>
        )}
        <Radios
          {...fieldOf(form, "reason")}
          label="Why"
          hint="Under each reason stands the message that they get, in their own language, unless you write your own."
          choices={reasons.map(({ code, label, message }) => ({ value: code, label, hint: message }))}
        />
        <Textarea
          {...fieldOf(form, "ownMessage")}
          label="Your own message instead (you can leave this empty)"
          hint="Short and kind. Say what went well."
          maxLetters={1000}
        />
        {how}
        <Button look="secondary">{takesBack ? "Take the offer back" : "Send this answer"}</Button>
      </form>
    </Details>
  );
}
