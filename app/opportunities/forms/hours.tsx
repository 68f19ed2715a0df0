import type { Post } from "../../../db/queries/posts.server";
import { Button, Radios, ShiftRows, TextField, WeekDrawing } from "../../ui";
import { weekLetter } from "../../ui/week-sentence";
import type { FormState } from "../../web/form-state";
import { fieldOf } from "../../web/form-state";
import { AGREEMENT, MOST_PATTERNS, MOST_WEEKS } from "../hours";
import { type Changed, saidSoFar, type TypedPattern } from "../hours-form";
import { HoursNotes } from "../hours-note-list";
import { hoursNotes } from "../hours-notes";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

type HoursFormProps = QuestionProps & Changed;

/** When the work is: every choice of hours, who chooses them, and what it all says so far. */
export function HoursForm({ post, state, patterns, focus, said, preview }: HoursFormProps) {
  const answered = post.byAgreement || post.patterns.length > 0;
  // Asked by JavaScript while the form is filled in: the rest of the page stands.
  if (preview) return <SoFar patterns={patterns} />;
  return (
    <>
      <h1>{QUESTIONS.hours.title}</h1>
      <p>
        One choice of hours is enough. If a person can choose between different weeks, add each: every choice
        lets different people apply.
      </p>
      <div data-module="fh-live">
        <p role="status" className="fh-quiet" data-live="said">
          {said}
        </p>
        <div data-live="form">
          {patterns.map((pattern, i) => (
            <PatternFields
              key={i}
              kind={post.kind}
              at={i}
              pattern={pattern}
              several={patterns.length > 1}
              state={state}
              focus={focus}
            />
          ))}
        </div>
        <SoFar patterns={patterns} />
        <div data-live="more">
          {patterns.length < MOST_PATTERNS && patterns[0]?.shape !== AGREEMENT && (
            <p>
              <Button
                look="secondary"
                small
                name="intent"
                value="patterns/add"
                autoFocus={focus === "patterns/add"}
                formNoValidate
              >
                Add another choice of hours
              </Button>
            </p>
          )}
        </div>
      </div>
      <Radios
        {...fieldOf(state, "termTimeOnly", answered ? (post.termTimeOnly ? "yes" : "no") : null)}
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

interface PatternProps {
  kind: Post["kind"];
  at: number;
  pattern: TypedPattern;
  several: boolean;
  state: FormState | undefined;
  focus?: string;
}

function PatternFields({ kind, at, pattern, several, state, focus }: PatternProps) {
  const name = `patterns[${at}]`;
  const field = (part: string, value: string) => ({
    name: `${name}.${part}`,
    value,
    errors: state?.errors[`${name}.${part}`],
  });
  return (
    <div className="fh-pattern">
      {several && <h2>Choice {at + 1}</h2>}
      {(several || pattern.name !== "" || state?.errors[`${name}.name`]) && (
        <TextField
          {...field("name", pattern.name)}
          label="What do you call these hours? (optional)"
          hint="For example: early shifts."
          width={20}
        />
      )}
      <Radios
        {...field("shape", pattern.shape)}
        label="Who chooses the hours?"
        autoFocus={focus === `${name}.shape`}
        choices={[
          {
            value: "flexible",
            label: kind === "volunteering" ? "The volunteer" : "The worker",
            hint: "So many hours a week, whenever they like within times that you give.",
            reveals: (
              <>
                <TextField
                  {...field("flexible.hours", pattern.hours)}
                  label="How many hours a week?"
                  hint="For example: 16, or 17.5."
                  width={4}
                  inputMode="decimal"
                />
                <TextField
                  {...field("flexible.shortest", pattern.shortest)}
                  label="How long is the shortest shift, in hours?"
                  hint="3 hours unless you say otherwise."
                  width={4}
                  inputMode="decimal"
                />
              </>
            ),
          },
          { value: "fixed", label: "We fix them", hint: "The same shifts every week." },
          {
            value: "rota",
            label: "Our rota",
            hint:
              kind === "volunteering"
                ? "You choose each week. It is shown to people who are free at all of the times that you give, and nobody has to come."
                : "You choose each week, so a person must be free at all of the times that you give.",
            reveals: (
              <TextField
                {...field("rota.hours", pattern.rotaHours)}
                label="How many hours a week at most?"
                width={4}
                inputMode="decimal"
              />
            ),
          },
          {
            value: "alternating",
            label: "Weeks take turns",
            hint: "Fixed shifts that change: for example early one week, late the next.",
            reveals: pattern.shape !== "alternating" && (
              <Button look="secondary" small name="intent" value="patterns/show" formNoValidate>
                Show both weeks
              </Button>
            ),
          },
          ...(several && pattern.shape !== AGREEMENT
            ? []
            : [
                {
                  value: AGREEMENT,
                  label: "By agreement",
                  hint: "You settle the hours with the person. The post cannot say that it fits anybody’s week: people see a question mark.",
                },
              ]),
        ]}
      />
      {pattern.shape !== AGREEMENT && <Weeks {...{ name, pattern, state, focus }} />}
      {several && (
        <p>
          <Button look="quiet" name="intent" value={`patterns/remove/${at}`} formNoValidate>
            Remove choice {at + 1}
          </Button>
        </p>
      )}
    </div>
  );
}

const LEGENDS: Record<string, string> = {
  flexible: "Between which times can they choose?",
  rota: "Between which times are the shifts?",
  fixed: "Shifts in the week",
};

/** The rows of each week. Where weeks take turns, or nobody has said yet who chooses, weeks can be added. */
function Weeks({
  name,
  pattern: { shape, weeks },
  state,
  focus,
}: { name: string } & Pick<PatternProps, "pattern" | "state" | "focus">) {
  const takeTurns = shape === "alternating";
  return (
    <>
      {(takeTurns ? weeks : weeks.slice(0, 1)).map((rows, w) => (
        <div key={w}>
          <ShiftRows
            name={`${name}.weeks[${w}].shifts`}
            legend={takeTurns ? `Week ${weekLetter(w)}` : (LEGENDS[shape] ?? "Days and times")}
            hint={w > 0 ? "Leave it empty for a week off." : undefined}
            rowsHint="An end that is earlier than the start is on the next day."
            rows={rows}
            errors={state?.errors}
            focus={focus}
            grid
          />
          {takeTurns && weeks.length > 2 && (
            <p>
              <Button look="quiet" name="intent" value={`${name}.weeks/remove/${w}`} formNoValidate>
                Remove week {weekLetter(w)}
              </Button>
            </p>
          )}
        </div>
      ))}
      {takeTurns && weeks.length < MOST_WEEKS && (
        <p>
          <Button
            look="secondary"
            small
            name="intent"
            value={`${name}.weeks/add`}
            autoFocus={focus === `${name}.weeks/add`}
            formNoValidate
          >
            Add week {weekLetter(weeks.length)}
          </Button>
        </p>
      )}
    </>
  );
}

/** What is typed, drawn and read back. */
function SoFar({ patterns }: { patterns: readonly TypedPattern[] }) {
  const said = saidSoFar(patterns);
  const byAgreement = patterns[0]?.shape === AGREEMENT;
  return (
    <div data-live="read" aria-live="polite">
      {(said.length > 0 || byAgreement) && <WeekDrawing patterns={said} reader="employer" caption />}
      <HoursNotes notes={hoursNotes(said)} />
    </div>
  );
}
