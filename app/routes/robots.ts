import { robots } from "../browsing/sitemap.server";
import { guardedLoader } from "../web/guard.server";

/** What search engines may read. */
export const loader = guardedLoader("public.read", async ({ services }) => robots(services));
