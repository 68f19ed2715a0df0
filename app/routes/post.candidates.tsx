import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { candidatesAsked, candidatesOf } from "../brokering/candidates.server";
import { CandidatesPage } from "../brokering/candidates-page";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async ({ caller, id, url, today, t, f }) => {
  const asked = candidatesAsked(url.searchParams, id("id"));
  const candidates = await candidatesOf(caller, asked, { t, f });
  // People are candidates for the vacancies that a recruitment day is held for, not for the day.
  if (candidates.post?.kind === "recruitment_day") throw redirect(`/posts/${id("id")}`);
  return { ...candidates, today, ofPost: true, allTicked: url.searchParams.get("tick") === "all" };
});

export const meta = ({ data }: { data?: { post: { title: string | null } | null } }) => [
  { title: `Candidates: ${data?.post?.title ?? "post"} – Foothold` },
];

export default function Candidates() {
  return <CandidatesPage {...useLoaderData<typeof loader>()} />;
}
