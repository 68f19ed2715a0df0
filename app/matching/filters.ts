import { z } from "zod";
import type { OpportunityFilter, OpportunitySort } from "../../search/engine";
import { KINDS, type Kind } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";

/** Hours a week, as a choice of a few. */
export const WEEKLY = {
  "to-16": { atMost: 16 },
  "16-30": { atLeast: 16, atMost: 30 },
  "from-30": { atLeast: 30 },
} as const satisfies Record<string, OpportunityFilter["weeklyHours"]>;
export type Weekly = keyof typeof WEEKLY;
export const WEEKLIES = Object.keys(WEEKLY) as [Weekly, ...Weekly[]];

/** How a person narrows their matches, as the address says it: `/matches?kind=vacancy&within=30`. */
export interface MatchFilter {
  kind?: Kind;
  sector?: string;
  /** Minutes one way. */
  within?: (typeof RINGS)[number];
  hours?: Weekly;
  /** Monday to Friday inside the usual school day, with the journey. */
  school?: boolean;
  /** Published since the last visit, or in the last seven days where there was none. */
  fresh?: boolean;
}

export type FilterName = keyof MatchFilter;

export const SORTS = ["best", "nearest", "newest", "pay"] as const satisfies readonly OpportunitySort[];
export type Sort = (typeof SORTS)[number];

/** What an address asks of the list. */
export interface MatchAsk {
  filter: MatchFilter;
  sort: Sort;
  page: number;
}

const flag = z
  .literal("1")
  .transform(() => true)
  .optional()
  .catch(undefined);

const Address = z.object({
  kind: z.enum(KINDS).optional().catch(undefined),
  sector: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional()
    .catch(undefined),
  within: z.coerce.number().pipe(z.literal(RINGS)).optional().catch(undefined),
  hours: z.enum(WEEKLIES).optional().catch(undefined),
  school: flag,
  new: flag,
  sort: z.enum(SORTS).catch("best"),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});

/** What an address asks for; whatever it says that means nothing is passed over. */
export function askOf(search: URLSearchParams): MatchAsk {
  const { page, sort, new: fresh, ...rest } = Address.parse(Object.fromEntries(search));
  const filter = Object.fromEntries(
    Object.entries({ ...rest, fresh }).filter(([, value]) => value !== undefined),
  );
  return { filter, sort, page };
}

const CODE = /^[a-z0-9-]{1,20}$/;
/** Questions that the reader put off, as the address says it: `?later=day-5&later=english`. */
export const laterIn = (search: URLSearchParams): string[] =>
  search
    .getAll("later")
    .filter((code) => CODE.test(code))
    .slice(0, 20);

/** The address of the first page with a filter and without those questions. */
export const laterOf = (
  { filter, sort }: Pick<MatchAsk, "filter" | "sort">,
  later: readonly string[],
): string => {
  const address = addressOf(filter, { sort });
  const put = new URLSearchParams(later.map((code) => ["later", code]));
  return `${address}${address.includes("?") ? "&" : "?"}${put}`;
};

/** The address of the matches with a filter. */
export function addressOf(
  { kind, sector, within, hours, school, fresh }: MatchFilter,
  { page = 1, sort = "best" }: { page?: number; sort?: Sort } = {},
): string {
  const search = new URLSearchParams();
  if (kind) search.set("kind", kind);
  if (sector) search.set("sector", sector);
  if (within) search.set("within", String(within));
  if (hours) search.set("hours", hours);
  if (school) search.set("school", "1");
  if (fresh) search.set("new", "1");
  if (sort !== "best") search.set("sort", sort);
  if (page > 1) search.set("page", String(page));
  return search.size > 0 ? `/matches?${search}` : "/matches";
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** Since when a post is new to somebody. @param lastSeen the end of their last visit, null before the second one */
export const newSince = (lastSeen: Date | null, now: Date): number =>
  lastSeen?.getTime() ?? now.getTime() - WEEK_MS;

export const engineFilterOf = (
  { kind, sector, within, hours, school, fresh }: MatchFilter,
  since: number,
): OpportunityFilter => ({
  ...(kind ? { kinds: [kind] } : {}),
  ...(sector ? { sectors: [sector] } : {}),
  ...(within ? { withinMinutes: within } : {}),
  ...(hours ? { weeklyHours: WEEKLY[hours] } : {}),
  ...(school ? { schoolHours: true } : {}),
  ...(fresh ? { publishedSince: since } : {}),
});
