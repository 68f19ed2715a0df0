import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes and one lane (OWASP's password storage cheat sheet). */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), COST);

/** What is checked where there is no password, so that the answer takes as long. */
let nobodys: Promise<string> | undefined;

/** Whether it is the password; never, after the same time, where there is none. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(stored ?? (await nobodys), password.normalize("NFKC"));
  return stored !== null && isRight;
}
