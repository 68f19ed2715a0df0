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
  const clear = chosen.filter(({ before }) => isClear(before));
  return (
    <>
      {asked.length > 0 && (
        <>
          <Heading
            level={2}
            lead="What does not fit, barely holds or is not known. It is no reason not to propose."
          >
            {chosen.length === 1
              ? "Ask before you propose"
              : `Ask ${f.number(asked.length)} of ${f.number(chosen.length)} before you propose`}
          </Heading>
          <Asked people={asked.slice(0, FIRST_ASKED)} />
          {asked.length > FIRST_ASKED && (
            <Details summary={`${f.number(asked.length - FIRST_ASKED)} more to ask`}>
              <Asked people={asked.slice(FIRST_ASKED)} />
            </Details>
          )}
        </>
      )}
      {clear.length > 0 && (
        <>
          <p>
            {chosen.length === 1 || asked.length === 0
              ? "Nothing stands out: what we know holds with room to spare."
              : "Nothing stands out of the others:"}
          </p>
          <ul>{clear.slice(0, LISTED).map(named)}</ul>
          {clear.length > LISTED && (
            <Details summary={`${f.number(clear.length - LISTED)} more`}>
              <ul>{clear.slice(LISTED).map(named)}</ul>
            </Details>
          )}
        </>
      )}
    </>
  );
}

type Person = Preview["chosen"][number];

const Asked = ({ people }: { people: readonly Person[] }) => (
  <ul className="fh-rows">
    {people.map((person) => (
      <li key={person.id}>
        <h3 className="fh-rows__name">
          <PersonLink {...person} />
        </h3>
        <BeforeList before={person.before} />
      </li>
    ))}
  </ul>
);

const named = (person: Person) => (
  <li key={person.id}>
    <PersonLink {...person} />
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
