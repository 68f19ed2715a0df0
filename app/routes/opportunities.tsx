import { useLoaderData } from "@remix-run/react";
import { openVacancies, vacanciesBySector, vacanciesByTown } from "../../db/queries/vacancies.server";
import { SECTORS } from "../../db/reference/sectors";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { VacancyCard } from "../opportunities/vacancy-card";
import { Button, Cards, EmptyState, Heading, LinkButton, Pagination, Select } from "../ui";
import { guardedLoader } from "../web/guard.server";

const PER_PAGE = 20;

export const loader = guardedLoader("public.read", async ({ services: { db }, today, url, t }) => {
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const sector = SECTORS.find((s) => s.code === asked("sector"))?.code ?? null;
  const towns = await vacanciesByTown(db, today, sector);
  const id = /^\d{1,9}$/.test(asked("town")) ? Number(asked("town")) : null;
  const town = towns.find((each) => each.id === id);
  // A town whose last job of this kind has gone stays chosen, and the page says that it is empty.
  const filter = { sector, townId: id };
  const page = /^[1-9]\d{0,4}$/.test(asked("page")) ? Number(asked("page")) : 1;
  const { total, rows } = await openVacancies(db, today, filter, {
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  });
  const sectors = await vacanciesBySector(db, today, id);
  const names = { sector: sector ? t(`sector.${sector}`) : "", town: town?.label ?? "" };
  const which = sector && town ? "both" : sector ? "sector" : town ? "town" : null;
  const title = which ? t(`vacancies.title.${which}`, names) : t("vacancies.title");
  const pages = Math.ceil(total / PER_PAGE);
  return { title, total, rows, page, pages, sectors, towns, sector, townId: id };
});

export const meta = ({ data }: { data?: { title: string; page: number } }) => [
  { title: `${data?.title}${data && data.page > 1 ? ` (${data.page})` : ""} – Foothold` },
];

/** Open vacancies by kind of work and town, the newest first. */
export default function Opportunities() {
  const { title, total, rows, page, pages, sector, townId } = useLoaderData<typeof loader>();
  const t = useT();
  const chosen = sector !== null || townId !== null;
  const hrefOf = (to: number) =>
    `/opportunities?${queryOf({ sector, town: townId, page: to > 1 ? to : null })}`;
  return (
    <>
      <Heading lead={t("vacancies.count", { count: total })}>{title}</Heading>
      <p>{t("vacancies.lead")}</p>
      <Filter />
      {rows.length > 0 ? (
        <Cards>
          {rows.map((vacancy) => (
            <VacancyCard key={vacancy.id} vacancy={vacancy} />
          ))}
        </Cards>
      ) : (
        <EmptyState title={t("vacancies.empty")}>
          <p>{t(chosen || page > 1 ? "vacancies.empty.filtered" : "vacancies.empty.all")}</p>
          <LinkButton href={chosen || page > 1 ? "/opportunities" : "/sign-up"} look="secondary">
            {t(chosen || page > 1 ? "vacancies.empty.clear" : "home.participant.go")}
          </LinkButton>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}

function Filter() {
  const { sectors, towns, sector, townId } = useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  const option = (value: string, name: string, count: number) => ({
    value,
    label: t("vacancies.option", { name, count: f.number(count) }),
  });
  const bySector = [...sectors]
    .map(({ code, count }) => ({ code, count, name: t(`sector.${code}` as MessageKey) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <form method="get" action="/opportunities" className="fh-filter" aria-label={t("vacancies.filter")}>
      <Select
        name="sector"
        label={t("vacancies.sector")}
        empty={t("vacancies.sector.all")}
        value={sector ?? ""}
        options={bySector.map(({ code, name, count }) => option(code, name, count))}
      />
      <Select
        name="town"
        label={t("vacancies.town")}
        empty={t("vacancies.town.all")}
        value={String(townId ?? "")}
        options={towns.map(({ id, label, count }) => option(String(id), label, count))}
      />
      <Button look="secondary">{t("vacancies.show")}</Button>
    </form>
  );
}

function queryOf(parts: Record<string, string | number | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== null) query.set(name, String(value));
  return query.toString();
}
