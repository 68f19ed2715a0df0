import type { Home } from "../../db/queries/homes.server";
import { districtIn } from "../../db/reference/postcodes";
import { ELSEWHERE } from "../../db/reference/regions";
import { townNamed } from "../../db/reference/search";

type Meant = { town: Home } | { words: string };

/** Towns of a list in an officer's region, and of its postcode districts those loaded; each name is looked up once. */
export function townsIn(
  regionCode: string,
  homes: ReadonlyMap<string, Home> = new Map(),
): (typed: string) => Meant {
  const known = new Map<string, Meant>();
  return (typed) => {
    const found = known.get(typed) ?? meant(typed, regionCode, homes);
    known.set(typed, found);
    return found;
  };
}

function meant(typed: string, regionCode: string, homes: ReadonlyMap<string, Home>): Meant {
  const inDistrict = homes.get(districtIn(typed) ?? "");
  const named = inDistrict ? { town: inDistrict } : townNamed(typed);
  if ("town" in named)
    return (named.town.region ?? ELSEWHERE) === regionCode
      ? { town: { district: null, ...named.town } }
      : { words: `${named.town.name} lies in another region. Its officers add the row` };
  if (named.choices.length === 0) return { words: "We know no town or village of this name" };
  const some = named.choices.slice(0, 3).map(({ label }) => label);
  return { words: `Which one? Write it like this: ${some.join("; or ")}` };
}
