import { useLoaderData } from "@remix-run/react";
import { listEmployers } from "../employers/pages.server";
import type { EmployerStatus } from "../employers/states";
import { EMPLOYER_FILTER, EMPLOYER_STATUS } from "../employers/words";
import { useFormat } from "../i18n/context";
import {
  Button,
  Columns,
  DownloadCsv,
  Due,
  EmptyState,
  Heading,
  LinkButton,
  Pagination,
  SideNav,
  Tag,
  TaskTable,
  TextField,
} from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("employer.list", listEmployers);

export const meta = () => [{ title: "Employers – Foothold" }];

/** Employers of the officer's region; who asks to join comes first. */
export default function Employers() {
  const { employers, counts, pages, page, search, filter, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  const address = (show: string, at = 1) => {
    const query = new URLSearchParams({
      ...(search ? { q: search } : {}),
      ...(show === "all" ? {} : { show }),
      ...(at > 1 ? { page: String(at) } : {}),
    }).toString();
    return query ? `/employers?${query}` : "/employers";
  };
  const links = Object.entries(EMPLOYER_FILTER).map(([one, label]) => ({
    href: address(one),
    label,
    count: f.number(counts[one as keyof typeof counts]),
    current: one === filter,
  }));
  return (
    <Columns
      head={
        <Heading lead="Employers in your region. Those who ask to join come first, the longest waiting at the top.">
          Employers
        </Heading>
      }
      side={<SideNav label="Which employers" links={links} />}
    >
      <p>
        <LinkButton href="/employers/import" look="secondary">
          Import a list
        </LinkButton>
      </p>
      <search>
        <form method="get">
          {filter !== "all" && <input type="hidden" name="show" value={filter} />}
          <TextField
            name="q"
            label="Name, contact or register number"
            value={search}
            type="search"
            width={20}
          />
          <Button look="secondary">Search</Button>
        </form>
      </search>
      {employers.length === 0 ? (
        <EmptyState title={search ? "No employer found" : "No employers here"}>
          <p>
            {search
              ? "Try a part of the name, or look at all of them."
              : "Employers in your region appear here when they ask to join. They find the form on the page For employers."}
          </p>
          {(search || filter !== "all") && <a href="/employers">Show all</a>}
        </EmptyState>
      ) : (
        <TaskTable
          caption="Employers"
          tasks={employers.map((employer) => {
            const { word, tone } = EMPLOYER_STATUS[employer.status as EmployerStatus];
            const waits = employer.status === "applied";
            return {
              key: employer.id,
              what: (
                <div className="fh-tags">
                  <Tag tone={tone}>{word}</Tag>
                  {employer.toVerify && <Tag tone="nearly">To verify</Tag>}
                </div>
              ),
              who: (
                <a href={`/employers/${employer.id}`}>
                  <bdi>{employer.name}</bdi>
                </a>
              ),
              note: [
                employer.town ?? "No town given",
                employer.open === 1 ? "1 open post" : `${f.number(employer.open)} open posts`,
                employer.officer ?? "no officer named",
              ].join(" · "),
              by: employer.by && <Due date={employer.by} today={today} />,
              action: (
                <LinkButton
                  small
                  look={waits ? "primary" : "secondary"}
                  href={`/employers/${employer.id}`}
                  hidden={<bdi>{employer.name}</bdi>}
                >
                  {waits ? "Decide" : "Open"}
                </LinkButton>
              ),
            };
          })}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => address(filter, at)} />
      {employers.length > 0 && <DownloadCsv href={address(filter).replace("/employers", "/employers.csv")} />}
    </Columns>
  );
}
