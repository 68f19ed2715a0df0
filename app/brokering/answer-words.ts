import type { MessageKey } from "../i18n/catalogue";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { type Translate, translatorOf } from "../i18n/translate";

/** Who wrote with an answer, and about which post. */
export interface Answering {
  title: string;
  employer: string;
}

/** What an employer said with an answer: as it was written, or the usual words of the reason in the reader's language. */
export interface AnswerWords {
  text: string;
  asWritten: boolean;
}

/** The usual words of a reason for a turn-down. */
export const usualWords = (reason: string, post: Answering, t: Translate): string =>
  t(`reason.${reason}.message` as MessageKey, { ...post });

/** Reasons to choose from, each with what the person reads unless other words are written. */
export const withUsualWords = (reasons: readonly string[], post: Answering, t: Translate) =>
  reasons.map((code) => ({
    code,
    label: t(`reason.${code}` as MessageKey),
    message: usualWords(code, post, t),
  }));

const english = translatorOf(DEFAULT_LOCALE);

/** What was sent, unless it is the usual words of the reason: those are kept as the reason alone. */
export const ownWords = (sent: string | undefined, reason: string, post: Answering): string | undefined =>
  sent?.trim() === usualWords(reason, post, english) ? undefined : sent;

/** What the person reads of a line of the history that turned them down or took an offer back; null of every other. */
export function answerWords(
  line: { reasonKind: string | null; reasonCode: string | null; note: string | null },
  post: Answering,
  t: Translate,
): AnswerWords | null {
  if (line.reasonKind !== "turn_down" || line.reasonCode === null) return null;
  const own = ownWords(line.note ?? undefined, line.reasonCode, post);
  return own === undefined
    ? { text: usualWords(line.reasonCode, post, t), asWritten: false }
    : { text: own, asWritten: true };
}

/** Whether a line of the history took an offer back that nobody had answered. */
export const isOfferTakenBack = (line: { fromState: string | null; reasonKind: string | null }): boolean =>
  line.fromState === "offered" && line.reasonKind === "turn_down";
