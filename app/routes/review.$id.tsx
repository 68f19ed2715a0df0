import { useActionData, useLoaderData } from "@remix-run/react";
import { EmployerCard } from "../employers/card";
import { useFormat } from "../i18n/context";
import { DayDetails } from "../opportunities/day-page";
import { Decision } from "../opportunities/decision";
import { PostDetails } from "../opportunities/details";
import { EditCompare } from "../opportunities/edit-compare";
import { FindingBeside } from "../opportunities/findings-list";
import { History } from "../opportunities/history";
import { DayVacancies } from "../opportunities/own-day";
import { decide } from "../opportunities/review-actions.server";
import { ReviewNotes } from "../opportunities/review-notes";
import { ReviewNotices } from "../opportunities/review-notices";
import { postToReview } from "../opportunities/review-pages.server";
import { ShareForm } from "../opportunities/share-fields";
import { STATUS_WORDS } from "../opportunities/status-words";
import { BackLink, Columns, Details, ErrorSummary, Heading, Tag } from "../ui";
import { unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.review", postToReview);

export const action = guardedAction("post.review", async (asked) => {
  const acted = await decide(asked);
  return acted.ok ? asked.go(acted.to, acted.done) : unprocessable(acted.state);
});

export const meta = ({ data }: { data?: { post: { title: string } } }) => [
  { title: `Check: ${data?.post.title} – Foothold` },
];

/** A post as the public would read it, its employer beside it, and the officer's decision. */
export default function ReviewPost() {
  const {
    post,
    whole,
    edit,
    status,
    occupation,
    findings,
    problems,
    own,
    employer,
    reviews,
    history,
    sharing,
    regionCode,
    mayShare,
  } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const waits = status === "in_review";
  const approved = employer?.status === "approved";
  const last = history.at(-1);
  const beside = (field: string) =>
    findings
      .filter((finding) => finding.field === field && finding.code !== "duplicate")
      .map((finding, i) => <FindingBeside key={i} finding={finding} />);
  return (
    <>
      <p>
        <BackLink href="/review">Posts to check</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Columns
        aside={
          <div className="fh-stack">
            {employer && <EmployerCard employer={employer} />}
            <History lines={history} />
          </div>
        }
      >
        <div className="fh-tags">
          <Tag tone={STATUS_WORDS[status].tone}>{STATUS_WORDS[status].word}</Tag>
          {whole.revises && <Tag>A change of a published post</Tag>}
        </div>
        <Heading lead={[post.employerName, post.townName || "by video"].join(", ")}>
          <span dir="auto">{post.title}</span>
        </Heading>
        {status === "open" && !whole.revises && (
          <p>
            <a href={`/opportunities/${whole.id}`}>See it as people see it</a>
            {!post.day && (
              <>
                {" · "}
                <a href={`/opportunities/${whole.id}/people`}>People for this post</a>
              </>
            )}
          </p>
        )}
        <ReviewNotices {...{ waits, last, own, problems, findings, approved }} employer={post.employerName} />
        {reviews.map((review, i) =>
          i === 0 ? (
            <ReviewNotes key={review.id} review={review} />
          ) : (
            <Details key={review.id} summary={`Notes of ${f.instantDate(review.at)}`}>
              <ReviewNotes review={review} />
            </Details>
          ),
        )}
        {edit && (
          <>
            <h2>What would change</h2>
            <p>
              <a href={`/review/${edit.before.id}`}>The published post</a> stays as it is until you decide.
            </p>
            <EditCompare reader="officer" before={edit.before} after={whole} edits={edit.edits} />
            <h2>The whole post after the change</h2>
          </>
        )}
        {post.day && whole.day ? (
          <DayDetails
            post={post}
            day={post.day}
            jobs={<DayVacancies vacancies={whole.day.vacancies} hrefOf={(id) => `/review/${id}`} isReader />}
          />
        ) : (
          <PostDetails post={post} occupation={occupation} beside={beside} />
        )}
        {waits && (
          <Decision
            post={post}
            isEdit={edit !== null}
            seen={String(whole.submittedAt?.getTime())}
            state={state}
            findings={findings}
            own={own}
            approved={approved}
            sharing={sharing}
            regionCode={regionCode}
          />
        )}
        {mayShare && <ShareForm state={state} sharing={sharing} regionCode={regionCode} />}
      </Columns>
    </>
  );
}
