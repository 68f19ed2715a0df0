import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withoutBlanks } from "../browsing/visitor";
import { VisitorPage } from "../browsing/visitor-page";
import { visitorPage } from "../browsing/visitor-page.server";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", (asked) => {
  const shorter = withoutBlanks(asked.url);
  if (shorter !== null) throw redirect(shorter);
  return visitorPage(asked);
});

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>>["data"] }) =>
  data
    ? // Answers are a person's: no search engine keeps them.
      socialCard({ ...data, path: data.params === "" && data.post === null ? "/would-it-fit" : null })
    : [{ title: "Foothold" }];

/** Whether jobs would fit somebody without an account, who answers three questions. */
export default function WouldItFit() {
  return <VisitorPage view={useLoaderData<typeof loader>()} />;
}
