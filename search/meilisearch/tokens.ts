import type { Pattern } from "../match/model";
import { patternKey } from "../memory/post-table";

/*
 * Texts as the server compares them. It ignores case and accents and cuts long values, and takes few signs in
 * the id of a document; a token has only what survives that, and stands for one text alone.
 */

const LONGEST = 200;

/** A number of 53 bits that follows from the text alone; equal in every process. */
function hashOf(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

const inDigits = (n: number, digits: number) => n.toString(36).padStart(11, "0").slice(-digits);

/** Of small letters, digits, - and _; never a word of the filter language. */
export function tokenOf(text: string): string {
  if (text === "") return "_";
  const token = text.replace(/[^a-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(36)}_`);
  if (token.length <= LONGEST) return token;
  return `${token.slice(0, LONGEST - 30)}__${inDigits(hashOf(text, 1), 10)}${inDigits(hashOf(text, 2), 10)}`;
}

/** The text of a token; for one that was shortened, that of those known which has it. */
export function textOf(token: string, known: readonly (string | null)[]): string | null {
  if (token === "_") return "";
  if (token.includes("__") && token.length > LONGEST - 30)
    return known.find((text) => text !== null && tokenOf(text) === token) ?? null;
  return token.replace(/_([0-9a-z]+)_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 36)));
}

/** Which of `size` equal parts a text falls into. */
export const bucketOf = (text: string, size: number): number => hashOf(text, 3) % size;

/** Hours by agreement: a post without patterns carries this one. */
export const BY_AGREEMENT = "t0";

/** One pattern, 41 bits: short, as the length of a filter is what a search costs. */
export const patternToken = (pattern: Pattern): string => `t${inDigits(hashOf(patternKey(pattern), 4), 8)}`;

/** A term of a text; what begins it begins its token. No number, nor a word of the filter language. */
export const wordToken = (term: string): string => `w${tokenOf(term)}`;

/** What changes whenever the text does, for telling that nothing changed. */
export const fingerprintOf = (text: string): string => inDigits(hashOf(text, 5), 10);

/** `2027-01-11` as 20270111. */
export const dayNumber = (date: string): number => Number(date.replaceAll("-", ""));
