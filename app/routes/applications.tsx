import { useLoaderData } from "@remix-run/react";
import { StateTag } from "../brokering/state-tag";
import { nextWords } from "../brokering/status-line";
import { myApplications } from "../brokering/views.server";
import { useT } from "../i18n/context";
import { AS_WRITTEN, Card, Cards, EmptyState, Heading, LinkButton } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.own", async ({ caller, t, f, today }) => {
  const rows = await myApplications(caller);
  return {
    page: t("applications.title"),
    rows: rows.map((row) => ({
      id: row.id,
      state: row.state,
      title: row.title ?? "",
      at: row.townName
        ? t("applications.at", { employer: row.employerName, town: row.townName })
        : row.employerName,
      next: nextWords(
        {
          state: row.state,
          employer: row.employerName,
          postFilled: row.postStatus === "filled",
          answerDueOn: row.answerDueOn,
          today,
          startsOn: row.startsOn,
          neverSent: !row.reachedEmployer,
          proposed: row.origin === "proposal",
          interview: row.interview,
          now: caller.now,
        },
        t,
        f,
      ),
    })),
  };
});

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function Applications() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Heading>{t("applications.title")}</Heading>
      {rows.length === 0 && (
        <EmptyState title={t("applications.empty")}>
          <p>{t("applications.empty.lead")}</p>
          <LinkButton href="/matches">{t("apply.matches")}</LinkButton>
        </EmptyState>
      )}
      <Cards>
        {rows.map((row) => (
          <Card key={row.id}>
            <StateTag state={row.state} />
            <h2 className="govuk-heading-m">
              <a href={`/applications/${row.id}`}>
                <bdi {...AS_WRITTEN}>{row.title}</bdi>
              </a>
            </h2>
            <p className="fh-quiet">{row.at}</p>
            <p>{row.next}</p>
          </Card>
        ))}
      </Cards>
    </>
  );
}
