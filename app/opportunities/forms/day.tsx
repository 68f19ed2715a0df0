import { BLANK, type SessionRow } from "../../events/session-rows";
import { Button, Checkboxes, DateInput, Fieldset, Radios, Textarea, TextField } from "../../ui";
import { dateOf, fieldOf } from "../../web/form-state";
import type { Choices } from "../question.server";
import { QUESTIONS } from "../questions";
import { STATUS_WORDS } from "../status-words";
import type { QuestionProps } from "./form";

/** The date, and whether people come or meet by video. */
export function DayForm({ post: { day }, state }: QuestionProps) {
  return (
    <>
      <h1>{QUESTIONS.day.title}</h1>
      <DateInput
        {...dateOf(state, "heldOn", day?.heldOn ?? null)}
        label="On which day is it?"
        hint="For example: 14 1 2027. Sessions keep their times when you change the day."
      />
      <Radios
        {...fieldOf(state, "where", day && (day.byVideo ? "video" : "place"))}
        label="Where do you meet people?"
        choices={[
          { value: "place", label: "At a place", hint: "The next question asks which." },
          {
            value: "video",
            label: "By video",
            reveals: (
              <TextField
                {...fieldOf(state, "videoLink", day?.videoLink)}
                label="Address of the video meeting"
                hint="It begins with https://. Only people who have a time get to see it."
              />
            ),
          },
        ]}
      />
    </>
  );
}

/** What people bring, how they get in, and who understands them. */
export function VenueForm({ post: { day }, state }: QuestionProps) {
  const byVideo = day?.byVideo ?? false;
  return (
    <>
      <h1>{QUESTIONS.venue.title}</h1>
      <Textarea
        {...fieldOf(state, "bring", day?.bring)}
        label="What should people bring? (optional)"
        hint="For example: nothing, or a list of the jobs you had. Nobody should have to bring papers about their right to work: you check those later, of everyone you hire."
        rows={3}
        maxLetters={1000}
      />
      <Textarea
        {...fieldOf(state, "access", day?.access)}
        label={
          byVideo ? "How do people join, and what helps them?" : "How do people get in, and what helps them?"
        }
        hint={
          byVideo
            ? "For example: it works on a phone, without an account. We can switch captions on."
            : "For example: the door on Quay Street, no steps, a lift, a quiet room; children can wait in the lounge."
        }
        rows={4}
        maxLetters={1000}
      />
      <TextField
        {...fieldOf(state, "languages", day?.languages)}
        label="Which languages do your people there speak? (optional)"
        hint="For example: English, Polish and Arabic"
      />
    </>
  );
}

/** Vacancies that exist, and a new one to be written after. */
export function RecruitsForm({
  post: { day },
  state,
  vacancies,
}: QuestionProps & Pick<Choices, "vacancies">) {
  const chosen = state ? (state.values.vacancies ?? []) : (day?.vacancies ?? []).map(({ id }) => id);
  return (
    <>
      <h1>{QUESTIONS.recruits.title}</h1>
      <p>People are only told of a day when one of its vacancies fits their lives.</p>
      {vacancies.length > 0 && (
        <Checkboxes
          name="vacancies"
          label="Your vacancies"
          values={chosen}
          errors={state?.errors.vacancies}
          choices={vacancies.map(({ id, title, status }) => ({
            value: id,
            label: title ?? "",
            hint: STATUS_WORDS[status as keyof typeof STATUS_WORDS].word,
          }))}
        />
      )}
      <TextField
        {...fieldOf(state, "newVacancy", null)}
        {...(vacancies.length === 0 && state?.errors.vacancies
          ? { errors: state.errors.vacancies, id: "vacancies" }
          : {})}
        label={
          vacancies.length > 0
            ? "Or a vacancy that is not written yet: its title (optional)"
            : "The title of a vacancy"
        }
        hint="It is kept as a draft of its own, with its own questions. The day is published when one of its vacancies is."
      />
    </>
  );
}

interface SessionsProps extends QuestionProps {
  rows: readonly SessionRow[];
  focusRow?: number;
}

/** Sessions by a rule, then each by itself. */
export function SessionsForm({ state, rows, focusRow }: SessionsProps) {
  const errors = state?.errors ?? {};
  const shown = rows.length > 0 ? rows : [BLANK];
  const field = (name: string, value: string) => ({ name, value, errors: errors[name] });
  return (
    <>
      <h1>{QUESTIONS.sessions.title}</h1>
      <p>
        A session is a time at which so many people come. Small ones are kinder: nobody waits, and everyone is
        spoken with. People see the times and tell their officer when they want to come; the officer tells
        you. Nothing is booked here.
      </p>
      <Fieldset
        id="rule"
        legend="Make all of them at once"
        hint="For example: every 20 minutes from 10:00 to 15:00, 4 people each. It takes the place of the sessions below."
      >
        <div className="fh-shifts__row fh-shifts__row--times">
          <TextField
            {...fieldOf(state, "every", null)}
            label="Every (minutes)"
            width={4}
            inputMode="numeric"
          />
          <TextField {...fieldOf(state, "from", null)} label="From" width={5} />
          <TextField {...fieldOf(state, "to", null)} label="To" width={5} />
          <TextField {...fieldOf(state, "each", null)} label="People each" width={4} inputMode="numeric" />
        </div>
        <Button look="secondary" small name="intent" value="sessions/rule" formNoValidate>
          Make the sessions
        </Button>
      </Fieldset>
      <Fieldset id="sessions-group" legend="Sessions" errors={errors.sessions}>
        <div id="sessions" tabIndex={-1}>
          {shown.map((row, i) => (
            <fieldset className="govuk-fieldset fh-shifts__row fh-shifts__row--times" key={i}>
              <legend className="govuk-visually-hidden">Session {i + 1}</legend>
              <TextField
                {...field(`sessions[${i}].start`, row.start)}
                label="Start"
                width={5}
                autoFocus={i === focusRow}
              />
              <TextField {...field(`sessions[${i}].end`, row.end)} label="End" width={5} />
              <TextField
                {...field(`sessions[${i}].places`, row.places)}
                label="People"
                width={4}
                inputMode="numeric"
              />
              {shown.length > 1 && (
                <span className="fh-buttons fh-shifts__buttons">
                  <Button
                    look="quiet"
                    name="intent"
                    value={`sessions/remove/${i}`}
                    formNoValidate
                    hidden={`session ${i + 1}`}
                  >
                    Remove
                  </Button>
                </span>
              )}
            </fieldset>
          ))}
        </div>
        <Button look="secondary" small name="intent" value="sessions/add" formNoValidate>
          Add a session
        </Button>
      </Fieldset>
    </>
  );
}
