import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** SHA-256 in hex: what is stored of a secret that nobody can guess, such as a session's id. */
export const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A keyed hash: what is stored of something guessable, such as a six-digit code or an address. */
export const keyed = (key: string, value: string): string =>
  createHmac("sha256", key).update(value).digest("hex");

/** Whether two hashes are the same, in a time that tells nothing of where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Six digits, each as likely as any other. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, "0");

/** 192 random bits, in letters that an address takes: for a link that only its receiver knows. */
export const newToken = (): string => randomBytes(24).toString("hex");
