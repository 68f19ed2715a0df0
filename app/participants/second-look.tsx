import { useFormat } from "../i18n/context";
import { Button, Details, Radios, Select, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import type { PersonRead } from "./people.server";

/** A colleague's look at the record: asking for it, giving it, or what became of it. */
export function SecondLook({ person, state }: { person: PersonRead; state?: FormState }) {
  const f = useFormat();
  const { second, attestation, colleagues, reader } = person;
  if (attestation === null) return null;
  const others = colleagues.filter(({ id }) => id !== reader);
  if (!second)
    return others.length === 0 ? null : (
      <Details summary="Ask a colleague for a second look" open={state?.errors.officerId !== undefined}>
        <form method="post" noValidate>
          <Select
            {...fieldOf(state, "officerId")}
            label="Colleague"
            empty="Choose a colleague"
            options={others.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          />
          <Textarea
            {...fieldOf(state, "question")}
            label="What should they look at?"
            rows={2}
            maxLetters={500}
          />
          <Button look="secondary" name="intent" value="ask-second">
            Ask
          </Button>
        </form>
      </Details>
    );
  return (
    <section>
      <h2>Second look</h2>
      <p>
        <bdi>{second.asker}</bdi> asked on {f.instantDate(second.askedAt)}
        {second.question && (
          <>
            : “<bdi>{second.question}</bdi>”
          </>
        )}
        .
      </p>
      {second.answeredAt ? (
        <p>
          <bdi>{second.answerer}</bdi>, {f.instantDate(second.answeredAt)}:{" "}
          {second.agrees ? "finds the same." : "does not find the same."} <bdi>{second.answer}</bdi>
        </p>
      ) : second.mine ? (
        <p className="fh-quiet">Not answered yet. The record stands meanwhile.</p>
      ) : (
        <form method="post" noValidate>
          <Radios
            {...fieldOf(state, "agrees")}
            label="Do you find the same?"
            choices={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No, it must be looked at again" },
            ]}
          />
          <Textarea
            {...fieldOf(state, "answer")}
            label="What you found"
            hint="Needed where you do not find the same."
            rows={3}
            maxLetters={500}
          />
          <Button look="secondary" name="intent" value="answer-second">
            Keep my answer
          </Button>
        </form>
      )}
    </section>
  );
}
