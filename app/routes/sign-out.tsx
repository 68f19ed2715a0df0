import { redirect } from "@remix-run/node";
import { browserOf, sessionsOf } from "../accounts/sessions.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async () => redirect("/"));

export const action = guardedAction("account.enter", async ({ services, request }) => {
  const cookie = await sessionsOf(browserOf(services, request.headers.get("Cookie"))).end();
  return redirect("/", { headers: { "Set-Cookie": cookie } });
});
