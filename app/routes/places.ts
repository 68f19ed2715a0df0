import { findTown } from "../../db/reference/search";
import { guardedLoader } from "../web/guard.server";

/** Towns for what was typed so far, `?q=`, as `[{ label }]`: what a type-ahead field offers. */
export const loader = guardedLoader("public.read", async ({ url }) => {
  const typed = (url.searchParams.get("q") ?? "").trim().slice(0, 60);
  const towns = typed.length < 2 ? [] : findTown(typed, 8);
  return Response.json(
    towns.map(({ label }) => ({ label })),
    { headers: { "Cache-Control": "public, max-age=3600" } },
  );
});
