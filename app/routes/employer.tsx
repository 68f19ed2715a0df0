import { useActionData, useLoaderData } from "@remix-run/react";
import { ConcernsAtEmployer } from "../concerns/employer-concerns";
import { EmployerHistory, EmployerPeople, EmployerPosts, LikelySame } from "../employers/employer-parts";
import { OrganisationFacts } from "../employers/organisation-facts";
import { employerForOfficer } from "../employers/pages.server";
import { answerReviewForm } from "../employers/review-actions.server";
import { Approve, Refuse, Restore, Suspend, Verify, WaitingPeople } from "../employers/review-forms";
import type { EmployerStatus } from "../employers/states";
import { EMPLOYER_KIND, EMPLOYER_STATUS, reasonWords } from "../employers/words";
import { BackLink, Button, Columns, Due, ErrorSummary, Heading, Notice, Tag } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("employer.review", employerForOfficer);

export const action = guardedAction("employer.review", answerReviewForm);

export const meta = ({ data }: { data?: { employer: { name: string } } }) => [
  { title: `${data?.employer.name} – Foothold` },
];

/** An employer as an officer of its region knows it, and decides on it. */
export default function EmployerPage() {
  const page = useLoaderData<typeof loader>();
  const { employer, by, today, isMine, same, members, history, waiting, concerns } = page;
  const state = useActionData<typeof action>();
  const status = employer.status as EmployerStatus;
  return (
    <>
      <p>
        <BackLink href="/employers">Employers</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Columns
        aside={
          <div className="fh-stack">
            <EmployerPeople members={members} />
            <EmployerHistory lines={history} />
          </div>
        }
      >
        <div className="fh-tags">
          <Tag tone={EMPLOYER_STATUS[status].tone}>{EMPLOYER_STATUS[status].word}</Tag>
          {by && <Due date={by} today={today} />}
        </div>
        <Heading lead={employer.officer ? `Looked after by ${employer.officer}` : "No officer is named yet"}>
          <bdi>{employer.name}</bdi>
        </Heading>
        {!isMine && (
          <form method="post">
            <Button look="secondary" name="intent" value="take-over">
              Become its officer
            </Button>
          </form>
        )}
        {employer.statusReason && (
          <Notice title={reasonWords(employer.statusReason)}>
            {employer.statusNote && (
              <p className="fh-lines" dir="auto">
                {employer.statusNote}
              </p>
            )}
            {status === "suspended" && <WaitingPeople people={waiting} />}
          </Notice>
        )}
        <ConcernsAtEmployer concerns={concerns} />
        <LikelySame same={same} />
        <OrganisationFacts employer={employer} />
        <h2>Decide</h2>
        {employer.kind !== "business" && (
          <Verify
            state={state}
            what="kind"
            label={`${EMPLOYER_KIND[employer.kind as "charity"]} status`}
            verifiedBy={employer.kindVerifiedBy}
          />
        )}
        {employer.gangmasterLicence && (
          <Verify
            state={state}
            what="licence"
            label="Gangmaster licence"
            verifiedBy={employer.licenceVerifiedBy}
          />
        )}
        {(status === "applied" || status === "refused") && (
          <Approve state={state} open={status === "applied" && state === undefined} />
        )}
        {status === "applied" && <Refuse state={state} />}
        {status === "approved" && <Suspend state={state} people={waiting} />}
        {status === "suspended" && <Restore state={state} />}
        {(status === "approved" || status === "applied") && (
          <p>
            <a href={`/employers/${employer.id}/new-post`}>Begin a post for them</a>
          </p>
        )}
        <EmployerPosts {...page} hidden={status === "suspended"} />
      </Columns>
    </>
  );
}
