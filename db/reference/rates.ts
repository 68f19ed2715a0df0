export type RateKind = "minimum_wage" | "real_living_wage";
export type RateBand = "21-and-over" | "18-20" | "16-17" | "apprentice" | "uk" | "london";

/** An hourly rate, in pence, that holds from a day until a later row of the same kind and band replaces it. */
export interface Rate {
  kind: RateKind;
  band: RateBand;
  /** YYYY-MM-DD */
  validFrom: string;
  pence: number;
  source: string;
}

const minimumWage = (validFrom: string, source: string, pence: [number, number, number, number]): Rate[] =>
  (["21-and-over", "18-20", "16-17", "apprentice"] as const).map((band, i) => ({
    kind: "minimum_wage",
    band,
    validFrom,
    pence: pence[i] as number,
    source,
  }));

/** A rate that is not yet confirmed is absent; a programme manager enters it. */
export const RATES: readonly Rate[] = [
  ...minimumWage("2025-04-01", "National Minimum Wage rates, GOV.UK, April 2025", [1221, 1000, 755, 755]),
  ...minimumWage("2026-04-01", "National Minimum Wage rates, GOV.UK, April 2026", [1271, 1085, 800, 800]),
  {
    kind: "real_living_wage",
    band: "uk",
    validFrom: "2026-05-01",
    pence: 1345,
    source: "Living Wage Foundation, 2025–26",
  },
  {
    kind: "real_living_wage",
    band: "london",
    validFrom: "2026-05-01",
    pence: 1480,
    source: "Living Wage Foundation, 2025–26",
  },
];
