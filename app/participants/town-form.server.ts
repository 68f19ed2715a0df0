import type { Db } from "../../db/client.server";
import { hasDistricts, homeNamed } from "../../db/queries/homes.server";
import { districtIn } from "../../db/reference/postcodes";
import type { Town } from "../../db/reference/towns";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";

export interface TownAsked {
  state: FormState;
  /** Those to choose from, where several have the name that was typed. */
  towns: { id: number; label: string }[];
}

const first = ({ values }: FormState, field: string) => values[field]?.[0] ?? "";

/**
 * What to do about a place that is not known: of a postcode something else than of a town.
 * @param postcodes whether a postcode may be given at all
 */
export function unknownTown(typed: string, t: Translate, postcodes: boolean): string {
  const district = districtIn(typed);
  if (district === null) return t("profile.home.unknown");
  return postcodes ? t("profile.home.unknown.postcode", { district }) : t("profile.home.unknown.town-only");
}

/**
 * A form that is refused, and what is wrong with its town besides, so that nothing is left for a second round. A town
 * that was chosen among namesakes stays chosen.
 * @param meant what is meant by the town as typed, whichever was chosen
 * @param postcodes whether a postcode may be given at all
 */
export function alsoTown(
  state: FormState,
  meant: { town: unknown } | { choices: readonly Town[] },
  t: Translate,
  postcodes: boolean,
): TownAsked {
  if ("town" in meant || state.errors.town || first(state, "town").trim() === "") return { state, towns: [] };
  const towns = meant.choices.map(({ id, label }) => ({ id, label }));
  const isChosen = towns.some(({ id }) => String(id) === first(state, "townId"));
  if (isChosen || state.errors.townId) return { state, towns };
  const errors: FormState["errors"] =
    towns.length === 0
      ? { town: [unknownTown(first(state, "town"), t, postcodes)] }
      : { townId: [t("profile.home.which.error")] };
  return { state: { ...state, errors: { ...state.errors, ...errors } }, towns };
}

/** The same of a form that asks where somebody lives. */
export const alsoHome = async (db: Db, state: FormState, t: Translate): Promise<TownAsked> =>
  alsoTown(state, await homeNamed(db, { town: first(state, "town") }), t, await hasDistricts(db));
