import { useFormat, useT } from "../i18n/context";
import { Button, LinkButton, Select, Tag, TaskTable } from "../ui";
import { weekSentence } from "../ui/week-sentence";
import { nameOfPost } from "./kinds";
import type { ownPosts } from "./own-list.server";
import { StatusTag } from "./status-tag";
import { STATUS_WORDS } from "./status-words";

type List = Awaited<ReturnType<typeof ownPosts>>;
type Row = List["posts"][number];

/** An employer's posts, each with what tells it from another of its name. */
export const OwnPostList = ({ posts, employer }: Pick<List, "posts" | "employer">) => (
  <TaskTable
    caption="Your posts"
    tasks={posts.map((post) => ({
      key: post.id,
      what: (
        <>
          <StatusTag status={post.status} employer={employer?.status} />
          {post.needsYou && (
            <>
              {" "}
              <Tag tone="nearly">Needs you</Tag>
            </>
          )}
        </>
      ),
      who: (
        <a href={`/posts/${post.id}`} dir="auto">
          {nameOfPost(post)}
        </a>
      ),
      note: <Note post={post} />,
      by: <By post={post} />,
      action: <Next post={post} />,
    }))}
  />
);

function Note({ post }: { post: Row }) {
  const t = useT();
  const f = useFormat();
  const isDay = post.kind === "recruitment_day";
  const needs = [
    post.sentBack && "An officer sent it back with notes",
    post.editSentBack && "An officer sent your change back with notes",
    post.handedOver && `${post.writtenBy} wrote it with you: check it and send it`,
    post.overdue && (isDay ? "The day has passed" : "The closing date has passed"),
    post.waiting === 1 && "1 person waits for your answer",
    post.waiting > 1 && `${post.waiting} people wait for your answer`,
  ].filter(Boolean);
  const facts = [
    t(`kind.${post.kind}`),
    post.townName,
    post.startsOn && `starts ${f.date(post.startsOn)}`,
    isDay && post.closesOn && `held on ${f.dayAndDate(post.closesOn)}`,
    post.status === "open" &&
      !isDay &&
      (post.placesLeft === 1 ? "1 place left" : `${post.placesLeft} places left`),
    post.status === "draft" &&
      post.helpWantedOn &&
      !post.handedOver &&
      `an officer writes it with you by ${f.date(post.helpWantedOn)}`,
    post.editStatus &&
      !post.editSentBack &&
      (post.editStatus === "draft" ? "a change is begun" : "a change is with our officers"),
  ].filter(Boolean);
  return (
    <>
      {needs.length > 0 && (
        <>
          <strong>{needs.join(". ")}.</strong>
          <br />
        </>
      )}
      {post.asksHours > 0 && post.asksHoursSince && (
        <>
          <strong>
            <a
              href={
                post.asksHours === 1
                  ? `/posts/${post.id}/hours/${post.asksHoursId}`
                  : `/posts/${post.id}/candidates`
              }
            >
              {post.asksHours === 1
                ? "An officer asks whether the hours could be others"
                : `Officers ask ${f.number(post.asksHours)} times whether the hours could be others`}
            </a>
            , since {f.instantDate(post.asksHoursSince)}.
          </strong>
          <br />
        </>
      )}
      {facts.join("; ")}
      {post.patterns.length > 0 && (
        <>
          <br />
          {weekSentence(post.patterns, { t, format: f })}
        </>
      )}
    </>
  );
}

function By({ post }: { post: Row }) {
  const f = useFormat();
  if (post.status === "in_review" && post.checkedBy)
    return (
      <>
        An officer checks it, {post.checkedBy.late ? "late, since" : "by"} {f.dayAndDate(post.checkedBy.day)}
      </>
    );
  if (post.status === "open" && post.closesOn && post.kind !== "recruitment_day")
    return (
      <>
        {post.overdue ? "Closed to new people since" : "Open until"} {f.dayAndDate(post.closesOn)}
      </>
    );
  if (post.publishedAt) return <>Published {f.instantDate(post.publishedAt)}</>;
  return <>Written {f.instantDate(post.updatedAt)}</>;
}

function Next({ post }: { post: Row }) {
  const [href, words] =
    post.status === "draft"
      ? [`/posts/${post.id}`, post.sentBack ? "Answer" : post.handedOver ? "Check" : "Go on"]
      : post.editSentBack
        ? [`/posts/${post.editId}`, "Answer"]
        : ["open", "filled", "paused"].includes(post.status) && post.kind !== "recruitment_day"
          ? [`/posts/${post.id}/candidates`, "Candidates"]
          : [`/posts/${post.id}`, "Look"];
  return (
    <LinkButton href={href} look="secondary" small hidden={<bdi>{nameOfPost(post)}</bdi>}>
      {words}
    </LinkButton>
  );
}

/** Which of the posts are shown, with how many there are. */
export function OwnPostFilter({ filter, statuses, kinds, towns }: Omit<List, "posts">) {
  const t = useT();
  const counted = (words: string, count: number) => `${words} (${count})`;
  return (
    <form method="get" action="/posts" className="fh-filter" aria-label="Which posts">
      <Select
        name="status"
        label="State"
        empty="All"
        value={filter.status ?? ""}
        options={statuses
          .filter(({ status, count }) => count > 0 || status === filter.status)
          .map(({ status, count }) => ({
            value: status,
            label: counted(status === "needs-you" ? "Needs your answer" : STATUS_WORDS[status].word, count),
          }))}
      />
      <Select
        name="kind"
        label="Kind"
        empty="All"
        value={filter.kind ?? ""}
        options={kinds
          .filter(({ kind, count }) => count > 0 || kind === filter.kind)
          .map(({ kind, count }) => ({ value: kind, label: counted(t(`kind.${kind}`), count) }))}
      />
      <Select
        name="town"
        label="Town"
        empty="All"
        value={String(filter.townId ?? "")}
        options={towns.map(({ id, name, count }) => ({ value: String(id), label: counted(name, count) }))}
      />
      <Button look="secondary">Show</Button>
    </form>
  );
}
