import type { z } from "zod";
import { hasDistricts, homeNamed } from "../../db/queries/homes.server";
import { townById } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";
import type { Caller } from "../caller";
import { askForCode, toldWith } from "./codes.server";
import type { SignUp } from "./entry";
import type { Gate } from "./limits.server";

export type SigningUp =
  | { ok: true; codeId: string }
  | { ok: false; reason: "too-many" }
  | { ok: false; reason: "no-such-town" | "which-town"; choices: readonly Town[] };

/** Whether a postcode district may be given for the town. */
export const takesDistrict = (db: Caller["db"]) => hasDistricts(db);

/**
 * Asks for a participant's account. It is opened when the code that proves the address is typed; until then nobody
 * sees it, and an address that has an account already is answered in the same way.
 */
export async function signUp(
  caller: Caller,
  gate: Gate,
  { name, address, town, townId }: z.output<typeof SignUp>,
  locale: string,
): Promise<SigningUp> {
  const meant = await homeNamed(caller.db, { town, townId });
  if (!("town" in meant)) {
    const reason = meant.choices.length === 0 ? "no-such-town" : "which-town";
    return { ok: false, reason, choices: meant.choices };
  }
  const { id, district } = meant.town;
  const answers = { kind: "sign-up" as const, name, ...address, townId: id, district, locale };
  return askForCode(caller, gate, { address, locale, answers });
}

/** What was told with a code that is not used yet, to tell again with another address. */
export async function toldToSignUp(caller: Caller, codeId: string) {
  const told = await toldWith(caller, codeId);
  if (told?.kind !== "sign-up") return null;
  const { name, to, townId, district, locale } = told;
  return { name, to, town: district ?? townById(townId)?.label ?? null, locale };
}
