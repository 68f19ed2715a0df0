import { useActionData, useLoaderData } from "@remix-run/react";
import { EmployerCard } from "../employers/card";
import { useFormat } from "../i18n/context";
import { DayDetails } from "../opportunities/day-page";
import { Decision } from "../opportunities/decision";
import { PostDetails } from "../opportunities/details";
import { EditCompare } from "../opportunities/edit-compare";
import { FindingBeside, FindingsList } from "../opportunities/findings-list";
import { History } from "../opportunities/history";
import { DayVacancies } from "../opportunities/own-day";
import { decide } from "../opportunities/review-actions.server";
import { ReviewNotes } from "../opportunities/review-notes";
import { postToReview } from "../opportunities/review-pages.server";
import { ShareForm } from "../opportunities/share-fields";
import { historyWords, STATUS_WORDS } from "../opportunities/status-words";
import { BackLink, Columns, Details, ErrorSummary, Heading, Notice, Tag } from "../ui";
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
        {!waits && last && (
          <Notice title="This post does not wait for a decision">
            <p>
              {historyWords(last)}
              {last.who && <> by {last.who}</>}, {f.instant(last.at)}.
            </p>
          </Notice>
        )}
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
        {problems.length > 0 && (
          <Notice title={waits ? "Something has to change first" : "The pay is below the minimum wage"}>
            {problems.map(({ error }) => (
              <p key={error}>{error}</p>
            ))}
          </Notice>
        )}
        {waits && (
          <Notice title={findings.length > 0 ? "What stands out" : "Nothing stands out"}>
            {findings.length > 0 ? (
              <FindingsList findings={findings} hrefOfPost={(other) => `/review/${other}`} />
            ) : (
              <p>
                Pay, hours, words, contacts, English, reading age and likeness to other posts have been looked
                at. The rest is yours to judge.
              </p>
            )}
          </Notice>
        )}
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
            <EditCompare before={edit.before} after={whole} edits={edit.edits} />
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
            approved={employer?.status === "approved"}
            sharing={sharing}
            regionCode={regionCode}
          />
        )}
        {mayShare && <ShareForm state={state} sharing={sharing} regionCode={regionCode} />}
      </Columns>
    </>
  );
}
