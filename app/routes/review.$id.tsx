import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmployerCard } from "../employers/card";
import { useFormat } from "../i18n/context";
import { Decision } from "../opportunities/decision";
import { PostDetails } from "../opportunities/details";
import { FindingsList } from "../opportunities/findings-list";
import { History } from "../opportunities/history";
import { askedPost } from "../opportunities/own-post.server";
import { publish, sendBack } from "../opportunities/review.server";
import { ReviewNotes } from "../opportunities/review-notes";
import { postToReview } from "../opportunities/review-pages.server";
import { SendBackInput } from "../opportunities/send-back";
import { ShareForm } from "../opportunities/share-fields";
import { SharingInput } from "../opportunities/sharing";
import { sharePost } from "../opportunities/sharing.server";
import { historyWords, STATUS_WORDS } from "../opportunities/status-words";
import { BackLink, Columns, Details, ErrorSummary, Heading, Notice, Tag } from "../ui";
import { parseForm, refusedForm, unprocessable, wordsOf } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.review", postToReview);

export const action = guardedAction("post.review", async (asked) => {
  const { caller, form, id, t, go } = asked;
  await askedPost(asked, "post.review");
  const decision = form.get("decision");
  const sharing =
    decision === "publish" || decision === "share" ? parseForm(form, SharingInput, t) : undefined;
  if (sharing && !sharing.ok) return unprocessable(sharing.state);
  if (decision === "share" && sharing) {
    const shared = await sharePost(caller, id("id"), sharing.value);
    return go(`/review/${id("id")}`, { key: shared.ok ? "review.done.shared" : "review.done.decided" });
  }
  const notes = sharing ? undefined : parseForm(form, SendBackInput, t);
  if (notes && !notes.ok) return unprocessable(notes.state);
  const decided = notes
    ? await sendBack(caller, id("id"), notes.value)
    : await publish(caller, id("id"), sharing?.value);
  if (decided.ok) return go("/review", { key: notes ? "review.done.sent-back" : "review.done.published" });
  switch (decided.reason) {
    case "decided":
      return go(`/review/${id("id")}`, { key: "review.done.decided" });
    case "employer-not-approved":
      return data(
        refusedForm(form, { "": "The employer is not approved, so the post cannot be published yet." }),
        {
          status: 422,
        },
      );
    case "incomplete":
      return data(
        refusedForm(form, { "": decided.problems.map(({ error }) => wordsOf(t, error)).join(" ") }),
        {
          status: 422,
        },
      );
  }
});

export const meta = ({ data }: { data?: { post: { title: string } } }) => [
  { title: `Check: ${data?.post.title} – Foothold` },
];

/** A post as the public would read it, its employer beside it, and the officer's decision. */
export default function ReviewPost() {
  const { post, status, findings, problems, employer, reviews, history, sharing, regionCode, mayShare } =
    useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const waits = status === "in_review";
  const last = history.at(-1);
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
        </div>
        <Heading lead={`${post.employerName}, ${post.townName}`}>
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
        {problems.length > 0 && (
          <Notice title={waits ? "Something has to change first" : "The pay is below the minimum wage"}>
            {problems.map(({ error }) => (
              <p key={error}>{error}</p>
            ))}
          </Notice>
        )}
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
        {reviews.map((review, i) =>
          i === 0 ? (
            <ReviewNotes key={review.id} review={review} />
          ) : (
            <Details key={review.id} summary={`Notes of ${f.instantDate(review.at)}`}>
              <ReviewNotes review={review} />
            </Details>
          ),
        )}
        <PostDetails post={post} />
        {waits && (
          <Decision
            post={post}
            state={state}
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
