import { useLoaderData } from "@remix-run/react";
import { roundFor } from "../brokering/propose-view.server";
import { RoundPage } from "../brokering/round-page";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("proposal.round", ({ caller, id }) => roundFor(caller, id("id")));

export const meta = () => [{ title: "Proposed – Foothold" }];

export default function Proposal() {
  return <RoundPage {...useLoaderData<typeof loader>()} />;
}
