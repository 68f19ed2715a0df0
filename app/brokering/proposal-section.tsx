import { useT } from "../i18n/context";
import type { FitView } from "../matching/fit-view.server";
import { reasonsOf } from "../matching/shown-reasons";
import {
  AS_WRITTEN,
  Beside,
  Button,
  type Choice,
  Details,
  Heading,
  Inset,
  LinkButton,
  Radios,
  ReasonList,
  Tag,
} from "../ui";
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
  return (
    <section className="fh-card">
      <Heading level={2}>{t("proposal.title")}</Heading>
      {line && (
        <Inset>
          <p className="fh-quiet">{t("proposal.line")}</p>
          <p {...AS_WRITTEN}>{line}</p>
        </Inset>
      )}
      {fit && (
        <>
          {fit.fit && <Tag tone="fits">{fit.fit}</Tag>}
          <h3>{fit.heading}</h3>
          <ReasonList reasons={reasonsOf(fit.lines)} />
        </>
      )}
      <p>
        <Beside
          say={({ t, f }) =>
            dueOn
              ? t("proposal.lead", { employer, date: f.dayAndDate(dueOn) })
              : t("proposal.lead.late", { employer })
          }
        />
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
      <p>
        <Beside say={({ t }) => t("offer.never-pay")} />
      </p>
    </section>
  );
}
