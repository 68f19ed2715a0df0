import { KINDS } from "../../search/match/model";
import { RINGS } from "../../search/match/travel";
import { addressOf, type MatchAsk, type MatchFilter, SORTS, WEEKLIES } from "./filters";
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
  { all, total, counts, lastSeen }: Pick<Matches, "all" | "total" | "counts" | "lastSeen">,
  { filter, sort }: Pick<MatchAsk, "filter" | "sort">,
  { t }: Words,
): Chip[] {
  const without = (name: keyof MatchFilter): MatchFilter => ({ ...filter, [name]: undefined });
  const nearby = Object.entries(counts.ring).reduce(
    (sum, [ring, count]) => (Number(ring) <= NEARBY ? sum + count : sum),
    0,
  );
  const toggle = (name: keyof MatchFilter, value: unknown, label: string): Chip => {
    const current = filter[name] === value;
    return {
      href: addressOf(current ? without(name) : { ...filter, [name]: value }, { sort }),
      label,
      current,
    };
  };
  /** What lets everything through narrows nothing. */
  const narrows = (count: number) => count > 0 && count < total;
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const chips: (Chip | false)[] = [
    { href: addressOf({}, { sort }), label: t("matches.chip.all", { count: all }), current: !isFiltered },
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
      toggle(
        "fresh",
        true,
        t(lastSeen ? "matches.chip.new_visit" : "matches.chip.new", { count: counts.fresh }),
      ),
  ];
  return chips.filter((chip) => chip !== false);
}

export interface Options {
  name: "kind" | "sector" | "within" | "hours" | "sort";
  label: string;
  value: string;
  /** What stands first and narrows nothing; null where one is always chosen. */
  any: string | null;
  options: { value: string; label: string }[];
}

/** The same ways, and the rest, as fields of a form: each choice with how many it would show. */
export function optionsOf(
  { counts }: Pick<Matches, "counts">,
  { filter, sort }: Pick<MatchAsk, "filter" | "sort">,
  words: Words,
): Options[] {
  const { t, f } = words;
  const counted = (label: string, count: number) => t("matches.option", { label, count: f.number(count) });
  const sectors = Object.entries(counts.sector).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (filter.sector && counts.sector[filter.sector] === undefined) sectors.unshift([filter.sector, 0]);
  const upTo = (most: number) =>
    Object.entries(counts.ring).reduce((sum, [ring, count]) => (Number(ring) <= most ? sum + count : sum), 0);
  return [
    {
      name: "kind",
      label: t("matches.filter.kind"),
      value: filter.kind ?? "",
      any: t("matches.filter.kind_any"),
      options: KINDS.map((kind) => ({
        value: kind,
        label: counted(t(`matches.filter.kind_${kind}`), counts.kind[kind] ?? 0),
      })),
    },
    {
      name: "sector",
      label: t("matches.filter.sector"),
      value: filter.sector ?? "",
      any: t("matches.filter.sector_any"),
      options: sectors.map(([sector, count]) => ({
        value: sector,
        label: counted(nameOf(words, "sector", sector), count),
      })),
    },
    {
      name: "within",
      label: t("matches.filter.within"),
      value: String(filter.within ?? ""),
      any: t("matches.filter.within_any"),
      options: RINGS.filter((ring) => ring > 0).map((ring) => ({
        value: String(ring),
        label: counted(t("matches.filter.within_most", { minutes: ring }), upTo(ring)),
      })),
    },
    {
      name: "hours",
      label: t("matches.filter.hours"),
      value: filter.hours ?? "",
      any: t("matches.filter.hours_any"),
      options: WEEKLIES.map((hours) => ({ value: hours, label: t(`matches.filter.hours_${hours}`) })),
    },
    {
      name: "sort",
      label: t("matches.sort"),
      value: sort,
      any: null,
      options: SORTS.map((one) => ({ value: one, label: t(`matches.sort_${one}`) })),
    },
  ];
}
