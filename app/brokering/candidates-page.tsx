import type { ReactNode } from "react";
import { EmployerStanding } from "../employers/standing";
import { useFormat } from "../i18n/context";
import {
  BackLink,
  Button,
  DownloadCsv,
  Due,
  EmptyState,
  FilterBar,
  Heading,
  LinkButton,
  Pagination,
  Select,
  type Task,
  TaskTable,
} from "../ui";
import type { candidatesOf } from "./candidates.server";
import { fitLine, NAMELESS } from "./employer-words";
import { UnnamedHours } from "./hours/parts";
import { meetingWords, stateWords, TO_EMPLOYER } from "./perspective";
import { AWAITING_EMPLOYER } from "./states";

type View = Awaited<ReturnType<typeof candidatesOf>>;
type Candidate = View["candidates"][number];

const GROUP_WORDS: Record<View["group"], string> = {
  all: "Everybody",
  answer: "Need your answer",
  interview: "Interviews",
  offer: "Have an offer",
  hired: "Accepted and started",
  ended: "Ended",
};

type Props = View & {
  /** London's date. */
  today: string;
  /** One post's own list, at its own address. */
  ofPost: boolean;
  /** Everybody on this page who can be is ticked. */
  allTicked: boolean;
};

/** Candidates of one post or of all, those who wait for the employer's answer first. */
export function CandidatesPage(props: Props) {
  const { post, ofPost, group, counts, posts, page, pages, candidates, allTicked } = props;
  const f = useFormat();
  const base = ofPost ? `/posts/${post?.id}/candidates` : "/candidates";
  const address = (change: { show?: string; page?: number; tick?: string }) => {
    const query = new URLSearchParams();
    if (!ofPost && post) query.set("post", post.id);
    const show = change.show ?? group;
    if (show !== "all") query.set("show", show);
    if ((change.page ?? 1) > 1) query.set("page", String(change.page));
    if (change.tick) query.set("tick", change.tick);
    return query.size > 0 ? `${base}?${query}` : base;
  };
  const chips = (Object.keys(GROUP_WORDS) as View["group"][]).map((one) => ({
    href: address({ show: one }),
    label: `${GROUP_WORDS[one]} ${f.number(counts[one])}`,
    current: one === group,
  }));
  // One answer is for one post: its reasons and its words.
  const canTick = post !== null && props.standing === null && candidates.some(mayBeTicked);
  return (
    <>
      {ofPost && <BackLink href={`/posts/${post?.id}`} />}
      <Heading caption={ofPost ? (post?.title ?? "") : undefined} lead={post ? placesOf(post) : undefined}>
        Candidates
      </Heading>
      {!ofPost && posts.length > 1 && (
        <search>
          <form method="get" className="fh-inline">
            {group !== "all" && <input type="hidden" name="show" value={group} />}
            <Select
              name="post"
              label="Post"
              value={post?.id ?? ""}
              empty="All posts"
              options={posts.map(({ id, title, all, answer }) => ({
                value: id,
                label: `${title ?? "Post"}: ${all}${answer > 0 ? `, ${answer} to answer` : ""}`,
              }))}
            />
            <Button look="secondary">Show</Button>
          </form>
        </search>
      )}
      {props.standing && <EmployerStanding employer={props.standing} />}
      <UnnamedHours
        questions={props.standing ? [] : props.unnamed}
        hrefOf={({ id, postId }) => `/posts/${postId}/hours/${id}`}
        ofPost={post !== null}
      />
      {counts.all > 0 && <FilterBar label="Which candidates" chips={chips} />}
      {candidates.length === 0 ? (
        <Nobody
          all={counts.all > 0 ? address({ show: "all" }) : null}
          postId={ofPost ? post?.id : undefined}
        />
      ) : (
        <Ticking
          action={canTick ? `/posts/${post.id}/candidates/turn-down` : null}
          hrefOfAll={address({ page, tick: allTicked ? undefined : "all" })}
          allTicked={allTicked}
        >
          <TaskTable
            caption="Candidates, those who wait for your answer first"
            tasks={candidates.map((candidate) => taskOf(candidate, props, f))}
          />
        </Ticking>
      )}
      <Pagination page={page} pages={pages} hrefOf={(to) => address({ page: to })} />
      {candidates.length > 0 && (
        <DownloadCsv
          href={address({}).replace(base, `${base}.csv`)}
          rows={{ count: counts[group], of: counts.all }}
        />
      )}
    </>
  );
}

/** The form round a list in which people can be ticked. */
function Ticking(props: {
  action: string | null;
  hrefOfAll: string;
  allTicked: boolean;
  children: ReactNode;
}) {
  if (props.action === null) return props.children;
  return (
    <form method="post" action={props.action}>
      {props.children}
      <p className="fh-buttons">
        <Button look="secondary" name="step" value="ticked">
          Turn down those ticked
        </Button>
        <a href={props.hrefOfAll}>{props.allTicked ? "Tick nobody" : "Tick all on this page"}</a>
      </p>
    </form>
  );
}

const mayBeTicked = ({ state }: Candidate) => AWAITING_EMPLOYER.includes(state);

const placesOf = ({ places, placesLeft }: { places: number | null; placesLeft: number | null }) =>
  `${placesLeft ?? 0} of ${places ?? 0} ${places === 1 ? "place" : "places"} free. A place is held while an offer waits for its answer.`;

/** One candidate as a line: where it stands, who, by when, and the way on. */
function taskOf(
  candidate: Candidate,
  { post, standing, today, allTicked }: Props,
  f: ReturnType<typeof useFormat>,
): Task {
  const { id, postId, state, interview, isYourTurn, dueOn, fit } = candidate;
  const name = candidate.name ?? NAMELESS;
  const words = stateWords(candidate, TO_EMPLOYER);
  const fits = candidate.asksHours ? "They ask for other hours" : fit && fitLine(fit, f.list);
  const meeting =
    state === "interview" && interview
      ? `${meetingWords(interview)}: ${f.dayAndTime(interview.startsAt)}`
      : null;
  const start =
    state === "accepted" && candidate.startsOn ? `starts ${f.dayAndDate(candidate.startsOn)}` : null;
  return {
    key: id,
    what:
      post !== null && standing === null && mayBeTicked(candidate) ? (
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              type="checkbox"
              name="candidate"
              value={id}
              id={`tick-${id}`}
              defaultChecked={allTicked}
              className="govuk-checkboxes__input"
            />
            <label htmlFor={`tick-${id}`} className="govuk-label govuk-checkboxes__label">
              {words}
              <span className="govuk-visually-hidden">
                : tick <bdi>{name}</bdi>
              </span>
            </label>
          </div>
        </div>
      ) : (
        words
      ),
    who: <bdi>{name}</bdi>,
    note: (
      <>
        {[post === null && candidate.title, isYourTurn && candidate.isNew && "new", meeting, fits]
          .filter(Boolean)
          .join(" · ")}
      </>
    ),
    by:
      isYourTurn && dueOn ? (
        <Due date={dueOn} today={today} />
      ) : state === "offered" && dueOn ? (
        `they answer by ${f.dayAndDate(dueOn)}`
      ) : (
        start
      ),
    action: (
      <LinkButton
        href={`/posts/${postId}/candidates/${id}`}
        look={isYourTurn ? "primary" : "secondary"}
        small
        hidden={<bdi>{name}</bdi>}
      >
        {isYourTurn ? "Answer" : "See"}
      </LinkButton>
    ),
  };
}

/** @param all where those of the other groups are, if there are any */
function Nobody({ all, postId }: { all: string | null; postId?: string }) {
  if (all !== null)
    return (
      <EmptyState title="Nobody here">
        <p>
          There are candidates in the other groups. <a href={all}>Show all of them</a>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title="Nobody has applied yet">
      <p>
        Each application comes to you here and by e-mail. What helps: hours within the school day, and
        certificates that you arrange.
      </p>
      <LinkButton href={postId ? `/posts/${postId}` : "/posts"}>
        {postId ? "See the post" : "See your posts"}
      </LinkButton>
    </EmptyState>
  );
}
