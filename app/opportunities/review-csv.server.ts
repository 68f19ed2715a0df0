import { csvAnswer } from "../web/csv";
import type { Asked } from "../web/guard.server";
import { reviewQueue } from "./review-pages.server";
import { STATUS_WORDS } from "./status-words";

/** The posts of the region that pay less than a rate which was entered since. */
export async function belowRateAsCsv(asked: Asked): Promise<Response> {
  const { below } = await reviewQueue(asked);
  return csvAnswer(
    "posts-below-the-rate",
    ["Post", "Employer", "State", "Pays an hour, pounds", "Minimum an hour, pounds", "From", "Starts on"],
    below.map((post) => [
      post.title,
      post.employerName,
      STATUS_WORDS[post.status as keyof typeof STATUS_WORDS].word,
      pounds(post.payHourlyPence),
      pounds(post.ratePence),
      post.rateFrom,
      post.startsOn,
    ]),
  );
}
const pounds = (pence: number) => (pence / 100).toFixed(2);

/** The posts of the region that wait to be checked. */
export async function reviewAsCsv(asked: Asked): Promise<Response> {
  const { posts } = await reviewQueue(asked);
  return csvAnswer(
    "posts-to-check",
    ["Post", "Employer", "Town", "What", "Check by"],
    posts.map((post) => [
      post.title,
      post.employerName,
      post.townName,
      post.revises ? "Change to check" : "Post to check",
      post.by,
    ]),
  );
}
