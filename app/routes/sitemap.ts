import { sitemap } from "../browsing/sitemap.server";
import { guardedLoader } from "../web/guard.server";

/** Every public page that search engines should know. */
export const loader = guardedLoader("public.read", sitemap);
