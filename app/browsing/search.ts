import { z } from "zod";
import { withoutUnit } from "../../db/reference/postcodes";
import { SECTORS } from "../../db/reference/sectors";
import { KINDS, type Kind } from "../../search/match/model";
import { MODES, type Mode, RINGS } from "../../search/match/travel";

/** How far the page looks round a town, and how a visitor travels, where nothing is said of it: minutes one way. */
export const USUAL_MINUTES = 45;
export const USUAL_MODE: Mode = "bus";

export const SORTS = ["fit", "relevance", "newest", "closing", "nearest", "pay"] as const;
export type Sort = (typeof SORTS)[number];

/** What somebody looks for among the open posts, as the address says it: `/opportunities?q=cook&town=Diss`. */
export interface Search {
  /** As typed. */
  q?: string;
  /** As typed; the server decides which town it is. */
  town?: string;
  /** Minutes one way, at most, from the town. */
  within?: (typeof RINGS)[number] | "any";
  mode?: Mode;
  kind?: Kind;
  sector?: string;
  /** Inside the usual school day, with the journey. */
  school?: boolean;
  /** No work in the school holidays. */
  term?: boolean;
  /** Whole pounds an hour, at least. */
  pay?: number;
  sort?: Sort;
}
export type SearchPart = keyof Search;

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const yes = () => optional(z.literal("1").transform(() => true));
// Control characters say nothing in a search, and PostgreSQL and readers choke on them.
const typed = () =>
  optional(
    z
      .string()
      .overwrite((value) =>
        value
          .slice(0, 80)
          .replace(/[\p{Cc}\p{Surrogate}]/gu, " ")
          .trim(),
      )
      .min(1),
  );
const sectors: readonly string[] = SECTORS.map(({ code }) => code);

const Address = z.object({
  q: typed(),
  // Of a postcode no more than its district: addresses are kept and shared.
  town: typed().transform((town) => town && withoutUnit(town)),
  within: optional(z.union([z.literal("any"), z.coerce.number().pipe(z.literal(RINGS))])),
  mode: optional(z.enum(MODES)),
  kind: optional(z.enum(KINDS)),
  sector: optional(z.string().refine((code) => sectors.includes(code))),
  school: yes(),
  term: yes(),
  pay: optional(z.coerce.number().int().min(1).max(99)),
  sort: optional(z.enum(SORTS)),
});
const Page = z.coerce.number().int().min(1).max(1_000).catch(1);

/**
 * What an address asks for; whatever it says that means nothing is passed over, and so is what is usual.
 * @param usual how who asks travels where the address says nothing
 */
export function searchOf(params: URLSearchParams, usual: Mode): { search: Search; page: number } {
  const isUsual = (part: string, value: unknown) =>
    value === undefined ||
    (part === "within" && value === USUAL_MINUTES) ||
    (part === "mode" && value === usual);
  const said: Search = Object.fromEntries(
    Object.entries(Address.parse(Object.fromEntries(params))).filter(
      ([part, value]) => !isUsual(part, value),
    ),
  );
  const search = said.town === undefined ? without(said, "town") : said;
  return { search, page: Page.parse(params.get("page") ?? 1) };
}

/**
 * The address that says what this one asks for and no more: a form sends every field that it has. Null where this one
 * already is it.
 */
export function shorterThan(url: URL, usual: Mode): string | null {
  const { search, page } = searchOf(url.searchParams, usual);
  const address = addressOf(search, page);
  return new URL(address, url).search === url.search ? null : address;
}

/** The address of a search: the same words in the same order, so that it can be kept and compared. */
export function addressOf(search: Search, page = 1): string {
  const params = new URLSearchParams();
  for (const part of Object.keys(Address.shape) as SearchPart[]) {
    const value = search[part];
    if (value !== undefined && value !== false) params.set(part, value === true ? "1" : String(value));
  }
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `/opportunities?${params}` : "/opportunities";
}

/** Without one part; without the town, what rests on it goes too. */
export function without(search: Search, part: SearchPart): Search {
  const rest: Search = { ...search };
  delete rest[part];
  if (part !== "town") return rest;
  for (const resting of ["within", "mode"] as const) delete rest[resting];
  if (rest.sort === "nearest") delete rest.sort;
  return rest;
}
