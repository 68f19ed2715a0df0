import type { PostKind } from "../../../db/queries/posts.server";
import { Textarea, TextField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { questionOf } from "../questions";
import type { QuestionProps } from "./form";

const TITLES: Record<PostKind, string> = {
  vacancy: "For example: Kitchen assistant",
  work_experience: "For example: Two weeks in a hotel kitchen",
  volunteering: "For example: Helper at the Tuesday food bank",
  recruitment_day: "For example: Meet the Riverside Hotel",
};

export function WorkForm({ post, state }: QuestionProps) {
  return (
    <>
      <h1>{questionOf(post.kind, "work").title}</h1>
      <TextField {...fieldOf(state, "title", post.title)} label="Title" hint={TITLES[post.kind]} />
      <Textarea
        {...fieldOf(state, "description", post.description)}
        label={
          post.kind === "recruitment_day"
            ? "What happens, from coming in to going home?"
            : "What does a person do?"
        }
        hint={`Write short, plain sentences: ${post.kind === "recruitment_day" ? "whom they meet, what they see, how long it takes" : "a usual day, the team, what they learn"}. People come through Foothold, so leave out telephone numbers, email and web addresses.`}
        rows={9}
        maxLetters={4000}
      />
    </>
  );
}
