import { townNamed } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";
import { says } from "../web/says";

export type PlaceMeant =
  | { town: Town }
  /** By field, as `says` writes them; and places to choose from, where several have the name or one is like it. */
  | { errors: Record<string, string>; towns: readonly Town[] };

/** The town of a post that was typed, or the one that was chosen among those of its name. */
export function placeMeant({ town: typed, townId }: { town: string; townId: number | null }): PlaceMeant {
  const found = townNamed(typed);
  if ("town" in found) return found;
  const { choices } = found;
  const chosen = choices.find(({ id }) => id === townId);
  if (chosen) return { town: chosen };
  const named = choices.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
  return named.length > 0
    ? { errors: { townId: says("post.error.town_which") }, towns: named }
    : { errors: { town: says("post.error.town_unknown") }, towns: choices };
}
