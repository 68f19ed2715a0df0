import type { Settings } from "meilisearch";
import { EMBEDDER } from "./documents";
import { DIMENSIONS } from "./vectors";

/** More than any corpus: totals are clamped to it. */
export const EVERYTHING = 10_000_000;

const bounds = {
  pagination: { maxTotalHits: EVERYTHING },
  faceting: { maxValuesPerFacet: 1_000_000 },
  // A search that takes longer is cut short without a word: let the caller's own time run out before.
  searchCutoffMs: 30_000,
} satisfies Settings;

const LANGUAGE = ["speaking", "listening", "reading", "writing"];

export const POSTS: Settings = {
  ...bounds,
  displayedAttributes: ["key", "id", "revision", "ranked"],
  searchableAttributes: [],
  filterableAttributes: [
    ...["key", "kind", "work", "soc", "employer", "sector", "regions", "visible", "closes", "starts", "term"],
    ...["patterns", "certificates", "conditions", "cell", "school", "place", "town", "pay", "pounds"],
    ...["published", "weekly", "words", "broadly"],
    ...LANGUAGE,
  ],
  sortableAttributes: ["published", "closes", "pay"],
  // Vectors rank in the place of "words": without it, nothing is ranked by them.
  rankingRules: ["words", "sort"],
  embedders: { [EMBEDDER]: { source: "userProvided", dimensions: DIMENSIONS } },
};

export const PEOPLE: Settings = {
  ...bounds,
  displayedAttributes: ["key", "id", "revision"],
  searchableAttributes: [],
  filterableAttributes: [
    ...["reach", "from", "certificates", "sectors", "officer", "partner", "visible"],
    ...LANGUAGE,
  ],
  sortableAttributes: [],
  rankingRules: ["sort"],
};

export const STATE: Settings = { searchableAttributes: [], filterableAttributes: [] };

const isAsWanted = (is: unknown, wanted: unknown): boolean => {
  if (Array.isArray(wanted) && Array.isArray(is))
    return is.length === wanted.length && wanted.every((value, i) => isAsWanted(is[i], value));
  if (wanted !== null && typeof wanted === "object" && is !== null && typeof is === "object")
    return Object.entries(wanted).every(([name, value]) =>
      isAsWanted((is as Record<string, unknown>)[name], value),
    );
  return is === wanted;
};

/** Lists that the server gives back sorted. */
const UNORDERED = new Set(["filterableAttributes", "sortableAttributes"]);
const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);

/** The part of the settings that is not yet so; null where nothing is to be done, as a change reads every document again. */
export function settingsToChange(are: Settings, wanted: Settings): Settings | null {
  const changed = Object.entries(wanted).filter(([name, value]) => {
    const is = are[name as keyof Settings];
    return UNORDERED.has(name) ? !isAsWanted(sorted(is), sorted(value)) : !isAsWanted(is, value);
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
