import { Textarea, TextField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

export function WorkForm({ post, state }: QuestionProps) {
  return (
    <>
      <h1>{QUESTIONS.work.title}</h1>
      <TextField
        {...fieldOf(state, "title", post.title)}
        label="Title"
        hint="For example: Kitchen assistant"
      />
      <Textarea
        {...fieldOf(state, "description", post.description)}
        label="What does a person do?"
        hint="Write short, plain sentences: a usual day, the team, what they learn. People apply through Foothold, so leave out telephone numbers, email and web addresses."
        rows={9}
        maxLetters={4000}
      />
    </>
  );
}
