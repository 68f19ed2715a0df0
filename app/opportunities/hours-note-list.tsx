import { useFormat, useT } from "../i18n/context";
import { Inset } from "../ui";
import { hoursWords } from "../ui/week-sentence";
import type { HoursNote } from "./hours-notes";

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
