import type { Town } from "../../db/reference/towns";
import type { BrowsePage } from "../../search/engine";
import type { MatchingCaller } from "../caller";
import type { Asked } from "../web/guard.server";
import { choicesOf, linksOf } from "./choices";
import { inEnglish } from "./own-language";
import { type Place, placeOf, queryOf } from "./query";
import { listed } from "./rows.server";
import { addressOf, type Search, searchOf, without } from "./search";

export const PER_PAGE = 20;

/** A page of open posts as the address asks, with the count beside each choice; where nothing is found, ways on. */
export async function searchPage({ caller, today, url, locale, t, f }: Asked) {
  const { search, page } = searchOf(url.searchParams);
  const place = placeOf(search.town);
  const town = place?.town ?? null;
  const at = { today, limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
  const typed = await caller.engine.browse(queryOf(search, town, at));
  const meant = search.q && (typed.total === 0 || typed.slipped) ? inEnglish(search.q, locale, t) : null;
  const english = meant ? await caller.engine.browse(queryOf({ ...search, q: meant }, town, at)) : null;
  const found = english && english.total > 0 ? english : typed;
  const asked = { today, hits: found.hits, from: town, ...(search.mode ? { mode: search.mode } : {}) };
  const rows = await listed(caller.db, asked, { t, f });
  return {
    title: titleOf(search, town, t),
    search,
    page,
    pages: Math.ceil(found.total / PER_PAGE),
    // What closed a moment ago is no longer shown, nor counted.
    total: found.total - (found.hits.length - rows.length),
    rows,
    slipped: found.slipped,
    // The words in English by which it was found.
    english: found === english ? meant : null,
    place: place && placeView(place, search),
    choices: choicesOf(found.facets, search, town, { t, f }),
    ways: found.total === 0 ? await waysOn(caller, search, today) : [],
    links: Object.keys(search).length === 0 ? linksOf(found.facets, { t }) : null,
  };
}
export type SearchView = Awaited<ReturnType<typeof searchPage>>;

const placeView = ({ town, others }: Place, search: Search) => ({
  label: town?.label ?? null,
  others: others.map(({ label }) => ({ label, href: addressOf({ ...search, town: label }) })),
});

function titleOf({ sector }: Search, town: Town | null, t: Asked["t"]): string {
  const names = { sector: sector ? t(`sector.${sector}` as "sector.care") : "", town: town?.label ?? "" };
  const which = sector && town ? "both" : sector ? "sector" : town ? "near" : null;
  return which ? t(`vacancies.title.${which}`, names) : t("vacancies.title");
}

/** What narrows a search. */
const NARROWING = ["q", "town", "kind", "sector", "school", "term", "pay"] as const;

export interface Way {
  part: (typeof NARROWING)[number] | "further";
  href: string;
  count: number;
}

/** Where nothing is found: what would be, without each thing that was asked for. The most first; none that finds nothing. */
async function waysOn({ engine }: MatchingCaller, search: Search, today: string): Promise<Way[]> {
  const count = async (asked: Search): Promise<BrowsePage> =>
    engine.browse(queryOf(asked, placeOf(asked.town)?.town ?? null, { today, limit: 0 }));
  const parts = NARROWING.filter((part) => search[part] !== undefined);
  const ways: Promise<Way>[] = parts.map(async (part) => {
    const asked = without(search, part);
    return { part, href: addressOf(asked), count: (await count(asked)).total };
  });
  if (search.town !== undefined && search.within !== "any") {
    const further: Search = { ...search, within: 90 };
    ways.push(
      count(further).then(({ total }) => ({ part: "further", href: addressOf(further), count: total })),
    );
  }
  const found = await Promise.all(ways);
  return found.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}
