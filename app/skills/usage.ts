import { SKILLS } from "../../db/reference/skills";

/** How much a skill is used, by its code: the more, the earlier it is offered. No two are alike by chance alone. */
export type Usage = ReadonlyMap<string, number>;

/** Below it a number of people says something of each of them, and counts as none. */
const FEWEST_PEOPLE = 5;
/** More than any skill's usual use, so that this decides only between skills that are counted alike. */
const COUNTED = 1000;

/** Open posts that ask for a skill and people who have it, then how common such work is. */
export function usageOf(counted: readonly { code: string; posts: number; people: number }[]): Usage {
  const by = new Map(counted.map((one) => [one.code, one]));
  return new Map(
    SKILLS.map(({ code, usage }) => {
      const { posts = 0, people = 0 } = by.get(code) ?? {};
      return [code, (posts + (people < FEWEST_PEOPLE ? 0 : people)) * COUNTED + usage];
    }),
  );
}

/** Of two skills the more used comes first. */
export const byUsage =
  (usage: Usage) =>
  (a: { code: string }, b: { code: string }): number =>
    (usage.get(b.code) ?? 0) - (usage.get(a.code) ?? 0);
