import { ar } from "./ar";
import { faAF } from "./faAF";
import { uk } from "./uk";

/**
 * The languages that the catalogue is translated into, by their tag. A language is offered to readers once it
 * stands here: one line to import it, and one in the list. English is the source, and not among them.
 */
export const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar,
  "fa-AF": faAF,
  uk,
};
