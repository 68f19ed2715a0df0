import { useLoaderData } from "@remix-run/react";
import { EMPLOYER_STATE } from "../brokering/employer-words";
import { candidatesOf } from "../brokering/views.server";
import { useFormat } from "../i18n/context";
import { BackLink, EmptyState, Heading, LinkButton, Tag, TaskTable } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async ({ caller, id, today }) => ({
  ...(await candidatesOf(caller, id("id"))),
  today,
}));

export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `Candidates: ${data?.post.title ?? "post"} – Foothold` },
];

export default function Candidates() {
  const { post, candidates, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  const places = post.placesLeft ?? 0;
  return (
    <>
      <BackLink href={`/posts/${post.id}`} />
      <Heading
        caption={post.title ?? ""}
        lead={`${places} of ${post.places ?? 0} ${post.places === 1 ? "place" : "places"} free. A place is held while an offer waits for its answer.`}
      >
        Candidates
      </Heading>
      {candidates.length === 0 ? (
        <EmptyState title="Nobody has applied yet">
          <p>
            Each application comes to you here and by e-mail. What helps: hours within the school day, and
            certificates that you arrange.
          </p>
          <LinkButton href={`/posts/${post.id}`}>See the post</LinkButton>
        </EmptyState>
      ) : (
        <TaskTable
          caption="Candidates, those who wait for your answer first"
          tasks={candidates.map((candidate) => {
            const { words, yourTurn } = EMPLOYER_STATE[candidate.state];
            const due = candidate.answerDueOn;
            const late = yourTurn && due !== null && due < today;
            return {
              key: candidate.id,
              what: words,
              who: candidate.name ?? "Somebody who no longer shares their name",
              note: yourTurn && !candidate.seenByEmployerAt ? "New" : undefined,
              by: due && (
                <Tag tone={late ? "late" : "plain"}>
                  {late ? `late since ${f.date(due)}` : `by ${f.date(due)}`}
                </Tag>
              ),
              action: (
                <LinkButton href={`/posts/${post.id}/candidates/${candidate.id}`} look="secondary" small>
                  {yourTurn ? "Answer" : "See"}
                  <span className="govuk-visually-hidden"> {candidate.name ?? ""}</span>
                </LinkButton>
              ),
            };
          })}
        />
      )}
    </>
  );
}
