import { KINDS } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";
import { addressOf, type MatchFilter } from "./filters";
import type { Matches } from "./matching.server";
import { nameOf, type Words } from "./words";

export interface Chip {
  href: string;
  label: string;
  current: boolean;
}

/** One ring that is worth a chip: the middle of what is there. */
const NEARBY = RINGS[1];

/** Ways to narrow the list; a chosen one leads back without it. What would show nothing is left out. */
export function chipsOf(
  { all, total, counts }: Pick<Matches, "all" | "total" | "counts">,
  filter: MatchFilter,
  { t }: Words,
): Chip[] {
  const without = (name: keyof MatchFilter): MatchFilter => ({ ...filter, [name]: undefined });
  const nearby = Object.entries(counts.ring).reduce(
    (sum, [ring, count]) => (Number(ring) <= NEARBY ? sum + count : sum),
    0,
  );
  const toggle = (name: keyof MatchFilter, value: unknown, label: string): Chip => {
    const current = filter[name] === value;
    return { href: addressOf(current ? without(name) : { ...filter, [name]: value }), label, current };
  };
  /** What lets everything through narrows nothing. */
  const narrows = (count: number) => count > 0 && count < total;
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const chips: (Chip | false)[] = [
    { href: "/matches", label: t("matches.chip.all", { count: all }), current: !isFiltered },
    ...KINDS.map((kind) => {
      const count = counts.kind[kind] ?? 0;
      const isChoice = count > 0 && Object.keys(counts.kind).length > 1;
      return (isChoice || filter.kind === kind) && toggle("kind", kind, t(`matches.chip.${kind}`, { count }));
    }),
    (narrows(counts.schoolHours.yes ?? 0) || filter.school === true) &&
      toggle("school", true, t("matches.chip.school", { count: counts.schoolHours.yes ?? 0 })),
    (narrows(nearby) || filter.within === NEARBY) &&
      toggle("within", NEARBY, t("matches.chip.within", { minutes: NEARBY, count: nearby })),
    (narrows(counts.fresh) || filter.fresh === true) &&
      toggle("fresh", true, t("matches.chip.new", { count: counts.fresh })),
  ];
  return chips.filter((chip) => chip !== false);
}

/** Kinds of work, the most frequent first. */
export function sectorChipsOf(
  { counts }: Pick<Matches, "counts">,
  filter: MatchFilter,
  words: Words,
): Chip[] {
  const found = Object.entries(counts.sector).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const chosen: [string, number][] =
    filter.sector && counts.sector[filter.sector] === undefined ? [[filter.sector, 0]] : [];
  return [...chosen, ...found].map(([sector, count]) => {
    const current = filter.sector === sector;
    return {
      href: addressOf({ ...filter, sector: current ? undefined : sector }),
      label: words.t("matches.chip.sector", { sector: nameOf(words, "sector", sector), count }),
      current,
    };
  });
}
