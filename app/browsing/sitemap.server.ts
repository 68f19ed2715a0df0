import { openDays } from "../../db/queries/days.server";
import { openPostDates } from "../../db/queries/vacancies.server";
import { londonDate } from "../i18n/format";
import type { RequestServices } from "../web/context";
import type { Asked } from "../web/guard.server";
import { linksOf } from "./choices";

/** A file may hold so many addresses (sitemaps.org). The newest posts come first, and towns have room beside them. */
const MOST_ADDRESSES = 50_000;
const MOST_POSTS = 40_000;
const MOST_DAYS = 1_000;

const PAGES = [
  "/",
  "/opportunities",
  "/recruitment-days",
  "/would-it-fit",
  "/for-employers",
  "/how-matching-works",
  "/accessibility",
  "/privacy",
];

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

interface Address {
  path: string;
  /** `YYYY-MM-DD`. */
  changed?: string;
}

/** The sitemap of the public pages, as XML. */
export const sitemapXml = (origin: string, addresses: readonly Address[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses
      .slice(0, MOST_ADDRESSES)
      .map(
        ({ path, changed }) =>
          `<url><loc>${escaped(origin + path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`,
      ),
    "</urlset>",
    "",
  ].join("\n");

const AN_HOUR = { "Cache-Control": "public, max-age=3600" };

/** Open posts, coming recruitment days, kinds of work and towns with something open, and the pages that always are. */
export async function sitemap({ caller, today, services, t }: Asked): Promise<Response> {
  const [posts, days, { facets }] = await Promise.all([
    openPostDates(caller.db, today, MOST_POSTS),
    openDays(caller.db, today, MOST_DAYS, 0),
    caller.engine.browse({ today, limit: 0 }),
  ]);
  const { sectors, towns } = linksOf(facets, { t }, Number.POSITIVE_INFINITY);
  const xml = sitemapXml(services.origin, [
    ...PAGES.map((path) => ({ path })),
    ...[...sectors, ...towns].map(({ href }) => ({ path: href })),
    ...days.map(({ id }) => ({ path: `/opportunities/${id}` })),
    ...posts.map(({ id, updatedAt }) => ({ path: `/opportunities/${id}`, changed: londonDate(updatedAt) })),
  ]);
  return new Response(xml, { headers: { ...AN_HOUR, "Content-Type": "application/xml; charset=utf-8" } });
}

/** Searches are endless and answers are a person's: neither is for search engines. A demo is for none. */
export function robots({ mode, origin }: Pick<RequestServices, "mode" | "origin">): Response {
  const lines =
    mode === "demo"
      ? ["User-agent: *", "Disallow: /"]
      : [
          "User-agent: *",
          "Disallow: /opportunities?",
          "Disallow: /would-it-fit?",
          "Disallow: /sign-in",
          "Disallow: /sign-up",
          "Disallow: /language",
          "",
          `Sitemap: ${origin}/sitemap.xml`,
        ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { ...AN_HOUR, "Content-Type": "text/plain; charset=utf-8" },
  });
}
