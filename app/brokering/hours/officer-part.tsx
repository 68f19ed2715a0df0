import { Button, Heading, LinkButton } from "../../ui";
import type { OfficerCandidacy } from "../officer-candidacy.server";
import { Hours } from "./parts";

type Props = Pick<OfficerCandidacy, "post" | "employer"> & {
  question: NonNullable<OfficerCandidacy["question"]>;
};

/** Other hours that the person asks for: the officer asks the employer of a proposal, and names nobody. */
export function HoursForOfficer({ question, post, employer }: Props) {
  const { id, state, stage, hours, agreed } = question;
  const name = post.employerName;
  const waits = state === "asked" || state === "passed_on";
  return (
    <section className="fh-card">
      <Heading level={2}>
        {waits
          ? "They ask for other hours"
          : state === "agreed"
            ? `${name} said yes to other hours`
            : `${name} said that other hours cannot be`}
      </Heading>
      <Hours slots={agreed ?? hours} />
      {state === "asked" && stage === "proposal" && (
        <form method="post">
          <input type="hidden" name="intent" value="pass-on" />
          <input type="hidden" name="question" value={id} />
          <p>{name} sees these hours and nothing else: no name, and not why.</p>
          <Button>Ask {name}</Button>
        </form>
      )}
      {waits && !(state === "asked" && stage === "proposal") && (
        <p>
          {name} has been asked. The day by which an answer is due stays the same.{" "}
          {employer && (
            <LinkButton href={`/opportunities/${post.id}/hours/${id}`} look="secondary" small>
              Write down what {name} told you
            </LinkButton>
          )}
        </p>
      )}
    </section>
  );
}
