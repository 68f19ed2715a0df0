import { useLoaderData } from "@remix-run/react";
import { countVacancies, openVacancies } from "../../db/queries/vacancies.server";
import { townById } from "../../db/reference/search";
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
  const town = /^\d{1,9}$/.test(asked("town")) ? townById(Number(asked("town"))) : undefined;
  const filter = { sector, townId: town?.id ?? null };
  const page = /^[1-9]\d{0,4}$/.test(asked("page")) ? Number(asked("page")) : 1;
  const [{ total, sectors, towns }, rows] = await Promise.all([
    countVacancies(db, today, filter),
    openVacancies(db, today, filter, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  ]);
  const names = { sector: sector ? t(`sector.${sector}`) : "", town: town?.label ?? "" };
  const which = sector && town ? "both" : sector ? "sector" : town ? "town" : null;
  return {
    ...filter,
    title: which ? t(`vacancies.title.${which}`, names) : t("vacancies.title"),
    total,
    rows,
    page,
    pages: Math.ceil(total / PER_PAGE),
    // What is chosen stays among the choices when its last job has gone.
    sectors: byName(
      withChosen(sectors, "code", sector).map((s) => ({ ...s, name: t(`sector.${s.code}` as MessageKey) })),
    ),
    towns: byName(
      withChosen(towns, "id", filter.townId).map((each) => ({
        ...each,
        name: townById(each.id)?.label ?? "",
      })),
    ),
  };
});

function withChosen<K extends string, V>(
  counts: ({ count: number } & Record<K, V>)[],
  key: K,
  chosen: V | null,
) {
  if (chosen === null || counts.some((each) => each[key] === chosen)) return counts;
  return [...counts, { count: 0, [key]: chosen } as { count: number } & Record<K, V>];
}

const byName = <T extends { name: string }>(choices: T[]) =>
  choices.sort((a, b) => a.name.localeCompare(b.name));

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
  const option = (value: string, { name, count }: { name: string; count: number }) => ({
    value,
    label: t("vacancies.option", { name, count: f.number(count) }),
  });
  return (
    <form method="get" action="/opportunities" className="fh-filter" aria-label={t("vacancies.filter")}>
      <Select
        name="sector"
        label={t("vacancies.sector")}
        empty={t("vacancies.sector.all")}
        value={sector ?? ""}
        options={sectors.map((each) => option(String(each.code), each))}
      />
      <Select
        name="town"
        label={t("vacancies.town")}
        empty={t("vacancies.town.all")}
        value={String(townId ?? "")}
        options={towns.map((each) => option(String(each.id), each))}
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
