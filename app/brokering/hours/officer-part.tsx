import { useFormat } from "../../i18n/context";
import { Button, Checkboxes, EnterSends, Heading, LinkButton, WeekDrawing } from "../../ui";
import type { SlotRange } from "../../ui/week-slots";
import { type FormState, fieldsOf } from "../../web/form-state";
import type { OfficerCandidacy } from "../officer-candidacy.server";
import { Hours } from "./parts";
import { weeksAskedOf } from "./question";
import { HoursRows } from "./rows";

type PassOnProps = Pick<OfficerCandidacy, "personId" | "name" | "post" | "passing"> & { form?: FormState };

type Props = Pick<OfficerCandidacy, "post" | "employer"> & {
  question: NonNullable<OfficerCandidacy["question"]>;
  agreedFit: OfficerCandidacy["agreedFit"];
} & PassOnProps;

/** Other hours that the person asks for: the officer asks the employer of a proposal, and names nobody. */
export function HoursForOfficer({ question, agreedFit, employer, ...about }: Props) {
  const { post } = about;
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
            : `${name} said no to other hours`}
      </Heading>
      <Hours slots={agreed ?? hours} />
      {agreedFit.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {state === "asked" && stage === "proposal" && <PassOn {...about} questionId={id} />}
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

/** To the employer without a name; where it may guess who it is, only once that is ticked. */
function PassOn({ questionId, personId, name, post, passing, form }: PassOnProps & { questionId: string }) {
  const f = useFormat();
  const employer = post.employerName;
  const knownFrom = passing?.knownFrom ?? [];
  return (
    <form method="post">
      <input type="hidden" name="intent" value="pass-on" />
      <input type="hidden" name="question" value={questionId} />
      <p>{employer} sees these hours and nothing else: no name, and not why.</p>
      {passing?.refusedAt && (
        <p>
          <strong>
            They said on {f.instantDate(passing.refusedAt)} that these hours cannot be for this post.
          </strong>{" "}
          You can ask again.
        </p>
      )}
      {knownFrom.length > 0 && (
        <>
          <p>
            <strong>{employer} may guess who it is.</strong> It knows <bdi>{name}</bdi> by name from{" "}
            {knownFrom.map((other, i) => (
              <span key={other.id}>
                {i > 0 && ", "}
                <a href={`/people/${personId}/candidacies/${other.id}`} dir="auto">
                  {other.title}
                </a>
              </span>
            ))}
            .{" "}
            <a href={`/people/${personId}`}>
              Ask <bdi>{name}</bdi> first
            </a>
            .
          </p>
          <Checkboxes
            {...fieldsOf(form, "allTheSame")}
            label="It may guess who it is"
            legendHidden
            choices={[{ value: "yes", label: `Ask ${employer} all the same` }]}
          />
        </>
      )}
      <Button>Ask {employer}</Button>
    </form>
  );
}

type AloudProps = Pick<OfficerCandidacy, "post" | "state" | "pattern"> & {
  questionId: string;
  /** What the form begins with. */
  begin: readonly SlotRange[];
  form?: FormState;
};

/** The hours that the person says they could work, beside those of the job. */
export function HoursAloud({ questionId, begin, form, ...about }: AloudProps) {
  const { post, state } = about;
  return (
    <>
      <p>
        {state === "proposed" || state === "lapsed"
          ? `Ask ${post.employerName} next, on the page that follows. It sees these hours alone: no name, and not why.`
          : `${post.employerName} is told at once. It sees these hours, nothing else of their week, and not why.`}
      </p>
      <Heading level={2}>The hours of the job now</Heading>
      <WeekDrawing patterns={weeksAskedOf(about)} reader="officer" caption />
      <EnterSends />
      <input type="hidden" name="id" value={form?.values.id?.[0] ?? questionId} />
      <HoursRows
        legend="The hours that they could work"
        hint={
          begin.length > 0
            ? "We filled in the part of the job that fits their week. Ask them, and change it."
            : undefined
        }
        begin={begin}
        form={form}
      />
    </>
  );
}
