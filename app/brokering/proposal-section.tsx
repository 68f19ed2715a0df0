import { useFormat, useT } from "../i18n/context";
import type { FitView } from "../matching/fit-view.server";
import { Button, type Choice, Details, Heading, Inset, LinkButton, Radios, ReasonList, Tag } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";

interface Props {
  id: string;
  employer: string;
  /** The officer's own words. */
  line: string | null;
  /** `YYYY-MM-DD`; null once that day has passed. */
  dueOn: string | null;
  fit: FitView | null;
  reasons: Choice[];
  form?: FormState;
}

/** What an officer suggested: why it fits, and a yes or a no. */
export function ProposalToAnswer({ id, employer, line, dueOn, fit, reasons, form }: Props) {
  const t = useT();
  const f = useFormat();
  return (
    <section className="fh-card">
      <Heading level={2}>{t("proposal.title")}</Heading>
      {line && (
        <Inset>
          <p className="fh-quiet">{t("proposal.line")}</p>
          <p dir="auto">{line}</p>
        </Inset>
      )}
      {fit && (
        <>
          {fit.fit && <Tag tone="fits">{fit.fit}</Tag>}
          <h3>{fit.heading}</h3>
          <ReasonList
            reasons={fit.lines.map(({ verdict, text, href }) => ({
              verdict,
              text: href ? <a href={href}>{text}</a> : text,
            }))}
          />
        </>
      )}
      <p>
        {dueOn
          ? t("proposal.lead", { employer, date: f.dayAndDate(dueOn) })
          : t("proposal.lead.late", { employer })}
      </p>
      <LinkButton href={`/applications/${id}/yes`}>{t("proposal.yes")}</LinkButton>
      {dueOn && (
        <Details summary={t("proposal.no")} open={form?.values.decision?.[0] === "no"}>
          <form method="post">
            <input type="hidden" name="decision" value="no" />
            <Radios
              {...fieldOf(form, "noReason")}
              label={t("proposal.no.question")}
              hint={t("proposal.no.hint", { employer })}
              choices={reasons}
            />
            <Button look="secondary">{t("proposal.no.send")}</Button>
          </form>
        </Details>
      )}
      <p>{t("offer.never-pay")}</p>
    </section>
  );
}
