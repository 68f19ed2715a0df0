import { DEFAULT_LOCALE, type Locale } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { ErrorStatus } from "./error-pages";

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

interface PlainErrorPage {
  /** Whose words are shown. */
  status: ErrorStatus;
  /** Address of the stylesheet: `stylesheet` of document.tsx. */
  css: string;
  /** Address of the icon: `icon` of document.tsx. Without it browsers ask for one that is not there. */
  icon?: string;
  /** The request's id, which stands in the log. */
  id?: string;
  locale?: Locale;
}

/** A whole error page as text, for when neither the database nor React can be counted on. */
export function plainErrorPage({ status, css, icon, id, locale = DEFAULT_LOCALE }: PlainErrorPage): string {
  const t = translatorOf(locale);
  const title = escaped(t(`error.${status}_title`));
  return `<!doctype html>
<html lang="${locale.code}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Foothold</title>
<link rel="stylesheet" href="${escaped(css)}">
${icon ? `<link rel="icon" href="${escaped(icon)}" type="image/svg+xml">` : ""}
</head>
<body>
<header class="fh-header"><div class="fh-width fh-header__row"><a href="/" class="fh-wordmark"><svg class="fh-steps" width="30" height="30" viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36"/><path d="M7.5 26.5h7v-6h7v-6h7"/></svg>foothold</a></div></header>
<main id="main" class="fh-main fh-width"><div class="fh-narrow">
<h1>${title}</h1>
<p>${escaped(t(`error.${status}_body`))}</p>
<p>${escaped(t(`error.${status}_next`))}</p>
<p><a href="/">${escaped(t("error.home"))}</a></p>
${id ? `<p class="fh-quiet fh-small fh-error-id">${escaped(t("error.id", { id }))}</p>` : ""}
</div></main>
</body>
</html>
`;
}
