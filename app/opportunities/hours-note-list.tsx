import { useFormat, useT } from "../i18n/context";
import { Inset } from "../ui";
import { hoursWords } from "../ui/week-sentence";
import type { HoursNote } from "./hours-notes";
import { DAILY_REST } from "./rest";

/** What too long a shift takes from people, to its employer and to the officer who reads it. */
export function LittleRestWords({ hours }: { hours: number }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      From a first start to a last end there are {hoursWords(hours, { t, format })}, without a rest of{" "}
      {DAILY_REST} hours between. People must have {DAILY_REST} hours of rest in a row in each 24 hours: make
      the shift shorter, or put more time between two.
    </>
  );
}

/** What is allowed and may be a slip. */
export function HoursNotes({ notes }: { notes: readonly HoursNote[] }) {
  const t = useT();
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <Inset>
      {notes.map((note) => {
        const of = note.name ? `${note.name}: ` : "";
        return note.note === "week-off" ? (
          <p key={`${of}${note.week}`}>
            {of}Week {note.week} is a week off. Is that right?
          </p>
        ) : note.note === "little-rest" ? (
          <p key={`${of}rest`}>
            {of}
            <LittleRestWords hours={note.hours} />
          </p>
        ) : (
          <p key={`${of}long`}>
            {of}
            {hoursWords(note.hours, { t, format })} a week is more than 48. Nobody may have to work more than
            48 hours a week on average, unless they agree to it in writing.
          </p>
        );
      })}
    </Inset>
  );
}
