import { demoOnly } from "../web/demo-only";
import { guardedLoader } from "../web/guard.server";

/** The least that an address can answer, for tests/load to measure pages against. */
export const loader = guardedLoader("dev.read", async ({ services }) => {
  demoOnly(services);
  return new Response("ok", { headers: { "Content-Type": "text/plain" } });
});
