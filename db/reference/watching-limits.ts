/** Days from which a placement that only watches is pointed out; a row holds until a later one replaces it. */
export interface WatchingLimit {
  /** YYYY-MM-DD */
  validFrom: string;
  days: number;
  source: string;
}

/**
 * The law names no length for watching: only that no work is done. Four weeks is where the Unpaid Work Experience
 * (Prohibition) Bill drew its line. It is a reason to read with care, never one to refuse.
 */
export const WATCHING_LIMITS: readonly WatchingLimit[] = [
  {
    validFrom: "2026-11-23",
    days: 28,
    source: "The programme’s own, after the Unpaid Work Experience (Prohibition) Bill [HL] 2017–19",
  },
];

/** The limit in force on a day, `YYYY-MM-DD`; null before the first. */
export const watchingLimit = (day: string): WatchingLimit | null =>
  WATCHING_LIMITS.filter(({ validFrom }) => validFrom <= day).sort((a, b) =>
    b.validFrom.localeCompare(a.validFrom),
  )[0] ?? null;
