import { suggestions } from "../browsing/suggestions.server";
import { guardedLoader } from "../web/guard.server";

/** What a search may be meant to find, for what was typed so far, `?q=`, as a JSON list of titles. */
export const loader = guardedLoader("public.read", async (asked) =>
  Response.json(await suggestions(asked), { headers: { "Cache-Control": "private, max-age=60" } }),
);
