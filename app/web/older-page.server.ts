/** Telling somebody who answers on an older page that the answer was changed meanwhile. */
import { createHash } from "node:crypto";

/** Nothing was stored: another page stored another answer since this one was opened. */
export class ChangedSince extends Error {}

/** A mark of an answer as it is stored, which differs when it does. Its form carries it as `seen`. */
export const markOfAnswer = (answer: unknown): string =>
  createHash("sha256").update(JSON.stringify(answer)).digest("base64url").slice(0, 16);

/** The mark that a form carries; undefined where it has none: then nothing is compared. */
export function seenIn(form: FormData): string | undefined {
  const seen = form.get("seen");
  return typeof seen === "string" ? seen : undefined;
}

/**
 * Stores an answer. From a page that shows an older one it is `ChangedSince`, and the transaction that it ends in is
 * undone, unless it says what is stored already: a second press does.
 * @param mark the mark of what is stored at that moment; none where nothing can be lost
 */
export async function unlessChanged<T>(
  seen: string | undefined,
  mark: () => Promise<string | null | undefined>,
  store: () => Promise<T>,
): Promise<T> {
  const before = seen === undefined ? undefined : await mark();
  const result = await store();
  if (before && before !== seen && before !== (await mark())) throw new ChangedSince();
  return result;
}

/** What storing came to, where a page that shows an older answer is an outcome like others. */
export async function orChanged<T>(storing: Promise<T>): Promise<T | "changed"> {
  try {
    return await storing;
  } catch (error) {
    if (error instanceof ChangedSince) return "changed";
    throw error;
  }
}
