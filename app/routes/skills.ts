import { skillsAnswering } from "../skills/finding.server";
import { guardedLoader } from "../web/guard.server";

/** Codes of the skills that answer what was typed so far, `?q=`, in any of our languages: the best first. */
export const loader = guardedLoader("public.read", async ({ url, caller }) =>
  Response.json(await skillsAnswering(caller, url.searchParams.get("q") ?? ""), {
    headers: { "Cache-Control": "public, max-age=600" },
  }),
);
