import { useActionData, useLoaderData } from "@remix-run/react";
import { employersSearch, listEmployers, shownEmployers } from "../employers/pages.server";
import type { EmployerStatus } from "../employers/states";
import { EMPLOYER_FILTER, EMPLOYER_STATUS, NO_EMPLOYER_HERE } from "../employers/words";
import { useFormat } from "../i18n/context";
import {
  Columns,
  DownloadCsv,
  Due,
  EmptyState,
  ErrorSummary,
  Found,
  Heading,
  LinkButton,
  Pagination,
  PostedSearch,
  SideNav,
  Tag,
  TaskTable,
  TextField,
} from "../ui";
import { fieldOf } from "../web/form-state";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { listAddress, wholeList } from "../web/kept-search";
import { dropTyped } from "../web/kept-search.server";

export const loader = guardedLoader("employer.list", async (asked) => {
  dropTyped(asked.url);
  return listEmployers(asked);
});

export const action = guardedAction("employer.list", (asked) =>
  employersSearch.answer(asked, shownEmployers(asked.url)),
);

export const meta = () => [{ title: "Employers – Foothold" }];

/** Employers of the officer's region; who asks to join comes first. */
export default function Employers() {
  const { employers, counts, whole, pages, page, search, filter, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const isSearch = search !== "";
  const links = Object.entries(EMPLOYER_FILTER).map(([one, label]) => ({
    href: wholeList("/employers", one),
    label,
    count: f.number(whole[one as keyof typeof whole]),
    current: one === filter && !(isSearch && filter === "all"),
  }));
  return (
    <Columns
      head={
        <>
          <ErrorSummary errors={state?.errors} />
          <Heading lead="Employers in your region. Those who ask to join come first, the longest waiting at the top.">
            Employers
          </Heading>
        </>
      }
      side={<SideNav label="Which employers" links={links} otherwise="those found" />}
    >
      <p>
        <LinkButton href="/employers/import" look="secondary">
          Import a list
        </LinkButton>
      </p>
      <PostedSearch clear={isSearch && "Show all"}>
        <TextField
          {...fieldOf(state, "search", search)}
          label="Name, contact or register number"
          type="search"
          width={20}
        />
      </PostedSearch>
      {isSearch && employers.length > 0 && (
        <Found count={counts[filter]} among={filter !== "all" && EMPLOYER_FILTER[filter]} clear="Show all" />
      )}
      {employers.length === 0 ? (
        <EmptyState title={isSearch ? "No employer found" : "No employers here"}>
          <p>{isSearch ? "Try a part of the name, or look at all of them." : NO_EMPLOYER_HERE[filter]}</p>
          {filter !== "all" && isSearch && (
            <p>
              <a href={wholeList("/employers", filter)}>{EMPLOYER_FILTER[filter]}, without the search</a>
            </p>
          )}
          {filter !== "all" && (
            <a href={isSearch ? "/employers" : wholeList("/employers", "all")}>Look among all of them</a>
          )}
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
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => listAddress("/employers", filter, isSearch, at)}
      />
      {employers.length > 0 && (
        <DownloadCsv
          href={listAddress("/employers.csv", filter, isSearch)}
          rows={{ count: counts[filter], of: whole.all }}
        />
      )}
    </Columns>
  );
}
