import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { localeOf } from "./i18n/locales";
import { translatorOf } from "./i18n/translate";
import { Enhance, RequestId } from "./web/assets";
import { inPageOrder } from "./web/page-order";

/** Renders a page as plain HTML: nothing of React runs in the browser. */
export default function handle(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  services: AppLoadContext,
) {
  // An action's own status would hide that the page after it is absent, or failed.
  const [failed] = Object.values(page.staticHandlerContext.errors ?? {});
  if (failed !== undefined) status = isRouteErrorResponse(failed) ? failed.status : 500;
  headers.set("Content-Type", "text/html; charset=utf-8");
  // What one person saw must not come back from a cache after they sign out.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  const rendered = renderToString(
    <Enhance.Provider value={page.manifest.entry.module}>
      <RequestId.Provider value={services.requestId}>
        <RemixServer context={page} url={request.url} />
      </RequestId.Provider>
    </Enhance.Provider>,
  );
  const inOrder = inPageOrder(status === 422 ? announced(rendered, page) : rendered);
  // The script makes a page of it that the browser can go back to.
  const html = request.method === "POST" ? inOrder.replace("<html", "<html data-answered") : inOrder;
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A page with errors says so in its title, which is what a screen reader reads first. */
function announced(html: string, { staticHandlerContext: { loaderData } }: EntryContext): string {
  const t = translatorOf(localeOf((loaderData.root as { locale?: string } | undefined)?.locale, true));
  return html.replace("<title>", `<title>${t("form.titlePrefix")} `);
}
