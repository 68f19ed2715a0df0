import { ELSEWHERE } from "../../db/reference/regions";
import { townNamed } from "../../db/reference/search";
import type { Town } from "../../db/reference/towns";

type Meant = { town: Town } | { words: string };

/** Towns of a list in an officer's region; each name is looked up once. */
export function townsIn(regionCode: string): (typed: string) => Meant {
  const known = new Map<string, Meant>();
  return (typed) => {
    const found = known.get(typed) ?? meant(typed, regionCode);
    known.set(typed, found);
    return found;
  };
}

function meant(typed: string, regionCode: string): Meant {
  const named = townNamed(typed);
  if ("town" in named)
    return (named.town.region ?? ELSEWHERE) === regionCode
      ? named
      : { words: `${named.town.name} lies in another region. Its officers add the row` };
  if (named.choices.length === 0) return { words: "We know no town or village of this name" };
  const some = named.choices.slice(0, 3).map(({ label }) => label);
  return { words: `Which one? Write it like this: ${some.join("; or ")}` };
}
