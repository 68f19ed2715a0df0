import { useFormat } from "../i18n/context";
import { BackLink, Button, ErrorSummary, Heading, Inset, Narrow, SummaryList, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { HELPLINE, wrongWords } from "./concern";
import type { readConcern } from "./concerns.server";
import { ConcernLine } from "./employer-concerns";

type Concern = Awaited<ReturnType<typeof readConcern>>;

/** What somebody told about a post, and what came of it. For officers. */
export function ConcernForOfficer({ concern, state }: { concern: Concern; state?: FormState }) {
  const f = useFormat();
  const isWrong = concern.kind === "wrong";
  const [first, ...again] = concern.told;
  const words = concern.told.filter(({ words }) => words !== null);
  return (
    <Narrow>
      <p>
        <BackLink href="/today">Today</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading
        caption={
          <>
            <bdi>{concern.post}</bdi>, <bdi>{concern.employer}</bdi>
          </>
        }
      >
        {isWrong ? "Something is wrong with this job" : "What would I keep of this pay?"}
      </Heading>
      <SummaryList
        rows={[
          ...(concern.about ? [{ label: "What", value: wrongWords(concern.about) }] : []),
          ...(words.length > 0
            ? [
                {
                  label: "In their words",
                  value: words.map(({ id, words, at }) => (
                    <p key={id}>
                      {again.length > 0 && <>{f.instantDate(at)}: </>}
                      <bdi className="fh-lines">{words}</bdi>
                    </p>
                  )),
                },
              ]
            : []),
          {
            label: "Told on",
            value: [first, ...again].map((one, i) => (
              <p key={one?.id}>
                {i > 0 && "Again on "}
                {one && f.instant(new Date(one.at))}
              </p>
            )),
          },
          {
            label: "By",
            value: concern.personId ? (
              <a href={`/people/${concern.personId}`}>
                <bdi>{concern.person}</bdi>
              </a>
            ) : (
              "Somebody who did not ask to be called"
            ),
          },
          {
            label: "Post",
            value: (
              <a href={`/review/${concern.postId}`}>
                <bdi>{concern.post}</bdi>
              </a>
            ),
          },
          {
            label: "Employer",
            value: (
              <a href={`/employers/${concern.employerId}`}>
                <bdi>{concern.employer}</bdi>
              </a>
            ),
          },
        ]}
      />
      {isWrong ? (
        <Inset>
          <p>
            Look at it today. The employer does not learn from us who told. You can pause the employer while
            you look.
          </p>
          <p>
            Forced work, papers kept, threats: Modern Slavery Helpline <bdi dir="ltr">{HELPLINE}</bdi>. In
            danger now: 999.
          </p>
        </Inset>
      ) : (
        <Inset>
          <p>
            Work it out with them in a benefits calculator, with their rent, children and hours. Say what
            changes: Universal Credit, Council Tax, free school meals, childcare.
          </p>
        </Inset>
      )}
      {concern.others.length > 0 && (
        <>
          <h2>What else waits about this employer</h2>
          <ul>
            {concern.others.map((other) => (
              <li key={other.id}>
                {other.postId === concern.postId && "This post: "}
                <ConcernLine concern={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      {concern.doneAt ? (
        <>
          <h2>What came of it</h2>
          <p className="fh-lines" dir="auto">
            {concern.outcome}
          </p>
          <p className="fh-quiet">
            <bdi>{concern.doneBy}</bdi>, {f.instant(new Date(concern.doneAt))}
          </p>
        </>
      ) : (
        <form method="post" noValidate>
          <Textarea
            {...fieldOf(state, "outcome")}
            label="What did you find, and what did you do?"
            hint={`Officers of the region read it. The employer does not.${isWrong && concern.personId ? " Who told is written to that you looked at it, and not what you write here." : ""}`}
            maxLetters={2000}
          />
          <Button>Mark as done</Button>
        </form>
      )}
    </Narrow>
  );
}
