import { csvAnswer } from "../web/csv";
import type { Asked } from "../web/guard.server";
import { reviewQueue } from "./review-pages.server";

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
