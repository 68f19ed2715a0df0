import type { Request, Response } from "express";
import type { MessageKey } from "../i18n/catalogue";
import { DEFAULT_LOCALE, localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { localeCookie } from "../web/cookies.server";

const KINDS = {
  400: ["plain.badTitle", "plain.badBody"],
  413: ["plain.bigTitle", "plain.bigBody"],
  429: ["plain.busyTitle", "plain.busyBody"],
  500: ["plain.failedTitle", "plain.failedBody"],
  503: ["plain.downTitle", "plain.downBody"],
  starting: ["plain.startingTitle", "plain.startingBody"],
} as const satisfies Record<string | number, readonly [MessageKey, MessageKey]>;

const inHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

/**
 * Answers with a page that needs neither the database nor the features, for when these cannot answer.
 * Its status is that of its kind; `starting` is a 503.
 */
export async function sendPlainPage(
  req: Request,
  res: Response,
  kind: keyof typeof KINDS,
  stylesheets: string[],
) {
  const chosen: unknown = await localeCookie.parse(req.headers.cookie ?? null).catch(() => null);
  const locale = typeof chosen === "string" ? localeOf(chosen) : DEFAULT_LOCALE;
  const t = translatorOf(locale);
  const [title, body] = KINDS[kind].map((key) => inHtml(t(key))) as [string, string];
  // Trying again must not send a form again, nor follow an address that a stranger wrote.
  const again =
    kind === 413 || kind === 400
      ? ""
      : `<p><a class="govuk-link" href="">${inHtml(t("plain.again"))}</a></p>`;
  const status = kind === "starting" ? 503 : kind;
  if (status === 503) res.setHeader("Retry-After", kind === "starting" ? "2" : "30");
  res.status(status).set({ "Cache-Control": "no-store", "Content-Type": "text/html; charset=utf-8" });
  res.send(`<!doctype html>
<html lang="${locale.code}" dir="${locale.dir}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Foothold</title>
${stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join("\n")}
</head>
<body class="govuk-template__body">
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main">
<p class="govuk-body"><strong>Foothold</strong></p>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
${again.replace("<p>", '<p class="govuk-body">')}
<p class="govuk-body"><a class="govuk-link" href="/">${inHtml(t("plain.home"))}</a></p>
<p class="govuk-body-s">${inHtml(t("plain.code", { id: requestIdOf(res) }))}</p>
</main></div>
</body>
</html>
`);
}

/** The id that also stands in the log. */
export const requestIdOf = (res: Response): string => String(res.getHeader("X-Request-Id") ?? "");
