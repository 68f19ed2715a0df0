import { useActionData, useLoaderData } from "@remix-run/react";
import { Invitations, Leaving, Members } from "../employers/member-parts";
import { answerOrganisationForm } from "../employers/organisation-actions.server";
import { OrganisationFacts } from "../employers/organisation-facts";
import { ownOrganisation } from "../employers/pages.server";
import { EmployerStanding } from "../employers/standing";
import { Button, Columns, ErrorSummary, Heading, LinkButton } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("employer.own", ownOrganisation);

export const action = guardedAction("employer.own", answerOrganisationForm);

export const meta = () => [{ title: "My organisation – Foothold" }];

/** An employer's own facts, its members, and who is invited. */
export default function OrganisationPage() {
  const { employer, isOwner, isLastOwner, me, members, invitations } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <Heading caption="My organisation">
        <bdi>{employer.name}</bdi>
      </Heading>
      <EmployerStanding employer={employer} />
      {employer.status === "refused" && isOwner && (
        <form method="post">
          <Button name="intent" value="ask-again">
            Ask an officer to look again
          </Button>
        </form>
      )}
      <Columns
        aside={
          <div className="fh-stack">
            <Members members={members} me={me} isOwner={isOwner} />
            {isOwner && <Invitations invitations={invitations} state={state} />}
            <Leaving isLastOwner={isLastOwner} />
          </div>
        }
      >
        <OrganisationFacts employer={employer} />
        {isOwner ? (
          <p>
            <LinkButton href="/organisation/edit" look="secondary">
              Change these facts
            </LinkButton>
          </p>
        ) : (
          <p className="fh-quiet">Owners can change these facts, and invite people.</p>
        )}
      </Columns>
    </>
  );
}
