import { finder } from "./finder";
import { SKILLS, type Skill, type SkillCode } from "./skills";
import { SOC_UNITS } from "./soc";
import { TOWNS, type Town } from "./towns";
import { plain } from "./words";

/** Finds skills by everyday words, in the languages of the labels and in English. Keep it: its index is built at the first search. */
export const skillFinder = (labelsOf: (code: SkillCode) => readonly string[]) =>
  finder<Skill>(
    SKILLS,
    (skill) => ({
      labels: labelsOf(skill.code),
      synonyms: [skill.code, ...skill.synonyms, ...skill.abroad],
      weight: skill.usage,
    }),
    "words",
  );

/** Finds SOC 2020 unit groups by job title, official title or code. */
export const findSoc = finder(SOC_UNITS, (unit) => ({
  labels: [unit.title],
  synonyms: [unit.code, ...unit.synonyms],
  weight: unit.synonyms.length,
}));

/** Finds towns by name, by other names, and by "name, county"; of namesakes the largest first. */
export const findTown = finder(TOWNS, (town) => ({
  labels: [town.name],
  synonyms: [town.label, ...town.altNames, town.county],
  weight: town.population,
}));

export type NamedTown = { town: Town } | { choices: readonly Town[] };

/**
 * What a person meant by a town typed in full: the one town of that label, else the one of that name, else
 * those to choose from (none where nothing is like it).
 */
export function townNamed(typed: string): NamedTown {
  const wanted = plain(typed.slice(0, 100));
  const choices = findTown(typed, 12);
  const labelled = choices.filter((town) => plain(town.label) === wanted);
  if (labelled[0] && labelled.length === 1) return { town: labelled[0] };
  const named = choices.filter((town) =>
    [town.name, ...town.altNames].some((name) => plain(name) === wanted),
  );
  if (named[0] && named.length === 1) return { town: named[0] };
  return { choices: named.length > 0 ? named : choices };
}

let byId: ReadonlyMap<number, Town> | undefined;

export function townById(id: number): Town | undefined {
  byId ??= new Map(TOWNS.map((town) => [town.id, town]));
  return byId.get(id);
}

let bySlug: ReadonlyMap<string, Town> | undefined;
let slugs: ReadonlyMap<number, string> | undefined;

/** Towns as addresses say them: "norwich-norfolk". Two that would read alike are told apart by their ids. */
function sluggedTowns(): { bySlug: ReadonlyMap<string, Town>; slugs: ReadonlyMap<number, string> } {
  if (bySlug && slugs) return { bySlug, slugs };
  const towns = new Map<string, Town>();
  for (const town of TOWNS) {
    const slug = plain(town.label).replaceAll(" ", "-");
    towns.set(towns.has(slug) ? `${slug}-${town.id}` : slug, town);
  }
  bySlug = towns;
  slugs = new Map([...towns].map(([slug, { id }]) => [id, slug]));
  return { bySlug, slugs };
}

export const townBySlug = (slug: string): Town | undefined => sluggedTowns().bySlug.get(slug);

export const slugOfTown = (id: number): string | undefined => sluggedTowns().slugs.get(id);
