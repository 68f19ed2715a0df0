/** What was taken away just now, as its page carries it: sealed, as a line may say what only an officer may. */
import { keyed, sameHash } from "../accounts/secrets.server";
import type { Caller } from "../caller";
import type { Line } from "./lines.server";
import type { Step } from "./steps";

/** For how long it can be put back, in milliseconds. */
const LASTS = 60 * 60 * 1000;

interface Whose {
  caller: Caller;
  ownerId: string;
  secretKey: string;
  step: Step;
}

const sealOf = ({ caller: { actor }, ownerId, secretKey, step }: Whose, text: string) =>
  keyed(secretKey, `gone ${step} ${ownerId} ${"personId" in actor ? actor.personId : ""} ${text}`);

export function sealed(whose: Whose, line: Line): string {
  const until = whose.caller.now.getTime() + LASTS;
  const text = Buffer.from(JSON.stringify({ until, line })).toString("base64url");
  return `${text}.${sealOf(whose, text)}`;
}

/** Null where nobody sealed it for this page and whoever asks, or it was too long ago. */
export function unsealed(whose: Whose, sent: unknown): Line | null {
  const [text = "", seal = ""] = typeof sent === "string" ? sent.split(".") : [];
  if (!sameHash(seal, sealOf(whose, text))) return null;
  const { until, line } = JSON.parse(Buffer.from(text, "base64url").toString()) as {
    until: number;
    line: Line;
  };
  return whose.caller.now.getTime() <= until ? line : null;
}
