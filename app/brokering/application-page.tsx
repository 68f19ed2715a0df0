import { TellWrong } from "../concerns/concern-parts";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import type { FitView } from "../matching/fit-view.server";
import {
  AS_WRITTEN,
  BackLink,
  Beside,
  Button,
  Details,
  ErrorSummary,
  Heading,
  Inset,
  Narrow,
  Notice,
  Radios,
  StatusLine,
  SummaryList,
} from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { AcceptCheck } from "./accept-check";
import { AnsweredForNotice } from "./answered-for";
import { ApplicationInterview } from "./application-interview";
import { FirstDayList } from "./first-day-list";
import { EndsHours, OwnHours } from "./hours/parts";
import { isOpen } from "./hours/question";
import { OfferSummary } from "./offer-summary";
import { ProposalToAnswer } from "./proposal-section";
import { SaidNo } from "./said-no";
import { StateTag } from "./state-tag";
import { AWAITING_EMPLOYER, type CandidacyState, canMove } from "./states";
import { nextWords, statusLine } from "./status-line";
import type { AcceptCheckView, myApplication } from "./views.server";

type Props = Awaited<ReturnType<typeof myApplication>> & {
  /** London's date. */
  today: string;
  reasons: { decline: readonly string[]; withdraw: readonly string[] };
  form?: FormState;
  /** The offer is looked at once more before the yes counts. */
  check?: AcceptCheckView;
  /** How a proposal that waits for an answer fits. */
  fit: FitView | null;
};

/** One candidacy, for the person whose it is: where it stands, the offer to answer, what is shared, the way back. */
export function ApplicationPage({ form, reasons, check, ...candidacy }: Props) {
  const t = useT();
  const f = useFormat();
  const { post, state, offer, consent, words } = candidacy;
  const employer = post.employerName;
  const asksHours = candidacy.hours.question !== null && isOpen(candidacy.hours.question.state);
  const where = [post.address, post.townLabel ?? post.townName].filter(Boolean).join(", ");
  if (check && offer) return <AcceptCheck {...candidacy} {...{ ...check, offer, where, asksHours }} />;
  const standing = {
    ...candidacy,
    employer,
    postFilled: post.status === "filled",
    startsOn: offer?.startsOn ?? null,
  };
  return (
    <Narrow>
      <BackLink href="/applications">{t("applications.title")}</BackLink>
      <ErrorSummary errors={form?.errors} />
      <Heading
        caption={
          <>
            {t("application.caption")} · <bdi>{employer}</bdi>
          </>
        }
      >
        <span {...AS_WRITTEN}>{post.title}</span>
      </Heading>
      <p>
        <StateTag state={state} />{" "}
        {BINDING.includes(state) ? (
          <Beside say={({ t, f }) => nextWords(standing, t, f)} />
        ) : (
          nextWords(standing, t, f)
        )}
      </p>

      {candidacy.held && (state === "offered" || AWAITING_EMPLOYER.includes(state)) && (
        <Notice title={t("application.held")}>
          <p>
            <Beside say={({ t }) => t("application.held.why", { employer })} />
          </p>
        </Notice>
      )}
      {candidacy.officerFirst && (state === "offered" || OPEN_BEFORE_OFFER.includes(state)) && (
        <Notice title={t("application.hold")}>
          <p>
            <Beside say={({ t }) => t("application.hold.why", { employer })} />
          </p>
        </Notice>
      )}
      {candidacy.answeredFor && <AnsweredForNotice answer={candidacy.answeredFor} />}
      {candidacy.toAnswer && (
        <ProposalToAnswer
          id={candidacy.id}
          employer={employer}
          line={candidacy.personalLine}
          dueOn={state === "proposed" ? candidacy.answerDueOn : null}
          fit={candidacy.fit}
          reasons={choicesOf(t, reasons.decline)}
          form={form}
        />
      )}
      {state === "offered" && offer?.state === "made" && (
        <section className="fh-card">
          <Heading level={2}>
            <Beside
              say={({ t }) => t(candidacy.isPaid ? "offer.title" : "offer.title.place", { employer })}
            />
          </Heading>
          <OfferSummary offer={offer} pattern={candidacy.pattern} where={where} reader="participant" />
          <p>
            <a href={`/opportunities/${post.id}`}>{t("offer.job")}</a>
          </p>
          <EndsHours waits={asksHours} />
          <AnswerOffer employer={employer} reasons={reasons.decline} form={form} />
        </section>
      )}
      {candidacy.afterNo && <SaidNo opportunityId={post.id} after={candidacy.afterNo} />}
      {candidacy.interview && state === "interview" && (
        <ApplicationInterview
          id={candidacy.id}
          interview={candidacy.interview}
          employer={employer}
          now={candidacy.now}
        />
      )}
      <OwnHours
        id={candidacy.id}
        employer={employer}
        {...candidacy.hours}
        agreedFit={candidacy.agreedFit}
        hasOffer={state === "offered"}
      />
      {state === "accepted" && offer && (
        <OfferSummary offer={offer} pattern={candidacy.pattern} where={where} reader="participant" />
      )}
      {candidacy.firstDay && (
        <FirstDayList
          lines={candidacy.firstDay}
          side="participant"
          employer={employer}
          action={`/applications/${candidacy.id}/first-day`}
          startsOn={state === "accepted" ? (offer?.startsOn ?? null) : null}
          today={candidacy.today}
        />
      )}
      {candidacy.takenBack && (
        <Inset>
          <p className="fh-quiet">{t("proposal.line")}</p>
          <p {...AS_WRITTEN}>{candidacy.takenBack}</p>
        </Inset>
      )}
      {words && (
        <Inset>
          <p className="fh-quiet">{t("application.words", { employer })}</p>
          <p {...(words.asWritten ? AS_WRITTEN : {})}>{words.text}</p>
        </Inset>
      )}

      <Heading level={2}>{t("application.progress")}</Heading>
      <StatusLine steps={statusLine(standing, t, f)} />

      <Heading level={2}>
        {t(state === "waiting" ? "application.shared.waiting" : "application.shared", { employer })}
      </Heading>
      {consent ? (
        <SummaryList
          rows={[
            {
              label: t("application.shared.until", { date: f.date(consent.until) }),
              value: (
                <ul className="govuk-list">
                  {["name", "fit", ...consent.fields.filter((field) => field !== "name")].map((field) => (
                    <li key={field}>{t(`share.${field}` as MessageKey)}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      ) : (
        <p>
          {t("application.shared.none", { employer })}
          {AWAITING_EMPLOYER.includes(state) && ` ${t("application.shared.none.due")}`}
        </p>
      )}
      {(consent || candidacy.canShare) && (
        <p>
          <a href={`/applications/${candidacy.id}/sharing`}>{t("sharing.link")}</a>
        </p>
      )}
      <p>
        <a href={`/opportunities/${post.id}`}>{t("application.job")}</a>
      </p>
      <TellWrong opportunityId={post.id} title={post.title} />
      {state === "withdrawn" && candidacy.takenBack === null && post.status === "open" && (
        <p>
          <a href={`/opportunities/${post.id}/apply`}>{t("withdraw.again")}</a>
        </p>
      )}
      {canMove(state, "withdrawn") && state !== "proposed" && (
        <Withdraw employer={employer} asksHours={asksHours} reasons={reasons.withdraw} form={form} />
      )}
    </Narrow>
  );
}

/** Where what happens next is about an offer or the right to work. */
const BINDING: readonly CandidacyState[] = ["waiting", "offered", "accepted"];

const OPEN_BEFORE_OFFER: readonly CandidacyState[] = ["proposed", ...AWAITING_EMPLOYER];

const choicesOf = (t: ReturnType<typeof useT>, codes: readonly string[]) =>
  codes.map((code) => ({
    value: code,
    label: t(`reason.${code}` as MessageKey),
    hint: code === "employer" ? t("not-for-me.employer_hint") : undefined,
  }));

/** Yes, or no with a coded reason that the employer never sees. */
function AnswerOffer({
  employer,
  reasons,
  form,
}: {
  employer: string;
  reasons: readonly string[];
  form?: FormState;
}) {
  const t = useT();
  return (
    <>
      <form method="post">
        <input type="hidden" name="decision" value="accept" />
        <Button>
          <Beside say={({ t }) => t("offer.say-yes")} />
        </Button>
        <p className="fh-quiet">
          <Beside say={({ t }) => t("offer.say-yes.hint")} />
        </p>
      </form>
      <Details
        summary={<Beside say={({ t }) => t("offer.decline")} />}
        open={form?.values.decision?.[0] === "decline"}
      >
        <form method="post">
          <input type="hidden" name="decision" value="decline" />
          <Radios
            {...fieldOf(form, "declineReason")}
            label={t("offer.decline.question")}
            hint={<Beside say={({ t }) => t("offer.decline.hint", { employer })} />}
            choices={choicesOf(t, reasons)}
          />
          <Button look="secondary">
            <Beside say={({ t }) => t("offer.decline.send")} />
          </Button>
        </form>
      </Details>
      <p>
        <Beside say={({ t }) => t("offer.never-pay")} />
      </p>
    </>
  );
}

function Withdraw({
  employer,
  asksHours,
  reasons,
  form,
}: {
  employer: string;
  asksHours: boolean;
  reasons: readonly string[];
  form?: FormState;
}) {
  const t = useT();
  return (
    <Details summary={t("withdraw.summary")} open={form?.values.decision?.[0] === "withdraw"}>
      <form method="post">
        <input type="hidden" name="decision" value="withdraw" />
        <EndsHours waits={asksHours} />
        <Radios
          {...fieldOf(form, "withdrawReason")}
          label={t("withdraw.question")}
          hint={t("withdraw.hint", { employer })}
          choices={choicesOf(t, reasons)}
        />
        <Button look="secondary">{t("withdraw.send")}</Button>
      </form>
    </Details>
  );
}
