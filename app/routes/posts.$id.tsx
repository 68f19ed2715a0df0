import { useLoaderData } from "@remix-run/react";
import type { PostKind } from "../../db/queries/posts.server";
import { endCandidacies } from "../brokering/end.server";
import { EmployerStanding } from "../employers/standing";
import { useT } from "../i18n/context";
import { Answers } from "../opportunities/answers";
import { isChange } from "../opportunities/changes";
import { History } from "../opportunities/history";
import { nameOfPost } from "../opportunities/kinds";
import { ownPost } from "../opportunities/own-pages.server";
import { PostChanges } from "../opportunities/post-changes";
import { PostNext } from "../opportunities/post-next";
import { ReviewNotes } from "../opportunities/review-notes";
import { changePost } from "../opportunities/standing.server";
import { isPublic } from "../opportunities/states";
import { STATUS_WORDS } from "../opportunities/status-words";
import { BackLink, Columns, Heading, LinkButton, Notice, Tag } from "../ui";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownPost);

export const action = guardedAction("post.write", async ({ caller, id, form, go }) => {
  const change = form.get("change");
  if (!isChange(change)) throw notFound();
  const done = await changePost(caller, id("id"), change, endCandidacies);
  const here = `/posts/${id("id")}`;
  if (done.ok) return go(here, { key: done.already ? "post.done.already" : `post.done.${WORD[change]}` });
  return go(here, {
    key: done.reason === "no-such-move" ? "post.done.moved-on" : "post.done.closing-passed",
  });
});

const WORD = {
  pause: "paused",
  reopen: "reopened",
  "take-back": "taken-back",
  close: "closed",
  withdraw: "withdrawn",
} as const;

export const meta = ({ data }: { data?: { post: { title: string | null; kind: PostKind } } }) => [
  { title: `${data ? nameOfPost(data.post) : ""} – Foothold` },
];

/** Where an employer's post stands, what happens next, and what it says. */
export default function Post() {
  const {
    post,
    payProblem,
    unanswered,
    ready,
    notes,
    history,
    employer,
    candidates,
    changes,
    checkedBy,
    closed,
  } = useLoaderData<typeof loader>();
  const t = useT();
  const { word, tone } = STATUS_WORDS[post.status];
  const goOn = unanswered[0] && !notes ? `edit/${unanswered[0]}` : "check";
  return (
    <>
      <p>
        <BackLink href="/posts">My posts</BackLink>
      </p>
      <Columns aside={<History lines={history} />}>
        <div className="fh-tags">
          <Tag>{t(`kind.${post.kind}`)}</Tag>
          <Tag tone={tone}>{word}</Tag>
        </div>
        <Heading>
          <span dir="auto">{nameOfPost(post)}</span>
        </Heading>
        {employer && <EmployerStanding employer={employer} />}
        {payProblem && (
          <Notice title="The pay is below the minimum wage">
            <p>{payProblem}</p>
            <p>
              {post.status === "in_review"
                ? "Take the post back below, raise the pay and send it again."
                : "A post that is open cannot be changed: agree the new pay with your officer, then post it again and close this one."}
            </p>
          </Notice>
        )}
        <h2>What happens next</h2>
        <PostNext
          {...post}
          sentBack={notes !== null}
          ready={ready}
          checkedBy={checkedBy}
          closed={closed}
          candidates={candidates}
        />
        {notes && <ReviewNotes review={notes} postId={post.id} />}
        <div className="fh-buttons">
          {post.status === "draft" && (
            <LinkButton href={`/posts/${post.id}/${goOn}`}>
              {notes || unanswered.length === 0 ? "Check your answers and send" : "Go on with the questions"}
            </LinkButton>
          )}
          {["open", "paused", "filled", "closed"].includes(post.status) && (
            <LinkButton href={`/posts/${post.id}/candidates`}>Candidates: {candidates}</LinkButton>
          )}
          {isPublic(post.status) && <a href={`/opportunities/${post.id}`}>See it as the public does</a>}
        </div>
        <h2>What it says</h2>
        <Answers post={post} unanswered={post.status === "draft" ? unanswered : []} />
        <PostChanges changes={changes} candidates={candidates} />
      </Columns>
    </>
  );
}
