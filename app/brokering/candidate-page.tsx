import { useFormat, useT } from "../i18n/context";
import {
  BackLink,
  ErrorSummary,
  Heading,
  Inset,
  Narrow,
  ReasonList,
  StatusLine,
  SummaryList,
  WeekDrawing,
} from "../ui";
import type { FormState } from "../web/form-state";
import { AnswerForms, type AnswerFormsProps } from "./answer-forms";
import type { candidateOf } from "./candidate.server";
import { EMPLOYER_STATE } from "./employer-words";
import { OfferSummary } from "./offer-summary";
import { sharedRows } from "./shared-rows";

type Props = Awaited<ReturnType<typeof candidateOf>> &
  Omit<AnswerFormsProps, "post" | "state" | "form"> & { form?: FormState };

/** One candidate, for the employer: what they agreed to share, how they fit, and the answer. */
export function CandidatePage(props: Props) {
  const { post, shared, sharedUntil, fit, assessed, offer, state, history, form, hoursCap } = props;
  const t = useT();
  const f = useFormat();
  const name = shared?.name ?? "Somebody who no longer shares their name";
  return (
    <Narrow>
      <BackLink href={`/posts/${post.id}/candidates`}>Candidates for {post.title}</BackLink>
      <ErrorSummary errors={form?.errors} />
      <Heading
        caption={`${post.title} · ${EMPLOYER_STATE[state].words}`}
        lead={
          EMPLOYER_STATE[state].yourTurn && props.answerDueOn
            ? `Please answer by ${f.dayAndDate(props.answerDueOn)}.`
            : undefined
        }
      >
        {name}
      </Heading>

      {shared ? (
        <>
          <SummaryList rows={sharedRows(shared, t, f)} />
          {shared.message && (
            <Inset>
              <p dir="auto">{shared.message}</p>
            </Inset>
          )}
          {shared.hours && (
            <>
              <Heading level={2}>The hours they chose to show you</Heading>
              <WeekDrawing patterns={[{ shape: "fixed", slots: shared.hours }]} caption />
            </>
          )}
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

      {fit.length > 0 && (
        <>
          <Heading level={2}>How they fit this job</Heading>
          <ReasonList reasons={fit.map(({ verdict, text }) => ({ verdict, text }))} />
        </>
      )}
      {shared && <RightToWork assessed={assessed} />}

      {offer && ["offered", "accepted"].includes(state) && (
        <>
          <Heading level={2}>Your offer</Heading>
          <SummaryList rows={[{ label: "Made on", value: f.instantDate(offer.madeAt) }]} />
          <OfferSummary
            offer={{ ...offer, hoursCapQuarters: null }}
            pattern={post.patterns.find(({ id }) => id === offer.patternId) ?? null}
            reader="employer"
          />
          {hoursCap !== null && (
            <p>This person can work at most {f.number(hoursCap / 4)} hours a week for you.</p>
          )}
        </>
      )}
      <AnswerForms {...props} />

      <Heading level={2}>What has happened</Heading>
      <StatusLine
        steps={history.map(({ toState, at }, i, all) => ({
          title: EMPLOYER_STATE[toState].words,
          note: f.instantDate(at),
          state: i === all.length - 1 ? ("present" as const) : ("past" as const),
        }))}
      />
    </Narrow>
  );
}

/** What stands wherever an assessment is shown: it never takes the place of the employer's own check. */
function RightToWork({ assessed }: { assessed: { organisation: string; checkedOn: string } | null }) {
  const f = useFormat();
  return (
    <Inset>
      <p>
        {assessed
          ? `${assessed.organisation} assessed on ${f.date(assessed.checkedOn)} that this person can lawfully do this job at these hours. `
          : "An officer confirms with you, before an offer, that this person can lawfully do this job. "}
        Do your own check, on everyone you hire, before the first day.
      </p>
    </Inset>
  );
}
