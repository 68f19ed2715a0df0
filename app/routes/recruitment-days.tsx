import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { daysPage } from "../opportunities/days-page.server";
import { AS_WRITTEN, Cards, EmptyState, Heading, LinkButton, OpportunityCard, Pagination } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async (asked) => ({
  ...(await daysPage(asked)),
  title: asked.t("day.title"),
  description: asked.t("day.lead"),
  origin: asked.services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: data.page > 1 ? null : "/recruitment-days" }) : [{ title: "Foothold" }];

/** Recruitment days to come, the next first. */
export default function RecruitmentDays() {
  const { title, total, rows, page, pages } = useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  return (
    <>
      <Heading lead={total > 0 && t("day.count", { count: total })}>{title}</Heading>
      <p>{t("day.lead")}</p>
      {rows.length === 0 && total > 0 && (
        <p>
          {t("day.empty.page")} <a href="/recruitment-days">{t("day.back")}</a>
        </p>
      )}
      {total === 0 && (
        <EmptyState title={t("day.empty")}>
          <p>{t("day.empty.next")}</p>
          <LinkButton href="/opportunities" look="secondary">
            {t("day.empty.go")}
          </LinkButton>
        </EmptyState>
      )}
      <Cards>
        {rows.map((day) => (
          <OpportunityCard
            key={day.id}
            href={`/opportunities/${day.id}`}
            title={day.title ?? ""}
            kind={f.dayAndDate(day.heldOn)}
            fit={day.fits ? t("day.fits") : undefined}
            where={
              day.byVideo
                ? t("day.where.video", { employer: day.employerName })
                : t("vacancy.where", { employer: day.employerName, town: day.townName ?? "" })
            }
            pay={day.jobs.length > 0 && t("day.jobs", { jobs: f.list(day.jobs) })}
            actions={
              <>
                <LinkButton
                  href={`/opportunities/${day.id}`}
                  look="secondary"
                  hidden={<bdi {...AS_WRITTEN}>{day.title}</bdi>}
                >
                  {t("day.see")}
                </LinkButton>
                <span className="fh-quiet">{t("day.places", { count: day.places })}</span>
              </>
            }
          />
        ))}
      </Cards>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => (to > 1 ? `/recruitment-days?page=${to}` : "/recruitment-days")}
      />
    </>
  );
}
