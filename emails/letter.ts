import type { Locale } from "../app/i18n/locales";

/** A message in the reader's words, before it takes the form of a channel. */
export interface Letter {
  locale: Locale;
  subject: string;
  paragraphs: string[];
  /** A code to read off, in large figures. */
  code?: string;
  action?: { label: string; href: string };
  /** Why one got it, and where to change that. */
  footer: string;
  footerLink?: { label: string; href: string };
}

/** The text form of an e-mail, for readers that show no HTML. */
export function textOf({ paragraphs, code, action, footer, footerLink }: Letter): string {
  return [
    ...paragraphs,
    ...(code ? [code] : []),
    ...(action ? [`${action.label}:\n${action.href}`] : []),
    "--",
    footerLink ? `${footer}\n${footerLink.label}: ${footerLink.href}` : footer,
  ].join("\n\n");
}
