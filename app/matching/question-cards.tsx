import { useT } from "../i18n/context";
import { Button, LinkButton, QuestionCard } from "../ui";
import type { QuestionView } from "./question-view";

/** One missing answer, with what it would change; answered on the spot where it is one press. */
export function OpenQuestionCard({ question, laterHref }: { question: QuestionView; laterHref: string }) {
  const t = useT();
  const { answer } = question;
  const later = (
    <a href={laterHref}>
      {t("matches.question.later")}
      <span className="govuk-visually-hidden"> {question.text}</span>
    </a>
  );
  if (answer.kind === "page")
    return (
      <QuestionCard question={question.text} opens={question.opens}>
        <div className="fh-buttons">
          <LinkButton href={answer.href} hidden={question.text}>
            {t("matches.question.answer")}
          </LinkButton>
          {later}
        </div>
      </QuestionCard>
    );
  return (
    <QuestionCard question={question.text} opens={question.opens}>
      <form method="post" action="/matches" className="fh-buttons">
        <input type="hidden" name="intent" value={answer.kind} />
        {answer.kind === "day" ? (
          <>
            <input type="hidden" name="day" value={answer.day} />
            <Button name="can" value="yes">
              {t("matches.question.yes")}
            </Button>
            <Button name="can" value="no" look="secondary">
              {t("matches.question.no")}
            </Button>
          </>
        ) : (
          <>
            <Button name="care" value="someone">
              {t("profile.school.holidays.someone")}
            </Button>
            <Button name="care" value="nobody" look="secondary">
              {t("profile.school.holidays.nobody")}
            </Button>
          </>
        )}
        {later}
      </form>
    </QuestionCard>
  );
}
