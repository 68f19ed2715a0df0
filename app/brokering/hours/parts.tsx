import { useFormat, useT } from "../../i18n/context";
import { AS_WRITTEN, Button, Heading, Inset, LinkButton, WeekDrawing } from "../../ui";
import { slotsSentence } from "../../ui/week-sentence";
import type { SlotRange } from "../../ui/week-slots";
import type { HoursStage, HoursState } from "./question";

/** A person's question as their own page shows it. */
export interface OwnQuestion {
  id: string;
  state: HoursState;
  stage: HoursStage;
  hours: readonly SlotRange[];
  agreed: readonly SlotRange[] | null;
  words: string | null;
  askedAt: Date;
  /** Who wrote it down, and how, where they asked through an officer. */
  said: string | null;
}

export const Hours = ({ slots }: { slots: readonly SlotRange[] }) => (
  <WeekDrawing patterns={[{ shape: "fixed", slots }]} caption />
);

/** Beside what would end a question that still waits, so that nobody ends it unawares. */
export function EndsHours({ waits }: { waits: boolean }) {
  const t = useT();
  return waits ? <p>{t("other-hours.ends")}</p> : null;
}

interface Props {
  /** The candidacy. */
  id: string;
  employer: string;
  question: OwnQuestion | null;
  canAsk: boolean;
  hasOffer: boolean;
  /** How the hours that were agreed lie in the person's own week. */
  agreedFit?: readonly string[];
}

/** Beside yes and no: the way to ask for other hours, what was asked, and what became of it. */
export function OwnHours({ id, employer, question, canAsk, hasOffer, agreedFit = [] }: Props) {
  const t = useT();
  const f = useFormat();
  const address = `/applications/${id}/hours`;
  const ask = canAsk && (
    <p>
      <LinkButton href={address} look="secondary">
        {t("other-hours.link")}
      </LinkButton>
    </p>
  );
  const words = question?.words && (
    <Inset>
      <p {...AS_WRITTEN}>{question.words}</p>
    </Inset>
  );
  switch (question?.state) {
    case "asked":
    case "passed_on": {
      const said = { employer, date: f.instantDate(question.askedAt) };
      return (
        <section className="fh-card">
          <Heading level={2}>{t("other-hours.asked.title")}</Heading>
          <p>
            {question.state === "passed_on"
              ? t("other-hours.passed_on", said)
              : t(question.stage === "proposal" ? "other-hours.asked.officer" : "other-hours.asked", said)}
          </p>
          <Hours slots={question.hours} />
          {question.said && <p>{t("other-hours.said", { said: question.said })}</p>}
          <form method="post" action={address}>
            <input type="hidden" name="question" value={question.id} />
            <Button look="secondary" name="step" value="withdraw">
              {t("other-hours.withdraw")}
            </Button>
          </form>
        </section>
      );
    }
    case "agreed":
      return (
        <section className="fh-card">
          <Heading level={2}>{t("other-hours.agreed.title", { employer })}</Heading>
          <Hours slots={question.agreed ?? []} />
          {agreedFit.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {words}
          <p>
            {hasOffer
              ? t("other-hours.agreed.offer")
              : t(
                  question.stage === "proposal"
                    ? "other-hours.agreed.proposal"
                    : "other-hours.agreed.interview",
                  { employer },
                )}
          </p>
          {ask}
        </section>
      );
    case "refused":
      return (
        <section className="fh-card">
          <Heading level={2}>{t("other-hours.refused.title", { employer })}</Heading>
          {words}
          <p>{t("other-hours.refused")}</p>
          {ask}
        </section>
      );
    default:
      return ask || null;
  }
}

/** For whoever reads the employer's side: hours that are asked for, and the way to answer. */
export function HoursAsked({
  address,
  hours,
  agreed,
  state,
}: {
  address: string;
  hours: readonly SlotRange[];
  agreed: readonly SlotRange[] | null;
  state: HoursState;
}) {
  const waits = state === "asked" || state === "passed_on";
  return (
    <section className="fh-card">
      <Heading level={2}>{HOURS_BECAME[state]}</Heading>
      <Hours slots={agreed ?? hours} />
      <LinkButton href={address} look={waits ? "primary" : "secondary"}>
        {waits ? "Answer about the hours" : "See the question and the answer"}
      </LinkButton>
    </section>
  );
}

const HOURS_BECAME: Record<HoursState, string> = {
  asked: "They ask for other hours",
  passed_on: "Somebody asks for other hours",
  agreed: "Other hours were agreed",
  refused: "The answer was no",
  withdrawn: "They took the question about other hours back",
  ended: "The question about other hours ended",
};

interface Unnamed {
  id: string;
  state: string;
  hours: readonly SlotRange[];
  agreed: readonly SlotRange[] | null;
  postId: string;
  title: string | null;
  /** When it reached the employer. */
  passedOnAt: Date | null;
}

/** Hours that officers ask about for people whom the employer has not met: a line for each, without anybody's name. */
export function UnnamedHours({
  questions,
  hrefOf,
  ofPost,
}: {
  questions: readonly Unnamed[];
  hrefOf: (question: Unnamed) => string;
  /** All are about the one post of the page. */
  ofPost: boolean;
}) {
  const t = useT();
  const format = useFormat();
  if (questions.length === 0) return null;
  return (
    <section className="fh-card">
      <Heading
        level={2}
        lead={`An officer asks for somebody whom ${ofPost ? "the" : "a"} post would suit. You meet them only if they say yes.`}
      >
        Could the hours be different?
      </Heading>
      <ul className="govuk-list">
        {questions.map((question) => {
          const { id, state, hours, agreed, title, passedOnAt } = question;
          return (
            <li key={id}>
              {!ofPost && (
                <>
                  <bdi>{title}</bdi>:{" "}
                </>
              )}
              <a href={hrefOf(question)}>{slotsSentence(agreed ?? hours, { t, format })}</a>
              {state === "passed_on"
                ? `: please answer${passedOnAt ? `, asked on ${format.instantDate(passedOnAt)}` : ""}`
                : `: ${HOURS_BECAME[state as HoursState].toLowerCase()}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
