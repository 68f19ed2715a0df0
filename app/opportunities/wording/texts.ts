import type { PostKind } from "../../../db/queries/posts.server";
import type { Field } from "../steps";

/** What of a post is free text that others read. */
interface Texts {
  kind: PostKind;
  title: string | null;
  description: string | null;
  gettingThere: string | null;
  payNote: string | null;
  probation: string | null;
  leadsTo: string | null;
  learning: string | null;
  expenses: string | null;
  schemeTraining: string | null;
  supervisor: string | null;
  day: { bring: string | null; access: string | null; languages: string | null } | null;
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
    { field: "contract", text: post.probation },
    { field: post.kind === "vacancy" ? "contract" : "expenses", text: post.leadsTo },
    { field: "learning", text: post.learning },
    { field: "expenses", text: post.expenses },
    { field: "scheme", text: post.schemeTraining },
    { field: "supervisor", text: post.supervisor },
    ...(post.day ? [post.day.bring, post.day.access, post.day.languages] : []).map((text) => ({
      field: "venue" as const,
      text,
    })),
  ];
  return all.flatMap(({ field, text }) => (text ? [{ field, text }] : []));
}
