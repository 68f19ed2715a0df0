import type { Request, Response } from "express";
import { DEFAULT_LOCALE, localeOf } from "../i18n/locales";
import { icon, stylesheet } from "../ui/document";
import { plainErrorPage, startingPage } from "../ui/plain-error-page";
import { localeCookie } from "../web/cookies.server";

/** Statuses of plain pages, and whose words they use. */
const WORDS = { 404: 404, 413: 413, 429: 429, 500: 500, 503: 503 } as const;

/** Answers with a page that needs neither the database nor the features, for when these cannot answer. */
export async function sendPlainPage(req: Request, res: Response, status: keyof typeof WORDS): Promise<void> {
  const locale = await localeFor(req);
  if (status === 503) res.setHeader("Retry-After", "10");
  res.status(status).set(HEADERS);
  res.send(plainErrorPage({ status: WORDS[status], css: stylesheet, icon, id: requestIdOf(res), locale }));
}

const HEADERS = { "Cache-Control": "no-store", "Content-Type": "text/html; charset=utf-8" };

/** Answers 503 with a page that waits until Foothold has started. @param demo how much of the demo is made, 0 to 1 */
export async function sendStartingPage(req: Request, res: Response, demo: number | null): Promise<void> {
  const locale = await localeFor(req);
  res.locals.starting = true;
  res.status(503).set({ ...HEADERS, "Retry-After": "3" });
  res.send(startingPage({ demo, css: stylesheet, icon, locale }));
}

async function localeFor(req: Request) {
  const chosen: unknown = await localeCookie.parse(req.headers.cookie ?? null).catch(() => null);
  return typeof chosen === "string" ? localeOf(chosen) : DEFAULT_LOCALE;
}

/** The id that also stands in the log. */
export const requestIdOf = (res: Response): string => String(res.getHeader("X-Request-Id") ?? "");
