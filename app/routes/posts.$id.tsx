import { useActionData, useLoaderData } from "@remix-run/react";
import type { PostKind } from "../../db/queries/posts.server";
import { endCandidacies } from "../brokering/end.server";
import { EmployerStanding } from "../employers/standing";
import { useT } from "../i18n/context";
import { AdvertPanel } from "../opportunities/advert/advert-panel";
import { Answers } from "../opportunities/answers";
import { EditNotice, EditUnderWay, WhatChanges } from "../opportunities/edit-notices";
import { EndCheck, type Ending } from "../opportunities/end-check";
import { SaidForYou } from "../opportunities/help/said-for-you";
import { WrittenWithYou } from "../opportunities/help/written-with-you";
import { History } from "../opportunities/history";
import { nameOfPost } from "../opportunities/kinds";
import { OwnDay } from "../opportunities/own-day";
import { ownPost } from "../opportunities/own-pages.server";
import { actOnPost } from "../opportunities/post-actions.server";
import { PostChanges } from "../opportunities/post-changes";
import { PostNext } from "../opportunities/post-next";
import { ReviewNotes } from "../opportunities/review-notes";
import { isPublic } from "../opportunities/states";
import { StatusTag } from "../opportunities/status-tag";
import { WhyNot } from "../opportunities/why-not";
import { BackLink, Columns, ErrorSummary, Heading, LinkButton, Notice, Tag } from "../ui";
import type { FormState } from "../web/form-state";
import { unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownPost);

export const action = guardedAction("post.write", async (asked) => {
  const acted = await actOnPost(asked, endCandidacies);
  if (acted.ok) return asked.go(acted.to, acted.done);
  return "ending" in acted ? { ending: acted.ending } : unprocessable(acted.state);
});

export const meta = ({ data }: { data?: { post: { title: string | null; kind: PostKind } } }) => [
  { title: `${data ? nameOfPost(data.post) : ""} – Foothold` },
];

/** Where an employer's post stands, what happens next, and what it says. */
export default function Post() {
  const {
    post,
    payProblem,
    unanswered,
    advert,
    help,
    said,
    ready,
    notes,
    history,
    employer,
    candidates,
    whyNot,
    changes,
    checkedBy,
    closed,
    edit,
    underWay,
    copyId,
  } = useLoaderData<typeof loader>();
  const sent = useActionData<{ ending: Ending } | FormState>();
  const t = useT();
  if (sent && "ending" in sent) return <EndCheck post={post} {...sent.ending} />;
  const state = sent;
  const hidden = employer?.status !== "approved";
  const goOn = unanswered[0] && !notes ? `edit/${unanswered[0]}` : "check";
  return (
    <>
      <p>
        <BackLink href="/posts">My posts</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Columns aside={<History lines={history} />}>
        <div className="fh-tags">
          <Tag>{t(`kind.${post.kind}`)}</Tag>
          <StatusTag status={post.status} employer={employer?.status} />
        </div>
        <Heading>
          <span dir="auto">{nameOfPost(post)}</span>
        </Heading>
        {employer && <EmployerStanding employer={employer} />}
        {said && <SaidForYou said={said} postId={post.id} />}
        {help && !said && <WrittenWithYou help={help} />}
        {edit && <EditNotice edit={edit} />}
        {underWay && <EditUnderWay edit={underWay} />}
        {payProblem && (
          <Notice title="The pay is below the minimum wage">
            <p>{payProblem}</p>
            <p>
              {post.status === "in_review"
                ? "Take the post back below, raise the pay and send it again."
                : "Change the post below. Higher pay takes effect at once."}
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
          hidden={hidden}
        />
        {notes && <ReviewNotes review={notes} post={post} />}
        <div className="fh-buttons">
          {post.status === "draft" && (
            <LinkButton href={`/posts/${post.id}/${goOn}`}>
              {notes || unanswered.length === 0 ? "Check your answers and send" : "Go on with the questions"}
            </LinkButton>
          )}
          {post.status === "draft" && !edit && !(help?.unasked && !help.doneAt) && (
            <a href={`/posts/${post.id}/help`}>
              {help && !help.doneAt ? "What you asked the officer" : "An officer writes it with us"}
            </a>
          )}
          {!post.day && ["open", "paused", "filled", "closed"].includes(post.status) && (
            <LinkButton href={`/posts/${post.id}/candidates`}>Candidates: {candidates.all}</LinkButton>
          )}
          {isPublic(post.status) && !hidden && (
            <a href={`/opportunities/${post.id}`}>See it as the public does</a>
          )}
        </div>
        <OwnDay post={post} />
        <WhyNot {...whyNot} post={post} underWay={underWay} />
        {edit ? (
          <WhatChanges edit={edit} after={post} />
        ) : (
          <>
            <h2>What it says</h2>
            <Answers
              reader="employer"
              post={post}
              unanswered={post.status === "draft" ? unanswered : []}
              read={advert?.read}
            />
            {advert && <AdvertPanel {...advert} />}
          </>
        )}
        <PostChanges post={post} changes={changes} candidates={candidates} copyId={copyId} state={state} />
      </Columns>
    </>
  );
}
