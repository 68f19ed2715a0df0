import { Button, Radios, ShiftRows, WeekDrawing } from "../../ui";
import type { ShiftRow } from "../../ui/shift-intent";
import { rangesOfShift, slotOfTime } from "../../ui/week-slots";
import { fieldOf } from "../../web/form-state";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

interface HoursFormProps extends QuestionProps {
  /** The rows of each pattern, as typed or as stored. */
  patterns: readonly (readonly ShiftRow[])[];
  /** Pattern and row to go on in, after a row was added. */
  focus?: { pattern: number; row: number };
}

/** The slots of the rows that say a whole shift. */
const rangesOfRows = (rows: readonly ShiftRow[]) =>
  rows.flatMap(({ day, start, end }) => {
    const [from, to] = [slotOfTime(start), slotOfTime(end)];
    return /^[0-6]$/.test(day) && from !== null && to !== null && from !== to
      ? rangesOfShift(Number(day), from, to)
      : [];
  });

const BLANK: ShiftRow = { day: "", start: "", end: "" };

export function HoursForm({ post, state, patterns, focus }: HoursFormProps) {
  const drawn = patterns
    .map((rows) => ({ shape: "fixed" as const, slots: rangesOfRows(rows) }))
    .filter((p) => p.slots.length > 0);
  return (
    <>
      <h1>{QUESTIONS.hours.title}</h1>
      <p>
        One row is one shift. If a person can choose between different weeks, add each as a choice: every
        choice lets different people apply.
      </p>
      {drawn.length > 0 && <WeekDrawing patterns={drawn} caption />}
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
