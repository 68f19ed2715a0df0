import type { Caller } from "../caller";
import { addressOf } from "./address";
import { askForCode, type CodeAsked, toldWith } from "./codes.server";
import type { Gate } from "./limits.server";
import type { Pending } from "./pending.server";

/**
 * Another code to the same address, with what was told before: the one before it works no more in this browser.
 * `gone`: what was told is not kept any more, so that it is told again.
 */
export async function askForAnother(
  caller: Caller,
  gate: Gate,
  { codeId, to, from }: Pending,
  locale: string,
): Promise<CodeAsked | { ok: false; reason: "gone" }> {
  const address = addressOf(to);
  const answers = (await toldWith(caller, codeId)) ?? undefined;
  if (!address || (from !== "sign-in" && !answers)) return { ok: false, reason: "gone" };
  return askForCode(caller, gate, { address, locale, answers });
}
