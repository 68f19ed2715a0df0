import { useLoaderData } from "@remix-run/react";
import { PlacePage } from "../browsing/place-page";
import { sectorPage } from "../browsing/places.server";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async (asked) => ({
  ...(await sectorPage(asked)),
  origin: asked.services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: data.total > 0 ? data.path : null }) : [{ title: "Foothold" }];

/** What is open in one kind of work. */
export default function Sector() {
  return <PlacePage view={useLoaderData<typeof loader>()} />;
}
