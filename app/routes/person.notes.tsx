import { useActionData, useLoaderData } from "@remix-run/react";
import { addNote } from "../participants/care.server";
import { Notes, PersonFrame } from "../participants/care-pages";
import { NoteForm } from "../participants/notes";
import { demandPerson, readNotes } from "../participants/people.server";
import { ErrorSummary } from "../ui";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.read", async ({ caller, id, today }) => ({
  ...(await readNotes(caller, id("id"))),
  today,
  noteId: crypto.randomUUID(),
}));

export const action = guardedAction("person.note", async ({ caller, id, form, t, today, go }) => {
  const personId = id("id");
  await demandPerson(caller, personId);
  const parsed = parseForm(form, NoteForm(today), t);
  if (!parsed.ok) return unprocessable(parsed.state);
  await addNote(caller, personId, parsed.value);
  return go(`/people/${personId}/notes`, { key: "people.noted" });
});

export const meta = () => [{ title: "Notes – Foothold" }];

export default function NotesPage() {
  const { head, notes, today, noteId } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <PersonFrame head={head} page="/notes" />
      <Notes notes={notes} id={noteId} today={today} state={state} />
    </>
  );
}
