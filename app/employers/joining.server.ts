import { townById, townNamed } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";
import { askForCode, toldWith } from "../accounts/codes.server";
import type { Gate } from "../accounts/limits.server";
import type { Caller } from "../caller";
import type { FormState } from "../web/form-state";
import type { Organisation } from "./organisation";

export type TownMeant =
  | { ok: true; town: Town }
  | { ok: false; reason: "no-such-town" | "which-town"; choices: readonly Town[] };

/** The town that was typed, or the one that was chosen among those of its name. */
export function townMeant({ town, townId }: { town: string; townId?: number }): TownMeant {
  const chosen = townId === undefined ? undefined : townById(townId);
  const meant = chosen ? { town: chosen } : townNamed(town);
  if ("town" in meant) return { ok: true, town: meant.town };
  return {
    ok: false,
    reason: meant.choices.length === 0 ? "no-such-town" : "which-town",
    choices: meant.choices,
  };
}

/**
 * Asks to join with an organisation. It is made when the code that proves the work address is typed; until then
 * nobody sees it. An address that somebody has already is answered in the same way, and gets a code as well.
 * @param employerId from the form, so that a second press makes nothing new
 */
export function askToJoin(
  caller: Caller,
  gate: Gate,
  { townId: _chosen, town: _typed, ...organisation }: Organisation,
  { employerId, town, locale }: { employerId: string; town: Town; locale: string },
): Promise<{ ok: true; codeId: string } | { ok: false; reason: "too-many" }> {
  return askForCode(caller, gate, {
    address: { channel: "email", to: organisation.email },
    locale,
    answers: { kind: "employer", employerId, townId: town.id, organisation, locale },
  });
}

/** What was told with a code that is not used yet, as the form sends it: to tell again with another address. */
export async function toldToJoin(caller: Caller, codeId: string): Promise<FormState | null> {
  const told = await toldWith(caller, codeId);
  if (told?.kind !== "employer") return null;
  const { employerId: id, townId, organisation } = told;
  const sent = { ...organisation, id, town: townById(townId)?.label };
  const values = Object.entries(sent).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().map(String)] as const],
  );
  return { values: Object.fromEntries(values), errors: {} };
}
