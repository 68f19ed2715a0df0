import type { ReactNode } from "react";
import { useFormat } from "../i18n/context";
import { BackLink, Button, Details, ErrorSummary, Heading, Inset, LinkButton, Narrow, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { BeforeList, isClear } from "./before-list";
import { LONGEST_LINE, SKIP_WORDS, type Skip } from "./proposal";
import type { Preview } from "./propose-view.server";

interface Props {
  preview: Preview;
  /** Makes a second press the same one. */
  round: string;
  /** The person from whose matches it was pressed. */
  from: string | null;
  state?: FormState;
}

const LISTED = 12;
const FIRST_ASKED = 6;

/** Who is proposed and who is not and why, before anything is sent; and a line of one's own. */
export function ProposePreview({ preview, round, from, state }: Props) {
  const f = useFormat();
  const { post, open, chosen, skipped, outOfSight } = preview;
  const [to, back] = from
    ? ["Their matches", `/people/${from}/matches`]
    : ["People for this post", `/opportunities/${post.id}/people`];
  return (
    <Narrow>
      <BackLink href={back}>{to}</BackLink>
      <ErrorSummary errors={state?.errors} />
      <Heading
        caption={
          <>
            <bdi>{post.title}</bdi> · <bdi>{post.employer}</bdi>
          </>
        }
      >
        {open && chosen.length > 0
          ? `Propose to ${f.number(chosen.length)} ${chosen.length === 1 ? "person" : "people"}?`
          : "Nobody can be proposed"}
      </Heading>
      {!open && (
        <Inset>
          <p>
            This post is not open now: it is full, paused, closed or past its closing date. Nothing was sent.
          </p>
        </Inset>
      )}
      {open && chosen.length > 0 && <Chosen chosen={chosen} />}
      <Skipped skipped={skipped} outOfSight={outOfSight} />
      {open && chosen.length > 0 ? (
        <form method="post">
          <input type="hidden" name="round" value={round} />
          {/* All who were ticked: who cannot be proposed by then is passed over, and the result says so. */}
          {[...chosen, ...skipped].map(({ id }) => (
            <input key={id} type="hidden" name="tick" value={id} />
          ))}
          <Textarea
            {...fieldOf(state, "line")}
            label="A line of your own (you can leave this empty)"
            hint="Everybody proposed reads it. For example: “The manager is patient, and the bus stops at the door.”"
            maxLetters={LONGEST_LINE}
          />
          <p>
            Each of them sees why it fits and answers within 5 working days. The employer hears of nobody who
            has not said yes.
          </p>
          <Button>
            Propose to {f.number(chosen.length)} {chosen.length === 1 ? "person" : "people"}
          </Button>
        </form>
      ) : (
        <LinkButton href={back}>{to}</LinkButton>
      )}
    </Narrow>
  );
}

/** Those who would be proposed: first those of whom something is to be asked, the worst first, then the others. */
function Chosen({ chosen }: Pick<Preview, "chosen">) {
  const f = useFormat();
  const asked = chosen.filter(({ before }) => !isClear(before));
  const [only] = chosen;
  if (only && chosen.length === 1)
    return (
      <>
        <p>
          <PersonLink {...only} />
        </p>
        <Heading level={2}>Ask before you propose</Heading>
        <BeforeList before={only.before} />
      </>
    );
  return (
    <>
      <Heading
        level={2}
        lead={
          asked.length === 0
            ? "Nothing stands out of any of them."
            : "What does not fit, barely holds or is not known. It is no reason not to propose."
        }
      >
        {asked.length === 0
          ? "Ask before you propose"
          : `Ask ${f.number(asked.length)} of ${f.number(chosen.length)} before you propose`}
      </Heading>
      <Some of={asked.map((person) => <Asked key={person.id} {...person} />)} first={FIRST_ASKED} />
      {asked.length > 0 && asked.length < chosen.length && <p>Of these nothing stands out:</p>}
      <Some
        of={chosen
          .filter(({ before }) => isClear(before))
          .map((person) => (
            <li key={person.id}>
              <PersonLink {...person} />
            </li>
          ))}
        first={LISTED}
      />
    </>
  );
}

/** The first of a list; the rest is a press away. */
function Some({ of, first }: { of: readonly ReactNode[]; first: number }) {
  const f = useFormat();
  if (of.length === 0) return null;
  return (
    <>
      <ul>{of.slice(0, first)}</ul>
      {of.length > first && (
        <Details summary={`${f.number(of.length - first)} more`}>
          <ul>{of.slice(first)}</ul>
        </Details>
      )}
    </>
  );
}

type Person = Preview["chosen"][number];

const Asked = (person: Person) => (
  <li>
    <PersonLink {...person} />
    <BeforeList before={person.before} />
  </li>
);

const PersonLink = ({ id, name }: Pick<Person, "id" | "name">) => (
  <a href={`/people/${id}`}>
    <bdi>{name}</bdi>
  </a>
);

/** Those who are passed over, each with the reason. */
export function Skipped({
  skipped,
  outOfSight,
}: {
  skipped: readonly { id: string; name: string; skip: Skip }[];
  outOfSight: number;
}) {
  const f = useFormat();
  const count = skipped.length + outOfSight;
  if (count === 0) return null;
  return (
    <>
      <Heading level={2}>{f.number(count)} passed over</Heading>
      <ul>
        {skipped.map(({ id, name, skip }) => (
          <li key={id}>
            <a href={`/people/${id}`}>
              <bdi>{name}</bdi>
            </a>
            : {SKIP_WORDS[skip]}
          </li>
        ))}
        {outOfSight > 0 && (
          <li>{f.number(outOfSight)} not, or no longer, among the people whom you look after</li>
        )}
      </ul>
    </>
  );
}
