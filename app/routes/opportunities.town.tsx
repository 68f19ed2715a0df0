import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlacePage } from "../browsing/place-page";
import { townPage } from "../browsing/places.server";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async (asked) => {
  const page = await townPage(asked);
  if ("moved" in page) throw redirect(page.moved, 301);
  return { ...page, origin: asked.services.origin };
});

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: data.total > 0 ? data.path : null }) : [{ title: "Foothold" }];

/** What is open in one town, and near it. */
export default function TownPlace() {
  return <PlacePage view={useLoaderData<typeof loader>()} />;
}
