import type { BrowseQuery, OpportunityFilter } from "../engine";
import { kmFrom } from "../memory/browse";
import type { PostTable } from "../memory/post-table";
import { BEYOND } from "../memory/rings";
import type { Found, WordAsked } from "../memory/words";
import { type CellOrder, NOWHERE } from "./cells";
import { among, cellIn, type Filter, listedFilter } from "./posts-filter";
import { wordToken } from "./tokens";

export type Part = keyof OpportunityFilter;

/** What one value of the post decides. */
const LISTED = [
  ...["kinds", "sectors", "employers", "towns"],
  ...["hourlyPay", "publishedSince", "termTimeOnly"],
] as Part[];

const wordFilter = (fields: readonly string[], { oneOf, beginning }: WordAsked) =>
  fields
    .map((field) =>
      beginning === null
        ? among(field, oneOf.map(wordToken))
        : `${field} STARTS WITH ${wordToken(beginning)}`,
    )
    .join(" OR ");

/** Each part of a query as the server's filter. Those that everything passes are left out. */
export function browseFilter(
  q: BrowseQuery,
  table: PostTable,
  cells: CellOrder,
  rings: number[],
  words: Found | null,
) {
  const { filter = {} } = q;
  const inCells = (isInside: (place: number) => boolean) => {
    const runs = cells.runs(isInside);
    return cellIn(runs.length > 0 ? runs : [[NOWHERE, NOWHERE]]);
  };
  const disc = (ring: number) => inCells((place) => (rings[place] as number) <= ring);
  const always: Filter = listedFilter({}, q);
  if (words !== null) {
    const fields = words.asked.broadly ? ["words", "broadly"] : ["words"];
    for (const word of words.asked.words) always.push(wordFilter(fields, word));
  }
  if (q.near) {
    const { withinKm } = q.near;
    always.push(inCells((place) => kmFrom(q, table.places.values[place] ?? null) <= withinKm));
  }
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
    const nearer = Array.from({ length: widest }, (_, ring) => `school >= ${ring} AND ${disc(ring)}`);
    parts.set("schoolHours", [[...nearer, `school >= ${widest}`]]);
  }
  return { always, parts };
}
