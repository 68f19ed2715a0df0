import { redirect } from "@remix-run/node";
import type { AskedToAct } from "../web/guard.server";
import { localPath } from "../web/local-path";
import { landingOf } from "./landing.server";
import { pendingCookie } from "./pending.server";
import type { Entrant } from "./people.server";
import { browserOf, sessionsOf } from "./sessions.server";

/** The answer that begins a session: to the page that was asked for, else to where the role lands. */
export async function enter(
  { services, request }: Pick<AskedToAct, "services" | "request">,
  { personId, roleId, actor }: Entrant,
  { keep = false, onward = "" }: { keep?: boolean; onward?: string } = {},
): Promise<Response> {
  const sessions = sessionsOf(browserOf(services, request.headers.get("Cookie")));
  const headers = new Headers();
  headers.append("Set-Cookie", await sessions.begin({ personId, roleId, kept: keep }));
  headers.append("Set-Cookie", await pendingCookie.clear());
  const asked = localPath(onward);
  return redirect(asked === "/" ? await landingOf(services.db, actor) : asked, { headers });
}

/** Nothing more may be tried for a while. */
export const tooMany = () => new Response(null, { status: 429, statusText: "Too Many Requests" });
