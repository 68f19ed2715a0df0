import { LANGUAGE_CHOICES } from "../../db/reference/languages";
import type { Behalf } from "../caller";
import { DateInput, Radios, Select, TextField } from "../ui";
import { dateOf, type FormState, fieldOf } from "../web/form-state";

/** The moment of the page, as a form is filled with it: London's date and time. */
export interface Moment {
  date: string;
  time: string;
}

interface Props {
  /** Who spoke: an interpreter is asked for where a person did; an employer hardly ever needs one. */
  side: Behalf["side"];
  /** "the person", "they" or an employer's name. */
  who: string;
  moment: Moment;
  form?: FormState;
}

/** How, when and with whose help it was said. */
export function BehalfFields({ side, who, moment, form }: Props) {
  return (
    <>
      <Radios
        {...fieldOf(form, "saidHow")}
        label={`How did ${who} tell you?`}
        choices={[
          { value: "phone", label: "By telephone" },
          { value: "face_to_face", label: "Face to face" },
        ]}
      />
      <DateInput {...dateOf(form, "saidOn", moment.date)} label="On which day?" />
      <TextField
        {...fieldOf(form, "saidTime", moment.time)}
        label="At what time?"
        hint="For example 14:30"
        inputMode="numeric"
        width={5}
      />
      <Radios
        {...fieldOf(form, "interpreter", side === "employer" ? "no" : null)}
        label="Was there an interpreter?"
        choices={[
          { value: "no", label: "No" },
          {
            value: "yes",
            label: "Yes",
            reveals: (
              <Select
                {...fieldOf(form, "interpreterLanguage")}
                label="Which language? (you can leave this empty)"
                empty="Not noted"
                options={LANGUAGE_CHOICES}
              />
            ),
          },
        ]}
      />
    </>
  );
}
