import { askedIn } from "../../db/queries/vacancies.server";
import { slugOfTown, townBySlug, townNamed } from "../../db/reference/search";
import { SECTORS } from "../../db/reference/sectors";
import type { Town } from "../../db/reference/towns";
import type { OpportunityFacets, OpportunityFilter } from "../../search/engine";
import { KINDS } from "../../search/match/model";
import type { MessageKey } from "../i18n/catalogue";
import { nameOf, type Words } from "../matching/words";
import { type Asked, notFound } from "../web/guard.server";
import { linksOf } from "./choices";
import { listed, usualModeOf } from "./rows.server";
import { addressOf, type Search } from "./search";

/*
 * A page for each kind of work and for each town, which reads as a page: what there is, when and for how much, and what
 * it asks for.
 */

const NEWEST = 10;
const ASKED_FOR = 6;
/** What counts as near a town: minutes by bus. */
const NEARBY = 60;
const BUS = "bus" as const;

export interface Fact {
  label: string;
  value: string;
}

async function overview(
  { caller, today, t, f }: Asked,
  { filter, search }: { filter: OpportunityFilter; search: Search },
) {
  const words = { t, f };
  const found = await caller.engine.browse({ today, limit: NEWEST, filter, sort: "newest" });
  const [rows, asked] = await Promise.all([
    listed(caller, { today, hits: found.hits }, words),
    askedIn(
      caller.db,
      today,
      { sector: filter.sectors?.[0] ?? null, townId: filter.towns?.[0] ?? null },
      ASKED_FOR,
    ),
  ]);
  const item = (of: "skill" | "certificate") => (row: { code: string; count: number }) =>
    t("browse.asked.item", { name: nameOf(words, of, row.code), count: row.count });
  return {
    total: found.total,
    rows,
    facts: factsOf(found.facets, found.total, words),
    skills: asked.skills.map(item("skill")),
    certificates: asked.certificates.map(item("certificate")),
    searchHref: addressOf(search),
    facets: found.facets,
  };
}

function factsOf(facets: OpportunityFacets, total: number, words: Words): Fact[] {
  const { t, f } = words;
  const pounds = Object.keys(facets.pay).map(Number);
  const [least, most] = [Math.min(...pounds), Math.max(...pounds)];
  const money = (whole: number) => f.pounds(whole * 100);
  const kinds = KINDS.flatMap((kind) => {
    const count = facets.kind[kind] ?? 0;
    return count > 0
      ? [t("browse.facts.kind", { name: t(`vacancies.kind.${kind}`), count: f.number(count) })]
      : [];
  });
  const school = facets.schoolHours.yes ?? 0;
  const term = facets.termTime.yes ?? 0;
  const some = (count: number) =>
    t("browse.facts.school.some", { count: f.number(count), total: f.number(total) });
  return [
    { label: t("browse.facts.kinds"), value: f.list(kinds) },
    { label: t("browse.facts.employers"), value: f.number(Object.keys(facets.employer).length) },
    { label: t("browse.facts.school"), value: some(school) },
    ...(term > 0 ? [{ label: t("browse.facts.term"), value: some(term) }] : []),
    ...(pounds.length > 0
      ? [
          {
            label: t("browse.facts.pay"),
            value:
              least === most
                ? t("browse.facts.pay.one", { least: money(least) })
                : t("browse.facts.pay.range", { least: money(least), most: money(most) }),
          },
        ]
      : []),
  ];
}

/** A kind of work: what is open in it today, and where. */
export async function sectorPage(asked: Asked) {
  const { t } = asked;
  const code = asked.word("sector");
  if (!SECTORS.some((sector) => sector.code === code)) throw notFound();
  const name = t(`sector.${code}` as MessageKey);
  const search: Search = { sector: code };
  const { facets, ...page } = await overview(asked, { filter: { sectors: [code] }, search });
  return {
    ...page,
    title: t("browse.sector.title", { sector: name }),
    description: t("browse.sector.description", { sector: name, count: page.total }),
    path: `/opportunities/sector/${code}`,
    links: { title: t("browse.sector.where"), list: linksOf(facets, { t }).towns },
    none: t("browse.sector.none"),
    near: null,
  };
}

/** The town of an address; one said by a name that only one town has leads to its own address. */
function townOf(slug: string): Town | { moved: string } {
  const town = townBySlug(slug);
  if (town) return town;
  const named = townNamed(slug.replaceAll("-", " "));
  const found = "town" in named ? slugOfTown(named.town.id) : undefined;
  if (found === undefined) throw notFound();
  return { moved: `/opportunities/town/${found}` };
}

/** A town: what is open in it today, and near it. */
export async function townPage(asked: Asked) {
  const { t, today, caller } = asked;
  const town = townOf(asked.word("town"));
  if ("moved" in town) return town;
  // What is near is counted by bus, and the search that it leads to counts so too.
  const byBus = (await usualModeOf(caller)) === BUS ? {} : { mode: BUS };
  const search: Search = { town: town.label, within: NEARBY, ...byBus };
  const { facets, ...page } = await overview(asked, { filter: { towns: [town.id] }, search });
  const near = await caller.engine.browse({
    today,
    limit: 0,
    reader: { place: town, mode: BUS },
    filter: { withinMinutes: NEARBY },
  });
  const name = { town: town.label };
  return {
    ...page,
    title: t("browse.town.title", name),
    description: t("browse.town.description", { ...name, count: page.total }),
    path: `/opportunities/town/${slugOfTown(town.id)}`,
    links: { title: t("browse.town.what"), list: linksOf(facets, { t }).sectors },
    none: t("browse.town.none", name),
    near: {
      title: t("browse.town.near", name),
      count: near.total,
      search: t("browse.town.search", name),
    },
  };
}
export type PlaceView =
  | Awaited<ReturnType<typeof sectorPage>>
  | Exclude<Awaited<ReturnType<typeof townPage>>, { moved: string }>;
