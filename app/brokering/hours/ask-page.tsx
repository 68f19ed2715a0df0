import { useFormat, useT } from "../../i18n/context";
import {
  AS_WRITTEN,
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Heading,
  Narrow,
  WeekDrawing,
} from "../../ui";
import { weekHoursSentence } from "../../ui/week-sentence";
import type { SlotRange, WeekPattern } from "../../ui/week-slots";
import type { FormState } from "../../web/form-state";
import { Hours, OwnHours, type OwnQuestion } from "./parts";
import type { HoursStage } from "./question";
import { HoursRows } from "./rows";

interface Props {
  /** The candidacy. */
  id: string;
  /** Of the question, so that a second press asks once. */
  questionId: string;
  title: string;
  employer: string;
  stage: HoursStage;
  hasOffer: boolean;
  /** By when somebody answers, whoever it is: that stays. `YYYY-MM-DD`. */
  dueOn: string | null;
  patterns: readonly WeekPattern[];
  /** What the form begins with. */
  begin: readonly SlotRange[];
  form?: FormState;
}

/** What stays as it was while the question waits. */
function useWhatStays({ stage, hasOffer, dueOn, employer }: Props) {
  const t = useT();
  const f = useFormat();
  const said = { employer, date: dueOn ? f.dayAndDate(dueOn) : "" };
  if (stage === "proposal")
    return dueOn ? t("other-hours.runs.proposal", said) : t("other-hours.runs.proposal.late");
  if (hasOffer) return t("other-hours.runs.offer", said);
  return dueOn ? t("other-hours.runs.interview", said) : t("other-hours.runs.interview.undated");
}

const leadOf = (stage: HoursStage) =>
  stage === "proposal" ? ("other-hours.lead.proposal" as const) : ("other-hours.lead" as const);

/** Which hours to send: rows, painted too where there is JavaScript, begun with the part that fits. */
export function AskHoursPage(props: Props) {
  const { id, questionId, title, employer, stage, patterns, begin, form } = props;
  const t = useT();
  return (
    <Narrow>
      <BackLink href={`/applications/${id}`} />
      <ErrorSummary errors={form?.errors} />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>} lead={t(leadOf(stage), { employer })}>
        {t("other-hours.title")}
      </Heading>
      <p>{useWhatStays(props)}</p>
      <Heading level={2}>{t("other-hours.now")}</Heading>
      <WeekDrawing patterns={patterns} caption />
      <form method="post" noValidate>
        <input type="hidden" name="id" value={form?.values.id?.[0] ?? questionId} />
        <HoursRows
          legend={t("other-hours.rows")}
          hint={begin.length > 0 ? t("other-hours.filled") : undefined}
          grid
          begin={begin}
          form={form}
        />
        <Button name="step" value="check">
          {t("other-hours.check")}
        </Button>
      </form>
    </Narrow>
  );
}

/** The hours as they were chosen, before they are sent, and the form's own values. */
export interface HoursToCheck {
  sent: FormState["values"];
  times: readonly SlotRange[];
}

/** What will be seen, and by whom, before anything is sent. */
export function CheckHoursPage(props: Omit<Props, "form"> & HoursToCheck) {
  const { id, title, employer, sent, times, stage, patterns } = props;
  const t = useT();
  const format = useFormat();
  const hoursIn = (weeks: readonly WeekPattern[]) => weekHoursSentence(weeks, { t, format });
  const now = hoursIn(patterns);
  return (
    <Narrow>
      <BackLink href={`/applications/${id}/hours`}>{t("other-hours.title")}</BackLink>
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>} lead={t("other-hours.nothing-yet")}>
        {t("other-hours.sends", { employer })}
      </Heading>
      <Hours slots={times} />
      <p>
        {t("other-hours.sum", { hours: hoursIn([{ shape: "fixed", slots: times }]) })}
        {now && ` ${t("other-hours.sum.now", { hours: now })}`}
      </p>
      <p>{t(stage === "proposal" ? "other-hours.only.proposal" : "other-hours.only", { employer })}</p>
      <p>{useWhatStays(props)}</p>
      <form method="post">
        {Object.entries(sent).flatMap(([field, values]) =>
          values.map((value, i) => <input key={`${field} ${i}`} type="hidden" name={field} value={value} />),
        )}
        <ButtonGroup>
          <Button name="step" value="send">
            {t("other-hours.send")}
          </Button>
          <Button look="secondary" name="step" value="change">
            {t("other-hours.change")}
          </Button>
        </ButtonGroup>
      </form>
    </Narrow>
  );
}

/** A question that waits: the way to take it back, which comes before another. */
export function AskedHoursPage({
  question,
  ...about
}: Pick<Props, "id" | "title" | "employer" | "hasOffer"> & { question: OwnQuestion }) {
  const t = useT();
  return (
    <Narrow>
      <BackLink href={`/applications/${about.id}`} />
      <Heading caption={<bdi {...AS_WRITTEN}>{about.title}</bdi>}>{t("other-hours.title")}</Heading>
      <OwnHours {...about} question={question} canAsk={false} />
    </Narrow>
  );
}
