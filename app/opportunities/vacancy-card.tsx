import type { ListedVacancy } from "../../db/queries/vacancies.server";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { payWords } from "../matching/pay";
import { OpportunityCard, WeekDrawing } from "../ui";
import { LinkButton } from "../ui/button";
import { weekPatterns } from "./view";

/** An open vacancy in a public list. */
export function VacancyCard({ vacancy }: { vacancy: ListedVacancy }) {
  const t = useT();
  const f = useFormat();
  const href = `/opportunities/${vacancy.id}`;
  const title = vacancy.title ?? "";
  const patterns = weekPatterns(vacancy.patterns);
  const pay = vacancy.payPence !== null &&
    vacancy.payPer !== null && { pence: vacancy.payPence, per: vacancy.payPer as "hour" | "year" };
  return (
    <OpportunityCard
      href={href}
      title={title}
      kind={vacancy.sectorCode ? t(`sector.${vacancy.sectorCode}` as MessageKey) : t("vacancy.kind")}
      where={t("vacancy.where", { employer: vacancy.employerName, town: vacancy.townName })}
      pay={pay && payWords(pay, patterns, { t, f })}
      week={<WeekDrawing patterns={patterns} caption />}
      actions={
        <>
          <LinkButton href={href} look="secondary" hidden={<bdi>{title}</bdi>}>
            {t("vacancies.see")}
          </LinkButton>
          {vacancy.closesOn && (
            <span className="fh-quiet">{t("vacancies.closes", { date: f.date(vacancy.closesOn) })}</span>
          )}
        </>
      }
    />
  );
}
