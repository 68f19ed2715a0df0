import { useFormat, useT } from "../../i18n/context";
import { Button, Radios, ShiftRows, WeekDrawing } from "../../ui";
import type { ShiftRow } from "../../ui/shift-intent";
import { weekSentence } from "../../ui/week-sentence";
import { fieldOf } from "../../web/form-state";
import { QUESTIONS } from "../questions";
import { weekPatterns } from "../view";
import type { QuestionProps } from "./form";

interface HoursFormProps extends QuestionProps {
  /** The rows of each pattern, as typed or as stored. */
  patterns: readonly (readonly ShiftRow[])[];
  /** Pattern and row to go on in, after a row was added. */
  focus?: { pattern: number; row: number };
}

const BLANK: ShiftRow = { day: "", start: "", end: "" };

export function HoursForm({ post, state, patterns, focus }: HoursFormProps) {
  const t = useT();
  const format = useFormat();
  const saved = weekPatterns(post.patterns);
  return (
    <>
      <h1>{QUESTIONS.hours.title}</h1>
      <p>
        One row is one shift. If a person can choose between different weeks, add each as a choice: every
        choice lets different people apply.
      </p>
      {saved.length > 0 && (
        <>
          <p>
            As saved: <strong>{weekSentence(saved, { t, format })}.</strong>
          </p>
          <WeekDrawing patterns={saved} />
        </>
      )}
      {patterns.map((rows, i) => (
        <div key={i} className="fh-pattern">
          <ShiftRows
            name={`patterns[${i}].shifts`}
            legend={patterns.length > 1 ? `Choice ${i + 1}` : "Shifts in the week"}
            hint={i === 0 ? "An end that is earlier than the start is on the next day." : undefined}
            rows={rows.length > 0 ? rows : [BLANK]}
            errors={state?.errors}
            focusRow={focus?.pattern === i ? focus.row : undefined}
          />
          {patterns.length > 1 && (
            <p>
              <Button look="quiet" name="intent" value={`patterns/remove/${i}`} formNoValidate>
                Remove choice {i + 1}
              </Button>
            </p>
          )}
        </div>
      ))}
      <p>
        <Button look="secondary" small name="intent" value="patterns/add" formNoValidate>
          Add another choice of week
        </Button>
      </p>
      <Radios
        {...fieldOf(
          state,
          "termTimeOnly",
          post.patterns.length > 0 ? (post.termTimeOnly ? "yes" : "no") : null,
        )}
        label="Is the work in school terms only?"
        hint="Parents can often say yes to work that stops in the school holidays."
        choices={[
          { value: "yes", label: "Yes, there is no work in the school holidays" },
          { value: "no", label: "No, it goes on all year" },
        ]}
      />
    </>
  );
}
