import { useFormat, useT } from "../i18n/context";
import { BackLink, Button, ErrorSummary, Heading, Narrow, Textarea } from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import type { Shareable } from "./application";
import { ShareChoices } from "./apply-steps";

/** A yes to a proposal: what this employer may see, a few words, and send. */
export function ProposalYes({
  id,
  title,
  employer,
  choices,
  until,
  form,
}: {
  id: string;
  title: string;
  employer: string;
  choices: Shareable[];
  until: string;
  form?: FormState;
}) {
  const t = useT();
  const f = useFormat();
  return (
    <Narrow>
      <BackLink href={`/applications/${id}`} />
      <ErrorSummary errors={form?.errors} />
      <Heading caption={<bdi>{title}</bdi>}>{t("proposal.yes.question", { employer })}</Heading>
      <p>{t("apply.share.lead", { employer })}</p>
      <form method="post">
        <ShareChoices choices={choices} {...fieldsOf(form, "share")} />
        <p>{t("apply.share.until", { date: f.date(until) })}</p>
        <p>{t("apply.share.never")}</p>
        <Textarea
          {...fieldOf(form, "message")}
          label={t("apply.words.label")}
          hint={t("apply.words.hint")}
          maxLetters={1000}
        />
        <p>{t("proposal.yes.next", { employer })}</p>
        <Button>{t("proposal.yes.send", { employer })}</Button>
      </form>
    </Narrow>
  );
}
