import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { nameOfPost } from "./kinds";
import { ownPosts } from "./own-list.server";
import { STATUS_WORDS } from "./status-words";

/** An employer's own posts as the list is narrowed. */
export async function ownPostsAsCsv(asked: Asked): Promise<Response> {
  const posts = await everyPage(asked.caller, async (caller, page, pageSize) => {
    const url = new URL(asked.url);
    url.searchParams.set("page", String(page));
    return (await ownPosts({ ...asked, caller, url }, pageSize)).posts;
  });
  return csvAnswer(
    "posts",
    [
      "Post",
      "Kind",
      "State",
      "Needs you",
      "Town",
      "Starts on",
      "Closes on",
      "Places",
      "Places left",
      "Waiting",
    ],
    posts.map((post) => [
      nameOfPost(post),
      asked.t(`kind.${post.kind}`),
      STATUS_WORDS[post.status].word,
      post.needsYou ? "yes" : "no",
      post.townName,
      post.startsOn,
      post.closesOn,
      post.places,
      post.placesLeft,
      post.waiting,
    ]),
  );
}
