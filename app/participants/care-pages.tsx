import { OfficerTag } from "../brokering/state-tag";
import { useFormat } from "../i18n/context";
import {
  BackLink,
  Button,
  DateInput,
  Details,
  EmptyState,
  FilterBar,
  Heading,
  Radios,
  Select,
  Tag,
  Textarea,
} from "../ui";
import { dateOf, type FormState, fieldOf } from "../web/form-state";
import { basisWords, seenWords } from "./attestation-words";
import type { Happening } from "./happenings";
import { NOTE_KINDS, NOTE_WORDS, noteWords } from "./notes";
import type { PersonHead, PersonRead, readHistory, readNotes } from "./people.server";

const PAGES = [
  { path: "", label: "Person" },
  { path: "/matches", label: "Matches" },
  { path: "/notes", label: "Notes" },
  { path: "/right-to-work", label: "Right to work" },
  { path: "/history", label: "History" },
] as const;
export type PersonPage = (typeof PAGES)[number]["path"];

/** Who it is, who looks after them, and the ways to their other pages. */
export function PersonFrame({ head, page }: { head: PersonHead; page: PersonPage }) {
  const f = useFormat();
  const address = `/people/${head.id}`;
  return (
    <>
      <p>
        <BackLink href="/people">People</BackLink>
      </p>
      <Heading caption={head.town ?? "No town yet"} lead={<Care head={head} />}>
        <bdi>{head.fullName}</bdi>
      </Heading>
      <FilterBar
        label="Pages of this person"
        chips={PAGES.map(({ path, label }) => ({
          href: address + path,
          label: path === "/notes" && head.notes ? `${label} ${f.number(head.notes)}` : label,
          current: path === page,
        }))}
      />
    </>
  );
}

function Care({ head: { takenOn, officer, isMine } }: { head: PersonHead }) {
  if (!takenOn)
    return <>Nobody has taken this person on yet: every officer of the region sees these pages.</>;
  if (isMine) return <>On your caseload.</>;
  if (officer === null) return <>Your organisation looks after this person; they are on nobody’s caseload.</>;
  return (
    <>
      On the caseload of <bdi>{officer}</bdi>.
    </>
  );
}

/** Taking on, taking over, handing over. */
export const CareForms = ({ person, state }: { person: PersonRead; state?: FormState }) => (
  <>
    {!person.head.takenOn && (
      <form method="post">
        <Button look="secondary" name="intent" value="take-on">
          Take this person on
        </Button>
      </form>
    )}
    <Details summary="Change the caseload" open={state !== undefined}>
      <form method="post" noValidate>
        <Select
          {...fieldOf(state, "officerId")}
          label="Officer who looks after this person"
          empty="Choose an officer"
          options={person.colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        />
        <Textarea
          {...fieldOf(state, "handOver")}
          label="What should they know?"
          hint="Kept as a note. Leave it empty if there is nothing to hand over."
          rows={3}
          maxLetters={2000}
        />
        <Button look="secondary" name="intent" value="assign">
          Save
        </Button>
      </form>
    </Details>
  </>
);

type NotesRead = Awaited<ReturnType<typeof readNotes>>;

/** A form for one more note, and those there are. */
export function Notes({
  notes,
  id,
  today,
  state,
}: {
  notes: NotesRead["notes"];
  id: string;
  today: string;
  state?: FormState;
}) {
  const f = useFormat();
  return (
    <>
      <h2>Add a note</h2>
      <p className="fh-quiet">
        Officers who look after this person read it. Employers never do. It cannot be changed afterwards: add
        another to correct it. The person can ask to see it.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={state?.values.id?.[0] ?? id} />
        <Radios
          {...fieldOf(state, "kind")}
          label="Kind of contact"
          choices={NOTE_KINDS.map((kind) => ({ value: kind, label: NOTE_WORDS[kind] }))}
        />
        <DateInput {...dateOf(state, "heldOn", today)} label="When was it?" />
        <Textarea {...fieldOf(state, "body")} label="What was said or agreed" rows={5} maxLetters={4000} />
        <Button>Keep this note</Button>
      </form>
      <h2>Notes</h2>
      {notes.length === 0 ? (
        <EmptyState title="No notes yet">
          <p>The first note says that somebody has spoken with this person.</p>
        </EmptyState>
      ) : (
        <ol className="fh-plain fh-stack">
          {notes.map((note) => (
            <li key={note.id} className="fh-card">
              <p>
                <Tag>{noteWords(note.kind)}</Tag> {f.date(note.heldOn)}, <bdi>{note.officer}</bdi>
              </p>
              <p dir="auto" className="fh-lines">
                {note.body}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type HistoryRead = Awaited<ReturnType<typeof readHistory>>;

/** What happened, and who looked at or changed the record. */
export function History({ happened, readers }: HistoryRead) {
  const f = useFormat();
  return (
    <>
      <section>
        <h2>What happened</h2>
        <ul>
          {happened.map((one, i) => (
            <li key={i}>
              {"on" in one ? f.date(one.on) : f.instantDate(one.at)}: <Told of={one} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Who saw this record</h2>
        <p className="fh-quiet">Every look is noted, yours too.</p>
        <ul>
          {readers.map((reader) => (
            <li key={`${reader.day} ${reader.action} ${reader.who}`}>
              {f.date(reader.day)}: <bdi>{reader.who ?? reader.role}</bdi>. {seenWords(reader.action)}
              {reader.times > 1 && `, ${f.number(reader.times)} times`}.
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const HOW: Record<string, string> = {
  face_to_face: "face to face",
  phone: "by telephone",
  video: "by video call",
};

function Told({ of: one }: { of: Happening }) {
  const f = useFormat();
  switch (one.kind) {
    case "opened":
      if (one.by === null) return <>the person opened the account.</>;
      return (
        <>
          <bdi>{one.by}</bdi> opened the account with the person’s consent, given{" "}
          {HOW[one.channel ?? ""] ?? "to the officer"}
          {one.interpreter ? ", with an interpreter" : ""}.
        </>
      );
    case "caseload":
      return (
        <>
          on the caseload of <bdi>{one.officer}</bdi>.
        </>
      );
    case "attested":
      return (
        <>
          <bdi>{one.by}</bdi> recorded the right to work: {basisWords(one.basis)}
          {one.until === null ? "" : `, until ${f.date(one.until)}`}.
        </>
      );
    case "candidacy":
      return (
        <>
          {one.post}, {one.employer}: <OfficerTag state={one.state} />
          {one.who && (
            <>
              {" "}
              by <bdi>{one.who}</bdi>
            </>
          )}
        </>
      );
  }
}
