import { useFormat } from "../i18n/context";
import type { Format } from "../i18n/format";
import { Button, Details, Heading, ReasonList, Tag } from "../ui";
import { OBSTACLE_WORDS, SKIP_WORDS } from "./proposal";
import type { peopleForPost } from "./propose-view.server";

type View = Awaited<ReturnType<typeof peopleForPost>>;

/** People whom a post fits, each with what speaks for them, what is to be asked, and a box to tick. */
export const PersonRows = ({ people, allTicked }: Pick<View, "people"> & { allTicked: boolean }) => {
  const f = useFormat();
  return (
    <ul className="fh-rows">
      {people.map(({ id, name, fit, why, doubts, risks, lookAgainSince }, i) => (
        <li key={id}>
          <div className="fh-rows__head govuk-checkboxes">
            <div className="govuk-checkboxes__item">
              <input
                type="checkbox"
                name="tick"
                value={id}
                id={i === 0 ? "tick" : `tick-${id}`}
                defaultChecked={allTicked}
                className="govuk-checkboxes__input"
              />
              <label
                htmlFor={i === 0 ? "tick" : `tick-${id}`}
                className="govuk-label govuk-checkboxes__label"
              >
                <span className="govuk-visually-hidden">
                  Tick <bdi>{name}</bdi>
                </span>
              </label>
            </div>
            <h2 className="fh-rows__name">
              <a href={`/people/${id}`}>
                <bdi>{name}</bdi>
              </a>{" "}
              <Tag tone={fit.sure ? "fits" : "plain"}>{fit.text}</Tag>
            </h2>
            <Button name="only" value={id} look="secondary" small hidden={<bdi>{name}</bdi>}>
              Propose
            </Button>
          </div>
          <ReasonList
            reasons={[
              ...(why.length > 0 ? [{ verdict: "holds" as const, text: sentences(why) }] : []),
              ...(lookAgainSince
                ? [
                    {
                      verdict: "unknown" as const,
                      text: `Right to work: look again since ${f.date(lookAgainSince)}.`,
                    },
                  ]
                : []),
              ...(doubts.length > 0 ? [{ verdict: "unknown" as const, text: sentences(doubts) }] : []),
              ...(risks[0]
                ? [{ verdict: "unknown" as const, text: `${risks[0].text}.${andMore(risks.length - 1, f)}` }]
                : []),
            ]}
          />
        </li>
      ))}
    </ul>
  );
};

/** The worst stands beside a name; the others before anything is sent. */
const andMore = (more: number, f: Format) =>
  more > 0 ? ` ${f.number(more)} more ${more === 1 ? "thing" : "things"} to ask.` : "";

const sentences = (texts: readonly string[]) => `${texts.join(". ")}.`;

/** Of those who nearly fit, so many stand open. */
const FIRST_NEAR = 3;

type NearlyProps = Pick<View, "near" | "nearTotal" | "nearly" | "nearPages" | "obstacles"> & {
  hrefOf: (nearly: number) => string;
};

/** Those who fail in one thing: what it is, and what an officer can do about it. */
export function Nearly({ near, nearTotal, nearly, nearPages, obstacles, hrefOf }: NearlyProps) {
  const f = useFormat();
  const open = nearly === 1 ? FIRST_NEAR : near.length;
  const rest = near.slice(open);
  return (
    <section id="nearly">
      <Heading
        level={2}
        lead={`${f.number(nearTotal)} fail in one thing only: ${f.list(obstacles.map(({ code, count }) => `${OBSTACLE_WORDS[code]} ${f.number(count)}`))}.`}
      >
        Nearly
      </Heading>
      <form method="post">
        <NearRows near={near.slice(0, open)} />
        {rest.length > 0 && (
          <Details summary={`Show ${f.number(rest.length)} more`}>
            <NearRows near={rest} />
          </Details>
        )}
      </form>
      {nearPages > 1 && (
        <p>
          Part {f.number(nearly)} of {f.number(nearPages)}.{" "}
          {nearly > 1 && <a href={hrefOf(nearly - 1)}>Those before</a>}
          {nearly > 1 && nearly < nearPages && " · "}
          {nearly < nearPages && <a href={hrefOf(nearly + 1)}>The next who nearly fit</a>}
        </p>
      )}
    </section>
  );
}

const NearRows = ({ near }: Pick<View, "near">) => (
  <ul className="fh-rows">
    {near.map((person) => (
      <li key={person.id}>
        <div className="fh-rows__head">
          <h3 className="fh-rows__name">
            <a href={`/people/${person.id}`}>
              <bdi>{person.name}</bdi>
            </a>
          </h3>
          {person.skip === null && (
            <Button name="only" value={person.id} look="secondary" small hidden={<bdi>{person.name}</bdi>}>
              Propose even so
            </Button>
          )}
        </div>
        <p>
          {person.lacks}.
          {person.skip !== null && person.code === "right-to-work" && (
            <>
              {" "}
              <a href={`/people/${person.id}/right-to-work`}>
                Look at the right to work
                <span className="govuk-visually-hidden"> of {person.name}</span>
              </a>
            </>
          )}
        </p>
        {person.skip !== null && person.code !== "right-to-work" && (
          <p className="fh-quiet">{SKIP_WORDS[person.skip]}.</p>
        )}
      </li>
    ))}
  </ul>
);
