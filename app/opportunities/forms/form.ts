import type { Post } from "../../../db/queries/posts.server";
import type { FormState } from "../../web/form-state";

/** What each question's form is made from. */
export interface QuestionProps {
  post: Post;
  /** The form as it was sent and refused. */
  state: FormState | undefined;
  /** Somebody answered the question before; else an empty answer is not theirs. */
  answered?: boolean;
}
