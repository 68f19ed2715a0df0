import { Radios, Textarea, TextField } from "../../ui";
import { type FormState, fieldOf } from "../../web/form-state";
import type { ExcludingWord } from "./words";

/** What a manager says about a word. */
export function WordFields({ state, word }: { state: FormState | undefined; word?: ExcludingWord }) {
  return (
    <>
      <TextField
        {...fieldOf(state, "phrase", word?.phrase)}
        label="Word or words"
        hint="Whole words, in any case. A star stands for any ending: refugee* finds refugee and refugees."
      />
      <Textarea
        {...fieldOf(state, "reason", word?.reason)}
        label="Why it keeps people out"
        hint="The employer reads this. Say whom it keeps out, without blame."
        rows={3}
        maxLetters={500}
      />
      <TextField
        {...fieldOf(state, "instead", word?.instead)}
        label="What to write in its place"
        hint="For example: Waiting staff"
      />
      <Radios
        {...fieldOf(state, "unlawful", word && (word.unlawful ? "yes" : "no"))}
        label="Is it unlawful in any advert?"
        choices={[
          { value: "no", label: "No: its employer changes it, or says why the work needs it" },
          { value: "yes", label: "Yes: a post that says it is neither sent nor published" },
        ]}
      />
    </>
  );
}
