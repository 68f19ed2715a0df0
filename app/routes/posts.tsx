import { useLoaderData } from "@remix-run/react";
import type { Status } from "../../search/match/model";
import { EmployerStanding } from "../employers/standing";
import { useFormat, useT } from "../i18n/context";
import { nameOfPost } from "../opportunities/kinds";
import { ownPosts } from "../opportunities/own-pages.server";
import { STATUS_WORDS } from "../opportunities/status-words";
import { EmptyState, Heading, LinkButton, Pagination, Tag, TaskTable } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", ownPosts);

export const meta = () => [{ title: "My posts – Foothold" }];

/** An employer's own posts with their state; what waits for the employer comes first. */
export default function Posts() {
  const { employer, posts, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading caption={employer?.name}>My posts</Heading>
      {employer && <EmployerStanding employer={employer} />}
      <p>
        <LinkButton href="/posts/new">Offer something new</LinkButton>
      </p>
      {posts.length > 0 ? (
        <TaskTable
          caption="Your posts"
          tasks={posts.map((post) => ({
            key: post.id,
            what: (
              <Tag tone={STATUS_WORDS[post.status as Status].tone}>
                {STATUS_WORDS[post.status as Status].word}
              </Tag>
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
      ) : (
        <EmptyState title="No posts yet">
          <p>
            You can offer jobs, work experience and volunteering. It takes about five minutes. Each answer is
            saved, so you can stop and go on later. An officer checks the post before anyone sees it.
          </p>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefOf={(to) => `/posts?page=${to}`} />
    </>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["posts"][number];

function Note({ post }: { post: Row }) {
  const t = useT();
  if (post.status === "draft" && post.sentBack) return <>An officer sent it back with notes</>;
  const left = post.placesLeft === 1 ? "1 place left" : `${post.placesLeft} places left`;
  const waiting =
    post.waiting === 1 ? "1 person waits for your answer" : `${post.waiting} people wait for your answer`;
  return (
    <>
      {[t(`kind.${post.kind}`), post.townName, post.status === "open" && left, post.waiting > 0 && waiting]
        .filter(Boolean)
        .join("; ")}
    </>
  );
}

function By({ post }: { post: Row }) {
  const f = useFormat();
  if (post.status === "in_review" && post.checkedBy)
    return (
      <>
        An officer, {post.checkedBy.late ? "late since" : "by"} {f.dayAndDate(post.checkedBy.day)}
      </>
    );
  if (post.status === "open" && post.closesOn) return <>Open until {f.dayAndDate(post.closesOn)}</>;
  return null;
}

function Next({ post }: { post: Row }) {
  const title = nameOfPost(post);
  const [href, words] =
    post.status === "draft"
      ? [`/posts/${post.id}`, post.sentBack ? "Answer" : "Go on"]
      : ["open", "filled", "paused"].includes(post.status)
        ? [`/posts/${post.id}/candidates`, "Candidates"]
        : [`/posts/${post.id}`, "Look"];
  return (
    <LinkButton href={href} look="secondary" small hidden={<bdi>{title}</bdi>}>
      {words}
    </LinkButton>
  );
}
