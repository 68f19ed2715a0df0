import { writtenForSubject } from "../../db/queries/help.server";
import { type Post, postOf, postSubject } from "../../db/queries/posts.server";
import type { Action } from "../policy";
import { allowRead } from "../transact.server";
import { type Asked, notFound } from "../web/guard.server";

/** The post of the address `:id`, for those who may do this to it; to others it is absent. */
export async function askedPost(
  { caller, id }: Asked,
  action: Extract<Action, "post.write" | "post.review" | "post.write-for">,
): Promise<Post> {
  if (action === "post.write-for")
    await allowRead(caller, action, await writtenForSubject(caller.db, id("id")));
  else await allowRead(caller, action, await postSubject(caller.db, id("id")));
  const post = await postOf(caller.db, id("id"));
  if (!post) throw notFound();
  return post;
}
