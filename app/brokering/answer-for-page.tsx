import { useFormat, useT } from "../i18n/context";
import type { Format } from "../i18n/format";
import {
  BackLink,
  Button,
  ErrorSummary,
  Heading,
  Inset,
  LinkButton,
  Narrow,
  ReasonList,
  SummaryList,
} from "../ui";
import type { FormState } from "../web/form-state";
import { AnswerForms, type AnswerFormsProps } from "./answer-forms";
import { BehalfFields, type Moment } from "./behalf-fields";
import type { candidateOf } from "./candidate.server";
import { CandidateHistory } from "./candidate-history";
import { NAMELESS } from "./employer-words";
import { HoursAsked } from "./hours/parts";
import { Arrange, Wishes } from "./interview-page";
import { InterviewSummary } from "./interview-parts";
import { OfferSummary } from "./offer-summary";
import { weekOfOffer } from "./offer-week";
import { meetingWords, stateWords } from "./perspective";
import { sharedRows } from "./shared-rows";
import { canMove } from "./states";
import { WordsToPerson } from "./words-told";

type Props = Awaited<ReturnType<typeof candidateOf>> &
  Omit<AnswerFormsProps, "post" | "work" | "state" | "form" | "only"> & {
    only: AnswerFor | null;
    /** The time of the interview has come. */
    hasBegun: boolean;
    moment: Moment;
    form?: FormState;
  };

/** What an employer may have said of a candidate. */
export const ANSWERS_FOR = ["offer", "interview", "cancel", "held", "turn-down", "take-back"] as const;
export type AnswerFor = (typeof ANSWERS_FOR)[number];

/** What the employer said, as the page on which it is written down is headed. */
function saidBy(employer: string, answer: AnswerFor, isArranged: boolean): string {
  switch (answer) {
    case "offer":
      return `${employer} offers the job`;
    case "interview":
      return isArranged ? `${employer} moves the interview` : `${employer} invites to an interview`;
    case "cancel":
      return `${employer} cancels the interview`;
    case "held":
      return "The interview took place";
    case "turn-down":
      return `${employer} turns this person down`;
    case "take-back":
      return `${employer} takes the offer back`;
  }
}

/** One candidate as the employer sees them, for the officer to whom the employer said its answer. */
export function AnswerForEmployer(props: Props) {
  const { id, post, shared, fit, state, form, moment } = props;
  const t = useT();
  const f = useFormat();
  const sent = form?.values.answer?.[0];
  const only = props.only ?? ANSWERS_FOR.find((one) => one === sent) ?? null;
  const canInvite = shared !== null && (state === "interview" || canMove(state, "interview"));
  const how = <BehalfFields side="employer" who={post.employerName} moment={moment} form={form} />;
  const reader = { side: "officer" as const, employer: post.employerName };
  const here = `/opportunities/${post.id}/candidates/${id}`;
  return (
    <Narrow>
      <BackLink href={only ? here : `/opportunities/${post.id}/candidates`}>
        {only ? (shared?.name ?? NAMELESS) : `Candidates for ${post.title}`}
      </BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsToPerson form={form} />
      <Heading
        caption={
          <>
            {only && (
              <>
                <bdi>{shared?.name ?? NAMELESS}</bdi> ·{" "}
              </>
            )}
            {`${post.title} · ${post.employerName} · ${stateWords({ state, offerTakenBack: props.history.at(-1)?.offerTakenBack }, reader)}`}
          </>
        }
        lead={dueWords(props, f)}
      >
        <bdi>
          {only ? saidBy(post.employerName, only, props.interview !== null) : (shared?.name ?? NAMELESS)}
        </bdi>
      </Heading>
      {only === "interview" ? (
        <>
          {props.interview && <Standing {...props.interview} />}
          {canInvite ? (
            <Arrange post={post} interview={props.interview} form={form} how={how} />
          ) : (
            <p>This candidate cannot be invited now.</p>
          )}
        </>
      ) : only === "cancel" || only === "held" ? (
        props.interview && (
          <div className="fh-stack">
            <Standing {...props.interview} />
            <form method="post">
              <input type="hidden" name="answer" value={only} />
              <input type="hidden" name="interview" value={props.interview.id} />
              <p>
                {only === "cancel"
                  ? `The person is told at once. ${post.employerName} answers them in five working days, or invites them again.`
                  : `${post.employerName} then answers the person in five working days.`}
              </p>
              {how}
              <Button>{only === "cancel" ? "Cancel the interview" : "It took place"}</Button>
            </form>
          </div>
        )
      ) : only ? (
        <AnswerForms {...props} only={only} how={how} />
      ) : (
        <div className="fh-stack">
          {props.interview && <Standing {...props.interview} />}
          {props.offer && ["offered", "accepted"].includes(state) && (
            <section>
              <Heading level={2}>The offer</Heading>
              <OfferSummary
                offer={props.offer}
                pattern={weekOfOffer(props.offer, post.patterns)}
                reader="officer"
              />
            </section>
          )}
          {props.question?.isOpen && (
            <HoursAsked
              {...props.question}
              address={`/opportunities/${post.id}/hours/${props.question.id}`}
            />
          )}
          {(canInvite || canMove(state, "offered") || canMove(state, "turned_down")) && (
            <section className="fh-card">
              <Heading
                level={2}
                lead="You write it down; the employer’s people are told, and can take it back."
              >
                What did {post.employerName} tell you?
              </Heading>
              <div className="fh-buttons">
                {canMove(state, "offered") && (
                  <LinkButton href={`${here}?do=offer`}>They offer the job</LinkButton>
                )}
                {canInvite && (
                  <LinkButton href={`${here}?do=interview`} look="secondary">
                    {props.interview ? "They move the interview" : "They invite to an interview"}
                  </LinkButton>
                )}
                {props.interview &&
                  (props.hasBegun ? (
                    <LinkButton href={`${here}?do=held`} look="secondary">
                      The interview took place
                    </LinkButton>
                  ) : (
                    <LinkButton href={`${here}?do=cancel`} look="secondary">
                      They cancel the interview
                    </LinkButton>
                  ))}
                {state === "offered" && (
                  <LinkButton href={`${here}?do=take-back`} look="secondary">
                    They take the offer back
                  </LinkButton>
                )}
                {canMove(state, "turned_down") && state !== "offered" && (
                  <LinkButton href={`${here}?do=turn-down`} look="secondary">
                    They turn this person down
                  </LinkButton>
                )}
              </div>
            </section>
          )}
          <p className="fh-quiet">You see what {post.employerName} sees, and no more.</p>
          {shared ? (
            <SummaryList rows={sharedRows(shared, t, f)} />
          ) : (
            <Inset>
              <p>This person no longer shares anything with the employer.</p>
            </Inset>
          )}
          {fit.length > 0 && (
            <section>
              <Heading level={2}>How they fit this post</Heading>
              <ReasonList reasons={fit.map(({ verdict, text }) => ({ verdict, text }))} />
            </section>
          )}
          <CandidateHistory {...props} reader={reader} />
        </div>
      )}
    </Narrow>
  );
}

/** Whose answer is due, and when; nothing where nobody owes one. */
const dueWords = ({ turn, answerDueOn, post }: Props, f: Format) =>
  answerDueOn === null || turn === null
    ? undefined
    : `${turn === "employer" ? post.employerName : "The person"} answers by ${f.dayAndDate(answerDueOn)}.`;

/** The appointment as it stands. */
function Standing(interview: NonNullable<Props["interview"]>) {
  return (
    <section className="fh-card">
      <Heading level={2}>Interview</Heading>
      <p>
        <strong>{meetingWords(interview)}.</strong>
      </p>
      <InterviewSummary interview={interview} />
      {interview.state === "asked" && <Wishes {...interview} />}
    </section>
  );
}
