import { useLoaderData } from "@remix-run/react";
import { seenByEmployers } from "../brokering/seen.server";
import { SeenPage } from "../brokering/seen-page";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("profile.read", async ({ caller, t }) => ({
  ...(await seenByEmployers(caller)),
  title: t("seen.title"),
}));

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function Seen() {
  return <SeenPage {...useLoaderData<typeof loader>()} />;
}
