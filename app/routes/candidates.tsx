import { useLoaderData } from "@remix-run/react";
import { candidatesAsked, candidatesOf } from "../brokering/candidates.server";
import { CandidatesPage } from "../brokering/candidates-page";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.list", async ({ caller, url, today, t, f }) => ({
  ...(await candidatesOf(caller, candidatesAsked(url.searchParams, null), { t, f })),
  today,
  ofPost: false,
  allTicked: url.searchParams.get("tick") === "all",
}));

export const meta = () => [{ title: "Candidates – Foothold" }];

/** Everybody who applied to, or was introduced for, any post of the employer. */
export default function Candidates() {
  return <CandidatesPage {...useLoaderData<typeof loader>()} />;
}
