import { useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, Beside, Button, ErrorSummary, Heading, Narrow, Textarea } from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import type { Shareable } from "./application";
import { ShareChoices, ShareEnd, ShareLead } from "./apply-steps";
import { EndsHours } from "./hours/parts";
import { WORDS_FORM, WordsTold } from "./words-told";

/** A yes to a proposal: what this employer may see, a few words, and send. */
export function ProposalYes({
  id,
  title,
  employer,
  choices,
  until,
  asksHours,
  byAgreement,
  form,
}: {
  id: string;
  title: string;
  employer: string;
  choices: Shareable[];
  until: string;
  /** A question for other hours waits for its answer. */
  asksHours: boolean;
  /** No shifts are named that somebody could be said to suit. */
  byAgreement: boolean;
  form?: FormState;
}) {
  const t = useT();
  return (
    <Narrow>
      <BackLink href={`/applications/${id}`} />
      <ErrorSummary errors={form?.errors} />
      <WordsTold form={form} field="message" />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>}>
        {t("proposal.yes.question", { employer })}
      </Heading>
      <ShareLead {...{ employer, byAgreement }} />
      <form method="post" id={WORDS_FORM}>
        <ShareChoices choices={choices} {...fieldsOf(form, "share")} />
        <ShareEnd until={until} />
        <Textarea
          {...fieldOf(form, "message")}
          label={t("apply.words.label")}
          hint={t("apply.words.hint")}
          maxLetters={1000}
        />
        <EndsHours waits={asksHours} />
        <p>{t("proposal.yes.next", { employer })}</p>
        <Button>
          <Beside say={({ t }) => t("proposal.yes.send", { employer })} />
        </Button>
      </form>
    </Narrow>
  );
}
