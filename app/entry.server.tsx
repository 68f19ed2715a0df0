import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { Enhance } from "./web/assets";
export default function handle(request: Request, status: number, headers: Headers, ctx: EntryContext) {
  headers.set("Content-Type", "text/html");
  return new Response(
    "<!doctype html>" +
      renderToString(
        <Enhance.Provider value={ctx.manifest.entry.module}>
          <RemixServer context={ctx} url={request.url} />
        </Enhance.Provider>,
      ),
    { status, headers },
  );
}
