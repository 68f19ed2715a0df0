/** Chance that repeats: the same seed gives the same throws, whatever else was thrown before. */
export interface Dice {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in that share of throws. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[];
  /** One of a list whose entries carry weights. */
  weighed<T>(from: readonly (readonly [weight: number, value: T])[]): T;
}

export function dice(seed: string): Dice {
  let state = hash(seed);
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return {
    next,
    pick,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    some: (from, count) => {
      const left = from.map((_, i) => i);
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0)
        chosen.add(left.splice(Math.floor(next() * left.length), 1)[0] as number);
      return from.filter((_, i) => chosen.has(i));
    },
    weighed: (from) => {
      let at = next() * from.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of from) {
        at -= weight;
        if (at < 0) return value;
      }
      return (from.at(-1) as readonly [number, (typeof from)[number][1]])[1];
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** The id of what has this name in the demo: the same in every load. */
export function idOf(name: string): string {
  const { whole } = dice(`id ${name}`);
  const hex = Array.from({ length: 32 }, () => whole(0, 15).toString(16));
  hex[12] = "4";
  hex[16] = "a";
  const text = hex.join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    "-",
  );
}
