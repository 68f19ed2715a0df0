import { z } from "zod";
import type { OpportunityFilter } from "../../search/engine";
import { KINDS, type Kind } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";

/** How a person narrows their matches, as the address says it: `/matches?kind=vacancy&within=30`. */
export interface MatchFilter {
  kind?: Kind;
  sector?: string;
  /** Minutes one way. */
  within?: (typeof RINGS)[number];
  /** Monday to Friday inside the usual school day, with the journey. */
  school?: boolean;
  /** Published in the last seven days. */
  fresh?: boolean;
}

export type FilterName = keyof MatchFilter;

const Address = z.object({
  kind: z.enum(KINDS).optional().catch(undefined),
  sector: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional()
    .catch(undefined),
  within: z.coerce.number().pipe(z.literal(RINGS)).optional().catch(undefined),
  school: z
    .literal("1")
    .transform(() => true)
    .optional()
    .catch(undefined),
  new: z
    .literal("1")
    .transform(() => true)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});

/** What an address asks for; whatever it says that means nothing is passed over. */
export function askOf(search: URLSearchParams): { filter: MatchFilter; page: number } {
  const { page, new: fresh, ...rest } = Address.parse(Object.fromEntries(search));
  const filter = Object.fromEntries(
    Object.entries({ ...rest, fresh }).filter(([, value]) => value !== undefined),
  );
  return { filter, page };
}

const CODE = /^[a-z0-9-]{1,20}$/;
/** Questions that the reader put off, as the address says it: `?later=day-5&later=english`. */
export const laterIn = (search: URLSearchParams): string[] =>
  search
    .getAll("later")
    .filter((code) => CODE.test(code))
    .slice(0, 20);

/** The address of the first page with a filter and without those questions. */
export const laterOf = (filter: MatchFilter, later: readonly string[]): string => {
  const address = addressOf(filter);
  const put = new URLSearchParams(later.map((code) => ["later", code]));
  return `${address}${address.includes("?") ? "&" : "?"}${put}`;
};

/** The address of the matches with a filter. */
export function addressOf({ kind, sector, within, school, fresh }: MatchFilter, page = 1): string {
  const search = new URLSearchParams();
  if (kind) search.set("kind", kind);
  if (sector) search.set("sector", sector);
  if (within) search.set("within", String(within));
  if (school) search.set("school", "1");
  if (fresh) search.set("new", "1");
  if (page > 1) search.set("page", String(page));
  return search.size > 0 ? `/matches?${search}` : "/matches";
}

const WEEK_MS = 7 * 24 * 3_600_000;

export const engineFilterOf = (
  { kind, sector, within, school, fresh }: MatchFilter,
  now: Date,
): OpportunityFilter => ({
  ...(kind ? { kinds: [kind] } : {}),
  ...(sector ? { sectors: [sector] } : {}),
  ...(within ? { withinMinutes: within } : {}),
  ...(school ? { schoolHours: true } : {}),
  ...(fresh ? { publishedSince: now.getTime() - WEEK_MS } : {}),
});
