import { useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { reviewPage } from "../opportunities/review-pages.server";
import { STATUS_WORDS } from "../opportunities/status-words";
import { DownloadCsv, Due, EmptyState, Heading, LinkButton, Pagination, Tag, TaskTable } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.queue", reviewPage);

export const meta = () => [{ title: "Posts to check – Foothold" }];

/** Posts of the officer's region that wait to be checked, the one that waits longest first. */
export default function Review() {
  const { posts, total, page, pages, below, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  return (
    <>
      <Heading
        lead={total === 1 ? "1 post waits to be checked" : `${f.number(total)} posts wait to be checked`}
      >
        Posts to check
      </Heading>
      {posts.length > 0 ? (
        <TaskTable
          caption="Posts to check"
          tasks={posts.map((post) => ({
            key: post.id,
            what: post.revises ? "Change to check" : "Post to check",
            who: (
              <>
                <a href={`/review/${post.id}`} dir="auto">
                  {post.title}
                </a>
                , {post.employerName}
              </>
            ),
            note: noteOf(post),
            by: <Due date={post.by} today={today} />,
            action: (
              <LinkButton href={`/review/${post.id}`} small hidden={<bdi>{post.title ?? ""}</bdi>}>
                Check
              </LinkButton>
            ),
          }))}
        />
      ) : (
        <EmptyState title="Nothing to check">
          <p>
            New posts from employers in your region come here, the one that waits longest first. We also send
            you a message for each.
          </p>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => (at > 1 ? `/review?page=${at}` : "/review")} />
      {posts.length > 0 && <DownloadCsv href="/review.csv" />}
      {below.length > 0 && (
        <>
          <h2>Pay below the minimum wage</h2>
          <p>
            A rate was entered after these posts were written. Their employers have been told. Talk with them.
          </p>
          <TaskTable
            caption="Posts that pay too little"
            tasks={below.map((post) => ({
              key: post.id,
              what: <Tag>{STATUS_WORDS[post.status as keyof typeof STATUS_WORDS].word}</Tag>,
              who: (
                <>
                  <a href={`/review/${post.id}`} dir="auto">
                    {post.title}
                  </a>
                  , {post.employerName}
                </>
              ),
              note: `Pays ${f.money(post.payHourlyPence ?? 0)} an hour; ${f.money(post.ratePence)} from ${f.date(post.rateFrom)}`,
              by: post.startsOn && f.dayAndDate(post.startsOn),
            }))}
          />
          <DownloadCsv href="/review/below-rate.csv" />
        </>
      )}
    </>
  );
}

function noteOf(post: { townName: string | null; employerStatus: string; payRateUnknown: boolean }) {
  const notes = [
    post.townName,
    post.employerStatus !== "approved" && "the employer is not approved",
    post.payRateUnknown && "minimum wage at the start not known yet",
  ];
  return notes.filter(Boolean).join("; ");
}
