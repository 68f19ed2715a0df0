import { useFormat } from "../i18n/context";
import {
  BackLink,
  Button,
  Card,
  Cards,
  Checkbox,
  Columns,
  EmptyState,
  ErrorSummary,
  FilterBar,
  Heading,
  LinkButton,
  Pagination,
  ReasonList,
  Select,
  Tag,
} from "../ui";
import type { FormState } from "../web/form-state";
import { MOST_PROPOSED, OBSTACLE_WORDS, SKIP_WORDS } from "./proposal";
import type { peopleForPost, Whose } from "./propose-view.server";

type View = Awaited<ReturnType<typeof peopleForPost>>;

const WHOSE_WORDS: Record<Whose, string> = {
  all: "Everybody you look after",
  mine: "My caseload",
  ours: "Our organisation’s",
  nobodys: "Not taken on yet",
};

/** The people whom a post fits: tick one or many, or propose to one at once. */
export function ProposePage(props: View & { whose: Whose; all: boolean; state?: FormState }) {
  const { post, total, begun, people, page, pages, whose, all, counts, colleague, many, state } = props;
  const f = useFormat();
  const address = (of: Whose, at = 1, ticked = false, inOne = many, chosen = colleague) => {
    const query = new URLSearchParams({
      ...(of === "all" ? {} : { whose: of }),
      ...(chosen === null ? {} : { colleague: chosen }),
      ...(inOne ? { each: "many" } : {}),
      ...(at > 1 ? { page: String(at) } : {}),
      ...(ticked ? { tick: "all" } : {}),
    }).toString();
    return `/opportunities/${post.id}/people${query && `?${query}`}`;
  };
  return (
    <>
      <p>
        <BackLink href={`/opportunities/${post.id}`}>{post.title}</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading
        caption={
          <>
            <bdi>{post.title}</bdi> · <bdi>{post.employer}</bdi>
          </>
        }
        lead={`${f.number(total)} ${total === 1 ? "person fits" : "people fit"}, best first. ${f.number(begun)} ${begun === 1 ? "is a candidate or has" : "are candidates or have"} said no already, and not shown. ${f.number(post.placesLeft ?? 0)} ${post.placesLeft === 1 ? "place is" : "places are"} free.`}
      >
        People for this post
      </Heading>
      <FilterBar
        label="Whose people"
        chips={(Object.keys(WHOSE_WORDS) as Whose[]).map((of) => ({
          href: address(of, 1, false, many, null),
          label: `${of === "ours" && props.partner ? props.partner : WHOSE_WORDS[of]} ${f.number(counts[of])}`,
          current: of === whose && colleague === null,
        }))}
      />
      {props.colleagues.length > 0 && (
        <form method="get" className="fh-filter" aria-label="A colleague’s people">
          <Select
            name="colleague"
            label="Caseload of a colleague"
            empty="Nobody in particular"
            value={colleague ?? ""}
            options={props.colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          />
          <Button look="secondary">Show</Button>
        </form>
      )}
      <Columns aside={page === 1 && props.near.length > 0 && <Nearly {...props} />}>
        {people.length === 0 ? (
          <EmptyState title={total > 0 ? "Nobody on this page" : "Nobody whom it fits right now"}>
            <p>
              {total > 0
                ? "Somebody answered meanwhile. Look at the first page."
                : "The list of those who nearly fit says what they lack: often an answer that we do not have yet, or a right to work that is not assessed."}
            </p>
            <LinkButton href={total > 0 ? address(whose) : "/people"} look="secondary">
              {total > 0 ? "First page" : "People"}
            </LinkButton>
          </EmptyState>
        ) : (
          <form method="post">
            <p>
              {all ? (
                <a href={address(whose, page)}>Tick nobody</a>
              ) : (
                <a href={address(whose, page, true)}>Tick all {f.number(people.length)} on this page</a>
              )}
              {props.mayShowMany && (
                <>
                  {" · "}
                  <a href={address(whose, 1, false, true)}>
                    Show up to {f.number(MOST_PROPOSED)} on one page
                  </a>
                </>
              )}
            </p>
            <Cards>
              {people.map((person, i) => (
                <Card key={person.id}>
                  <Checkbox
                    name="tick"
                    id={i === 0 ? "tick" : `tick-${person.id}`}
                    value={person.id}
                    checked={all}
                    label={
                      <>
                        <bdi>{person.name}</bdi> <Tag tone="fits">{person.fit}</Tag>
                      </>
                    }
                  />
                  <ReasonList reasons={person.lines.map(({ verdict, text }) => ({ verdict, text }))} />
                  <div className="fh-buttons">
                    <Button
                      name="only"
                      value={person.id}
                      look="secondary"
                      small
                      hidden={<bdi>{person.name}</bdi>}
                    >
                      Propose
                    </Button>
                    <a href={`/people/${person.id}`}>
                      Open<span className="govuk-visually-hidden"> the page of {person.name}</span>
                    </a>
                  </div>
                </Card>
              ))}
            </Cards>
            <Button>{pages > 1 ? "Propose to those ticked on this page" : "Propose to those ticked"}</Button>
            <p className="fh-quiet">
              {pages > 1 && "Ticks hold for this page only: propose to those ticked before you turn it. "}
              You see who is proposed, and who is not and why, before anything is sent.
            </p>
          </form>
        )}
        <Pagination page={page} pages={pages} hrefOf={(at) => address(whose, at)} />
      </Columns>
    </>
  );
}

/** Those who fail in one thing: what it is, and what an officer can do about it. */
function Nearly({ near, nearTotal, obstacles }: View) {
  const f = useFormat();
  return (
    <>
      <Heading
        level={2}
        lead={`${f.number(nearTotal)} fail in one thing only: ${f.list(obstacles.map(({ code, count }) => `${OBSTACLE_WORDS[code]} ${f.number(count)}`))}.`}
      >
        Nearly
      </Heading>
      <form method="post">
        <Cards>
          {near.map((person) => (
            <Card key={person.id}>
              <h3>
                <a href={`/people/${person.id}`}>
                  <bdi>{person.name}</bdi>
                </a>
              </h3>
              <p>{person.lacks}.</p>
              {person.skip === null ? (
                <Button
                  name="only"
                  value={person.id}
                  look="secondary"
                  small
                  hidden={<bdi>{person.name}</bdi>}
                >
                  Propose even so
                </Button>
              ) : person.code === "right-to-work" ? (
                <p>
                  <a href={`/people/${person.id}/right-to-work`}>
                    Look at the right to work
                    <span className="govuk-visually-hidden"> of {person.name}</span>
                  </a>
                </p>
              ) : (
                <p className="fh-quiet">{SKIP_WORDS[person.skip]}.</p>
              )}
            </Card>
          ))}
        </Cards>
      </form>
    </>
  );
}
