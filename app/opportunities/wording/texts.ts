import type { Field } from "../steps";

/** What of a post is free text that others read. */
interface Texts {
  title: string | null;
  description: string | null;
  gettingThere: string | null;
  payNote: string | null;
}

export interface PostText {
  field: Field;
  text: string;
}

/** Every free text of a post, with what an officer's note about it would be filed under. */
export function textsOf(post: Texts): PostText[] {
  const all: { field: Field; text: string | null }[] = [
    { field: "title", text: post.title },
    { field: "description", text: post.description },
    { field: "getting-there", text: post.gettingThere },
    { field: "pay", text: post.payNote },
  ];
  return all.flatMap(({ field, text }) => (text ? [{ field, text }] : []));
}
