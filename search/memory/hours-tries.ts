import { union, type Week } from "../match/week";
import type { whatIfs } from "../match/whatif";
import { patternAt, type Workable, workedBy } from "./person-plan";
import type { PostTable } from "./post-table";

type Try = ReturnType<typeof whatIfs>[number] & { index: number };
type Tried = { index: number; isWorked: Workable };

/** Tries that give the same time and ever less of it: where one does not help, those after it do not either. */
const chainOf = ({ relaxation }: Try) =>
  relaxation.code === "start-earlier" || relaxation.code === "end-later"
    ? `${relaxation.code} ${relaxation.run.start}`
    : JSON.stringify(relaxation);
const minutesOf = ({ relaxation }: Try) => ("minutes" in relaxation ? relaxation.minutes : 0);

function groupedBy<T>(all: readonly T[], nameOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups.values()];
}

/**
 * Which of the tries that bear on hours let a pattern be worked, at a ring. Tries of one kind are
 * asked all at once first: what cannot be worked with the time of all of them together cannot be with that of one.
 */
export function hoursTries(table: PostTable, tries: readonly Try[]) {
  const kinds = groupedBy(tries, ({ relaxation }) => relaxation.code).map((kind) => {
    const chains = groupedBy(kind, chainOf).map((chain) =>
      chain
        .sort((a, b) => minutesOf(b) - minutesOf(a))
        .map(({ index, relaxed }): Tried => ({ index, isWorked: workedBy(table, relaxed) })),
    );
    const [first, ...others] = kind.map(({ relaxed }) => relaxed);
    const available = others.reduce<Week | null>(
      (week, { available }) => week && available && union(week, available),
      first?.available ?? null,
    );
    const together = first && workedBy(table, { ...first, available });
    return { chains, together };
  });
  const known = new Map<number, readonly number[]>();
  return {
    /** By the numbers of the tries. */
    worked: new Map(kinds.flatMap(({ chains }) => chains.flat().map((one) => [one.index, one.isWorked]))),
    letIn(pattern: number, ring: number, unpaid: number): readonly number[] {
      const key = patternAt(pattern, ring, unpaid);
      const before = known.get(key);
      if (before !== undefined) return before;
      const found: number[] = [];
      for (const { chains, together } of kinds) {
        if (!together?.(pattern, ring, unpaid)) continue;
        for (const chain of chains)
          for (const { index, isWorked } of chain) {
            if (!isWorked(pattern, ring, unpaid)) break;
            found.push(index);
          }
      }
      known.set(key, found);
      return found;
    },
  };
}
