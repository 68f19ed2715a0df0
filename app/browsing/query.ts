import { townById, townNamed } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";
import type { BrowseQuery, BrowseSort } from "../../search/engine";
import type { Mode } from "../../search/match/travel";
import { type Search, type Sort, USUAL_MINUTES } from "./search";

/** The town that was meant, and those that may have been meant instead; null where none is asked for. */
export interface Place {
  town: Town | null;
  others: readonly Town[];
}

const OTHERS = 4;

/** A name that several towns have means the largest; the others are offered. */
export function placeOf(typed: string | undefined): Place | null {
  if (typed === undefined) return null;
  const chosen = /^\d{1,9}$/.test(typed) ? townById(Number(typed)) : undefined;
  const named = chosen ? { town: chosen } : townNamed(typed);
  if ("town" in named) return { town: named.town, others: [] };
  const [town = null, ...others] = named.choices;
  return { town, others: others.slice(0, OTHERS) };
}

/** The order where none is asked for. */
const usualSort = ({ q }: Search): BrowseSort => (q ? "relevance" : "newest");

/**
 * As asked for, where it means something: without words nothing is more relevant, without a town nothing nearer, and
 * what fits is known of participants alone.
 */
export function sortOf(search: Search, town: Town | null, isParticipant = false): Sort {
  const { sort } = search;
  const means = sort === "nearest" ? town !== null : sort === "fit" ? isParticipant : sort !== "relevance";
  return sort !== undefined && means ? sort : usualSort(search);
}

/** The same as an engine is asked: what fits is put first afterwards. */
function engineSort(search: Search, town: Town | null): BrowseSort {
  const sort = sortOf(search, town);
  return sort === "fit" ? usualSort(search) : sort;
}

export const withinOf = ({ within }: Search) => within ?? USUAL_MINUTES;

/** What an engine is asked for a search. @param usual how who asks travels where the search says nothing */
export function queryOf(
  search: Search,
  { town, usual }: { town: Town | null; usual: Mode },
  page: Omit<BrowseQuery, "words" | "sort">,
): BrowseQuery {
  const { q, kind, sector, school, term, pay, mode } = search;
  const within = town === null ? "any" : withinOf(search);
  return {
    ...page,
    ...(q ? { words: q } : {}),
    ...(town ? { reader: { place: town, mode: mode ?? usual } } : {}),
    sort: engineSort(search, town),
    filter: {
      ...(kind ? { kinds: [kind] } : {}),
      ...(sector ? { sectors: [sector] } : {}),
      ...(within !== "any" ? { withinMinutes: within } : {}),
      ...(school ? { schoolHours: true } : {}),
      ...(term ? { termTimeOnly: true } : {}),
      ...(pay ? { hourlyPay: pay * 100 } : {}),
    },
  };
}
