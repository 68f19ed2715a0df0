import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchPage } from "../browsing/browse.server";
import { usualModeOf } from "../browsing/rows.server";
import { addressOf, shorterThan } from "../browsing/search";
import { SearchPage } from "../browsing/search-page";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async (asked) => {
  const usual = await usualModeOf(asked.caller);
  const shorter = shorterThan(asked.url, usual);
  if (shorter !== null) throw redirect(shorter);
  return {
    ...(await searchPage(asked, usual)),
    origin: asked.services.origin,
    description: asked.t("browse.description"),
  };
});

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data
    ? socialCard({
        ...data,
        title: `${data.title}${data.page > 1 ? ` (${data.page})` : ""}`,
        // A search is for who makes it; pages that read as pages have addresses of their own.
        path: Object.keys(data.search).length === 0 ? addressOf({}, data.page) : null,
      })
    : [{ title: "Foothold" }];

/** Open posts, searched, narrowed and sorted as the address asks. */
export default function Opportunities() {
  return <SearchPage view={useLoaderData<typeof loader>()} />;
}
