import { DateInput, TextField } from "../../ui";
import { dateOf, fieldOf } from "../../web/form-state";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

export function DatesForm({ post, state }: QuestionProps) {
  return (
    <>
      <h1>{QUESTIONS.dates.title}</h1>
      <TextField
        {...fieldOf(state, "places", post.places)}
        label="How many people do you need?"
        hint="An offer holds a place until it is answered."
        width={3}
        inputMode="numeric"
      />
      <DateInput
        {...dateOf(state, "startsOn", post.startsOn)}
        label={`When does ${post.kind === "vacancy" ? "the job" : "it"} start? (optional)`}
        hint="For example: 11 1 2027. Leave it empty if a person can start as soon as they can."
      />
      <DateInput
        {...dateOf(state, "closesOn", post.closesOn)}
        label="Until when can people apply?"
        hint="Not after the start. Two to four weeks from now is usual."
      />
    </>
  );
}
