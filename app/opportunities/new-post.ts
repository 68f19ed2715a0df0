import { z } from "zod";
import type { PostKind } from "../../db/queries/posts.server";
import { says } from "../web/says";
import { POST_KINDS } from "./kinds";

/** What begins a post: its kind, and the id that makes a second press harmless. */
export const NewPostInput = z.object({
  id: z.guid(says("post.error.again")).transform((id) => id.toLowerCase()),
  kind: z.enum(POST_KINDS as [PostKind, ...PostKind[]], says("post.error.kind")),
});
