import { employerOf } from "../../db/queries/employers.server";
import { type Post, sharingOf } from "../../db/queries/posts.server";
import { payRates, postsBelowRate } from "../../db/queries/rates.server";
import { postHistory, postsInReview, reviewsOf } from "../../db/queries/reviews.server";
import { addWorkingDays } from "../calendar";
import { londonDate } from "../i18n/format";
import { type Asked, notFound } from "../web/guard.server";
import { editView } from "./edit-pages.server";
import { officerFindings } from "./finding.server";
import { ownWord } from "./help/own-word.server";
import { inWords } from "./own-pages.server";
import { askedPost } from "./own-post.server";
import { problemsOf } from "./problems";
import { TERMINAL } from "./states";
import { REVIEW_DAYS } from "./status-words";
import { isStepOf } from "./steps";
import { publicView } from "./view";

/** What waits for an officer in the posts of the region. */
export async function reviewQueue({ caller: { db, actor }, today }: Asked) {
  if (actor.role !== "officer") throw notFound();
  const posts = await postsInReview(db, actor.regionCode);
  return {
    today,
    posts: posts.map((post) => ({
      ...post,
      by: addWorkingDays(post.submittedAt ? londonDate(post.submittedAt) : today, REVIEW_DAYS),
    })),
    below: await postsBelowRate(db, today, actor.regionCode),
  };
}

const A_PAGE = 50;

/** A page of that, with how many there are in all. */
export async function reviewPage(asked: Asked) {
  const { posts, ...rest } = await reviewQueue(asked);
  const pages = Math.max(1, Math.ceil(posts.length / A_PAGE));
  const wanted = Number.parseInt(asked.url.searchParams.get("page") ?? "1", 10) || 1;
  const page = Math.min(pages, Math.max(1, wanted));
  return {
    ...rest,
    page,
    pages,
    total: posts.length,
    posts: posts.slice((page - 1) * A_PAGE, page * A_PAGE),
  };
}

/** What the matching compares: never published, as the title says it better. */
const occupationOf = ({ socCode, socTitle }: Post) =>
  socCode === null ? "None of those listed" : `${socTitle}, SOC ${socCode}`;

/** A post as an officer of its region checks it. What its employer has never sent is absent. */
export async function postToReview(asked: Asked) {
  const { caller, today, t } = asked;
  const { db } = caller;
  const post = await askedPost(asked, "post.review");
  if (post.submittedAt === null) throw notFound();
  const reviews = await reviewsOf(db, post.id);
  const problems = problemsOf(post, await payRates(db), today);
  // Dates pass on posts that are open; pay that has become too little is still to be put right.
  const standing = ["open", "paused"].includes(post.status)
    ? problems.filter(({ step }) => step === "pay")
    : [];
  return {
    post: publicView(post),
    whole: post,
    edit: await editView(db, post),
    status: post.status,
    occupation: isStepOf(post, "occupation") ? occupationOf(post) : null,
    findings: await officerFindings(db, post, today),
    problems: inWords(post.status === "in_review" ? problems : standing, t),
    employer: await employerOf(db, post.employerId),
    own: caller.actor.role === "officer" ? await ownWord(db, post, caller.actor.personId) : null,
    reviews: reviews.filter((review) => review.outcome === "sent_back"),
    sharing: await sharingOf(db, post.id),
    regionCode: post.regionCode,
    mayShare:
      !post.revises &&
      !TERMINAL.includes(post.status) &&
      post.status !== "in_review" &&
      post.status !== "draft",
    history: await postHistory(db, post.id),
  };
}
