import { useLoaderData } from "@remix-run/react";
import { candidatesAsked, candidatesOf } from "../brokering/candidates.server";
import { CandidatesPage } from "../brokering/candidates-page";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async ({ caller, id, url, today, t, f }) => ({
  ...(await candidatesOf(caller, candidatesAsked(url.searchParams, id("id")), { t, f })),
  today,
  ofPost: true,
  allTicked: url.searchParams.get("tick") === "all",
}));

export const meta = ({ data }: { data?: { post: { title: string | null } | null } }) => [
  { title: `Candidates: ${data?.post?.title ?? "post"} – Foothold` },
];

export default function Candidates() {
  return <CandidatesPage {...useLoaderData<typeof loader>()} />;
}
