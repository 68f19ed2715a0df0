import { employerOf } from "../../db/queries/employers.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import { countOpenPosts } from "../../db/queries/vacancies.server";
import { allowRead } from "../transact.server";
import { type Asked, notFound } from "../web/guard.server";
import { isPublic } from "./states";
import { publicView, saidOnce } from "./view";

/** How many posts are open today. */
export const openToday = ({ caller, today }: Asked): Promise<number> => countOpenPosts(caller.db, today);

/** A post that the public may read; to its employer and officers another one is absent here, too. */
export async function publicPage({ caller, id, today }: Asked) {
  const subject = await postSubject(caller.db, id("id"));
  await allowRead(caller, "post.read", subject);
  const post = await postOf(caller.db, id("id"));
  if (!post || !subject?.publiclyVisible || !isPublic(post.status)) throw notFound();
  const employer = await employerOf(caller.db, post.employerId);
  return {
    post: publicView(post),
    aboutEmployer: saidOnce(employer?.description ?? null, post.description),
    filled: post.status === "filled" || post.placesLeft === 0,
    closed: post.closesOn !== null && post.closesOn < today,
  };
}
