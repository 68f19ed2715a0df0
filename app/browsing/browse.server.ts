import { hasDistricts } from "../../db/queries/homes.server";
import { districtIn } from "../../db/reference/postcodes";
import type { Town } from "../../db/reference/towns";
import type { Mode } from "../../search/match/travel";
import type { MatchingCaller } from "../caller";
import { unknownTown } from "../participants/town-form.server";
import type { Asked } from "../web/guard.server";
import { choicesOf, chosenOf, linksOf } from "./choices";
import { type FoundPage, fittingFirst } from "./fitting.server";
import { inEnglish } from "./own-language";
import { placeIn } from "./place.server";
import { type Place, queryOf } from "./query";
import { listed } from "./rows.server";
import { addressOf, type Search, searchOf, without } from "./search";

export const PER_PAGE = 20;

/** A page of open posts as the address asks, with the count beside each choice; where nothing is found, ways on. */
export async function searchPage({ caller, today, url, locale, t, f }: Asked, usual: Mode) {
  const { search, page } = searchOf(url.searchParams, usual);
  const place = await placeIn(caller.db, search.town);
  const town = place?.town ?? null;
  const at = { today, limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
  const isParticipant = caller.actor.role === "participant";
  const find = (asked: Search): Promise<FoundPage> => {
    const query = queryOf(asked, { town, usual }, at);
    return asked.sort === "fit" ? fittingFirst(caller, query) : caller.engine.browse(query);
  };
  const typed = await find(search);
  const named = search.q && typed.total === 0 ? inEnglish(search.q, locale) : null;
  const english = named ? await find({ ...search, q: named }) : null;
  const found = english && english.total > 0 ? english : typed;
  const mode = search.mode ?? usual;
  const rows = await listed(caller, { today, hits: found.hits, from: town, mode }, { t, f });
  const postcodes = await hasDistricts(caller.db);
  return {
    title: titleOf(search, town, t),
    search,
    mode,
    page,
    pages: Math.ceil(found.total / PER_PAGE),
    // What closed a moment ago is no longer shown, nor counted.
    total: found.total - (found.hits.length - rows.length),
    rows,
    // What was taken for a slip of the hand, where that found something.
    meant:
      found.total > 0 && found.meant
        ? { words: found.meant, href: addressOf({ ...search, q: found.meant }) }
        : null,
    // The words in English by which it was found.
    english: found === english ? named : null,
    place: place && placeView(place, search, { t, postcodes }),
    postcodes,
    choices: choicesOf(found.facets, { search, town, isParticipant }, { t, f }),
    ...(found.total === 0
      ? await waysOn(caller, { search, town, usual }, { today, t, f })
      : { ways: [], alone: [] }),
    links: Object.keys(search).length === 0 ? linksOf(found.facets, { t }) : null,
  };
}
export type SearchView = Awaited<ReturnType<typeof searchPage>>;

const placeView = (
  { town, others }: Place,
  search: Search,
  { t, postcodes }: { t: Asked["t"]; postcodes: boolean },
) => ({
  label: town?.label ?? null,
  /** What to do about a place that is not known. */
  unknown: town ? null : unknownPlace(search.town ?? "", t, postcodes),
  others: others.map(({ label }) => ({ label, href: addressOf({ ...search, town: label }) })),
});

const unknownPlace = (typed: string, t: Asked["t"], postcodes: boolean) =>
  districtIn(typed) === null ? t("browse.town.unknown") : unknownTown(typed, t, postcodes);

function titleOf({ sector }: Search, town: Town | null, t: Asked["t"]): string {
  const names = { sector: sector ? t(`sector.${sector}` as "sector.care") : "", town: town?.label ?? "" };
  const which = sector && town ? "both" : sector ? "sector" : town ? "near" : null;
  return which ? t(`vacancies.title.${which}`, names) : t("vacancies.title");
}

/** What narrows a search. */
const NARROWING = ["q", "town", "kind", "sector", "school", "term", "pay"] as const;

interface Way {
  label: string;
  href: string;
  count: number;
}

/**
 * Where nothing is found: what would be, without each thing that was asked for; where that is nothing either, each
 * alone. The most first; none that finds nothing.
 */
async function waysOn(
  { engine }: MatchingCaller,
  { search, town, usual }: { search: Search; town: Town | null; usual: Mode },
  { today, t, f }: Pick<Asked, "today" | "t" | "f">,
): Promise<{ ways: Way[]; alone: Way[] }> {
  const way = async (asked: Search, labelOf: (count: number) => string): Promise<Way> => {
    const query = queryOf(
      asked,
      { town: asked.town === undefined ? null : town, usual },
      { today, limit: 0 },
    );
    const { total } = await engine.browse(query);
    return { label: labelOf(total), href: addressOf(asked), count: total };
  };
  const some = async (all: Promise<Way>[]) =>
    (await Promise.all(all)).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  // A place that is not known narrows nothing.
  const parts = NARROWING.filter((part) => search[part] !== undefined && (part !== "town" || town !== null));
  const words = search.q ?? "";
  const ways = await some([
    ...parts.map((part) => way(without(search, part), (count) => t(`browse.way.${part}`, { count, words }))),
    ...(town !== null && search.within !== "any"
      ? [way({ ...search, within: 90 }, (count) => t("browse.way.further", { count }))]
      : []),
  ]);
  if (ways.length > 0 || parts.length < 2) return { ways, alone: [] };
  const alone = parts.map((part) => {
    const only: Search = { [part]: search[part] };
    const [chosen] = chosenOf(only, part === "town" ? town : null, { t, f });
    return way(only, (count) => t("browse.link", { name: chosen?.label ?? "", count: f.number(count) }));
  });
  return { ways, alone: await some(alone) };
}
