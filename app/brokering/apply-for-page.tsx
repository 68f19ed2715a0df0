import { BackLink, Button, ErrorSummary, Heading, Inset, LinkButton, Narrow } from "../ui";
import type { FormState } from "../web/form-state";
import type { applyingForPerson } from "./apply-for.server";
import { BehalfFields, type Moment } from "./behalf-fields";
import { SharedAloud } from "./spoken-form";
import { WORDS_FORM, WordsTold } from "./words-told";

type Props = Awaited<ReturnType<typeof applyingForPerson>> & { moment: Moment; form?: FormState };

/** An application that somebody told their officer to send: what is shared, and how they said so. */
export function ApplyForPage({
  personId,
  name,
  title,
  employer,
  standing,
  warnings,
  choices,
  moment,
  form,
}: Props) {
  const back = `/people/${personId}/matches`;
  return (
    <Narrow>
      <BackLink href={back}>
        <bdi>{name}</bdi>
      </BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsTold form={form} field="message" toOfficer />
      <Heading
        caption={
          <>
            <bdi>{name}</bdi> · <bdi>{title}</bdi>, <bdi>{employer}</bdi>
          </>
        }
      >
        {standing === "refused" ? "They cannot apply for this post" : "They want to apply"}
      </Heading>
      {warnings.length > 0 && (
        <Inset>
          <p>{standing === "refused" ? "What stands in the way:" : "Talk about this first:"}</p>
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Inset>
      )}
      {standing === "refused" ? (
        <LinkButton href={back}>Other posts for this person</LinkButton>
      ) : (
        <form method="post" id={WORDS_FORM}>
          {standing === "waits" && (
            <Inset>
              <p>It waits until the right to work is recorded and reaches the start, and is then sent.</p>
            </Inset>
          )}
          <SharedAloud employer={employer} choices={choices} form={form} />
          <BehalfFields side="participant" who="the person" moment={moment} form={form} />
          <Button>Send the application</Button>
        </form>
      )}
    </Narrow>
  );
}
