import { slugOfTown, townById } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";
import type { Counts, OpportunityFacets } from "../../search/engine";
import { KINDS } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";
import type { MessageKey } from "../i18n/catalogue";
import type { Words } from "../matching/words";
import { sortOf, withinOf } from "./query";
import { addressOf, type Search, type SearchPart, SORTS, type Sort, without } from "./search";

export interface Choice {
  value: string;
  label: string;
}

/** What a page lets one choose, each with how many that would show. */
export interface Choices {
  kinds: Choice[];
  sectors: Choice[];
  pays: Choice[];
  /** Empty without a town. */
  rings: Choice[];
  within: string;
  school: number;
  /** The address with it; null where it is chosen, or would show nothing. */
  schoolHref: string | null;
  term: number;
  sorts: Choice[];
  /** Empty where it is the usual one. */
  sort: Sort | "";
  /** What is chosen, each with the way back. */
  chosen: { label: string; href: string }[];
}

const of = (counts: Counts, value: string | number) => counts[value] ?? 0;

/** How many lie at this value or on the one side of it. */
const upTo = (counts: Counts, most: number) =>
  Object.entries(counts).reduce((sum, [value, count]) => (Number(value) <= most ? sum + count : sum), 0);
const from = (counts: Counts, least: number) =>
  Object.entries(counts).reduce((sum, [value, count]) => (Number(value) >= least ? sum + count : sum), 0);

/** Steps of pay that would leave some out: whole pounds, at most this many. */
const PAY_STEPS = 8;

export function choicesOf(
  facets: OpportunityFacets,
  { search, town, isParticipant }: { search: Search; town: Town | null; isParticipant: boolean },
  words: Words,
): Choices {
  const { t, f } = words;
  const option = (value: string, name: string, count: number): Choice => ({
    value,
    label: t("vacancies.option", { name, count: f.number(count) }),
  });
  const kept = <T extends { count: number; value: string }>(all: T[], chosen?: string) =>
    all.filter(({ count, value }) => count > 0 || value === chosen);
  const kinds = KINDS.map((value) => ({
    value,
    name: t(`vacancies.kind.${value}`),
    count: of(facets.kind, value),
  }));
  const sectors = [
    ...new Set([...Object.keys(facets.sector), ...(search.sector ? [search.sector] : [])]),
  ].map((value) => ({ value, name: sectorName(value, t), count: of(facets.sector, value) }));
  const pounds = Object.keys(facets.pay)
    .map(Number)
    .sort((a, b) => a - b);
  const pays = [...new Set([...pounds.slice(1, PAY_STEPS + 1), ...(search.pay ? [search.pay] : [])])].sort(
    (a, b) => a - b,
  );
  const usual = sortOf({ ...search, sort: undefined }, town);
  const chosen = sortOf(search, town, isParticipant);
  return {
    kinds: kept(kinds, search.kind).map(({ value, name, count }) => option(value, name, count)),
    sectors: sectors
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ value, name, count }) => option(value, name, count)),
    pays: pays.map((least) =>
      option(String(least), t("browse.pay", { money: f.pounds(least * 100) }), from(facets.pay, least)),
    ),
    rings:
      town === null
        ? []
        : [
            ...RINGS.map((ring) =>
              option(String(ring), t("browse.within", { minutes: ring }), upTo(facets.ring, ring)),
            ),
            { value: "any", label: t("browse.within.any") },
          ],
    within: String(withinOf(search)),
    school: of(facets.schoolHours, "yes"),
    schoolHref:
      search.school || of(facets.schoolHours, "yes") === 0 ? null : addressOf({ ...search, school: true }),
    term: of(facets.termTime, "yes"),
    sorts: SORTS.filter(
      (sort) => sort === usual || sortOf({ ...search, sort }, town, isParticipant) === sort,
    ).map((sort) => ({
      // What is usual is not said, so that it follows words that are typed later.
      value: sort === usual ? "" : sort,
      label: t(`browse.sort.${sort}`),
    })),
    sort: chosen === usual ? "" : chosen,
    chosen: chosenOf(search, town, words),
  };
}

const sectorName = (code: string, t: Words["t"]) => t(`sector.${code}` as MessageKey);

/** What was asked for, in words, each with the address without it. */
export function chosenOf(search: Search, town: Town | null, { t, f }: Words): Choices["chosen"] {
  const said: Partial<Record<SearchPart, string | false | 0 | undefined>> = {
    q: search.q && t("browse.chosen.words", { words: search.q }),
    // A place that is not known narrows nothing.
    town: search.town && town !== null && t("browse.chosen.town", { town: town.label }),
    kind: search.kind && t(`vacancies.kind.${search.kind}`),
    sector: search.sector && sectorName(search.sector, t),
    school: search.school && t("browse.school"),
    term: search.term && t("browse.term"),
    pay: search.pay && t("browse.pay", { money: f.pounds(search.pay * 100) }),
  };
  return Object.entries(said).flatMap(([part, label]) =>
    label ? [{ label, href: addressOf(without(search, part as SearchPart)) }] : [],
  );
}

const TOWNS_LINKED = 12;

/** Pages of the kinds of work and of the towns that there is most in. */
export const linksOf = (
  { sector, town }: Pick<OpportunityFacets, "sector" | "town">,
  { t }: Pick<Words, "t">,
  mostTowns = TOWNS_LINKED,
) => ({
  sectors: Object.entries(sector)
    .map(([code, count]) => ({ href: `/opportunities/sector/${code}`, name: sectorName(code, t), count }))
    .sort((a, b) => a.name.localeCompare(b.name)),
  towns: Object.entries(town)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostTowns)
    .flatMap(([id, count]) => {
      const slug = slugOfTown(Number(id));
      return slug
        ? [{ href: `/opportunities/town/${slug}`, name: townById(Number(id))?.name ?? "", count }]
        : [];
    }),
});
