import { EmployerStanding } from "../employers/standing";
import { useFormat } from "../i18n/context";
import type { Format } from "../i18n/format";
import { BackLink, ErrorSummary, Heading, Inset, LinkButton, Narrow, SummaryList } from "../ui";
import type { FormState } from "../web/form-state";
import { AnswerForms, type AnswerFormsProps } from "./answer-forms";
import { AnsweredForNotice } from "./answered-for";
import type { candidateOf } from "./candidate.server";
import { CandidateHistory } from "./candidate-history";
import { HowTheyFit, RightToWork, WhatIsShared } from "./candidate-parts";
import { NAMELESS } from "./employer-words";
import { FirstDayList } from "./first-day-list";
import { HoursAsked } from "./hours/parts";
import { Wishes } from "./interview-page";
import { InterviewSummary } from "./interview-parts";
import { OfferSummary } from "./offer-summary";
import { weekOfOffer } from "./offer-week";
import { meetingWords, stateWords, TO_EMPLOYER } from "./perspective";
import { canMove } from "./states";
import { WordsToPerson } from "./words-told";

type Props = Awaited<ReturnType<typeof candidateOf>> &
  Omit<AnswerFormsProps, "post" | "work" | "state" | "form"> & { form?: FormState };

/** One candidate, for the employer: what they agreed to share, how they fit, and the answer. */
export function CandidatePage(props: Props) {
  const { id, post, shared, sharedUntil, fit, offer, state, form, hoursCap, firstDay } = props;
  const f = useFormat();
  const name = shared?.name ?? NAMELESS;
  return (
    <Narrow>
      <BackLink href={`/posts/${post.id}/candidates`}>Candidates for {post.title}</BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsToPerson form={form} />
      <Heading
        caption={`${post.title} · ${stateWords({ state, offerTakenBack: props.history.at(-1)?.offerTakenBack }, TO_EMPLOYER)}`}
        lead={
          props.turn === "employer" && props.answerDueOn
            ? dueWords(props.answerDueOn, props.today, f)
            : undefined
        }
      >
        {name}
      </Heading>
      {props.standing && <EmployerStanding employer={props.standing} />}
      {props.answeredFor && <AnsweredForNotice answer={props.answeredFor} />}

      {shared ? (
        <>
          <WhatIsShared shared={shared} />
          <p className="fh-quiet">
            Shared with {post.employerName} only, until {sharedUntil && f.date(sharedUntil)}. They can end it
            before.
          </p>
        </>
      ) : (
        <Inset>
          <p>This person no longer shares anything with you. There is nothing to do here.</p>
        </Inset>
      )}

      <HowTheyFit fit={fit} />
      {shared && <RightToWork {...props} />}
      <Meeting {...props} />
      {props.question && !props.standing && !["withdrawn", "ended"].includes(props.question.state) && (
        <HoursAsked {...props.question} address={`/posts/${post.id}/hours/${props.question.id}`} />
      )}

      {offer && ["offered", "accepted"].includes(state) && (
        <>
          <Heading level={2}>Your offer</Heading>
          <SummaryList rows={[{ label: "Made on", value: f.instantDate(offer.madeAt) }]} />
          <OfferSummary
            offer={{ ...offer, hoursCapQuarters: null }}
            pattern={weekOfOffer(offer, post.patterns)}
            reader="employer"
          />
          {hoursCap !== null && (
            <p>This person can work at most {f.number(hoursCap / 4)} hours a week for you.</p>
          )}
        </>
      )}
      {firstDay && (
        <FirstDayList
          lines={props.standing ? firstDay.map((line) => ({ ...line, mine: false })) : firstDay}
          side="employer"
          employer={post.employerName}
          action={`/posts/${post.id}/candidates/${id}/first-day`}
          startsOn={state === "accepted" && !props.standing ? (offer?.startsOn ?? null) : null}
          today={props.today}
        />
      )}
      {!props.standing && <AnswerForms {...props} />}

      <CandidateHistory {...props} reader={TO_EMPLOYER} />
    </Narrow>
  );
}

/** By when an answer is due, or that it is late and somebody waits. */
const dueWords = (dueOn: string, today: string, f: Format) =>
  dueOn < today
    ? `Your answer was due on ${f.dayAndDate(dueOn)}. They still wait for it.`
    : `Please answer by ${f.dayAndDate(dueOn)}.`;

/** The interview that stands, or the way to one. */
function Meeting({ id, post, shared, interview, state, standing }: Props) {
  const here = `/posts/${post.id}/candidates/${id}/interview`;
  if (interview)
    return (
      <section className="fh-card">
        <Heading level={2}>Interview</Heading>
        <p>
          <strong>{meetingWords(interview)}.</strong>
        </p>
        <InterviewSummary interview={interview} />
        {interview.state === "asked" && <Wishes {...interview} />}
        {!standing && (
          <LinkButton href={here} look={interview.state === "asked" ? "primary" : "secondary"}>
            {interview.state === "asked"
              ? "Choose another time"
              : "Move it, cancel it, or say that it took place"}
          </LinkButton>
        )}
      </section>
    );
  if (!shared || standing || !(state === "interview" || canMove(state, "interview"))) return null;
  return (
    <p>
      <LinkButton href={here}>
        {state === "interview" ? "Invite to another interview" : "Invite to an interview"}
      </LinkButton>
    </p>
  );
}
