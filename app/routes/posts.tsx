import { useLoaderData } from "@remix-run/react";
import { EmployerStanding } from "../employers/standing";
import { KIND_WORDS } from "../opportunities/kinds";
import { ownPosts } from "../opportunities/own-list.server";
import { OwnPostFilter, OwnPostList } from "../opportunities/own-post-list";
import { DownloadCsv, EmptyState, Heading, LinkButton, Pagination } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", ownPosts);

export const meta = () => [{ title: "My posts – Foothold" }];

/** An employer's own posts with their state; what waits for the employer comes first. */
export default function Posts() {
  const page = useLoaderData<typeof loader>();
  const { employer, posts, any, needYou, filter } = page;
  const query = new URLSearchParams();
  if (filter.status) query.set("status", filter.status);
  if (filter.kind) query.set("kind", filter.kind);
  if (filter.townId) query.set("town", String(filter.townId));
  const hrefOf = (to: number) => `/posts?${new URLSearchParams([...query, ["page", String(to)]])}`;
  return (
    <>
      <Heading caption={employer?.name} lead={leadOf(any, needYou)}>
        My posts
      </Heading>
      {employer && <EmployerStanding employer={employer} />}
      <p>
        <LinkButton href="/posts/new">Offer something new</LinkButton>
      </p>
      {any && <OwnPostFilter {...page} />}
      {posts.length > 0 ? (
        <OwnPostList posts={posts} employer={employer} />
      ) : (
        <Empty any={any} needsYou={filter.status === "needs-you"} canVolunteer={page.canVolunteer} />
      )}
      <Pagination page={page.page} pages={page.pages} hrefOf={hrefOf} />
      {posts.length > 0 && <DownloadCsv href={query.size > 0 ? `/posts.csv?${query}` : "/posts.csv"} />}
    </>
  );
}

function leadOf(any: boolean, needYou: number) {
  if (!any) return undefined;
  if (needYou === 0) return "Nothing waits for your answer";
  return needYou === 1 ? "1 post needs your answer" : `${needYou} posts need your answer`;
}

function Empty({ any, needsYou, canVolunteer }: { any: boolean; needsYou: boolean; canVolunteer: boolean }) {
  if (!any)
    return (
      <EmptyState title="No posts yet">
        <p>
          You can offer jobs, work experience{canVolunteer ? ", volunteering" : ""} and recruitment days. A
          job takes about {KIND_WORDS.vacancy.minutes} minutes. Each answer is saved, so you can stop and go
          on later. An officer checks the post before anyone sees it.
        </p>
        <p>
          Is the job advertised already? <a href="/posts/new/advert">Paste your advert</a>, and we fill in
          what it says. Or an officer writes it with you: choose that on the first page.
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={needsYou ? "Nothing waits for you" : "No post is like this"}>
      <p>
        {needsYou
          ? "When somebody applies, or an officer sends a post back with notes, it comes first in this list. We also write to you."
          : "You have posts in other states, of other kinds or in other towns."}{" "}
        <a href="/posts">Show all posts</a>
      </p>
    </EmptyState>
  );
}
