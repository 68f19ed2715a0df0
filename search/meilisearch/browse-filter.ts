import type { BrowseQuery, OpportunityFilter } from "../engine";
import { kmFrom } from "../memory/browse";
import type { PostTable } from "../memory/post-table";
import { BEYOND } from "../memory/rings";
import type { Found, WordAsked } from "../memory/words";
import type { CellOrder } from "./cells";
import { among, cellsIn, type Filter, listedFilter, oneOf } from "./posts-filter";
import { wordToken } from "./tokens";

export type Part = keyof OpportunityFilter;

/** What one value of the post decides. */
const LISTED = [
  ...["kinds", "sectors", "employers", "towns"],
  ...["hourlyPay", "publishedSince", "termTimeOnly"],
] as Part[];

const wordFilter = (fields: readonly string[], { oneOf: terms, beginning }: WordAsked) =>
  fields.map((field) =>
    beginning === null ? among(field, terms.map(wordToken)) : `${field} STARTS WITH ${wordToken(beginning)}`,
  );

/** What every post must have of whatever is listed: those that fail another part are counted beside it. */
export function alwaysFilter(
  q: BrowseQuery,
  cells: CellOrder,
  near: ReadonlySet<number> | null,
  words: Found | null,
): Filter {
  const fields = words?.asked.broadly ? ["words", "broadly"] : ["words"];
  return [
    ...(words?.asked.words ?? []).map((word) => wordFilter(fields, word)),
    ...(near === null ? [] : [cellsIn(cells.runs((place) => near.has(place)))]),
    ...listedFilter({}, q),
  ];
}

/** The numbers of the places near the one that is searched near. */
export const placesNear = (q: BrowseQuery, { places }: PostTable): ReadonlySet<number> | null => {
  const { near } = q;
  if (near === undefined) return null;
  return new Set(
    places.values.flatMap((place, number) => (kmFrom(q, place) <= near.withinKm ? [number] : [])),
  );
};

/** Each part of a query that is set, as the server's filter. */
export function partsFilter(q: BrowseQuery, cells: CellOrder, rings: number[]): ReadonlyMap<Part, Filter> {
  const { filter = {} } = q;
  const disc = (ring: number) => cellsIn(cells.runs((place) => (rings[place] as number) <= ring));
  const parts = new Map<Part, Filter>();
  for (const part of LISTED) {
    const [, ...set] = listedFilter({ [part]: filter[part] }, { today: q.today });
    if (set.length > 0) parts.set(part, set);
  }
  const { withinMinutes, weeklyHours, schoolHours } = filter;
  if (withinMinutes !== undefined)
    parts.set("withinMinutes", [disc(Math.min(BEYOND - 1, Math.floor(withinMinutes / 15)))]);
  if (weeklyHours !== undefined) {
    const { atLeast = 0, atMost = 10_000 } = weeklyHours;
    parts.set("weeklyHours", [`weekly ${atLeast} TO ${atMost}`]);
  }
  if (schoolHours === true) {
    // Beyond 90 minutes as at 90.
    const widest = BEYOND - 1;
    const nearer = Array.from({ length: widest }, (_, ring) => `school >= ${ring} AND ${oneOf(disc(ring))}`);
    parts.set("schoolHours", [[...nearer, `school >= ${widest}`]]);
  }
  return parts;
}
