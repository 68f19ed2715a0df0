/** Numbers that look drawn and are the same each time (mulberry32). */
export type Random = ReturnType<typeof randomFrom>;

export function randomFrom(seed: number) {
  let state = seed >>> 0;
  /** From 0 to 1, without 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  return {
    next,
    /** Both ends can come. */
    whole,
    pick,
    chance: (share: number) => next() < share,
    /** As many different ones as the draw can find in twice as many tries. */
    some: <T>(count: number, draw: () => T): T[] => {
      const found = new Set<T>();
      for (let tries = 0; found.size < count && tries < count * 2; tries++) found.add(draw());
      return [...found];
    },
    uuid: () => {
      const hex = Array.from({ length: 4 }, () =>
        Math.floor(next() * 0x1_0000_0000)
          .toString(16)
          .padStart(8, "0"),
      ).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}

/** Draws from a list by the weight of each. */
export function weighed<T>(list: readonly T[], weightOf: (one: T, index: number) => number) {
  const ends = new Float64Array(list.length);
  let sum = 0;
  for (const [i, one] of list.entries()) {
    sum += weightOf(one, i);
    ends[i] = sum;
  }
  return ({ next }: Pick<Random, "next">): T => {
    const at = next() * sum;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return list[low] as T;
  };
}

/** Draws so that the second comes about half as often as the first, the third a third as often (Zipf). */
export const zipf = <T>(list: readonly T[], steepness = 1) =>
  weighed(list, (_, i) => 1 / (i + 1) ** steepness);
