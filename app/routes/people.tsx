import { useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { listPeople } from "../participants/people.server";
import { filterOf, PEOPLE_FILTERS } from "../participants/people-list";
import { StandingTag } from "../participants/person-page";
import { STEPS } from "../participants/steps";
import {
  Button,
  Columns,
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

const MOST_LETTERS = 120;

export const loader = guardedLoader("person.list", async ({ caller, url, today }) => {
  const search = (url.searchParams.get("q") ?? "").trim().slice(0, MOST_LETTERS).replaceAll("\0", "");
  const filter = filterOf(url.searchParams.get("show"));
  const page = Math.min(1000, Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1));
  return { search, filter, page, today, ...(await listPeople(caller, { search, filter, page })) };
});

export const meta = () => [{ title: "People – Foothold" }];

const FILTER_WORDS = {
  all: "Everybody",
  "not-assessed": "Not assessed",
  waiting: "Application waits for you",
  "look-again": "Look again",
} as const;

export default function PeoplePage() {
  const { people, counts, pages, page, search, filter, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  const address = (show: string, at = 1) => {
    const query = new URLSearchParams({
      ...(search ? { q: search } : {}),
      ...(show === "all" ? {} : { show }),
      ...(at > 1 ? { page: String(at) } : {}),
    }).toString();
    return query ? `/people?${query}` : "/people";
  };
  const links = PEOPLE_FILTERS.map((one) => ({
    href: address(one),
    label: FILTER_WORDS[one],
    count: f.number(counts[one]),
    current: one === filter,
  }));
  return (
    <Columns side={<SideNav label="Which people" links={links} />}>
      <Heading lead="People in your region whom your organisation looks after, or whom nobody has taken on yet. Those not assessed come first.">
        People
      </Heading>
      <search>
        <form method="get">
          {filter !== "all" && <input type="hidden" name="show" value={filter} />}
          <TextField name="q" label="Name" value={search} type="search" width={20} />
          <Button look="secondary">Search</Button>
        </form>
      </search>
      {people.length === 0 ? (
        <EmptyState title={search ? "Nobody of this name" : "Nobody here"}>
          <p>
            {search
              ? "Try a part of the name, or look at everybody."
              : "People appear here when they open an account and live in your region."}
          </p>
          {(search || filter !== "all") && <a href="/people">Show everybody</a>}
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
              `${person.answered} of ${STEPS.length} questions answered`,
              ...(person.ours ? [] : ["nobody has taken them on"]),
            ].join(" · "),
            by: person.dueOn && <By date={person.dueOn} today={today} />,
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
      <Pagination page={page} pages={pages} hrefOf={(at) => address(filter, at)} />
    </Columns>
  );
}

/** By when, and whether that is late. */
function By({ date, today }: { date: string; today: string }) {
  const f = useFormat();
  const words = f.dayAndDate(date);
  if (date < today) return <Tag tone="late">late, since {words}</Tag>;
  return <Tag tone={date === today ? "nearly" : "plain"}>{date === today ? "today" : words}</Tag>;
}
