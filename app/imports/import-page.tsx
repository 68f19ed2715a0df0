import { useFormat } from "../i18n/context";
import { CONSENT_CHANNELS, CONSENT_WORDS } from "../participants/adding";
import {
  Button,
  Checkbox,
  Checkboxes,
  Details,
  ErrorSummary,
  FileField,
  Heading,
  LinkButton,
  Notice,
  Radios,
  Tag,
} from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { type ImportKind, waitingList } from "./columns";
import { Columns, Likely, type List, Wrong } from "./import-parts";

interface ImportPageProps {
  kind: ImportKind;
  /** Postcode districts are known, too. */
  postcodes: boolean;
  list: List | null;
  /** A list of the officer's own that is not imported yet. */
  waiting: { uploadedAt: Date; rows: number } | null;
  imports: { id: string; madeAt: Date; stored: number; undoneAt: Date | null }[];
  state?: FormState;
}

const WORDS = {
  people: {
    title: "Import people",
    lead: "From a CSV file: one person a row. You see what is right and wrong in it before anything is stored.",
    one: "person",
    many: "people",
    needs:
      "The first row names the columns. Needed: a name, a town, and a phone number or an e-mail address.",
  },
  employers: {
    title: "Import employers",
    lead: "From a CSV file: one employer a row. You see what is right and wrong in it before anything is stored.",
    one: "employer",
    many: "employers",
    needs: "The first row names the columns. Needed: a name, a town, and the contact’s e-mail address.",
  },
} as const;

/** A list on its way in: the file, which column holds what, what is right in it, and the agreement. */
export function ImportPage({ kind, postcodes, list, waiting, imports, state }: ImportPageProps) {
  const words = WORDS[kind];
  const shown = state?.errors.file ? null : list;
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <Heading lead={shown ? undefined : words.lead}>{words.title}</Heading>
      {!shown && waiting && <Waiting kind={kind} {...waiting} />}
      {shown ? <Tried kind={kind} list={shown} state={state} /> : <Upload {...{ kind, postcodes, state }} />}
      <Imports kind={kind} imports={imports} />
    </>
  );
}

/** The list that was begun before: to go on with, or to throw away. Nobody else sees it. */
function Waiting({ kind, uploadedAt, rows }: { kind: ImportKind } & NonNullable<ImportPageProps["waiting"]>) {
  const f = useFormat();
  return (
    <Notice
      title={`You have an unfinished list of ${f.instant(uploadedAt)} (${f.number(rows)} ${rows === 1 ? "row" : "rows"})`}
    >
      <p>Nothing of it is stored. Only you see it; it is thrown away by itself within a day.</p>
      <p>
        <LinkButton href={waitingList(kind)}>Continue with it</LinkButton>
      </p>
      <ThrowAway kind={kind} rows={rows} />
      <p>A file that you choose below takes its place.</p>
    </Notice>
  );
}

/** Gone for good: asked once more, and nothing that is imported already is touched. */
function ThrowAway({ kind, rows }: { kind: ImportKind; rows: number }) {
  const f = useFormat();
  return (
    <Details summary="Throw this list away">
      <form method="post" action={`/${kind}/import`}>
        <p>
          {rows === 1 ? "Its row is" : `Its ${f.number(rows)} rows are`} gone then; to go on you upload the
          file again. What is imported already stays.
        </p>
        <Button name="intent" value="forget" look="warning">
          Throw it away
        </Button>
      </form>
    </Details>
  );
}

const Upload = ({ kind, postcodes, state }: Pick<ImportPageProps, "kind" | "postcodes" | "state">) => (
  <form method="post" encType="multipart/form-data" noValidate>
    <p>{WORDS[kind].needs} At most 2,000 rows and 900 kilobytes.</p>
    {postcodes && (
      <p>In place of a town a row may have a postcode. We keep its first part only, for example NR2.</p>
    )}
    <FileField
      {...fieldOf(state, "file")}
      label="CSV file"
      hint="From Excel: “Save as”, then “CSV UTF-8”."
      accept=".csv,text/csv"
    />
    <Button name="intent" value="upload">
      Look at this file
    </Button>
  </form>
);

function Tried({ kind, list, state }: { kind: ImportKind; list: List; state?: FormState }) {
  const f = useFormat();
  const count = (n: number, one: string, many: string) => `${f.number(n)} ${n === 1 ? one : many}`;
  const { one, many } = WORDS[kind];
  return (
    <>
      {!list.isMapped && (
        <p>
          Nothing is stored yet. The list has {count(list.total, "row", "rows")}. Its first row does not tell
          us enough: say which column holds what. Leave out what you do not need.
        </p>
      )}
      {list.isMapped && (
        <>
          <p>
            Nothing is stored yet. Of {count(list.total, "row", "rows")}:{" "}
            <Tag tone="fits">{f.number(list.right)} right</Tag>{" "}
            <Tag tone={list.wrong > 0 ? "late" : "plain"}>{f.number(list.wrong)} wrong</Tag>{" "}
            <Tag tone={list.likely > 0 ? "nearly" : "plain"}>{f.number(list.likely)} perhaps known</Tag>
          </p>
          {list.encoding === "Windows" && (
            <Notice title="Look at the letters">
              <p>
                The file does not say how its letters are written, so it was read as Windows writes them in
                western Europe. Where names look wrong, save the list as “CSV UTF-8” and upload it again.
              </p>
            </Notice>
          )}
          {list.wrong > 0 && <Wrong kind={kind} list={list} />}
        </>
      )}
      <Columns kind={kind} list={list} state={state} />
      {list.isMapped && list.right + list.likely > 0 && (
        <form method="post" noValidate>
          <input type="hidden" name="id" value={list.id} />
          <input type="hidden" name="wrong" value={list.wrong} />
          {list.likelyRows.length > 0 && (
            <Checkboxes
              {...fieldsOf(state, "another")}
              label={`Perhaps known already: tick each that is another ${one}`}
              hint="The others are left out."
              choices={list.likelyRows.map((row) => ({
                value: String(row.line),
                label: (
                  <>
                    Row {row.line}: <bdi>{row.name}</bdi>
                  </>
                ),
                hint: <Likely likely={row.likely} />,
              }))}
            />
          )}
          <Consent kind={kind} state={state} />
          {list.wrong + list.likely > 0 && (
            <Checkbox
              name="only"
              value="yes"
              label={`Import ${count(list.right, one, many)}${list.likely > 0 ? " and those ticked" : ""}, and leave ${
                list.wrong > 0 ? count(list.wrong, "wrong row", "wrong rows") : "the others"
              } out`}
              errors={state?.errors.only}
              checked={state?.values.only?.[0] === "yes"}
            />
          )}
          <Button name="intent" value="agree">
            Import
          </Button>
        </form>
      )}
      {list.wrong > 0 && (
        <p>
          Have you corrected the file? <a href={`/${kind}/import`}>Choose the corrected file</a>: it takes
          this list’s place. What is imported already stays.
        </p>
      )}
      <ThrowAway kind={kind} rows={list.total} />
    </>
  );
}

function Consent({ kind, state }: { kind: ImportKind; state?: FormState }) {
  const consent = {
    name: "consent",
    value: "yes",
    errors: state?.errors.consent,
    checked: state?.values.consent?.[0] === "yes",
  };
  if (kind === "employers")
    return (
      <>
        <h2>Invitation</h2>
        <p>
          Each is added as an employer that asks to join. We send the contact an e-mail with a link: whoever
          takes it up becomes the owner and completes the organisation. You approve it as any other.
        </p>
        <Checkbox {...consent} label="Each contact expects this invitation" />
      </>
    );
  return (
    <>
      <h2>Consent</h2>
      <p>
        Each person was told: we keep these answers to find work that fits; officers of your organisation see
        them; no employer sees anything before they say yes; they can look, change and delete everything. Each
        gets a message at once and stands on your caseload.
      </p>
      <Checkbox {...consent} label="Everybody in this list said yes to an account" />
      <Radios
        {...fieldOf(state, "channel")}
        label="How did they say so?"
        choices={CONSENT_CHANNELS.map((channel) => ({ value: channel, label: CONSENT_WORDS[channel] }))}
      />
      <Radios
        {...fieldOf(state, "interpreter")}
        label="With an interpreter?"
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
      />
    </>
  );
}

function Imports({ kind, imports }: Pick<ImportPageProps, "kind" | "imports">) {
  const f = useFormat();
  if (imports.length === 0) return null;
  return (
    <>
      <h2>Your imports</h2>
      <ul>
        {imports.map(({ id, madeAt, stored, undoneAt }) => (
          <li key={id}>
            <a href={`/imports/${id}`}>{f.instant(madeAt)}</a>: {f.number(stored)} {WORDS[kind].many}
            {undoneAt && ", taken back"}
          </li>
        ))}
      </ul>
    </>
  );
}
