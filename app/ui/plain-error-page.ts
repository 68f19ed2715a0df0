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
export function plainErrorPage({ status, id, locale = DEFAULT_LOCALE, ...files }: PlainErrorPage): string {
  const t = translatorOf(locale);
  return plainPage({
    ...files,
    locale,
    title: t(`error.${status}_title`),
    lines: [t(`error.${status}_body`), t(`error.${status}_next`)],
    more: `<p><a href="/">${escaped(t("error.home"))}</a></p>
${id ? `<p class="fh-quiet fh-small fh-error-id">${escaped(t("error.id", { id }))}</p>` : ""}`,
  });
}

/** Seconds after which a page that waits for the start looks again. */
const LOOK_AGAIN = 3;

/**
 * Says that Foothold is starting, and looks again by itself, without any script.
 * @param demo how much of the demo is made, from 0 to 1; null where none is being made
 */
export function startingPage({
  demo,
  locale = DEFAULT_LOCALE,
  ...files
}: Pick<PlainErrorPage, "css" | "icon" | "locale"> & { demo: number | null }): string {
  const t = translatorOf(locale);
  const percent = Math.floor((demo ?? 0) * 100);
  const done = escaped(t("starting.demo_done", { percent }));
  return plainPage({
    ...files,
    locale,
    head: `<meta http-equiv="refresh" content="${LOOK_AGAIN}">`,
    title: t(demo === null ? "starting.title" : "starting.demo_title"),
    lines: demo === null ? [t("starting.body")] : [t("starting.demo_body"), t("starting.body")],
    more:
      demo === null
        ? ""
        : `<p><progress class="fh-progress" max="100" value="${percent}" aria-label="${done}"></progress></p>
<p class="fh-quiet">${done}</p>`,
  });
}

interface PlainPage extends Pick<PlainErrorPage, "css" | "icon"> {
  locale: Locale;
  title: string;
  lines: readonly string[];
  /** HTML that stands in the head, and below the lines. */
  head?: string;
  more: string;
}

const plainPage = ({
  css,
  icon,
  locale,
  title,
  lines,
  head = "",
  more,
}: PlainPage): string => `<!doctype html>
<html lang="${locale.code}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>${escaped(title)} – Foothold</title>
<link rel="stylesheet" href="${escaped(css)}">
${icon ? `<link rel="icon" href="${escaped(icon)}" type="image/svg+xml">` : ""}
</head>
<body>
<header class="fh-header"><div class="fh-width fh-header__row"><a href="/" class="fh-wordmark"><svg class="fh-steps" width="30" height="30" viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36"/><path d="M7.5 26.5h7v-6h7v-6h7"/></svg>foothold</a></div></header>
<main id="main" class="fh-main fh-width"><div class="fh-narrow">
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")}
${more}
</div></main>
</body>
</html>
`;
