import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { OpenCard } from "../opportunities/open-card";
import { openPage } from "../opportunities/public-pages.server";
import { Button, Cards, EmptyState, Heading, LinkButton, Pagination, Select } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", openPage);

export const meta = ({ data }: { data?: { title: string; page: number } }) => [
  { title: `${data?.title}${data && data.page > 1 ? ` (${data.page})` : ""} – Foothold` },
];

/** Open posts by kind, kind of work and town, the newest first. */
export default function Opportunities() {
  const { title, total, rows, page, pages, kind, sector, townId } = useLoaderData<typeof loader>();
  const t = useT();
  const chosen = kind !== null || sector !== null || townId !== null;
  const hrefOf = (to: number) =>
    `/opportunities?${queryOf({ kind, sector, town: townId, page: to > 1 ? to : null })}`;
  return (
    <>
      <Heading lead={t("vacancies.count", { count: total })}>{title}</Heading>
      <p>
        {t("vacancies.lead")} <a href="/recruitment-days">{t("day.home")}</a>
      </p>
      <Filter />
      {rows.length > 0 ? (
        <Cards>
          {rows.map((post) => (
            <OpenCard key={post.id} post={post} />
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
  const { kinds, sectors, towns, kind, sector, townId } = useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  const optionOf = ({ value, name, count }: { value: string; name: string; count: number }) => ({
    value,
    label: t("vacancies.option", { name, count: f.number(count) }),
  });
  return (
    <form method="get" action="/opportunities" className="fh-filter" aria-label={t("vacancies.filter")}>
      <Select
        name="kind"
        label={t("vacancies.kind")}
        empty={t("vacancies.kind.all")}
        value={kind ?? ""}
        options={kinds.map(optionOf)}
      />
      <Select
        name="sector"
        label={t("vacancies.sector")}
        empty={t("vacancies.sector.all")}
        value={sector ?? ""}
        options={sectors.map(optionOf)}
      />
      <Select
        name="town"
        label={t("vacancies.town")}
        empty={t("vacancies.town.all")}
        value={String(townId ?? "")}
        options={towns.map(optionOf)}
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
