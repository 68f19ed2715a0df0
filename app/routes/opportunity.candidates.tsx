import { useLoaderData } from "@remix-run/react";
import { candidatesForOfficer } from "../brokering/candidates-for.server";
import { NAMELESS } from "../brokering/employer-words";
import { UnnamedHours } from "../brokering/hours/parts";
import { stateWords } from "../brokering/perspective";
import { useFormat } from "../i18n/context";
import { BackLink, DownloadCsv, Due, EmptyState, Heading, LinkButton, Pagination, TaskTable } from "../ui";
import { guardedLoader } from "../web/guard.server";

const pageIn = (query: URLSearchParams) => Number(/^[1-9]\d{0,3}$/.exec(query.get("page") ?? "")?.[0] ?? 1);

export const loader = guardedLoader("post.candidates-for", async ({ caller, id, today, url }) => ({
  ...(await candidatesForOfficer(caller, id("id"), { page: pageIn(url.searchParams) })),
  today,
}));

export const meta = () => [{ title: "Candidates of a post – Foothold" }];

/** Those whom the employer has met, for the officer to whom it says its answers. */
export default function CandidatesFor() {
  const { post, candidates, unnamed, total, page, pages, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  return (
    <>
      <BackLink href={`/opportunities/${post.id}`}>{post.title}</BackLink>
      <Heading
        caption={`${post.title} · ${post.employer}`}
        lead="As the employer sees them. When it tells you an answer by telephone or face to face, write it down here."
      >
        Candidates
      </Heading>
      <UnnamedHours questions={unnamed} hrefOf={({ id }) => `/opportunities/${post.id}/hours/${id}`} ofPost />
      {total > 0 && (
        <p>
          {total === 1 ? "1 person has" : `${f.number(total)} people have`} reached this employer for the post
          {pages > 1 && `. This is page ${f.number(page)} of ${f.number(pages)}`}.
        </p>
      )}
      {total === 0 ? (
        <EmptyState title="Nobody has reached this employer yet">
          <p>Propose the post to people whom it fits.</p>
          <LinkButton href={`/opportunities/${post.id}/people`}>People for this post</LinkButton>
        </EmptyState>
      ) : (
        <TaskTable
          caption="Candidates"
          tasks={candidates.map((candidate) => {
            const due = candidate.turn === null ? null : candidate.answerDueOn;
            return {
              key: candidate.id,
              what: stateWords(candidate, { side: "officer", employer: post.employer }),
              who: <bdi>{candidate.name ?? NAMELESS}</bdi>,
              by:
                due &&
                (candidate.turn === "employer" ? (
                  <Due date={due} today={today} />
                ) : (
                  `the person answers by ${f.dayAndDate(due)}`
                )),
              action: (
                <LinkButton
                  href={`/opportunities/${post.id}/candidates/${candidate.id}`}
                  look="secondary"
                  small
                  hidden={<bdi>{candidate.name}</bdi>}
                >
                  See
                </LinkButton>
              ),
            };
          })}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => `/opportunities/${post.id}/candidates?page=${at}`}
      />
      {candidates.length > 0 && <DownloadCsv href={`/opportunities/${post.id}/candidates.csv`} />}
    </>
  );
}
