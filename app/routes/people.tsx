import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { listPeople, peopleSearch } from "../participants/people.server";
import { filterOf, PEOPLE_FILTERS } from "../participants/people-list";
import { FILTER_WORDS, NOBODY_HERE, SearchPeople } from "../participants/people-pages";
import { StandingTag } from "../participants/person-page";
import { STEPS } from "../participants/steps";
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
  SideNav,
  Tag,
  TaskTable,
} from "../ui";
import { type Asked, guardedAction, guardedLoader } from "../web/guard.server";
import { isWithinSearch, listAddress, wholeList } from "../web/kept-search";

const shown = ({ url }: Asked) => filterOf(url.searchParams.get("show"));

export const loader = guardedLoader("person.list", async (asked) => {
  const filter = shown(asked);
  const typedPage = Number.parseInt(asked.url.searchParams.get("page") ?? "1", 10);
  const page = Math.min(1000, Math.max(1, typedPage || 1));
  return {
    filter,
    page,
    today: asked.today,
    ...(await listPeople(asked.caller, { filter, page, withinSearch: isWithinSearch(asked.url) })),
  };
});

export const action = guardedAction("person.list", (asked) => peopleSearch.answer(asked, shown(asked)));

export const meta = () => [{ title: "People – Foothold" }];

export default function PeoplePage() {
  const { people, counts, whole, pages, page, filter, today, typed } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const isSearch = Object.values(typed).some((value) => value !== undefined);
  const addressOf = (show: typeof filter, at = 1) => listAddress("/people", show, isSearch, at);
  const links = PEOPLE_FILTERS.map((one) => ({
    href: wholeList("/people", one),
    label: FILTER_WORDS[one],
    count: f.number(whole[one]),
    current: one === filter && !(isSearch && filter === "all"),
  }));
  return (
    <Columns
      head={
        <>
          <ErrorSummary errors={state?.errors} />
          <Heading lead="People in your region whom your organisation looks after, or whom nobody has taken on yet.">
            People
          </Heading>
        </>
      }
      side={<SideNav label="Which people" links={links} otherwise="those found" />}
    >
      <p>
        <LinkButton href="/people/new" look="secondary">
          Add a person
        </LinkButton>{" "}
        <LinkButton href="/people/import" look="secondary">
          Import a list
        </LinkButton>
      </p>
      <SearchPeople typed={typed} state={state} isSearch={isSearch} />
      {isSearch && people.length > 0 && (
        <Found
          count={counts[filter]}
          among={filter !== "all" && FILTER_WORDS[filter]}
          clear="Show everybody"
        />
      )}
      {people.length === 0 ? (
        <EmptyState title={isSearch ? "Nobody found" : "Nobody here"}>
          <p>
            {isSearch
              ? "Try a part of the name, another spelling, or the telephone number."
              : NOBODY_HERE[filter]}
          </p>
          {filter !== "all" && isSearch && (
            <p>
              <a href={wholeList("/people", filter)}>{FILTER_WORDS[filter]}, without the search</a>
            </p>
          )}
          {filter !== "all" && (
            <a href={isSearch ? "/people" : wholeList("/people", "all")}>Look among everybody</a>
          )}
        </EmptyState>
      ) : (
        <TaskTable
          caption="People"
          tasks={people.map((person) => ({
            key: person.id,
            what: (
              <div className="fh-tags">
                <StandingTag standing={person.standing} />
                {person.waiting > 0 && <Tag tone="nearly">Application waits</Tag>}
              </div>
            ),
            who: (
              <a href={`/people/${person.id}`}>
                <bdi>{person.fullName}</bdi>
              </a>
            ),
            note: [
              person.town ?? "No town yet",
              `${person.answered} of ${STEPS.length} answered`,
              person.officer ?? (person.ours ? "on nobody’s caseload" : "nobody has taken them on"),
            ].join(" · "),
            by: person.dueOn && <Due date={person.dueOn} today={today} />,
            action: (
              <LinkButton
                small
                look={person.standing === "in-force" ? "secondary" : "primary"}
                href={
                  person.standing === "in-force"
                    ? `/people/${person.id}`
                    : `/people/${person.id}/right-to-work`
                }
              >
                {person.standing === "in-force" ? "Open" : "Assess"}
                <span className="govuk-visually-hidden"> {person.fullName}</span>
              </LinkButton>
            ),
          }))}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => addressOf(filter, at)} />
      {people.length > 0 && (
        <>
          <DownloadCsv
            href={listAddress("/people.csv", filter, isSearch)}
            rows={{ count: counts[filter], of: whole.all }}
          />
          <DownloadCsv href="/candidacies.csv" what="all applications and proposals" />
        </>
      )}
    </Columns>
  );
}
