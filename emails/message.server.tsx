import type { Letter } from "./letter";
import { textOf } from "./letter";

/** A message as a channel carries it. */
export interface Message {
  /** Stands for this message for ever: a repeat carries the same. Without angle brackets, as `17@foothold.example`. */
  id: string;
  channel: "email" | "sms";
  /** An e-mail address, or a telephone in E.164. */
  to: string;
  subject: string;
  text: string;
  /** Absent for a text message. */
  html?: string;
}

/** An e-mail of a letter, in HTML and text. */
export async function emailOf(letter: Letter, id: string, to: string): Promise<Message> {
  // Loaded with the first e-mail: they take half a second, which no page needs.
  const [{ render }, { LetterPage }] = await Promise.all([import("@react-email/render"), import("./page")]);
  const html = await render(<LetterPage letter={letter} />);
  return { id, channel: "email", to, subject: letter.subject, text: textOf(letter), html };
}

/** A text message: short, and silent about what the news is. */
export const textMessageOf = (words: string, id: string, to: string): Message => ({
  id,
  channel: "sms",
  to,
  subject: "",
  text: words,
});
