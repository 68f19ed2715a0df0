import { useFormat, useT } from "../i18n/context";
import {
  AS_WRITTEN,
  BackLink,
  Beside,
  Button,
  Checkboxes,
  ErrorSummary,
  Heading,
  Inset,
  LinkButton,
  Narrow,
  Tag,
  Textarea,
} from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { type InterviewState, WISHES, type Wish } from "./interview";
import { type Appointment, InterviewSummary } from "./interview-parts";
import { WORDS_FORM, WordsTold } from "./words-told";

interface Props {
  /** The candidacy. */
  id: string;
  interview: Appointment & {
    id: string;
    state: InterviewState;
    /** Outside the hours that the person gave. */
    isOutside: boolean;
    wishes: readonly Wish[];
    wish: string | null;
  };
  employer: string;
  now: Date;
}

/** The interview that stands, on the page of its application: yes with one press, or on to another time. */
export function ApplicationInterview({ id, interview, employer, now }: Props) {
  const t = useT();
  const address = `/applications/${id}/interview`;
  const isAhead = interview.startsAt > now;
  return (
    <section className="fh-card">
      <Heading level={2}>{t("interview.title", { employer })}</Heading>
      <p>
        {interview.endsAt <= now ? (
          <Tag>{t("interview.state.past")}</Tag>
        ) : (
          <Tag tone={interview.state === "confirmed" ? "fits" : "nearly"}>
            {t(`interview.state.${interview.state}`)}
          </Tag>
        )}
      </p>
      <InterviewSummary interview={interview} />
      {interview.state === "asked" && <OwnWishes {...interview} />}
      {isAhead && interview.isOutside && interview.state === "invited" && <p>{t("interview.outside")}</p>}
      {isAhead && interview.state !== "confirmed" && (
        <Confirm action={address} interview={interview.id} employer={employer} />
      )}
      {isAhead && (
        <p>
          <LinkButton href={address} look="secondary">
            {t("interview.ask")}
          </LinkButton>
        </p>
      )}
      <p className="fh-quiet">
        <Beside say={({ t }) => t("interview.papers")} />
      </p>
    </section>
  );
}

function OwnWishes({ wishes, wish }: Props["interview"]) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      {wishes.length > 0 && (
        <p>{t("interview.asked.own", { wishes: f.list(wishes.map((one) => t(`interview.wish.${one}`))) })}</p>
      )}
      {wish && (
        <Inset>
          <p dir="auto">{wish}</p>
        </Inset>
      )}
    </>
  );
}

function Confirm({ action, interview, employer }: { action: string; interview: string; employer: string }) {
  const t = useT();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="interview" value={interview} />
      <p>{t("interview.confirm.hint", { employer })}</p>
      <Button name="answer" value="confirm">
        {t("interview.confirm")}
      </Button>
    </form>
  );
}

type PageProps = Omit<Props, "interview"> & {
  interview: Props["interview"] | null;
  title: string;
  form?: FormState;
};

/** The interview at an address of its own: the answer, and what would suit better. */
export function InterviewAnswerPage({ id, interview, employer, title, now, form }: PageProps) {
  const t = useT();
  const address = `/applications/${id}/interview`;
  return (
    <Narrow>
      <BackLink href={`/applications/${id}`} />
      <ErrorSummary errors={form?.errors} />
      <WordsTold form={form} field="wish" />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>}>{t("interview.title", { employer })}</Heading>
      {!interview && <p>{t("interview.none", { employer })}</p>}
      {interview && (
        <>
          <InterviewSummary interview={interview} />
          {interview.startsAt <= now ? (
            <Inset>{t("interview.past")}</Inset>
          ) : (
            <>
              {interview.state === "confirmed" ? (
                <p>{t("interview.confirmed.already")}</p>
              ) : (
                <Confirm action={address} interview={interview.id} employer={employer} />
              )}
              <Heading level={2}>{t("interview.ask")}</Heading>
              <form method="post" action={address} id={WORDS_FORM}>
                <input type="hidden" name="interview" value={interview.id} />
                <input type="hidden" name="answer" value="ask" />
                <Checkboxes
                  {...fieldsOf(form, "wishes")}
                  label={t("interview.ask.question")}
                  hint={t("interview.ask.hint", { employer })}
                  choices={WISHES.map((wish) => ({ value: wish, label: t(`interview.wish.${wish}`) }))}
                />
                <Textarea
                  {...fieldOf(form, "wish")}
                  label={t("interview.ask.words")}
                  hint={t("interview.ask.words.hint")}
                  rows={3}
                  maxLetters={500}
                />
                <Button look="secondary">{t("interview.ask.send")}</Button>
              </form>
            </>
          )}
        </>
      )}
    </Narrow>
  );
}
