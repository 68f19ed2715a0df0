import type { Week } from "../match/week";

/** Gives each distinct week a number, and keeps it; null, which is any time, is one of them. */
export class NumberedWeeks {
  readonly values: (Week | null)[] = [];
  private readonly byDigest = new Map<number, number[]>();

  indexOf(week: Week | null): number {
    const digest = week === null ? -1 : digestOf(week);
    const alike = this.byDigest.get(digest);
    const known = alike?.find((n) => isEqual(this.values[n] ?? null, week));
    if (known !== undefined) return known;
    const number = this.values.push(week) - 1;
    if (alike) alike.push(number);
    else this.byDigest.set(digest, [number]);
    return number;
  }

  get size() {
    return this.values.length;
  }
}

function digestOf(week: Week): number {
  let digest = 0;
  for (let i = 0; i < week.length; i++)
    digest = Math.imul(digest ^ (week[i] as number), 0x9e3779b1) ^ (digest >>> 15);
  return digest >>> 0;
}

function isEqual(one: Week | null, other: Week | null): boolean {
  if (one === null || other === null) return one === other;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
