import { useFormat } from "../i18n/context";
import {
  BackLink,
  Button,
  Columns,
  EmptyState,
  ErrorSummary,
  FilterBar,
  Fold,
  Heading,
  LinkButton,
  Pagination,
  Select,
} from "../ui";
import type { FormState } from "../web/form-state";
import { MOST_PROPOSED } from "./proposal";
import { Nearly, PersonRows } from "./propose-rows";
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
  const address = (of: Whose, at = 1, ticked = false, inOne = many, chosen = colleague, nearly = 1) => {
    const query = new URLSearchParams({
      ...(of === "all" ? {} : { whose: of }),
      ...(chosen === null ? {} : { colleague: chosen }),
      ...(inOne ? { each: "many" } : {}),
      ...(at > 1 ? { page: String(at) } : {}),
      ...(ticked ? { tick: "all" } : {}),
      ...(nearly > 1 ? { nearly: String(nearly) } : {}),
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
        lead={`${f.number(total)} ${total === 1 ? "person fits or may fit" : "people fit or may fit"}, best first. ${f.number(begun)} ${begun === 1 ? "is a candidate or has" : "are candidates or have"} said no already, and not shown. ${f.number(post.placesLeft ?? 0)} ${post.placesLeft === 1 ? "place is" : "places are"} free.`}
      >
        People for this post
      </Heading>
      <Fold summary={`Whose people: ${shownWords(props)}`}>
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
      </Fold>
      <Columns
        aside={
          page === 1 &&
          props.nearTotal > 0 && (
            <Nearly {...props} hrefOf={(at) => `${address(whose, 1, all, many, colleague, at)}#nearly`} />
          )
        }
      >
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
            <PersonRows people={people} allTicked={all} />
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

/** Whose people are shown, in words. */
function shownWords({ whose, partner, colleague, colleagues }: View & { whose: Whose }): string {
  const named = colleagues.find(({ id }) => id === colleague);
  if (named) return `the caseload of ${named.fullName}`;
  return whose === "ours" && partner ? partner : WHOSE_WORDS[whose];
}
