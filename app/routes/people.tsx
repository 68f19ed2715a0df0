import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { listPeople, searchPeople } from "../participants/people.server";
import {
  filterOf,
  isWithinSearch,
  PEOPLE_FILTERS,
  PeopleForm,
  peopleAddress,
  wholeList,
} from "../participants/people-list";
import { FILTER_WORDS, Found, SearchPeople } from "../participants/people-pages";
import { StandingTag } from "../participants/person-page";
import { STEPS } from "../participants/steps";
import {
  Columns,
  DownloadCsv,
  Due,
  EmptyState,
  ErrorSummary,
  Heading,
  LinkButton,
  Pagination,
  SideNav,
  Tag,
  TaskTable,
} from "../ui";
import { parseForm, unprocessable } from "../web/forms.server";
import { type Asked, guardedAction, guardedLoader } from "../web/guard.server";

const shown = ({ url }: Asked) => filterOf(url.searchParams.get("show"));

export const loader = guardedLoader("person.list", async (asked) => {
  const filter = shown(asked);
  const page = Math.min(
    1000,
    Math.max(1, Number.parseInt(asked.url.searchParams.get("page") ?? "1", 10) || 1),
  );
  return {
    filter,
    page,
    today: asked.today,
    ...(await listPeople(asked.caller, { filter, page, withinSearch: isWithinSearch(asked.url) })),
  };
});

export const action = guardedAction("person.list", async (asked) => {
  const { caller, form, t, go } = asked;
  if (form.get("intent") === "clear") {
    await searchPeople(caller, {});
    return go("/people");
  }
  const parsed = parseForm(form, PeopleForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  await searchPeople(caller, parsed.value);
  return go(peopleAddress("/people", shown(asked), true));
});

export const meta = () => [{ title: "People – Foothold" }];

export default function PeoplePage() {
  const { people, counts, whole, pages, page, filter, today, typed } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const isSearch = Object.values(typed).some((value) => value !== undefined);
  const addressOf = (show: typeof filter, at = 1) => peopleAddress("/people", show, isSearch, at);
  const links = PEOPLE_FILTERS.map((one) => ({
    href: wholeList(one),
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
      {isSearch && people.length > 0 && <Found count={counts[filter]} filter={filter} />}
      {people.length === 0 ? (
        <EmptyState title={isSearch ? "Nobody found" : "Nobody here"}>
          <p>
            {isSearch
              ? "Try a part of the name, another spelling, or the telephone number."
              : "People appear here when they open an account and live in your region, or when you add them."}
          </p>
          {filter !== "all" && isSearch && (
            <p>
              <a href={wholeList(filter)}>{FILTER_WORDS[filter]}, without the search</a>
            </p>
          )}
          {filter !== "all" && <a href="/people">Look among everybody</a>}
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
        <DownloadCsv href={peopleAddress("/people.csv", filter, isSearch)} what="this list" />
      )}
      {people.length > 0 && <DownloadCsv href="/candidacies.csv" what="all applications and proposals" />}
    </Columns>
  );
}
