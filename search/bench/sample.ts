/** So many of a list, spread evenly over it. */
export function sampleOf<T>(list: readonly T[], count: number): T[] {
  const step = list.length / count;
  if (step <= 1) return [...list];
  return Array.from({ length: count }, (_, n) => list[Math.floor(n * step)] as T);
}
