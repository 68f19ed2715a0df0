import { Radios, Textarea, TextField, TownField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { questionOf } from "../questions";
import type { QuestionProps } from "./form";

/** @param towns those to choose from, where the name that was typed is not one place's alone */
export function PlaceForm({
  post,
  state,
  towns,
}: QuestionProps & { towns?: readonly { id: number; label: string }[] }) {
  return (
    <>
      <h1>{questionOf(post.kind, "place").title}</h1>
      <p>
        People see how long the journey takes from their home, so give the place where{" "}
        {post.kind === "recruitment_day" ? "the day is held" : "the work is done"}.
      </p>
      <TextField
        {...fieldOf(state, "address", post.address)}
        label="Name and street"
        hint="For example: Riverside Hotel, 12 Quay Street"
      />
      <TownField {...fieldOf(state, "town", post.townLabel)} label="Town, city or village" />
      {towns && towns.length > 0 && (
        <Radios
          {...fieldOf(state, "townId", null)}
          label={state?.errors.townId ? "Which one?" : "Did you mean one of these?"}
          choices={towns.map((town) => ({ value: String(town.id), label: town.label }))}
        />
      )}
      <Textarea
        {...fieldOf(state, "gettingThere", post.gettingThere)}
        label="How to get there (optional)"
        hint="For example: bus 25 stops outside; the first one arrives at 06:10. There is a place for bicycles."
        rows={4}
        maxLetters={500}
      />
    </>
  );
}
