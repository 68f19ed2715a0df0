/** Milliseconds: half take less than `p50`, nineteen of twenty less than `p95`. */
export interface Times {
  p50: number;
  p95: number;
}

const rounded = (ms: number) => Number(ms.toPrecision(4));

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

const TIMES = 3;

/**
 * The time of each of so many, one after the other: the middle one of three, so that what another program of the machine
 * does in between counts for little. What comes first warms up and does not count.
 */
export async function timed<T>(
  subjects: readonly T[],
  ask: (subject: T) => unknown,
  { warm = Math.min(subjects.length, 100) }: { warm?: number } = {},
): Promise<Times> {
  for (const subject of subjects.slice(0, warm)) await ask(subject);
  const took: number[] = [];
  for (const subject of subjects) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const began = performance.now();
      await ask(subject);
      times.push(performance.now() - began);
    }
    took.push(times.sort((a, b) => a - b)[TIMES >> 1] as number);
  }
  return timesOf(took);
}
